"""Model ``Booking``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.booking_attendee import BookingAttendee
from calcom_api.models.booking_event_type import BookingEventType
from calcom_api.models.booking_host import BookingHost
from calcom_api.models.booking_status import BookingStatus
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_metadata = codec.map_of(codec.string)


@attrs.define(kw_only=True, eq=False, repr=False)
class Booking(fields.Model):
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
    _names_in_json = (
        "id uid title description hosts status start end duration eventTypeId eventType location absentHost createdAt "
        "updatedAt attendees cancellationReason cancelledByEmail reschedulingReason rescheduledByEmail "
        "rescheduledFromUid rescheduledToUid meetingUrl metadata rating icsUid guests bookingFieldsResponses "
        "recurringBookingUid seatUid"
    )

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
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.uid = fields.unique_text(src, "uid")
        self.title = fields.text(src, "title")
        self.description = fields.text_or_null(src, "description")
        self.hosts = fields.items(src, "hosts", BookingHost.from_dict)
        self.status = fields.member(src, "status", BookingStatus)
        self.start = fields.date_time(src, "start")
        self.end = fields.date_time(src, "end")
        self.duration = fields.integer(src, "duration")
        self._event_type_id = fields.integer_or_null(src, "eventTypeId")
        self.event_type = fields.take_or_null(src, "eventType", BookingEventType.from_dict)
        self.location = fields.text_or_null(src, "location")
        self.absent_host = fields.boolean(src, "absentHost")
        self.created_at = fields.date_time(src, "createdAt")
        self.updated_at = fields.date_time_or_null(src, "updatedAt")
        self.attendees = fields.items(src, "attendees", BookingAttendee.from_dict)
        self.cancellation_reason = (
            fields.text_or_null(src, "cancellationReason") if "cancellationReason" in src else UNSET
        )
        self.cancelled_by_email = fields.text_or_null(src, "cancelledByEmail") if "cancelledByEmail" in src else UNSET
        self.rescheduling_reason = (
            fields.text_or_null(src, "reschedulingReason") if "reschedulingReason" in src else UNSET
        )
        self.rescheduled_by_email = (
            fields.text_or_null(src, "rescheduledByEmail") if "rescheduledByEmail" in src else UNSET
        )
        self.rescheduled_from_uid = (
            fields.unique_text(src, "rescheduledFromUid") if "rescheduledFromUid" in src else UNSET
        )
        self.rescheduled_to_uid = fields.unique_text(src, "rescheduledToUid") if "rescheduledToUid" in src else UNSET
        self._meeting_url = fields.text_or_null(src, "meetingUrl") if "meetingUrl" in src else UNSET
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self.rating = fields.integer_or_null(src, "rating") if "rating" in src else UNSET
        self.ics_uid = fields.unique_text_or_null(src, "icsUid") if "icsUid" in src else UNSET
        self.guests = fields.items(src, "guests", codec.string) if "guests" in src else UNSET
        self.booking_fields_responses = (
            fields.mapping(src, "bookingFieldsResponses") if "bookingFieldsResponses" in src else UNSET
        )
        self.recurring_booking_uid = (
            fields.unique_text(src, "recurringBookingUid") if "recurringBookingUid" in src else UNSET
        )
        self.seat_uid = fields.unique_text(src, "seatUid") if "seatUid" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "uid": self.uid,
            "title": self.title,
            "description": self.description,
            "hosts": encoding.encode(self.hosts),
            "status": encoding.encode(self.status),
            "start": encoding.encode(self.start),
            "end": encoding.encode(self.end),
            "duration": self.duration,
            "eventTypeId": self._event_type_id,
            "eventType": encoding.encode(self.event_type),
            "location": self.location,
            "absentHost": self.absent_host,
            "createdAt": encoding.encode(self.created_at),
            "updatedAt": encoding.encode(self.updated_at),
            "attendees": encoding.encode(self.attendees),
        }
        if self.cancellation_reason is not UNSET:
            document["cancellationReason"] = self.cancellation_reason
        if self.cancelled_by_email is not UNSET:
            document["cancelledByEmail"] = self.cancelled_by_email
        if self.rescheduling_reason is not UNSET:
            document["reschedulingReason"] = self.rescheduling_reason
        if self.rescheduled_by_email is not UNSET:
            document["rescheduledByEmail"] = self.rescheduled_by_email
        if self.rescheduled_from_uid is not UNSET:
            document["rescheduledFromUid"] = self.rescheduled_from_uid
        if self.rescheduled_to_uid is not UNSET:
            document["rescheduledToUid"] = self.rescheduled_to_uid
        if self._meeting_url is not UNSET:
            document["meetingUrl"] = self._meeting_url
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self.rating is not UNSET:
            document["rating"] = self.rating
        if self.ics_uid is not UNSET:
            document["icsUid"] = self.ics_uid
        if self.guests is not UNSET:
            document["guests"] = encoding.encode(self.guests)
        if self.booking_fields_responses is not UNSET:
            document["bookingFieldsResponses"] = encoding.encode(self.booking_fields_responses)
        if self.recurring_booking_uid is not UNSET:
            document["recurringBookingUid"] = self.recurring_booking_uid
        if self.seat_uid is not UNSET:
            document["seatUid"] = self.seat_uid
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
