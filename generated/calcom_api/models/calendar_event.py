"""Model ``CalendarEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.calendar_event_attendee import CalendarEventAttendee
from calcom_api.models.calendar_event_host import CalendarEventHost
from calcom_api.models.calendar_event_location import CalendarEventLocation, decode_calendar_event_location
from calcom_api.models.calendar_event_owner import CalendarEventOwner
from calcom_api.models.calendar_event_status import CalendarEventStatus
from calcom_api.models.calendar_event_time import CalendarEventTime
from calcom_api.models.calendar_service import CalendarService
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_locations = codec.list_of(decode_calendar_event_location)
_decode_attendees = codec.list_of(CalendarEventAttendee.from_dict)
_decode_status = codec.member(CalendarEventStatus)
_decode_hosts = codec.list_of(CalendarEventHost.from_dict)


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarEvent(fields.Model):
    """An event in a Google calendar.

    Attributes:
        id: Google's id of the event.
        start: When it begins.
        end: When it ends.
        source: The service: `google`.
        title: Its title; absent where it has none.
        description: What it is about.
        locations: The ways into its conference.
        attendees: Who is invited. Absent where nobody is.
        status: Whether it takes place; null where Google told something else.
        hosts: Those of the attendees who organize it, else the owner.
        calendar_event_owner: The account whose calendar it stands in.
    """

    id: str
    start: CalendarEventTime
    end: CalendarEventTime
    source: CalendarService
    title: str | Unset = UNSET
    description: str | Unset | None = UNSET
    locations: list[CalendarEventLocation] | Unset | None = UNSET
    attendees: list[CalendarEventAttendee] | Unset | None = UNSET
    status: CalendarEventStatus | Unset | None = UNSET
    hosts: list[CalendarEventHost] | Unset | None = UNSET
    calendar_event_owner: CalendarEventOwner | Unset | None = UNSET
    _names_in_json = "id start end source title description locations attendees status hosts calendarEventOwner"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.start = codec.take(src, "start", CalendarEventTime.from_dict)
        self.end = codec.take(src, "end", CalendarEventTime.from_dict)
        self.source = fields.member(src, "source", CalendarService)
        self.title = fields.text(src, "title") if "title" in src else UNSET
        self.description = fields.text_or_null(src, "description") if "description" in src else UNSET
        self.locations = fields.take_or_null(src, "locations", _decode_locations) if "locations" in src else UNSET
        self.attendees = fields.take_or_null(src, "attendees", _decode_attendees) if "attendees" in src else UNSET
        self.status = fields.take_or_null(src, "status", _decode_status) if "status" in src else UNSET
        self.hosts = fields.take_or_null(src, "hosts", _decode_hosts) if "hosts" in src else UNSET
        self.calendar_event_owner = (
            fields.take_or_null(src, "calendarEventOwner", CalendarEventOwner.from_dict)
            if "calendarEventOwner" in src
            else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "start": encoding.encode(self.start),
            "end": encoding.encode(self.end),
            "source": encoding.encode(self.source),
        }
        if self.title is not UNSET:
            document["title"] = self.title
        if self.description is not UNSET:
            document["description"] = self.description
        if self.locations is not UNSET:
            document["locations"] = encoding.encode(self.locations)
        if self.attendees is not UNSET:
            document["attendees"] = encoding.encode(self.attendees)
        if self.status is not UNSET:
            document["status"] = encoding.encode(self.status)
        if self.hosts is not UNSET:
            document["hosts"] = encoding.encode(self.hosts)
        if self.calendar_event_owner is not UNSET:
            document["calendarEventOwner"] = encoding.encode(self.calendar_event_owner)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
