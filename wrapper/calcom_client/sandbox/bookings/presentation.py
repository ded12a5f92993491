"""Bookings as the API shows them: one shape with the differences of seated ones and of series."""

import re
from typing import Any

from calcom_client.sandbox.event_types.settings import switched_on
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Attendee, Booking, EventType

_CLIENT_ID_IN_ADDRESS = re.compile(r"\+[a-zA-Z0-9]{25}")
_UNKNOWN_HOST = {
    "id": "unknown",
    "name": "unknown",
    "email": "unknown",
    "displayEmail": "unknown",
    "username": "unknown",
}


def event_type_of(store: Store, booking: Booking) -> EventType | None:
    """The event type that was booked; None if it is gone."""
    return None if booking.event_type_id is None else store.get(EventType, booking.event_type_id)


def is_seated(store: Store, booking: Booking) -> bool:
    """Whether several people share the booking."""
    event_type = event_type_of(store, booking)
    if event_type is None:
        return any(attendee.seat_uid for attendee in booking.attendees)
    return switched_on(event_type, "seats") is not None


def shown(
    store: Store, booking: Booking, *, attendees: list[Attendee] | None = None, seat_uid: str | None = None
) -> dict[str, Any]:
    """A booking in the API's form.

    Args:
        store: The state.
        booking: The booking.
        attendees: Those to show; None for all.
        seat_uid: The seat that the call made or moved.
    """
    seated, in_series = is_seated(store, booking), booking.recurring_uid is not None
    event_type = event_type_of(store, booking)
    form: dict[str, Any] = {
        "id": booking.id,
        "uid": booking.uid,
        "title": booking.title,
        "description": booking.description,
        "hosts": [_host(store, booking.user_id)],
        "status": booking.status,
    }
    form |= _changes(booking, seated=seated)
    form |= {
        "start": timestamp(booking.start),
        "end": timestamp(booking.end),
        "duration": round((booking.end - booking.start).total_seconds() / 60),
        "eventTypeId": booking.event_type_id if event_type is not None else None,
        "eventType": {"id": event_type.id, "slug": event_type.slug} if event_type is not None else None,
        "meetingUrl": booking.location,
        "location": booking.location,
        "absentHost": booking.absent_host,
        "createdAt": timestamp(booking.created_at),
        "updatedAt": timestamp(booking.updated_at) if booking.updated_at is not None else None,
        "rating": booking.rating,
        "icsUid": booking.settings.get("icsUid", f"{booking.uid}@Cal.com"),
        "attendees": [
            _attendee(attendee, seated=seated, in_series=in_series)
            for attendee in (booking.attendees if attendees is None else attendees)
        ],
    }
    if not seated:
        form["metadata"] = booking.metadata
        form["bookingFieldsResponses"] = answers(booking)
        if booking.guests:
            form["guests"] = booking.guests
    if in_series:
        form["recurringBookingUid"] = booking.recurring_uid
    if seat_uid is not None:
        form["seatUid"] = seat_uid
    return form


def _changes(booking: Booking, *, seated: bool) -> dict[str, Any]:
    """What became of a booking, and where it came from. Series and seats tell less of it."""
    settings = booking.settings
    form: dict[str, Any] = {}
    if booking.status == "cancelled":
        form["cancellationReason"] = settings.get("cancellationReason")
        if not seated:
            form["cancelledByEmail"] = settings.get("cancelledByEmail")
    if not seated and booking.responses.get("rescheduledReason"):
        form["reschedulingReason"] = booking.responses["rescheduledReason"]
    if booking.recurring_uid is None:
        form["rescheduledByEmail"] = settings.get("rescheduledByEmail")
        if "rescheduledToUid" in settings:
            form["rescheduledToUid"] = settings["rescheduledToUid"]
    if booking.from_uid is not None:
        form["rescheduledFromUid"] = booking.from_uid
    return form


def answers(booking: Booking) -> dict[str, Any]:
    """What whoever booked answered, guests included."""
    return booking.responses | ({"guests": booking.guests} if booking.guests else {})


def display_email(address: str) -> str:
    """An address without the client's id that a managed user's has."""
    return _CLIENT_ID_IN_ADDRESS.sub("", address, count=1)


def numbered(attendee: Attendee) -> dict[str, Any]:
    """An attendee with the number to ask for."""
    form = _attendee(attendee, seated=False, in_series=False)
    if form["language"] is None:
        del form["language"]
    return {"id": attendee.id, **form}


def reassigned(store: Store, booking: Booking) -> dict[str, Any]:
    """A booking's host, as the answer to giving it another one tells it."""
    host = _host(store, booking.user_id)
    names = ("id", "name", "email", "displayEmail")
    return {"bookingUid": booking.uid, "reassignedTo": {name: host[name] for name in names}}


def _host(store: Store, user_id: int | None) -> dict[str, Any]:
    user = None if user_id is None else store.get(User, user_id)
    if user is None:
        return dict(_UNKNOWN_HOST)
    return {
        "id": user.id,
        "name": user.name,
        "email": user.email,
        "displayEmail": display_email(user.email),
        "username": user.username or "unknown",
        "timeZone": user.time_zone,
    }


def _attendee(attendee: Attendee, *, seated: bool, in_series: bool) -> dict[str, Any]:
    form: dict[str, Any] = {
        "name": attendee.name,
        "email": attendee.email,
        "displayEmail": display_email(attendee.email),
        "timeZone": attendee.time_zone,
        "language": attendee.language,
        "absent": attendee.absent,
    }
    if seated:
        form |= {"bookingFieldsResponses": attendee.responses, "metadata": attendee.metadata}
        if attendee.seat_uid is not None:
            form["seatUid"] = attendee.seat_uid
    elif attendee.phone_number is not None and not in_series:
        form["phoneNumber"] = attendee.phone_number
    return form
