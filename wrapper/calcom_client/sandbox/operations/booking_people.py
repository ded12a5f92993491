"""Who comes to a booking besides those who made it: attendees and guests; and where it takes place."""

from typing import Any

from attrs import evolve

from calcom_client.sandbox.access.guards import authenticated
from calcom_client.sandbox.answers import Answer, framework, procedure, success
from calcom_client.sandbox.bookings.access import found, has_access
from calcom_client.sandbox.bookings.locations import CAL_VIDEO, new_place, with_link
from calcom_client.sandbox.bookings.making import next_attendee_id, with_room
from calcom_client.sandbox.bookings.presentation import event_type_of, numbered
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types.access import administers, owns_or_administers
from calcom_client.sandbox.event_types.settings import setting
from calcom_client.sandbox.operations.bookings import seen_by_uid
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Attendee, Booking

handlers = Handlers()

_MOST_ATTENDEES = 30


def check_access(call: Call) -> Booking:
    """The booking of the path, for its hosts and the admins of its team or organization.

    Raises:
        Refusal: 403; 404.
    """
    booking = found(call)
    if not has_access(call.store, call.actor.user_id, booking):
        raise framework(
            403,
            f"BookingPbacGuard - user with id={call.actor.user_id} does not have access to booking with "
            f"uid={booking.uid}",
        )
    return booking


@handlers.of("bookings.attendees.list", guard=authenticated)
def list_attendees(call: Call) -> Answer:
    """All of them, with their numbers."""
    return success([numbered(attendee) for attendee in check_access(call).attendees])


@handlers.of("bookings.attendees.get", guard=authenticated)
def get_attendee(call: Call) -> Answer:
    """One of them."""
    booking, attendee_id = check_access(call), call.number("attendeeId")
    for attendee in booking.attendees:
        if attendee.id == attendee_id:
            return success(numbered(attendee))
    raise framework(404, f"Attendee with id {attendee_id} not found in booking {booking.uid}")


@handlers.of("bookings.attendees.create", guard=authenticated)
def add_attendee(call: Call) -> Answer:
    """Add somebody."""
    booking = found(call)
    if not _may_bring(call, booking):
        raise procedure(403)
    added = _added(call, booking, [call.body])[0]
    return success({**numbered(added), "bookingId": booking.id})


@handlers.of("bookings.guests.create", guard=authenticated)
def add_guests(call: Call) -> Answer:
    """Bring people along; those who attend already are passed over."""
    booking = found(call)
    attends = any(attendee.email == call.user.email for attendee in booking.attendees)
    if not attends and not _may_bring(call, booking):
        raise procedure(403)
    _added(call, booking, call.body["guests"])
    return success(seen_by_uid(call, booking.uid))


@handlers.of("bookings.location.update", guard=authenticated)
def update_location(call: Call) -> Answer:
    """Move a booking to another place, whatever its event type offers."""
    booking = found(call)
    event_type = event_type_of(call.store, booking)
    if event_type is not None and not owns_or_administers(call.store, call.actor.user_id, event_type):
        raise framework(
            403,
            "User is not authorized to update this booking location. User must be the event type owner, host, team "
            "admin or owner, or org admin or owner.",
        )
    if "location" in call.body:
        _move(call, booking, call.body["location"])
    return success(seen_by_uid(call, booking.uid))


def _move(call: Call, booking: Booking, wish: dict[str, Any]) -> None:
    place = new_place(wish)
    references = [each for each in booking.settings.get("references", ()) if each["type"] != "daily_video"]
    moved = evolve(
        booking,
        location=with_link(place.text, booking.uid),
        responses={**booking.responses, "location": dict(place.answer or {})},
        settings={**booking.settings, "references": references},
        updated_at=call.now,
    )
    call.store.put(with_room(moved, place.text) if place.text == CAL_VIDEO else moved)


def _may_bring(call: Call, booking: Booking) -> bool:
    event_type, user_id = event_type_of(call.store, booking), call.actor.user_id
    of_team = event_type is not None and administers(call.store, user_id, event_type)
    return user_id == booking.user_id or user_id in booking.host_ids or of_team


def _added(call: Call, booking: Booking, people: list[dict[str, Any]]) -> list[Attendee]:
    """Add those who do not attend yet."""
    event_type = event_type_of(call.store, booking)
    if event_type is not None and setting(event_type, "disableGuests"):
        raise procedure(400)
    present = {attendee.email.lower() for attendee in booking.attendees}
    new = {person["email"].lower(): person for person in people if person["email"].lower() not in present}
    if not new or len(present) + len(new) > _MOST_ATTENDEES:
        raise procedure(400)
    organizer = call.store.get(User, booking.user_id) if booking.user_id is not None else None
    first_id = next_attendee_id(call.store)
    added = [
        Attendee(
            id=first_id + position,
            name=person.get("name", ""),
            email=person["email"],
            time_zone=person.get("timeZone") or (organizer.time_zone if organizer is not None else "Europe/London"),
            phone_number=person.get("phoneNumber"),
            language=person.get("language") or (organizer.locale if organizer is not None else "en"),
        )
        for position, person in enumerate(new.values())
    ]
    call.store.put(
        evolve(
            booking,
            attendees=[*booking.attendees, *added],
            guests=[*booking.guests, *(attendee.email for attendee in added)],
            updated_at=call.now,
        )
    )
    return added
