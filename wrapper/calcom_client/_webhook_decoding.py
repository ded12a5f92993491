"""Reading payloads of webhooks into models whose type hints say all: any field may be absent, any other is kept."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

import attrs

from calcom_api import codec
from calcom_api.types import UNSET

P = TypeVar("P", bound="Payload")


@attrs.frozen(kw_only=True)
class Payload:
    """What all payloads and their parts have. A field is None where the server sent null, or nothing.

    Attributes:
        additional_properties: The fields that are not known here, as JSON.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)


def decode_payload(model: type[P], value: Any) -> P:
    """Read a payload, or a part of one, from its JSON.

    Raises:
        DecodeError: It is no object, or a field is of another type than the server gives it.
    """
    fields = codec.open_object(value)
    known = {}
    kind: Any = model  # mypy takes a class for one that cannot be hashed
    for attribute, (name, decode) in _decoders(kind).items():
        found = codec.take_optional(fields, name, decode)
        known[attribute] = None if found is UNSET else found
        fields.pop(name, None)
    return model(**known, additional_properties=fields)


@cache
def _decoders(model: Any) -> dict[str, tuple[str, codec.Decoder[Any]]]:
    """Name in JSON and decoder of each field, as its type hint says."""
    hints = get_type_hints(model)
    return {
        attribute.name: (
            attribute.metadata.get("name") or _camel_case(attribute.name),
            codec.nullable(_decoder(get_args(hints[attribute.name])[0])),  # the other one is None
        )
        for attribute in attrs.fields(model)
        if attribute.name != "additional_properties"
    }


def _camel_case(name: str) -> str:
    first, *others = name.rstrip("_").split("_")
    return first + "".join(map(str.capitalize, others))


def _decoder(hint: Any) -> codec.Decoder[Any]:
    if get_origin(hint) is list:
        return codec.list_of(_decoder(get_args(hint)[0]))
    if isinstance(hint, type) and issubclass(hint, Payload):
        return lambda value: decode_payload(hint, value)
    return _PLAIN[get_origin(hint) or hint]


def _time(value: Any) -> datetime | None:
    # A cancelled booking of which the server knows no time has an empty one.
    return None if value == "" else codec.date_time(value)


_PLAIN: Final[dict[Any, codec.Decoder[Any]]] = {
    str: codec.string,
    int: codec.integer,
    float: codec.number,
    bool: codec.boolean,
    datetime: _time,
    dict: codec.open_object,
}
