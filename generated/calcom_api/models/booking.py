"""Model ``Booking``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.booking_attendee import BookingAttendee
from calcom_api.models.booking_event_type import BookingEventType
from calcom_api.models.booking_host import BookingHost
from calcom_api.models.booking_status import BookingStatus
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Booking:
    """A booking of any kind.

    One with `recurring_booking_uid` is one time of a series. A seated one, several attendees sharing a time of an event
    type with seats, has its answers and notes on each attendee instead of `guests`, `booking_fields_responses` and
    `metadata`. An instant one that nobody has taken yet has the status `awaiting_host` and a host with the id
    `unknown`.

    Attributes:
        id: Number of the booking.
        uid: Its uid. Every call on a booking asks for this one.
        title: Its title, made by the event type's rule.
        description: What the attendee wrote as notes; empty or null if nothing.
        hosts: Who hosts it. The server lists the organizer only, also where several people host.
        status: How it stands.
        start: When it begins.
        end: When it ends.
        duration: Its length in minutes.
        event_type_id: Number of its event type. Deprecated. Use `event_type.id`.
        event_type: What was booked; null if that event type is gone.
        location: Where it takes place: the link of a video call; an address, phone number or other text; or, until the
            call has a link, the name of its app, such as `integrations:daily`.
        absent_host: Whether the host was marked as absent.
        created_at: When it was booked.
        updated_at: When it was last changed.
        attendees: Who attends it, on bookings with several hosts also the hosts beside the first. Empty for a seated
            booking whose event type hides its attendees from you.
        cancellation_reason: Why it was cancelled. Absent, null or empty if it was not, or no reason was given.
        cancelled_by_email: E-mail address of who cancelled it. Absent, null or empty if not known.
        rescheduling_reason: Why it was moved here from another time; `unknown` if the server cannot read its data.
        rescheduled_by_email: E-mail address of who moved it.
        rescheduled_from_uid: Uid of the booking that this one came in place of, if any.
        rescheduled_to_uid: Uid of the booking that came in place of this one, if any.
        meeting_url: The same as `location`. Deprecated. Use `location`.
        metadata: Notes of whoever booked it; absent if seated.
        rating: How the attendee rated it.
        ics_uid: Uid of its calendar event.
        guests: E-mail addresses of the guests; absent if seated.
        booking_fields_responses: What the attendee answered when booking; absent if seated.
        recurring_booking_uid: Uid of the whole series, if it is one time of a series.
        seat_uid: Uid of the seat that the call made or moved: only in answers to those, of seated bookings.
    """

    id: int
    uid: str
    title: str
    description: str | None
    hosts: list[BookingHost]
    status: BookingStatus
    start: dt.datetime
    end: dt.datetime
    duration: int
    _event_type_id: int | None
    event_type: BookingEventType | None
    location: str | None
    absent_host: bool
    created_at: dt.datetime
    updated_at: dt.datetime | None
    attendees: list[BookingAttendee]
    cancellation_reason: str | Unset | None = UNSET
    cancelled_by_email: str | Unset | None = UNSET
    rescheduling_reason: str | Unset | None = UNSET
    rescheduled_by_email: str | Unset | None = UNSET
    rescheduled_from_uid: str | Unset = UNSET
    rescheduled_to_uid: str | Unset = UNSET
    _meeting_url: str | Unset | None = UNSET
    metadata: dict[str, str] | Unset = UNSET
    rating: int | Unset | None = UNSET
    ics_uid: str | Unset | None = UNSET
    guests: list[str] | Unset = UNSET
    booking_fields_responses: dict[str, Any] | Unset = UNSET
    recurring_booking_uid: str | Unset = UNSET
    seat_uid: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @property
    def event_type_id(self) -> int | None:
        """Deprecated. Use `event_type.id`."""
        warn_deprecated("Booking.event_type_id", "Use `event_type.id`.", depth=3)
        return self._event_type_id

    @property
    def meeting_url(self) -> str | Unset | None:
        """Deprecated. Use `location`."""
        warn_deprecated("Booking.meeting_url", "Use `location`.", depth=3)
        return self._meeting_url

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            uid=codec.take(fields, "uid", codec.string),
            title=codec.take(fields, "title", codec.string),
            description=codec.take(fields, "description", codec.nullable(codec.string)),
            hosts=codec.take(fields, "hosts", codec.list_of(BookingHost.from_dict)),
            status=codec.take(fields, "status", codec.member(BookingStatus)),
            start=codec.take(fields, "start", codec.date_time),
            end=codec.take(fields, "end", codec.date_time),
            duration=codec.take(fields, "duration", codec.integer),
            event_type_id=codec.take(fields, "eventTypeId", codec.nullable(codec.integer)),
            event_type=codec.take(fields, "eventType", codec.nullable(BookingEventType.from_dict)),
            location=codec.take(fields, "location", codec.nullable(codec.string)),
            absent_host=codec.take(fields, "absentHost", codec.boolean),
            created_at=codec.take(fields, "createdAt", codec.date_time),
            updated_at=codec.take(fields, "updatedAt", codec.nullable(codec.date_time)),
            attendees=codec.take(fields, "attendees", codec.list_of(BookingAttendee.from_dict)),
            cancellation_reason=codec.take_optional(fields, "cancellationReason", codec.nullable(codec.string)),
            cancelled_by_email=codec.take_optional(fields, "cancelledByEmail", codec.nullable(codec.string)),
            rescheduling_reason=codec.take_optional(fields, "reschedulingReason", codec.nullable(codec.string)),
            rescheduled_by_email=codec.take_optional(fields, "rescheduledByEmail", codec.nullable(codec.string)),
            rescheduled_from_uid=codec.take_optional(fields, "rescheduledFromUid", codec.string),
            rescheduled_to_uid=codec.take_optional(fields, "rescheduledToUid", codec.string),
            meeting_url=codec.take_optional(fields, "meetingUrl", codec.nullable(codec.string)),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.string)),
            rating=codec.take_optional(fields, "rating", codec.nullable(codec.integer)),
            ics_uid=codec.take_optional(fields, "icsUid", codec.nullable(codec.string)),
            guests=codec.take_optional(fields, "guests", codec.list_of(codec.string)),
            booking_fields_responses=codec.take_optional(
                fields, "bookingFieldsResponses", codec.map_of(codec.anything)
            ),
            recurring_booking_uid=codec.take_optional(fields, "recurringBookingUid", codec.string),
            seat_uid=codec.take_optional(fields, "seatUid", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "uid": self.uid,
                "title": self.title,
                "description": self.description,
                "hosts": self.hosts,
                "status": self.status,
                "start": self.start,
                "end": self.end,
                "duration": self.duration,
                "eventTypeId": self._event_type_id,
                "eventType": self.event_type,
                "location": self.location,
                "absentHost": self.absent_host,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
                "attendees": self.attendees,
                "cancellationReason": self.cancellation_reason,
                "cancelledByEmail": self.cancelled_by_email,
                "reschedulingReason": self.rescheduling_reason,
                "rescheduledByEmail": self.rescheduled_by_email,
                "rescheduledFromUid": self.rescheduled_from_uid,
                "rescheduledToUid": self.rescheduled_to_uid,
                "meetingUrl": self._meeting_url,
                "metadata": self.metadata,
                "rating": self.rating,
                "icsUid": self.ics_uid,
                "guests": self.guests,
                "bookingFieldsResponses": self.booking_fields_responses,
                "recurringBookingUid": self.recurring_booking_uid,
                "seatUid": self.seat_uid,
            },
            self.additional_properties,
        )
