"""Booking a time, and reading a booking."""

from datetime import datetime
from typing import Any

from attrs import evolve

from calcom_api.models import EventTypeRecurrence, RecurrenceFrequency
from calcom_client.recurrence import preview
from calcom_client.sandbox.access.guards import public
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.bookings.access import by_uid, series
from calcom_client.sandbox.bookings.events import tell, tell_instant
from calcom_client.sandbox.bookings.finding import wanted_event_type
from calcom_client.sandbox.bookings.locations import chosen_place
from calcom_client.sandbox.bookings.making import Wish, booker, needs_confirmation, put_booking
from calcom_client.sandbox.bookings.presentation import event_type_of, is_seated, shown
from calcom_client.sandbox.bookings.questions import check_answers
from calcom_client.sandbox.bookings.taking import OUT_OF_BOUNDS, check_bounds, hosts_of, shared_booking
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.event_types.access import owns_or_administers
from calcom_client.sandbox.event_types.settings import lengths, setting, switched_on
from calcom_client.sandbox.http.complaints import sentence
from calcom_client.sandbox.state.forms import moment_of
from calcom_client.sandbox.state.scheduling import Booking, EventType
from calcom_client.sandbox.time_zones import proper_name

handlers = Handlers()


@handlers.of("bookings.create", guard=public, validation="sentence")
def create(call: Call) -> Answer:
    """Book a time: alone, as a series, one of several seats, or at once."""
    _check_contact(call.body)
    event_type = wanted_event_type(call)
    start = moment_of(call.body["start"])
    if call.body.get("instant"):
        return success(shown(call.store, _instant(call, event_type, start)))
    check_answers(call.body, event_type)
    wish = Wish(call.body, event_type, _minutes(call.body, event_type), chosen_place(call.body, event_type))
    _check_active_bookings(call, wish)
    recurrence = switched_on(event_type, "recurrence")
    if recurrence is None:
        booking, seat_uid = _booked(call, wish, start)
        return success(_seen(call, booking, seat_uid=seat_uid))
    uid = new_uid()
    booked = [_booked(call, wish, time, recurring_uid=uid) for time in _times(call.body, recurrence, start)]
    return success([_seen(call, booking, seat_uid=seat_uid) for booking, seat_uid in booked])


@handlers.of("bookings.get", guard=public)
def get(call: Call) -> Answer:
    """The booking, or all times of a series."""
    return success(seen_by_uid(call, call.path_parameters["bookingUid"]))


@handlers.of("bookings.bySeat.get", guard=public)
def get_by_seat(call: Call) -> Answer:
    """The booking that a seat belongs to."""
    uid = call.path_parameters["seatUid"]
    for booking in call.store.all(Booking):
        own = [attendee for attendee in booking.attendees if attendee.seat_uid == uid]
        if own:
            return success(shown(call.store, booking, attendees=None if _sees_attendees(call, booking) else own))
    raise framework(404, f"Booking with seatUid={uid} was not found in the database")


def seen_by_uid(call: Call, uid: str) -> dict[str, Any] | list[dict[str, Any]]:
    """A booking, or the times of a series, as the caller sees them.

    Raises:
        Refusal: 404.
    """
    booking = by_uid(call.store, uid)
    if booking is not None:
        return _seen(call, booking)
    times = series(call.store, uid)
    if not times:
        raise framework(404, f"Booking with uid={uid} was not found in the database")
    return [_seen(call, time) for time in times]


def _seen(call: Call, booking: Booking, *, seat_uid: str | None = None) -> dict[str, Any]:
    return shown(call.store, booking, attendees=None if _sees_attendees(call, booking) else [], seat_uid=seat_uid)


def _sees_attendees(call: Call, booking: Booking) -> bool:
    event_type = event_type_of(call.store, booking)
    if event_type is None or not is_seated(call.store, booking):
        return True
    seats = switched_on(event_type, "seats")
    if seats is None or seats.get("showAttendeeInfo"):
        return True
    return call.caller is not None and owns_or_administers(call.store, call.caller.user_id, event_type)


