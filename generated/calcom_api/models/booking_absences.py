"""Model ``BookingAbsences``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.attendee_absence import AttendeeAbsence
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingAbsences(fields.Model):
    """Who did not come.

    What is left out stays as it is.

    Attributes:
        host: True if the host did not come; false changes nothing.
        attendees: Attendees who did not come, or did after all.
    """

    host: bool | Unset = UNSET
    attendees: list[AttendeeAbsence] | Unset = UNSET
    _names_in_json = "host attendees"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.host = fields.boolean(src, "host") if "host" in src else UNSET
        self.attendees = fields.items(src, "attendees", AttendeeAbsence.from_dict) if "attendees" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.host is not UNSET:
            document["host"] = self.host
        if self.attendees is not UNSET:
            document["attendees"] = codec.encode(self.attendees)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
