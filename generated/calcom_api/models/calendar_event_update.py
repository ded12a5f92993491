"""Model ``CalendarEventUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.calendar_event_attendee_update import CalendarEventAttendeeUpdate
from calcom_api.models.calendar_event_status import CalendarEventStatus
from calcom_api.models.calendar_event_time_update import CalendarEventTimeUpdate
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarEventUpdate(fields.Model):
    """What to change; what is left out stays as it is.

    Attributes:
        start: When it begins.
        end: When it ends.
        title: Its title.
        description: What it is about; null removes the text.
        attendees: All who are invited from now on. Who is left out is no longer invited.
        status: Whether it takes place. `declined` is written as cancelled: Google's events know no such state.
    """

    start: CalendarEventTimeUpdate | Unset = UNSET
    end: CalendarEventTimeUpdate | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset | None = UNSET
    attendees: list[CalendarEventAttendeeUpdate] | Unset = UNSET
    status: CalendarEventStatus | Unset = UNSET
    _names_in_json = "start end title description attendees status"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.start = codec.take(src, "start", CalendarEventTimeUpdate.from_dict) if "start" in src else UNSET
        self.end = codec.take(src, "end", CalendarEventTimeUpdate.from_dict) if "end" in src else UNSET
        self.title = fields.text(src, "title") if "title" in src else UNSET
        self.description = fields.text_or_null(src, "description") if "description" in src else UNSET
        self.attendees = (
            fields.items(src, "attendees", CalendarEventAttendeeUpdate.from_dict) if "attendees" in src else UNSET
        )
        self.status = fields.member(src, "status", CalendarEventStatus) if "status" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.start is not UNSET:
            document["start"] = encoding.encode(self.start)
        if self.end is not UNSET:
            document["end"] = encoding.encode(self.end)
        if self.title is not UNSET:
            document["title"] = self.title
        if self.description is not UNSET:
            document["description"] = self.description
        if self.attendees is not UNSET:
            document["attendees"] = encoding.encode(self.attendees)
        if self.status is not UNSET:
            document["status"] = encoding.encode(self.status)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
