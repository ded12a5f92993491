"""The operations that keep a slot free for some minutes."""

from datetime import datetime, timedelta

from calcom_client.sandbox.access.guards import public
from calcom_client.sandbox.answers import Answer, done, framework, success
from calcom_client.sandbox.availability.spans import Span, meet
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.event_types.settings import host_ids, lengths, setting, switched_on
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.state.people import Membership, Team
from calcom_client.sandbox.state.scheduling import Booking, EventType, SlotReservation

handlers = Handlers()

_USUAL_MINUTES = 5
# Beyond, a length that is added would leave the calendar.
_LAST_YEAR = 9900
_MOST_MINUTES = 5_256_000
_BOOKED = "Can't reserve a slot if the event is already booked."
_RESERVED = "This time slot is already reserved by another user. Please choose a different time."
_STRANGER = (
    "authenticated user is not owner of event type, does not have memberships in common with owner of the event type, "
    "nor does belong to event type's team or org."
)
_NOBODY = (
    "reservationDuration can only be used for authenticated requests - use access token, api key or OAuth credentials"
)


@handlers.of("slots.reservations.create", guard=public)
def create(call: Call) -> Answer:
    """Reserve a slot; for how long, only people of the event type may choose."""
    chooses = "reservationDuration" in call.body
    if chooses and call.caller is None:
        raise framework(401, _NOBODY)
    event_type = _event_type(call)
    if chooses and not _is_theirs(call, event_type):
        raise framework(403, _STRANGER)
    return _reserved(call, event_type, new_uid())


@handlers.of("slots.reservations.get", guard=public)
def get(call: Call) -> Answer:
    """A reservation, ended or not; null for none."""
    reservation = call.store.get(SlotReservation, call.path_parameters["uid"])
    return success(None if reservation is None else _shown(reservation))


@handlers.of("slots.reservations.update", guard=public)
def update(call: Call) -> Answer:
    """Move a reservation. It stands in its own way, as on the real server."""
    uid = call.path_parameters["uid"]
    if call.store.get(SlotReservation, uid) is None:
        raise framework(404, f"Slot with uid={uid} not found")
    return _reserved(call, _event_type(call), uid)


@handlers.of("slots.reservations.delete", guard=public)
def delete(call: Call) -> Answer:
    """Release a slot, if it is reserved."""
    reservation = call.store.get(SlotReservation, call.path_parameters["uid"])
    if reservation is not None:
        call.store.remove(reservation)
    return done()


def _event_type(call: Call) -> EventType:
    number = call.body["eventTypeId"]
    event_type = call.store.get(EventType, number)
    if event_type is None:
        raise framework(404, f"Event Type with ID={number} not found")
    return event_type


def _is_theirs(call: Call, event_type: EventType) -> bool:
    """Whether the caller has to do with the event type."""
    mine = {membership.team_id for membership in _memberships(call, call.actor.user_id)}
    if event_type.owner_id is not None:
        theirs = {membership.team_id for membership in _memberships(call, event_type.owner_id)}
        return event_type.owner_id == call.actor.user_id or bool(mine & theirs)
    team = None if event_type.team_id is None else call.store.get(Team, event_type.team_id)
    return team is not None and (team.id in mine or team.parent_id in mine)


def _memberships(call: Call, user_id: int) -> list[Membership]:
    return call.store.all(Membership, user_id=user_id, accepted=True)


def _reserved(call: Call, event_type: EventType, uid: str) -> Answer:
    start = moment_of(call.body["slotStart"])
    if start.year > _LAST_YEAR:
        raise framework(400, "Invalid end date")
    span = (start, start + timedelta(minutes=_length(call, event_type)))
    minutes = call.body.get("reservationDuration", _USUAL_MINUTES)
    reservation = SlotReservation(
        id=uid,
        event_type_id=event_type.id,
        start=span[0],
        end=span[1],
        until=call.now + timedelta(minutes=min(minutes, _MOST_MINUTES)),
        user_id=_free_host(call, event_type, span),
    )
    return success({**_shown(call.store.put(reservation)), "reservationDuration": minutes})


def _length(call: Call, event_type: EventType) -> int:
    minutes: int | None = call.body.get("slotDuration")
    if minutes is None:
        return min(event_type.length, _MOST_MINUTES)
    if not setting(event_type, "lengthInMinutesOptions"):
        raise framework(400, "You passed 'slotDuration' but this event type is not a variable length event type.")
    options = lengths(event_type)
    if minutes not in options:
        raise framework(
            400,
            "Provided 'slotDuration' is not one of the possible lengths for the event type. The possible lengths for "
            f"this variable length event type are: {', '.join(str(option) for option in options)}",
        )
    return minutes


def _free_host(call: Call, event_type: EventType, span: Span) -> int | None:
    """The host whose time the reservation holds; None for all of them.

    Raises:
        Refusal: 422 if the time is booked or reserved already; of a round robin, if that is so of all hosts.
    """
    hosts = host_ids(event_type)
    if not hosts:
        raise framework(400, "Cannot reserve a slot for a team event without any hosts")
    takes_turns = event_type.scheduling_type == "roundRobin"
    booked = [booking for booking in _bookings(call, event_type) if meet((booking.start, booking.end), span)]
    reserved = [held for held in _reservations(call, event_type) if meet((held.start, held.end), span)]
    if takes_turns:
        taken = {booking.user_id for booking in booked} | {held.user_id for held in reserved}
        left = [user_id for user_id in hosts if user_id not in taken and None not in taken]
        if left:
            return left[0]
    seats = switched_on(event_type, "seats")
    if seats is not None and any(len(booking.attendees) >= seats["seatsPerTimeSlot"] for booking in booked):
        raise framework(422, f"Booking with id={event_type.id} at {call.body['slotStart']} has no more seats left.")
    if seats is None and booked and not (takes_turns and reserved):
        raise framework(422, _BOOKED)
    if reserved:
        raise framework(422, _RESERVED)
    return hosts[0] if event_type.owner_id is not None else None


def _bookings(call: Call, event_type: EventType) -> list[Booking]:
    return [booking for booking in call.store.all(Booking, event_type_id=event_type.id) if booking.holds_slot]


def _reservations(call: Call, event_type: EventType) -> list[SlotReservation]:
    return [held for held in call.store.all(SlotReservation, event_type_id=event_type.id) if held.until > call.now]


def _shown(reservation: SlotReservation) -> dict[str, object]:
    return {
        "eventTypeId": reservation.event_type_id,
        "slotStart": timestamp(reservation.start),
        "slotEnd": timestamp(reservation.end),
        "slotDuration": _minutes(reservation.start, reservation.end),
        "reservationUid": reservation.id,
        "reservationUntil": timestamp(reservation.until),
    }


def _minutes(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds()) // 60
