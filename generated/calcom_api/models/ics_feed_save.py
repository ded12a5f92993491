"""Model ``IcsFeedSave``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class IcsFeedSave:
    """Calendars to connect.

    Attributes:
        urls: Where the files are: `http` or `https`, with a path that ends in `.ics` (else 400). Who knows a private
            address can read the calendar.
        read_only: Whether bookings are kept from being written to them. By the server's source they are only read
            either way.
    """

    urls: list[str]
    read_only: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            urls=codec.take(fields, "urls", codec.list_of(codec.string)),
            read_only=codec.take_optional(fields, "readOnly", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "urls": self.urls,
                "readOnly": self.read_only,
            },
            self.additional_properties,
        )
