"""Texts of the document as help: its first sentences, with names as they are typed."""

from __future__ import annotations

import json
import re
import shlex
from typing import TYPE_CHECKING, Any, Final

from calcom_client.cli.operations.catalog import kebab
from calcom_client.cli.operations.kinds import Kind, kind_of

if TYPE_CHECKING:
    from calcom_client.cli.operations.catalog import Catalog, Field, OperationEntry

# A full stop within "e.g. this" or "Cal.com" ends nothing.
SENTENCE: Final = re.compile(r"(.+?[.!?])(?:\s+(?=[A-Z`\d])|\s*\Z)", re.DOTALL)
MOST_CHOICES_IN_METAVAR: Final = 5
METAVARS: Final = {
    "text": "TEXT",
    "integer": "NUMBER",
    "number": "NUMBER",
    "boolean": "true|false",
    "time": "TIME",
    "day": "DATE",
    "day or time": "DATE|TIME",
    "list": "JSON",
    "object": "JSON",
    "mixed": "JSON",
}
FORMATS: Final = {"email": "EMAIL", "uri": "URL", "uuid": "UUID"}


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    match = SENTENCE.match(text.strip())
    return " ".join((match[1] if match else text).split())


def typed(text: str, catalog: Catalog, entry: OperationEntry | None = None) -> str:
    """A text with operations and fields as they are typed, without Markdown's marks.

    Args:
        text: The document's.
        catalog: Knows the operations.
        entry: The operation that it is about, whose fields are options.
    """
    words = {operation: " ".join(("calctl", *path)) for path, operation in catalog.ids.items()}
    options = {field.name: field.typed for field in entry.fields} if entry else {}

    def replaced(match: re.Match[str]) -> str:
        name = match[1]
        return words.get(name) or options.get(name) or (name if entry is None else f"'{name}'")

    return re.sub(r"`([^`]+)`", replaced, text)


def metavar(kind: Kind) -> str:
    """What stands for a value in the help."""
    if kind.secret:
        return "@FILE|-"
    if kind.name == "choice" and len(kind.choices) <= MOST_CHOICES_IN_METAVAR:
        return "|".join(str(choice).lower() if isinstance(choice, bool) else str(choice) for choice in kind.choices)
    if kind.name == "choice":
        return "VALUE"
    if kind.name == "list" and kind.item and not kind.item.is_structured:
        return metavar(kind.item)
    if kind.name == "mixed" and kind.takes_text:
        return "TEXT|JSON"
    return FORMATS.get(kind.schema.get("format", ""), METAVARS[kind.name])


def option_help(field: Field, entry: OperationEntry) -> str:
    """What the help says of an option."""
    catalog = entry.catalog
    kind = kind_of(catalog, field.schema)
    parts = [typed(first_sentence(field.text), catalog, entry)] if field.text else []
    schema = catalog.resolve(field.schema)
    chosen = kind.item if kind.name == "list" and kind.item else kind
    if chosen.name == "choice" and len(chosen.choices) > MOST_CHOICES_IN_METAVAR:
        parts.append(f"One of {', '.join(map(str, chosen.choices))}.")
    inner = list(catalog.properties(field.schema))
    if kind.name in ("object", "mixed") and inner and not kind.secret:
        parts.append(f"Or one by one: {field.typed}.NAME for {', '.join(map(kebab, inner))}.")
    if kind.name == "list":
        parts.append("Can be repeated.")
    if kind.nullable:
        parts.append("null clears it." if field.place == "body" else "Can be null.")
    if "default" in schema:
        parts.append(f"Default: {_plain(schema['default'])}.")
    if field.instead is not None:
        parts.append(f"Deprecated. {typed(field.instead, catalog, entry)}")
    if field.required and field.place != "path":
        parts.append("[required]")
    return " ".join(parts)


def example(entry: OperationEntry) -> str:
    """A command line that works, made of the document's example."""
    words = ["calctl", *entry.words]
    given = dict(entry.examples()[0][1]) if entry.examples() and not entry.has_open_body else {}
    for field in entry.parameters:
        if field.place == "path":
            words.append(shlex.quote(_plain(_shown(field, entry))))
        elif field.required:
            words += _option(field, _shown(field, entry), entry)
    if entry.has_open_body:
        words += ["--body", shlex.quote(json.dumps(entry.examples()[0][1], ensure_ascii=False))]
    for field in entry.body_fields:
        if field.name in given:
            words += _option(field, given[field.name], entry)
    return " ".join(words)


def _option(field: Field, value: Any, entry: OperationEntry) -> list[str]:
    kind = kind_of(entry.catalog, field.schema)
    option = field.options[0]
    if kind.secret:
        return [option, f"@{field.typed.strip('-')}.txt" if not kind.is_structured else "@key.json"]
    if value is True and kind.choices == (True,):
        return [option]
    if isinstance(value, bool) and kind.name == "boolean" and not kind.nullable:
        return [option if value else f"--no-{option.removeprefix('--')}"]
    if kind.name == "list" and isinstance(value, list) and kind.item and not kind.item.is_structured:
        return [word for item in value for word in (option, shlex.quote(_plain(item)))]
    if isinstance(value, dict) and value and all(isinstance(inner, str | int) for inner in value.values()):
        names = ((f"{option}.{kebab(name)}", inner) for name, inner in value.items())
        return [word for name, inner in names for word in (name, shlex.quote(_plain(inner)))]
    return [option, shlex.quote(_plain(value))]


def _shown(field: Field, entry: OperationEntry) -> Any:
    schema = entry.catalog.resolve(field.schema)
    kind = kind_of(entry.catalog, field.schema)
    made_up = {"integer": 1, "time": "2027-03-08T09:00:00Z", "day": "2027-03-08", "day or time": "2027-03-08"}
    examples = (field.example, schema.get("example"), next(iter(kind.choices), None), schema.get("default"))
    known = next((value for value in examples if value is not None), None)
    return made_up.get(kind.name, field.typed.strip("-")) if known is None else known


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
