"""From typed words to JSON: each value checked against its schema before anything is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from calcom_client.cli.exits import Mistake
from calcom_client.cli.operations.kinds import Kind, kind_of
from calcom_client.cli.operations.sources import Sources, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from calcom_client.cli.operations.catalog import Catalog

EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
INTEGER: Final = re.compile(r"[+-]?\d{1,20}")
NUMBER: Final = re.compile(r"[+-]?\d{1,20}(\.\d{1,20})?")
URI: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:\S+")
FORMATS: Final = {
    "email": (EMAIL, "an e-mail address such as jane@acme.com"),
    "uuid": (UUID, "a UUID such as 870ae969-9a03-46f2-8172-e929f7a868c4"),
    "uri": (URI, "a URL such as https://acme.com"),
}
WHY: Final = "where other programs can read it"
TRUE: Final = ("true", "yes", "on", "1")
FALSE: Final = ("false", "no", "off", "0")


@dataclass
class Reader:
    """Reads values.

    Attributes:
        catalog: Knows the schemas.
        sources: Where files and standard input are read.
        now: The present.
        zone_name: The zone of times that name none; None is the machine's.
        understood: What was made of each time, by its option, to be told.
    """

    catalog: Catalog
    sources: Sources
    now: datetime
    zone_name: str | None = None
    understood: list[tuple[str, str, str]] = field(default_factory=list)

    @cached_property
    def zone(self) -> tzinfo | None:
        """The zone of times that name none.

        Raises:
            Mistake: There is none of that name.
        """
        if self.zone_name is None:
            return None
        from calcom_client.cli.operations.times import zone_named  # noqa: PLC0415 - costs what only times need

        try:
            return zone_named(self.zone_name)
        except ValueError as error:
            raise Mistake(f"--time-zone: {error}") from None

    def value(self, kind: Kind, text: str, option: str) -> Any:
        """The JSON of one typed value.

        Args:
            kind: What is expected.
            text: What was typed.
            option: The option that it was given to.

        Raises:
            ValueError: It is not what the schema asks for; the sentence names what is.
        """
        if kind.nullable and text == "null":
            return None
        if kind.is_structured:
            return self._structured(kind, text, option)
        if kind.secret:
            return self.sources.secret(text, option)
        readers: dict[str, Callable[[], Any]] = {
            "text": partial(_text, kind, text),
            "choice": partial(_choice, kind, text),
            "integer": partial(_integer, kind, text),
            "number": partial(_number, kind, text),
            "boolean": partial(_boolean, text),
            "time": partial(self._time, text, option),
            "day": partial(self._day, text, option),
            "day or time": partial(self._day_or_time, text, option),
        }
        return readers[kind.name]()

    def items(self, kind: Kind, texts: tuple[str, ...], option: str) -> list[Any]:
        """The JSON of a list that was given one item at a time, or whole as JSON."""
        item = kind.item or Kind("mixed", {}, takes_text=True)
        found: list[Any] = []
        for text in texts:
            is_source = item.is_structured and self.sources.is_one(text)
            if text.lstrip().startswith("[") or is_source:
                listed = self._structured(kind, text, option)
                found += listed if isinstance(listed, list) else [listed]
            else:
                found.append(self.value(item, text, option))
        return found

    def _structured(self, kind: Kind, text: str, option: str) -> Any:
        from_source = self.sources.is_one(text)
        if from_source:
            text = self.sources.read(text, option, secret=False)
        begins = text.lstrip()[:1]
        if kind.secret and not from_source and begins not in ("{", "["):
            raise ValueError(f"a key is not taken from the command itself, {WHY}; give @FILE, or - for standard input")
        if kind.takes_text and not from_source and begins not in ("{", "["):
            return text
        what = {"list": "a JSON list", "object": "a JSON object"}.get(kind.name, "JSON")
        value = parse_json(text, what)
        if not from_source:
            refuse_secrets(self.catalog, kind, value)
        if kind.name == "object" and not isinstance(value, dict):
            raise ValueError(f"expected {what}, found {_json_kind(value)}")
        return value

    def _time(self, text: str, option: str) -> str:
        from calcom_client.cli.operations.times import read_time  # noqa: PLC0415 - costs what only times need

        moment = read_time(text, self.now, self.zone)
        try:
            in_utc = moment.astimezone(UTC)
        except OverflowError:
            raise ValueError(f"{text!r} is beyond the calendar") from None
        self.understood.append((option, text, f"{moment:%A} {moment.isoformat(sep=' ', timespec='minutes')}"))
        return in_utc.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def _day(self, text: str, option: str) -> str:
        from calcom_client.cli.operations.times import read_day  # noqa: PLC0415 - costs what only dates need

        day = read_day(text, self.now, self.zone)
        self.understood.append((option, text, f"{day:%A} {day.isoformat()}"))
        return day.isoformat()

    def _day_or_time(self, text: str, option: str) -> str:
        from calcom_client.cli.operations.times import is_day  # noqa: PLC0415 - costs what only times need

        return self._day(text, option) if is_day(text, self.now, self.zone) else self._time(text, option)


def refuse_secrets(catalog: Catalog, kind: Kind, value: Any, path: str = "") -> None:
    """Refuse a secret in JSON that was given as a word of the command.

    Raises:
        ValueError: Names the field.
    """
    if kind.secret and not kind.is_structured and value is not None:
        raise ValueError(
            f"{path or 'it'} is a secret, which is not taken from the command itself, {WHY};"
            " give the whole as @FILE, or - for standard input"
        )
    if isinstance(value, list):
        for each in value:
            refuse_secrets(catalog, kind.item or kind, each, path)
    elif isinstance(value, dict):
        for name, schema in catalog.properties(kind.schema).items():
            if name in value:
                refuse_secrets(catalog, kind_of(catalog, schema), value[name], f"{path}.{name}".lstrip("."))
        if kind.name == "mixed":
            for shape in catalog.shapes(kind.schema):
                if "items" in shape or "properties" in shape:
                    refuse_secrets(catalog, kind_of(catalog, shape), value, path)


def _text(kind: Kind, text: str) -> str:
    schema = kind.schema
    known = FORMATS.get(schema.get("format", ""))
    if known and not known[0].fullmatch(text):
        raise ValueError(f"expected {known[1]}, found {text!r}")
    if len(text) < schema.get("minLength", 0):
        what = "some text, found none" if not text else f"at least {schema['minLength']} characters, found {len(text)}"
        raise ValueError(f"expected {what}")
    if "maxLength" in schema and len(text) > schema["maxLength"]:
        raise ValueError(f"expected at most {schema['maxLength']:,} characters, found {len(text):,}")
    if "pattern" in schema and not re.search(schema["pattern"], text):
        shown = schema.get("example", schema.get("examples", [None])[0])
        like = f"text like {shown!r}" if shown else f"text that matches {schema['pattern']}"
        raise ValueError(f"expected {like}, found {text!r}")
    return text


def _choice(kind: Kind, text: str) -> Any:
    for choice in kind.choices:
        if text == _shown(choice):
            return choice
    raise ValueError(f"expected one of {', '.join(map(_shown, kind.choices))}, found {text!r}")


def _integer(kind: Kind, text: str) -> int:
    if not INTEGER.fullmatch(text):
        raise ValueError(f"expected a whole number, found {text!r}")
    number = int(text)
    _check_range(kind, number)
    return number


def _number(kind: Kind, text: str) -> float:
    if not NUMBER.fullmatch(text):
        raise ValueError(f"expected a number, found {text!r}")
    number = float(text)
    number = int(number) if number.is_integer() else number
    _check_range(kind, number)
    return number


def _check_range(kind: Kind, number: float) -> None:
    least, most = kind.schema.get("minimum"), kind.schema.get("maximum")
    if (least is not None and number < least) or (most is not None and number > most):
        bounds = [f"at least {least:,}"] if least is not None else []
        bounds += [f"at most {most:,}"] if most is not None else []
        what = "a whole number" if kind.name == "integer" else "a number"
        raise ValueError(f"expected {what}, {' and '.join(bounds)}, found {number:,}")


def _boolean(text: str) -> bool:
    if text.lower() in TRUE:
        return True
    if text.lower() in FALSE:
        return False
    raise ValueError(f"expected true or false, found {text!r}")


def _shown(choice: Any) -> str:
    return str(choice).lower() if isinstance(choice, bool) else str(choice)


def _json_kind(value: Any) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", str: "text", list: "a list", dict: "an object"}
    return kinds.get(type(value), "null")
