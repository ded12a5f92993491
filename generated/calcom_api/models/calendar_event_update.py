"""Model ``CalendarEventUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.calendar_event_attendee_update import CalendarEventAttendeeUpdate
from calcom_api.models.calendar_event_status import CalendarEventStatus
from calcom_api.models.calendar_event_time_update import CalendarEventTimeUpdate
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventUpdate:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            start=codec.take_optional(fields, "start", CalendarEventTimeUpdate.from_dict),
            end=codec.take_optional(fields, "end", CalendarEventTimeUpdate.from_dict),
            title=codec.take_optional(fields, "title", codec.string),
            description=codec.take_optional(fields, "description", codec.nullable(codec.string)),
            attendees=codec.take_optional(fields, "attendees", codec.list_of(CalendarEventAttendeeUpdate.from_dict)),
            status=codec.take_optional(fields, "status", codec.member(CalendarEventStatus)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "start": self.start,
                "end": self.end,
                "title": self.title,
                "description": self.description,
                "attendees": self.attendees,
                "status": self.status,
            },
            self.additional_properties,
        )
