"""Arguments of operations, checked before anything is sent: a bad one is a ``ValueError`` that names it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol, Self
from urllib.parse import quote

import attrs

from calcom_api.codec import DecodeError, Decoder, encode
from calcom_api.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    name: str, wire_name: str, value: object, decode: Decoder[Any], *, comma: bool = False
) -> list[tuple[str, str]]:
    """A query parameter as pairs: none where it is unset, one an item for a list, or one pair with commas."""
    if value is UNSET:
        return []
    document = checked(name, value, decode, optional=True)
    items = [_query_text(item) for item in (document if isinstance(document, list) else [document])]
    return [(wire_name, ",".join(items))] if comma and items else [(wire_name, item) for item in items]


def body(model: _Model) -> dict[str, Any]:
    """The JSON form of a model that the caller filled, of the documented shape."""
    document = model.to_dict()
    try:
        type(model).from_dict(document)
    except DecodeError as error:
        first, *below = error.path
        name = _snake_case(str(first))
        field = attrs.fields_dict(type(model)).get(name)
        optional = field is not None and field.default is UNSET
        raise ValueError(_sentence(name, DecodeError(error.reason, tuple(below)), optional=optional)) from None
    return document


def known(name: str, value: Any, decode: Decoder[Any]) -> Any:
    """A field of a body that must be one of the values known here; unset stays unset."""
    if value is not UNSET and value is not None:  # None is left to the check of the whole body
        checked(name, value, decode)
    return value


def listed(value: Any) -> Any:
    """A sequence as the list that JSON has; anything else as it is."""
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def checked(name: str, value: object, decode: Decoder[Any], *, optional: bool = False) -> Any:
    """The JSON form of an argument, of the documented shape."""
    document = encode(value)
    try:
        # Enums go in as they are: a member made on purpose may be unknown here.
        decode(value if document == value else document)
    except DecodeError as error:
        raise ValueError(_sentence(name, error, optional=optional)) from None
    return document


def _sentence(name: str, error: DecodeError, *, optional: bool) -> str:
    hint = "; leave it out instead of None" if optional and "found null" in error.reason and not error.path else ""
    return f"{name}: {error}{hint}"


def _query_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
