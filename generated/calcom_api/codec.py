"""JSON to Python; ``encoding`` has the way back.

A *decoder* is a function from a JSON value to a Python value that raises :class:`DecodeError` where the value is not of
the documented shape. The error names the place and the kind of value found there, never the value: it may be a secret.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, TypeVar

from calcom_api.types import UNSET, Undecoded, Unset

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
Decoder = Callable[[Any], T]


class DecodeError(ValueError):
    """A JSON value is not of the documented shape.

    Attributes:
        reason: What was expected and what kind of value was found.
        path: Where, as keys and indexes from the outside in.
    """

    def __init__(self, reason: str, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        """The place and the reason, as ``data.workspacePlatform.slug: expected text, found null``."""
        return f"{'.'.join(map(str, self.path))}: {self.reason}" if self.path else self.reason

    def within(self, key: str | int) -> DecodeError:
        """The same error, seen from one level further out."""
        return DecodeError(self.reason, (key, *self.path))


_KINDS: dict[str, type | tuple[type, ...]] = {
    "boolean": bool,
    "number": (int, float),
    "text": str,
    "array": list,
    "mapping": Mapping,
}
_TYPES: dict[str, tuple[type, ...]] = {
    "boolean": (bool,),
    "number": (int, float),
    "text": (str,),
    "array": (list,),
    "mapping": (dict,),
}
_KIND_NAMES = {
    "boolean": "true or false",
    "number": "a number",
    "text": "text",
    "array": "a list",
    "mapping": "an object",
}


# The offset of a zone such as London's in winter, which the server does not write as Z.
ZERO = timezone(timedelta(0), "+00:00")


def _unlike(expected: str, value: object) -> DecodeError:
    found = (name for kind, name in _KIND_NAMES.items() if isinstance(value, _KINDS[kind]))
    return DecodeError(f"expected {expected}, found {next(found, 'null' if value is None else 'no JSON')}")


def string(value: Any) -> str:
    """Decode text; equal ones of one answer are one and the same."""
    if type(value) is str:
        return share(value, value)
    if isinstance(value, str):
        return value
    raise _unlike("text", value)


def integer(value: Any) -> int:
    """Decode a whole number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _unlike("a whole number", value)


