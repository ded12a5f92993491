"""The JSON body of a call: from ``--body``, from an option for each field, from dotted ones for what is in a field."""

from __future__ import annotations

import io
import json
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from calcom_client.cli.exits import Mistake
from calcom_client.cli.operations.inputs import refuse_secrets
from calcom_client.cli.operations.kinds import Kind, kind_of
from calcom_client.cli.operations.sources import parse_json

if TYPE_CHECKING:
    from calcom_client.cli.operations.catalog import Catalog, Field, OperationEntry, Schema
    from calcom_client.cli.operations.inputs import Reader

NUMBER: Final = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
SERVICE_ACCOUNT_KEY: Final = "serviceAccountKey"


class _NamedText(io.StringIO):
    """Text that says where it is from."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name


def body_of(
    entry: OperationEntry,
    reader: Reader,
    whole: str | None,
    fields: dict[str, Any],
    dotted: list[tuple[str, str]],
) -> Any:
    """Put a body together; options go before what ``--body`` has.

    Args:
        entry: The operation.
        reader: Reads values.
        whole: What ``--body`` was given.
        fields: The JSON of the fields that have been given by options of their own.
        dotted: Dotted options with what they were given, such as ``attendee.name`` and ``Jane``.

    Returns:
        The body; None for an operation without one.

    Raises:
        Mistake: A value cannot be right, or something is missing.
    """
    if entry.body is None:
        return None
    body = {} if whole is None else _whole(entry, reader, whole)
    body.update(fields)
    given: set[str] = set()
    for name, text in dotted:
        _set(reader, entry.body, body, name, text, again=name in given)
        given.add(name)
    missing = [field.typed for field in entry.body_fields if field.required and field.name not in body]
    if missing:
        raise Mistake(f"{', '.join(missing)}: missing; give {_as_options(missing)}, or in --body")
    known = {field.name for field in entry.body_fields}
    unknown = [name for name in body if name not in known]
    if unknown and not entry.has_open_body:
        like = get_close_matches(unknown[0], known, n=1)
        meant = f"did you mean {like[0]}?" if like else f"it has {', '.join(sorted(known)) or 'none'}"
        raise Mistake(f"--body: has no field {', '.join(unknown)}; {meant}")
    return body


def field_value(reader: Reader, field: Field, texts: tuple[str, ...]) -> Any:
    """The JSON of a field's option.

    Raises:
        Mistake: It is not what the field takes.
    """
    kind = kind_of(reader.catalog, field.schema)
    try:
        if field.name == SERVICE_ACCOUNT_KEY and reader.sources.is_one(texts[-1]):
            return _service_account_key(reader, field, texts[-1])
        if kind.name == "list" and not (kind.nullable and texts == ("null",)):
            return reader.items(kind, texts, field.typed)
        return reader.value(kind, texts[-1], field.typed)
    except Mistake:
        raise
    except ValueError as error:
        raise Mistake(f"{field.typed}: {error}") from None


def _service_account_key(reader: Reader, field: Field, source: str) -> Any:
    """A key of either platform, or a list of them; what is wrong with it is told without showing it."""
    from calcom_client import load_service_account_key  # noqa: PLC0415 - only this needs it

    text = reader.sources.read(source, field.typed, secret=True)
    if text.lstrip().startswith("["):
        return parse_json(text, "a key, or a JSON list of them")
    name = "standard input" if source == "-" else source[1:]
    return load_service_account_key(_NamedText(text, name)).to_dict()


def _whole(entry: OperationEntry, reader: Reader, text: str) -> dict[str, Any]:
    try:
        from_source = reader.sources.is_one(text)
        content = reader.sources.read(text, "--body") if from_source else text
        body = parse_json(content, "a JSON object, @FILE, or - for standard input")
        if not from_source:
            refuse_secrets(entry.catalog, Kind("object", entry.body or {}), body)
    except ValueError as error:
        raise Mistake(f"--body: {error}") from None
    if not isinstance(body, dict):
        raise Mistake("--body: expected a JSON object, @FILE, or - for standard input")
    return body


def _set(reader: Reader, schema: Schema, body: dict[str, Any], name: str, text: str, *, again: bool) -> None:
    """Set what a dotted option names; given again, it adds to a list."""
    option = f"--{name}"
    segments = name.split(".")
    *ways, last = segments[1:] if segments[0] == "body" else segments
    target: Any = body
    for segment in ways:
        key, schema = _step(reader.catalog, schema, segment, option)
        if not _has(target, key):
            _put(target, key, [] if kind_of(reader.catalog, schema).name == "list" else {}, option)
        target = target[key]
    key, schema = _step(reader.catalog, schema, last, option)
    value = _read(reader, schema, text, option)
    if again and isinstance(value, list):
        target[key] += value
    else:
        _put(target, key, value, option)


def _has(target: Any, key: str | int) -> bool:
    return key < len(target) if isinstance(target, list) and isinstance(key, int) else key in target


def _put(target: Any, key: str | int, value: Any, option: str) -> None:
    """Set a field of an object or an item of a list; the item after the last is added."""
    if isinstance(key, str) and isinstance(target, dict):
        target[key] = value
    elif isinstance(key, int) and isinstance(target, list) and key <= len(target):
        target[key : key + 1] = [value]
    elif isinstance(target, list):
        raise Mistake(f"{option}: the list has {len(target)} items so far; count from 0, one after the other")
    else:
        raise Mistake(f"{option}: what it is in was given as something else than an object")


def _read(reader: Reader, schema: Schema, text: str, option: str) -> Any:
    kind = kind_of(reader.catalog, schema)
    try:
        if kind.name == "list":
            return reader.items(kind, (text,), option)
        if kind.name == "mixed" and _takes_number(reader.catalog, schema) and NUMBER.fullmatch(text):
            return json.loads(text)
        return reader.value(kind, text, option)
    except Mistake:
        raise
    except ValueError as error:
        raise Mistake(f"{option}: {error}") from None


def _step(catalog: Catalog, schema: Schema, segment: str, option: str) -> tuple[str | int, Schema]:
    """The key that a segment names in an object or a list, and the schema of what is there."""
    shapes = catalog.shapes(schema)
    for shape in shapes:
        if "items" in shape and segment.isdecimal():
            return int(segment), shape["items"]
    properties = catalog.properties(schema)
    for name, found in properties.items():
        if _plain(name) == _plain(segment):
            return name, found
    for shape in shapes:
        further = shape.get("additionalProperties", False)
        if further is not False and (further or not properties):
            return segment, further if isinstance(further, dict) else {}
    if not properties:
        raise Mistake(f"{option}: nothing can be set in it; give it whole")
    raise Mistake(f"{option}: there is no {segment}; it has {', '.join(properties)}")


def _takes_number(catalog: Catalog, schema: Schema) -> bool:
    return any(shape.get("type") in ("number", "integer") for shape in catalog.shapes(schema))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _as_options(names: list[str]) -> str:
    return "them as options" if len(names) > 1 else "it as an option"