def _check_contact(body: dict[str, Any]) -> None:
    attendee = body["attendee"]
    if not (attendee.get("email") or attendee.get("phoneNumber")):
        message = "Attendee must have at least one contact method (email or phone number)"
        missing = {"property": "attendee email or phone", "constraints": {"_": message}}
        raise framework(400, sentence([{"property": "attendee", "children": [missing]}]))


def _minutes(body: dict[str, Any], event_type: EventType) -> int:
    wanted = body.get("lengthInMinutes")
    if wanted is None:
        return event_type.length
    offered = lengths(event_type)
    if not setting(event_type, "lengthInMinutesOptions"):
        raise framework(
            400,
            "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths. Please, "
            "remove the 'lengthInMinutes' field from the request.",
        )
    if wanted not in offered:
        raise framework(
            400,
            "Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible lengths "
            f"are: {', '.join(map(str, offered))}",
        )
    return int(wanted)


def _check_active_bookings(call: Call, wish: Wish) -> None:
    limit = switched_on(wish.event_type, "bookerActiveBookingsLimit")
    email = wish.body["attendee"].get("email")
    if limit is None or not limit.get("maximumActiveBookings"):
        return
    active = [
        booking
        for booking in call.store.all(Booking, event_type_id=wish.event_type.id, status="accepted")
        if booking.start > call.now and any(attendee.email == email for attendee in booking.attendees)
    ]
    if len(active) < limit["maximumActiveBookings"]:
        return
    message = "Attendee with this email can't book because the maximum number of active bookings has been reached."
    if limit.get("offerReschedule"):
        last = max(active, key=lambda booking: booking.start).uid
        message += f" You can reschedule your existing booking ({last}) to a new timeslot instead."
    raise framework(400, message)


def _times(body: dict[str, Any], recurrence: dict[str, Any], start: datetime) -> list[datetime]:
    count = body.get("recurrenceCount", recurrence["occurrences"])
    if count > recurrence["occurrences"]:
        raise framework(400, "Provided recurrence count is higher than the event type's recurring event count.")
    rule = EventTypeRecurrence(
        interval=recurrence["interval"],
        occurrences=recurrence["occurrences"],
        frequency=RecurrenceFrequency(recurrence["frequency"]),
    )
    try:
        return preview(rule, start=start, time_zone=proper_name(body["attendee"]["timeZone"]), count=count)
    except ValueError:
        # The series leaves the years that there are.
        raise framework(400, OUT_OF_BOUNDS) from None


def _booked(call: Call, wish: Wish, start: datetime, *, recurring_uid: str | None = None) -> tuple[Booking, str | None]:
    """One booking, or the one that has one more attendee now, with the seat."""
    store, event_type = call.store, wish.event_type
    standing = shared_booking(store, event_type, start)
    if standing is not None:
        check_bounds(store, event_type, start, call.now)
        seat = booker(store, wish)
        if any(attendee.email == seat.email for attendee in standing.attendees):
            raise framework(409, "already_signed_up_for_this_booking_error")
        booking = store.put(evolve(standing, attendees=[*standing.attendees, seat], updated_at=call.now))
        tell(call, "BOOKING_CREATED", booking)
        return booking, seat.seat_uid
    # A form that chose nobody leaves the choice open.
    routed = wish.body.get("routing", {}).get("teamMemberIds") or None
    hosts = hosts_of(store, event_type, start, call.now, duration=wish.minutes, among=routed)
    waits = needs_confirmation(event_type, start, call.now)
    status = "pending" if waits else "accepted"
    booking = put_booking(call, wish, start, hosts, status=status, recurring_uid=recurring_uid)
    tell(call, "BOOKING_REQUESTED" if waits else "BOOKING_CREATED", booking)
    return booking, booking.attendees[0].seat_uid


def _instant(call: Call, event_type: EventType, start: datetime) -> Booking:
    if event_type.team_id is None:
        raise framework(
            400, "Instant bookings are only supported for team event types, not individual user event types."
        )
    wish = Wish(call.body, event_type, event_type.length, chosen_place(call.body, event_type))
    booking = put_booking(call, wish, start, [], status="awaiting_host", settings={"icsUid": ""})
    tell_instant(call, booking)
    return booking
