"""What hosts decide: who takes a booking, whether it stands, and who did not come."""

from attrs import evolve

from calcom_client.sandbox.access.guards import authenticated
from calcom_client.sandbox.answers import Answer, framework, procedure, success, uncaught
from calcom_client.sandbox.availability.slots import free_hosts
from calcom_client.sandbox.bookings.access import found, has_access, series
from calcom_client.sandbox.bookings.events import tell, tell_absences
from calcom_client.sandbox.bookings.locations import with_link
from calcom_client.sandbox.bookings.making import retitled, with_event, with_room
from calcom_client.sandbox.bookings.presentation import event_type_of, reassigned, shown
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types.access import administers, owns_or_administers
from calcom_client.sandbox.event_types.settings import host_ids
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Booking, EventType

handlers = Handlers()

_NOBODY_ELSE = "Can't reassign the booking because no other host is available at that time."


@handlers.of("bookings.confirm", guard=authenticated)
def confirm(call: Call) -> Answer:
    """Let a booking stand, and with it all times of its series that wait."""
    booking = _waiting(call)
    for each in _waiting_with(call, booking):
        accepted = evolve(each, status="accepted", location=with_link(each.location, each.uid), updated_at=call.now)
        tell(call, "BOOKING_CREATED", call.store.put(with_event(call.store, with_room(accepted, each.location))))
    return success(shown(call.store, found(call)))


@handlers.of("bookings.decline", guard=authenticated)
def decline(call: Call) -> Answer:
    """Reject a booking, and with it all times of its series that wait."""
    booking, reason = _waiting(call), call.body.get("reason", "")
    for each in _waiting_with(call, booking):
        settings = {**each.settings, "rejectionReason": reason}
        rejected = call.store.put(evolve(each, status="rejected", settings=settings, updated_at=call.now))
        tell(call, "BOOKING_REJECTED", rejected, rejectionReason=reason)
    return success(shown(call.store, found(call)))


@handlers.of("bookings.markAbsent", guard=authenticated)
def mark_absent(call: Call) -> Answer:
    """Say who did not come, once the booking has begun."""
    booking = found(call)
    if call.now < booking.start:
        raise framework(
            400,
            "Bookings can only be marked as absent after their scheduled start time. Current time in UTC+0: "
            f"{timestamp(call.now)}, Booking start time in UTC+0: {timestamp(booking.start)}",
        )
    marks = {mark["email"]: mark["absent"] for mark in call.body.get("attendees", ())}
    if marks and not has_access(call.store, call.actor.user_id, booking):
        raise uncaught()
    attendees = [evolve(attendee, absent=marks.get(attendee.email, attendee.absent)) for attendee in booking.attendees]
    absent_host = booking.absent_host or bool(call.body.get("host"))
    booking = call.store.put(evolve(booking, attendees=attendees, absent_host=absent_host, updated_at=call.now))
    known = [{"email": attendee.email, "noShow": attendee.absent} for attendee in attendees if attendee.email in marks]
    if known:
        tell_absences(call, booking, known)
    return success(shown(call.store, booking))


@handlers.of("bookings.reassign", guard=authenticated)
def reassign(call: Call) -> Answer:
    """Give a booking to the next host who is free."""
    booking, event_type = _reassignable(call)
    if event_type.scheduling_type != "roundRobin":
        raise framework(400, _NOBODY_ELSE)
    free = free_hosts(call.store, event_type, booking.start, booking.end, call.now, besides=booking.uid)
    others = [user_id for user_id in free if user_id not in booking.host_ids]
    if not others:
        raise framework(400, _NOBODY_ELSE)
    return success(reassigned(call.store, _given_to(call, booking, others[0], "")))


@handlers.of("bookings.reassignToUser", guard=authenticated)
def reassign_to_user(call: Call) -> Answer:
    """Give a booking to a certain host of its event type, free or not."""
    booking, event_type = _reassignable(call)
    user_id = call.number("userId")
    if call.store.get(User, user_id) is None:
        raise framework(404, f"User with id={user_id} was not found in the database")
    if event_type.scheduling_type != "roundRobin" or user_id not in host_ids(event_type):
        raise framework(
            400,
            f"User with id={user_id} is not a valid Round Robin host - the user to which you reassign this booking "
            "must be one of the booking hosts. Fetch the booking using following endpoint and select id of one of the "
            "hosts: https://cal.com/docs/api-reference/v2/bookings/get-a-booking",
        )
    return success(reassigned(call.store, _given_to(call, booking, user_id, call.body.get("reason", ""))))


def _waiting(call: Call) -> Booking:
    """The booking of the path, if the caller may decide about it."""
    booking = found(call)
    event_type, user_id = event_type_of(call.store, booking), call.actor.user_id
    of_type = event_type is not None and (
        user_id in host_ids(event_type) or administers(call.store, user_id, event_type)
    )
    if user_id != booking.user_id and not of_type:
        raise procedure(401)
    if booking.status != "pending":
        raise procedure(400)
    return booking


def _waiting_with(call: Call, booking: Booking) -> list[Booking]:
    if booking.recurring_uid is None:
        return [booking]
    return [time for time in series(call.store, booking.recurring_uid) if time.status == "pending"]


def _reassignable(call: Call) -> tuple[Booking, EventType]:
    booking = found(call)
    event_type = event_type_of(call.store, booking)
    if event_type is None:
        raise framework(400, f"Event type with id={booking.event_type_id} was not found in the database")
    if not owns_or_administers(call.store, call.actor.user_id, event_type):
        raise framework(403, "You do not have permission to reassign this booking")
    return booking, event_type


def _given_to(call: Call, booking: Booking, user_id: int, reason: str) -> Booking:
    hosts = [user_id, *(host for host in booking.host_ids if host not in (user_id, booking.user_id))]
    settings = {**booking.settings, "reassignReason": reason}
    title = retitled(call.store, booking, user_id)
    given = evolve(booking, user_id=user_id, host_ids=hosts, title=title, settings=settings)
    return call.store.put(evolve(given, updated_at=call.now))
