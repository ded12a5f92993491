"""Arguments of operations, checked before anything is sent: a bad one is a ``ValueError`` that names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, Protocol, Self, cast
from urllib.parse import quote

import attrs

from calcom_api.codec import DecodeError, Decoder, encode, one_of
from calcom_api.types import UNSET, SecretText, Undecoded, Unset

# Kinds of values of which none needs a closer look.
_SURE = frozenset({str, int, float, bool, type(None), Unset})


class _Model(attrs.AttrsInstance, Protocol):
    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self: ...

    def to_dict(self) -> dict[str, Any]: ...


def segment(name: str, value: object, decode: Decoder[Any]) -> str:
    """A path parameter as one percent-encoded segment of a URL."""
    text = str(checked(name, value, decode))
    # Empty or dots only, it would lead to another endpoint.
    if not text.strip("."):
        raise ValueError(f"{name}: expected an id, found {text!r}")
    return quote(text, safe="")


def query(
    name: str, wire_name: str, value: object, decode: Decoder[Any], *, comma: bool = False, secret: bool = False
) -> list[tuple[str, str]]:
    """A query parameter as pairs: none where it is unset, one an item for a list, or one pair with commas."""
    if value is UNSET:
        return []
    document = checked(name, in_utc(listed(value)), decode, optional=True)
    items = [_query_text(item) for item in (document if isinstance(document, list) else [document])]
    if comma and items:
        items = [",".join(items)]
    return [(wire_name, SecretText(item) if secret else item) for item in items]


def query_objects(name: str, wire_name: str, value: object, decode: Decoder[Any]) -> list[tuple[str, str]]:
    """A query parameter that is a list of objects as pairs, such as ``calendars[0][id]``: none where it is unset."""
    if value is UNSET:
        return []
    items = checked(name, listed(value), decode, optional=True)
    return [
        (f"{wire_name}[{index}][{key}]", _query_text(part))
        for index, item in enumerate(items)
        for key, part in item.items()
    ]


def body(model: _Model) -> dict[str, Any]:
    """The JSON form of a model that the caller filled, of the documented shape."""
    document = model.to_dict()
    try:
        _refuse_what_is_not_known(type(model).from_dict(document), model)
    except DecodeError as error:
        first, *below = error.path
        name = _snake_case(str(first))
        field = attrs.fields_dict(type(model)).get(name)
        optional = field is not None and field.default is UNSET
        raise ValueError(_sentence(name, DecodeError(error.reason, tuple(below)), optional=optional)) from None
    return document


def known(name: str, value: Any, decode: Decoder[Any]) -> Any:
    """A field of a body that must be one of the values known here; unset stays unset."""
    value = listed(value)
    if value is not UNSET and value is not None:  # None is left to the check of the whole body
        checked(name, value, decode)
    return value


def in_utc(value: Any) -> Any:
    """Times with their zone as the server writes times, in UTC and whole milliseconds; anything else as it is."""
    if isinstance(value, list):
        return [in_utc(item) for item in value]
    if not isinstance(value, datetime) or value.tzinfo is None:
        return value
    try:
        return value.astimezone(UTC).replace(microsecond=value.microsecond // 1000 * 1000)
    except OverflowError:  # at the very ends of the calendar
        return value


def listed(value: Any) -> Any:
    """A sequence as the list that JSON has; anything else as it is."""
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def checked(name: str, value: object, decode: Decoder[Any], *, optional: bool = False) -> Any:
    """The JSON form of an argument, of the documented shape."""
    document = encode(value)
    try:
        # Enums go in as they are: a member made on purpose may be unknown here.
        _refuse_what_is_not_known(decode(value if document == value else document), value)
    except DecodeError as error:
        raise ValueError(_sentence(name, error, optional=optional)) from None
    return document


def _refuse_what_is_not_known(decoded: object, given: object) -> None:
    """Refuse times without zone, and what fits no shape of a union or no value of an enum, in all that was given.

    What the API itself sent, or a member that was made on purpose, can be sent although it is unknown here.
    """
    if not _is_doubtful(decoded):
        return
    given_at = dict(_parts(given))
    sent = {id(part.data) for part in given_at.values() if isinstance(part, Undecoded)}
    for place, part in _parts(decoded):
        if isinstance(part, Undecoded) and id(part.data) not in sent:
            raise DecodeError(part.reason, place)
        if isinstance(part, datetime) and part.tzinfo is None:
            # The server would read it as UTC, which is seldom what is meant.
            raise DecodeError(
                "expected a time with its zone, such as datetime(…, tzinfo=UTC), found one without", place
            )
        if (
            isinstance(part, Enum)
            and part.name not in type(part).__members__
            and not isinstance(given_at.get(place), Enum)
        ):
            raise DecodeError(f"expected {one_of(type(part))}", place)


def _is_doubtful(value: object) -> bool:
    """Whether anything in ``value`` is worth a closer look: quickly no for nearly all that is sent."""
    kind: Any = type(value)
    if kind in _SURE:
        return False
    if kind is list:
        return any(map(_is_doubtful, cast("list[object]", value)))
    if kind is dict:
        return any(map(_is_doubtful, cast("dict[str, object]", value).values()))
    if isinstance(value, Enum):
        return value.name not in kind.__members__
    if isinstance(value, datetime):
        return value.tzinfo is None
    values_of = _values_of(kind)
    return values_of is None or any(map(_is_doubtful, values_of(value)))


@cache
def _values_of(kind: type) -> Callable[[object], Iterable[object]] | None:
    """What reads all fields of a model; None for anything else."""
    if kind is Undecoded or not attrs.has(kind):
        return None
    return attrgetter(*(field.name for field in attrs.fields(kind)))


def _parts(value: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """``value`` and everything in it, each with its place."""
    yield place, value
    inner: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, Mapping):
        inner = value.items()
    elif isinstance(value, list | tuple):
        inner = enumerate(value)
    elif attrs.has(kind := type(value)) and kind is not Undecoded:
        inner = ((field.name, getattr(value, field.name)) for field in attrs.fields(kind))
    for key, part in inner:
        yield from _parts(part, (*place, key))


def _sentence(name: str, error: DecodeError, *, optional: bool) -> str:
    hint = "; leave it out instead of None" if optional and "found null" in error.reason and not error.path else ""
    return f"{name}: {error}{hint}"


def _query_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
