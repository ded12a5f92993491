"""Model ``CalendarEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
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


@attrs.define(kw_only=True)
class CalendarEvent:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            start=codec.take(fields, "start", CalendarEventTime.from_dict),
            end=codec.take(fields, "end", CalendarEventTime.from_dict),
            source=codec.take(fields, "source", codec.member(CalendarService)),
            title=codec.take_optional(fields, "title", codec.string),
            description=codec.take_optional(fields, "description", codec.nullable(codec.string)),
            locations=codec.take_optional(
                fields, "locations", codec.nullable(codec.list_of(decode_calendar_event_location))
            ),
            attendees=codec.take_optional(
                fields, "attendees", codec.nullable(codec.list_of(CalendarEventAttendee.from_dict))
            ),
            status=codec.take_optional(fields, "status", codec.nullable(codec.member(CalendarEventStatus))),
            hosts=codec.take_optional(fields, "hosts", codec.nullable(codec.list_of(CalendarEventHost.from_dict))),
            calendar_event_owner=codec.take_optional(
                fields, "calendarEventOwner", codec.nullable(CalendarEventOwner.from_dict)
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "start": self.start,
                "end": self.end,
                "source": self.source,
                "title": self.title,
                "description": self.description,
                "locations": self.locations,
                "attendees": self.attendees,
                "status": self.status,
                "hosts": self.hosts,
                "calendarEventOwner": self.calendar_event_owner,
            },
            self.additional_properties,
        )
