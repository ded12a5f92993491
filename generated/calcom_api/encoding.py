"""Python to JSON: what models are written with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from operator import attrgetter
from typing import Any

from calcom_api.codec import ZERO


def encode(value: Any) -> Any:
    """The JSON form of a model, time, enum, or of a list or mapping of them; the rest is JSON already."""
    return value if type(value) in _JSON else _ENCODERS[type(value)](value)


def _encode_list(value: Sequence[Any]) -> list[Any]:
    return [item if type(item) in _JSON else _ENCODERS[type(item)](item) for item in value]


def _encode_mapping(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: item if type(item) in _JSON else _ENCODERS[type(item)](item) for key, item in value.items()}


def _encode_time(value: datetime) -> str:
    # The server writes UTC as Z and always three digits of a second; finer parts are kept if there are any.
    fraction = value.microsecond
    if value.tzinfo is UTC and not fraction % 1000 and value.year > _THREE_DIGITS:
        return (
            f"{value.year}-{_TWO_DIGITS[value.month]}-{_TWO_DIGITS[value.day]}"
            f"T{_TWO_DIGITS[value.hour]}:{_TWO_DIGITS[value.minute]}:{_TWO_DIGITS[value.second]}"
            f".{_TWO_DIGITS[fraction // 10_000]}{fraction // 1000 % 10}Z"
        )
    text = value.isoformat(timespec="auto" if fraction % 1000 else "milliseconds")
    is_utc = text.endswith("+00:00") and value.tzname() != ZERO.tzname(None)
    return f"{text.removesuffix('+00:00')}Z" if is_utc else text


def _as_it_is(value: Any) -> Any:
    return value


class _Encoders(dict[type, Callable[[Any], Any]]):
    """How values of a type are written; found out once for each type."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        if issubclass(kind, Enum):
            encoder: Callable[[Any], Any] = attrgetter("value")
        elif hasattr(kind, "to_dict"):
            encoder = kind.to_dict
        else:
            encoder = next((encode for base, encode in _ENCODERS_OF_KINDS if issubclass(kind, base)), _as_it_is)
        self[kind] = encoder
        return encoder


# What most values are, and are written as. Not their subclasses: an enum may be one.
_JSON = frozenset({str, int, float, bool, type(None)})
# Numbers as text: writing a time with these takes a third of what isoformat or a format takes.
_TWO_DIGITS = tuple(f"{number:02}" for number in range(100))
_THREE_DIGITS = 999
_ENCODERS_OF_KINDS: tuple[tuple[type | tuple[type, ...], Callable[[Any], Any]], ...] = (
    ((list, tuple), _encode_list),
    (Mapping, _encode_mapping),
    (datetime, _encode_time),
    (date, date.isoformat),
)
_ENCODERS = _Encoders()
