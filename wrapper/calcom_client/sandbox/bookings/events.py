"""What webhooks tell of bookings."""

from datetime import datetime
from typing import Any

from calcom_client.sandbox.bookings.presentation import answers, event_type_of
from calcom_client.sandbox.calls import Call, Event
from calcom_client.sandbox.event_types.access import team_of
from calcom_client.sandbox.event_types.settings import setting, switched_on
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Team, User
from calcom_client.sandbox.state.scheduling import Attendee, Booking, EventType
from calcom_client.sandbox.time_zones import zone_named


def tell(call: Call, trigger: str, booking: Booking, **further: object) -> None:
    """Tell webhooks of a booking.

    Args:
        call: The call.
        trigger: Such as `BOOKING_CREATED`.
        booking: The booking as it is now.
        **further: What the payload has besides, by its own names.
    """
    call.emit(event_about(call.store, trigger, booking, {**_payload(call.store, booking), **further}))


def tell_absences(call: Call, booking: Booking, attendees: list[dict[str, Any]]) -> None:
    """Tell webhooks who is marked as absent, or as present after all: `{email, noShow}`."""
    absent = [attendee["email"] for attendee in attendees if attendee["noShow"]]
    message = f"{', '.join(absent)} marked as no-show" if absent else "Attendees unmarked as no-show"
    payload = {"message": message, "attendees": attendees, "bookingUid": booking.uid, "bookingId": booking.id}
    call.emit(event_about(call.store, "BOOKING_NO_SHOW_UPDATED", booking, payload))


def tell_instant(call: Call, booking: Booking) -> None:
    """Tell webhooks that somebody waits for a meeting now."""
    url = f"https://app.cal.com/connect-and-join?token={booking.uid}"
    payload = {
        "title": booking.title,
        "body": "User is waiting for you to join. Click to Connect",
        "icon": "https://cal.com/api/logo?type=icon",
        "url": url,
        "actions": [{"action": "connect-action", "title": "Connect and join", "type": "button", "url": url}],
        "requireInteraction": False,
        "type": "INSTANT_MEETING",
    }
    call.emit(event_about(call.store, "INSTANT_MEETING", booking, payload))


def event_about(store: Store, trigger: str, booking: Booking, payload: dict[str, Any]) -> Event:
    """Something that happened to a booking, for the webhooks of its host, event type, team and organization.

    Args:
        store: The state.
        trigger: Such as `MEETING_STARTED`.
        booking: The booking as it is now.
        payload: What is told.
    """
    event_type = event_type_of(store, booking)
    team_ids: list[int] = []
    if event_type is not None and (team_id := team_of(store, event_type)) is not None:
        team = store.get(Team, team_id)
        team_ids = [team_id] if team is None or team.parent_id is None else [team_id, team.parent_id]
    return Event(
        trigger=trigger,
        payload=payload,
        user_ids=() if booking.user_id is None else (booking.user_id,),
        team_ids=tuple(team_ids),
        event_type_id=booking.event_type_id,
    )


def _payload(store: Store, booking: Booking) -> dict[str, Any]:
    event_type = event_type_of(store, booking)
    user = None if booking.user_id is None else store.get(User, booking.user_id)
    given = answers(booking)
    payload: dict[str, Any] = {
        "uid": booking.uid,
        "bookingId": booking.id,
        "iCalUID": booking.settings.get("icsUid", f"{booking.uid}@Cal.com"),
        "title": booking.title,
        "additionalNotes": booking.description or "",
        "customInputs": {},
        "startTime": timestamp(booking.start),
        "endTime": timestamp(booking.end),
        "length": round((booking.end - booking.start).total_seconds() / 60),
        "status": booking.status.upper(),
        "location": booking.location,
        "organizer": None if user is None else _organizer(user, booking.start),
        "attendees": [_attendee(attendee, booking.start) for attendee in booking.attendees],
        "responses": {name: {"label": name, "value": value, "isHidden": False} for name, value in given.items()},
        "userFieldsResponses": {},
        "metadata": booking.metadata,
        "destinationCalendar": None,
        "eventTypeId": booking.event_type_id,
    }
    return payload | (_of_event_type(event_type) if event_type is not None else {})


def _of_event_type(event_type: EventType) -> dict[str, Any]:
    seats = switched_on(event_type, "seats")
    return {
        "type": event_type.slug,
        "eventTitle": event_type.title,
        "eventDescription": setting(event_type, "description"),
        "requiresConfirmation": switched_on(event_type, "confirmationPolicy") is not None,
        "price": setting(event_type, "price"),
        "currency": setting(event_type, "currency"),
        "seatsPerTimeSlot": None if seats is None else seats["seatsPerTimeSlot"],
        "seatsShowAttendees": None if seats is None else seats["showAttendeeInfo"],
    }


def _organizer(user: User, start: datetime) -> dict[str, Any]:
    return {
        "id": user.id,
        "name": user.name or "Nameless",
        "email": user.email,
        "username": user.username,
        "timeZone": user.time_zone,
        "timeFormat": "h:mma" if user.time_format == 12 else "HH:mm",  # noqa: PLR2004 - a clock of twelve hours
        "language": {"locale": user.locale or "en"},
        "utcOffset": _minutes_from_utc(user.time_zone, start),
    }


def _attendee(attendee: Attendee, start: datetime) -> dict[str, Any]:
    return {
        "name": attendee.name,
        "email": attendee.email,
        "phoneNumber": attendee.phone_number,
        "timeZone": attendee.time_zone,
        "language": {"locale": attendee.language or "en"},
        "utcOffset": _minutes_from_utc(attendee.time_zone, start),
    }


def _minutes_from_utc(zone: str, moment: datetime) -> float:
    offset = moment.astimezone(zone_named(zone)).utcoffset()
    return 0 if offset is None else offset.total_seconds() / 60
