"""Model ``CalendarLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.calendar_link_kind import CalendarLinkKind
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarLink(fields.Model):
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
    _names_in_json = "label link id"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.label = fields.text(src, "label")
        self.link = fields.text(src, "link")
        self.id = fields.member(src, "id", CalendarLinkKind) if "id" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "label": self.label,
            "link": self.link,
        }
        if self.id is not UNSET:
            document["id"] = codec.encode(self.id)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
