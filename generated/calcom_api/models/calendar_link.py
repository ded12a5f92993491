"""Model ``CalendarLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.calendar_link_kind import CalendarLinkKind
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarLink:
    """A link that adds a booking to a calendar.

    Attributes:
        label: Name of the calendar for people, in English.
        link: The address to open. For `ics` it is a `data:` address that holds the whole file; empty if the server
            could not make it.
        id: The kind of calendar.
    """

    label: str
    link: str
    id: CalendarLinkKind | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            label=codec.take(fields, "label", codec.string),
            link=codec.take(fields, "link", codec.string),
            id=codec.take_optional(fields, "id", codec.member(CalendarLinkKind)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "label": self.label,
                "link": self.link,
                "id": self.id,
            },
            self.additional_properties,
        )
