"""Models, and the fields of a JSON object out of which they are read.

A function here takes one field that must be there. The common kinds have one of their own, which spares them the detour
by a decoder: a page of bookings has thousands of them. ``codec.take`` takes all others.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from calcom_api.codec import Decoder

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

from_iso = datetime.fromisoformat


@attrs.define(kw_only=True)
class Model:
    """What all models have.

    Equality and repr are written once here: those of attrs are compiled for every model that is loaded.

    Attributes:
        additional_properties: The fields that were unknown when it was read, and any that are to be written besides.
    """

    _names_in_json: ClassVar = ""
    _known: ClassVar[frozenset[str]] = frozenset()
    _values: ClassVar[attrgetter[tuple[Any, ...]]]

    # Most have none: a dict of each one's own would be a tenth of a page.
    _additional_properties: dict[str, Any] | None = attrs.field(default=None, repr=False)

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Prepare what reading and comparing need of the class."""
        cls._known = frozenset(cls._names_in_json.split())
        attributes = [field.name for field in attrs.fields(cls) if field.name != "_additional_properties"]
        # One more than there are: of a single one it would give the value itself.
        cls._values = attrgetter(*attributes, attributes[-1])

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that were unknown when it was read, and any that are to be written besides."""
        if self._additional_properties is None:
            self._additional_properties = {}
        return self._additional_properties

    @additional_properties.setter
    def additional_properties(self, fields: dict[str, Any]) -> None:
        self._additional_properties = fields

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class and has equal fields, unknown ones included."""
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        unknown, others_unknown = self._additional_properties or {}, other._additional_properties or {}
        return self._values(self) == other._values(other) and unknown == others_unknown

    __hash__ = None  # type: ignore[assignment]  # it can change

    def __repr__(self) -> str:
        """Its fields by name; secrets are masked."""
        fields = (
            f"{field.name}={(field.repr if callable(field.repr) else repr)(getattr(self, field.name))}"
            for field in attrs.fields(type(self))
            if field.repr
        )
        return f"{type(self).__qualname__}({', '.join(fields)})"


def text(src: dict[str, Any], name: str) -> str:
    """Take text; equal ones of one answer are one and the same."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    return codec.share(value, value) if type(value) is str else codec.decode_at(name, value, codec.string)


def unique_text(src: dict[str, Any], name: str) -> str:
    """Take text that no other one equals, such as an id: it is not remembered to be shared."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    return value if type(value) is str else codec.decode_at(name, value, codec.string)


def unique_text_or_null(src: dict[str, Any], name: str) -> str | None:
    """Take text that no other one equals, or null."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    return value if value is None or type(value) is str else codec.decode_at(name, value, codec.string)


def text_or_null(src: dict[str, Any], name: str) -> str | None:
    """Take text, or null."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    if type(value) is str:
        return codec.share(value, value)
    return None if value is None else codec.decode_at(name, value, codec.string)


def integer(src: dict[str, Any], name: str) -> int:
    """Take a whole number."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    return value if type(value) is int else codec.decode_at(name, value, codec.integer)


def integer_or_null(src: dict[str, Any], name: str) -> int | None:
    """Take a whole number, or null."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    return value if value is None or type(value) is int else codec.decode_at(name, value, codec.integer)


def boolean(src: dict[str, Any], name: str) -> bool:
    """Take true or false."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    return value if value is True or value is False else codec.decode_at(name, value, codec.boolean)


def date_time(src: dict[str, Any], name: str) -> datetime:
    """Take a date and time in ISO 8601."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    try:
        time = from_iso(value)
        if value[-1] == "Z":
            return time
    except (TypeError, ValueError):
        pass
    return codec.decode_at(name, value, codec.date_time)


def date_time_or_null(src: dict[str, Any], name: str) -> datetime | None:
    """Take a date and time in ISO 8601, or null."""
    return None if name in src and src[name] is None else date_time(src, name)


def constant(src: dict[str, Any], name: str, expected: T) -> T:
    """Take one fixed value."""
    return codec.take(src, name, codec.constant(expected))


def member(src: dict[str, Any], name: str, kind: type[E]) -> E:
    """Take a member of an open enum; an unknown value of the right type is kept."""
    try:  # what kind(…) does too, after much else
        return kind._value2member_map_[src[name]]  # type: ignore[return-value]
    except (KeyError, TypeError):
        return codec.take(src, name, codec.member(kind))


def items(src: dict[str, Any], name: str, decode: Decoder[T]) -> list[T]:
    """Take a list; every item must be of its shape."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    try:
        return codec.decode_items(value, decode)
    except codec.DecodeError as error:
        raise error.within(name) from None


def take_or_null(src: dict[str, Any], name: str, decode: Decoder[T]) -> T | None:
    """Take whatever ``decode`` reads, or null."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    try:
        return None if value is None else decode(value)
    except codec.DecodeError as error:
        raise error.within(name) from None


def mapping(src: dict[str, Any], name: str) -> dict[str, Any]:
    """Take an object of any JSON: a copy of it, of which the values are not copied in turn; texts are shared."""
    try:
        value = src[name]
    except KeyError:
        raise codec.missing(name) from None
    if type(value) is not dict:
        return codec.decode_at(name, value, codec.open_object)
    return {key: codec.share(item, item) if type(item) is str else item for key, item in value.items()}


def others(src: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """Take all that is left."""
    return {name: value for name, value in src.items() if name not in known}