def number(value: Any) -> float:
    """Decode a number; a whole one stays an int."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise _unlike("a number", value)


def boolean(value: Any) -> bool:
    """Decode true or false."""
    if isinstance(value, bool):
        return value
    raise _unlike("true or false", value)


def anything(value: Any) -> Any:
    """Take any JSON value as it is."""
    return value


def null(value: Any) -> None:
    """Decode null."""
    if value is not None:
        raise _unlike("null", value)


def nothing(_body: Any) -> None:
    """Read an answer that says nothing beyond its status."""


def status(body: Any, *, strict: bool) -> None:
    """Read an envelope of ``status`` alone: never an error; anything else may be strange, unless ``strict``."""
    if strict:
        _open_envelope(body, strict=True)
    elif isinstance(body, Mapping) and body.get("status") == "error":
        raise DecodeError("says error, though the HTTP status says success", ("status",))


def date_time(value: Any) -> datetime:
    """Decode an ISO 8601 date and time."""
    try:
        time = datetime.fromisoformat(value)
        return time if value[-1] == "Z" or not value.endswith("+00:00") else time.replace(tzinfo=ZERO)
    except TypeError:
        raise _unlike("text", value) from None
    except ValueError:
        raise DecodeError("expected a date and time in ISO 8601, found other text") from None


def day(value: Any) -> date:
    """Decode an ISO 8601 date."""
    text = string(value)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DecodeError("expected a date in ISO 8601, found other text") from None


def day_or_time(value: Any) -> date | datetime:
    """Decode an ISO 8601 date, or date and time."""
    return date_time(value) if "T" in string(value) else day(value)


def constant(expected: T) -> Decoder[T]:
    """Decode one fixed value."""

    def decode(value: Any) -> T:
        # 1 == True in Python, not in JSON.
        if value == expected and isinstance(value, bool) is isinstance(expected, bool):
            return expected
        raise DecodeError(f"expected {expected!r}, found something else")

    return decode


def one_of(kind: type[Enum]) -> str:
    """The values of an enum, for a message."""
    return f"one of {', '.join(str(known.value) for known in kind)}"


def member(kind: type[E]) -> Decoder[E]:
    """Decode a member of an open enum; an unknown value of the right type is kept."""

    def decode(value: Any) -> E:
        try:
            return kind(value)
        except ValueError:
            raise _unlike(one_of(kind), value) from None

    return decode


def known_member(kind: type[E]) -> Decoder[E]:
    """Decode a member of an enum that is known here, or one that the caller made on purpose."""

    def decode(value: Any) -> E:
        if isinstance(value, kind) or value in list(kind):  # no set: the value may be one that has no hash
            return kind(value)
        raise DecodeError(f"expected {one_of(kind)}")

    return decode


def between(minimum: int | None, maximum: int | None) -> Decoder[int]:
    """Decode a whole number within bounds, both included."""

    def decode(value: Any) -> int:
        number = integer(value)
        if (minimum is not None and number < minimum) or (maximum is not None and number > maximum):
            limits = [f"at least {minimum:,}"] if minimum is not None else []
            limits += [f"at most {maximum:,}"] if maximum is not None else []
            raise DecodeError(f"expected a whole number, {' and '.join(limits)}, found {number:,}")
        return number

    return decode


def decode_items(value: Any, decode: Decoder[T]) -> list[T]:
    """Decode a list; every item must be of its shape."""
    if not isinstance(value, list):
        raise _unlike("a list", value)
    items: list[T] = value.copy()  # of the right size at once, which a list that grows seldom has; the items follow
    for index, item in enumerate(value):
        try:
            items[index] = decode(item)
        except DecodeError as error:
            raise error.within(index) from None
    return items


def list_of(decode: Decoder[T], *, least: int = 0) -> Decoder[list[T]]:
    """Decode a list of at least ``least`` items; every one must be of its shape."""

    def decode_list(value: Any) -> list[T]:
        if isinstance(value, list) and len(value) < least:
            raise DecodeError(f"expected at least {least:,} of them, found {len(value):,}")
        return decode_items(value, decode)

    return decode_list


def items_of(decode: Decoder[T], *, strict: bool) -> Decoder[list[T | Undecoded]]:
    """Decode the list that an answer is: one strange item is kept as it is, unless ``strict``."""

    def decode_item(value: Any) -> T | Undecoded:
        try:
            return decode(value)
        except DecodeError as error:
            return Undecoded(value, str(error))

    def decode_strictly(value: Any) -> T:
        item = decode(value)
        if isinstance(item, Undecoded):
            raise DecodeError(item.reason)
        return item

    return list_of(decode_strictly if strict else decode_item)


def map_of(decode: Decoder[T]) -> Decoder[dict[str, T]]:
    """Decode an object with any keys; every value must be of its shape."""

    def decode_map(value: Any) -> dict[str, T]:
        items = open_object(value)
        for key, item in items.items():
            try:
                items[key] = decode(item)
            except DecodeError as error:
                raise error.within(key) from None
        return items

    return open_object if decode is anything else decode_map


def nullable(decode: Decoder[T]) -> Decoder[T | None]:
    """Decode null or what ``decode`` takes."""

    def decode_nullable(value: Any) -> T | None:
        return None if value is None else decode(value)

    return decode_nullable


def by_kind(**decoders: Decoder[Any]) -> Decoder[Any]:
    """Decode a union whose shapes are different kinds of JSON value: text, number, boolean, array, mapping."""
    of_type = {kind: decode for name, decode in decoders.items() for kind in _TYPES[name]}

    def decode(value: Any) -> Any:
        decode_one = of_type.get(type(value))
        if decode_one is not None:
            return decode_one(value)
        for kind, decode_one in decoders.items():  # what is no plain JSON, such as an enum
            if isinstance(value, _KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool)):
                return decode_one(value)
        raise _unlike(" or ".join(_KIND_NAMES[kind] for kind in decoders), value)

    return decode


def by_tag(tag: str, decoders: Mapping[Any, Decoder[Any]], otherwise: Decoder[Any] | None = None) -> Decoder[Any]:
    """Decode a union of objects that a field tells apart by its value; one that none of them fits is kept as it is.

    Those that ``otherwise`` decodes do not have the field, or have it with other values.
    """
    # 1 == True in Python, not in JSON; the two are never mixed.
    kind = bool if any(isinstance(key, bool) for key in decoders) else str | int

    def decode(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise _unlike("an object", value)
        key = value.get(tag)
        decode_one = decoders.get(key, otherwise) if isinstance(key, kind) else otherwise
        if decode_one is not None:
            return decode_one(value)
        return Undecoded(value, f"{tag} is none of {', '.join(map(str, decoders))}")

    return decode


def by_key(decoders: Mapping[str, Decoder[Any]], otherwise: Decoder[Any] | None = None) -> Decoder[Any]:
    """Decode a union of objects, each with a field of its own; one with none of the fields is kept as it is."""

    def decode(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise _unlike("an object", value)
        # One of them may be there and null, in place of being absent.
        present = sorted((key for key in decoders if key in value), key=lambda key: value[key] is None)
        decode_one = decoders[present[0]] if present else otherwise
        if decode_one is not None:
            return decode_one(value)
        return Undecoded(value, f"has none of {', '.join(decoders)}")

    return decode


def open_object(value: Any) -> dict[str, Any]:
    """Copy an object, so that its fields can be taken out."""
    if type(value) is dict:
        return value.copy()
    if isinstance(value, Mapping):
        return dict(value)
    raise _unlike("an object", value)


def missing(name: str) -> DecodeError:
    """The error of an object that lacks a field."""
    return DecodeError("is missing", (name,))


def decode_at(key: str, value: Any, decode: Decoder[T]) -> T:
    """Decode what an object has at ``key``."""
    try:
        return decode(value)
    except DecodeError as error:
        raise error.within(key) from None


def take(fields: Mapping[str, Any], name: str, decode: Decoder[T]) -> T:
    """Read a field that must be there."""
    if name not in fields:
        raise missing(name)
    return decode_at(name, fields[name], decode)


def take_optional(fields: Mapping[str, Any], name: str, decode: Decoder[T]) -> T | Unset:
    """Read a field, or give :data:`UNSET` where it is absent."""
    return decode_at(name, fields[name], decode) if name in fields else UNSET


# The texts of the answer that is being read: models share equal ones, which would be a third of their memory. A list of
# bookings has few names, addresses, time zones and links, each of them many times. They are remembered while their
# answer is read and no longer, which Python promises of no interned text. Threads that read at the same time may have
# each other's texts, or none to share: equal ones all the same. A global is twice as fast as an attribute of an object.
_NO_TEXTS: dict[str, str] = {}
share: Callable[[str, str], str] = _NO_TEXTS.get  # gives the default, which is the text itself


def _remember_texts(texts: dict[str, str]) -> None:
    global share  # noqa: PLW0603
    share = texts.setdefault


def _forget_texts() -> None:
    global share  # noqa: PLW0603
    share = _NO_TEXTS.get


def data(body: Any, decode: Decoder[T], *, strict: bool) -> T:
    """Decode the ``data`` of the envelope; ``strict`` also asks for the envelope's ``status``."""
    envelope = _open_envelope(body, strict=strict)
    _remember_texts({})
    try:
        return take(envelope, "data", decode)
    finally:
        _forget_texts()


def data_if_any(body: Any, decode: Decoder[T], *, strict: bool) -> T | None:
    """Decode the ``data`` of an envelope that may come without; null and absent are the same to its reader."""
    envelope = _open_envelope(body, strict=strict)
    return data(envelope, nullable(decode), strict=False) if "data" in envelope else None


def _open_envelope(body: Any, *, strict: bool) -> dict[str, Any]:
    envelope = open_object(body)
    if strict:
        take(envelope, "status", constant("success"))
    return envelope
