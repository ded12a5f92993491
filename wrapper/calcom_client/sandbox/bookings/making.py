"""New bookings: what a request asks for, made into rows."""

import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from attrs import evolve, frozen

from calcom_client.sandbox.bookings.locations import CAL_VIDEO, Place, with_link
from calcom_client.sandbox.bookings.questions import booker_email
from calcom_client.sandbox.calls import Call, new_uid
from calcom_client.sandbox.connections.calendar_services import GOOGLE
from calcom_client.sandbox.event_types.settings import setting, switched_on
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.connections import DestinationCalendar
from calcom_client.sandbox.state.people import Team, User
from calcom_client.sandbox.state.scheduling import Attendee, Booking, EventType

_ALPHABET = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
_LENGTH_OF_UIDS = 22


@frozen
class Wish:
    """What somebody wants to book.

    Attributes:
        body: The request.
        event_type: What is booked.
        minutes: Its length.
        place: Where it takes place.
    """

    body: Mapping[str, Any]
    event_type: EventType
    minutes: int
    place: Place


def short_uid() -> str:
    """A uid like those of the server's bookings: a uuid in 22 letters and digits that are not easily mistaken."""
    number, letters = uuid.uuid4().int, ""
    while number or len(letters) < _LENGTH_OF_UIDS:
        number, digit = divmod(number, len(_ALPHABET))
        letters = _ALPHABET[digit] + letters
    return letters


def put_booking(call: Call, wish: Wish, start: datetime, host_ids: list[int], *, status: str, **more: Any) -> Booking:
    """Make a booking.

    Args:
        call: The call.
        wish: What is wanted.
        start: When it begins.
        host_ids: Who hosts it, the organizer first; empty for an instant booking.
        status: How it stands.
        **more: Further attributes of the row.
    """
    store, uid = call.store, short_uid()
    attendees = [booker(store, wish)]
    seated = switched_on(wish.event_type, "seats") is not None
    guests = [] if seated else wish.body.get("guests", [])
    attendees += [_guest(wish, address) for address in guests]
    attendees += [_further_host(store, host) for host in host_ids[1:]]
    responses = _responses(wish, attendees[0])
    booking = Booking(
        id=store.next_id(Booking),
        uid=uid,
        title=_title(store, wish, host_ids),
        start=start,
        end=start + timedelta(minutes=wish.minutes),
        event_type_id=wish.event_type.id,
        user_id=host_ids[0] if host_ids else None,
        host_ids=host_ids,
        status=status,
        description=None if seated else str(responses.get("notes", "")),
        location=wish.place.text if status == "pending" else with_link(wish.place.text, uid),
        attendees=[evolve(attendee, id=next_attendee_id(store) + n) for n, attendee in enumerate(attendees)],
        guests=guests,
        responses={} if seated else responses,
        metadata={} if seated else wish.body.get("metadata", {}),
        created_at=call.now,
        updated_at=call.now,
        **more,
    )
    if booking.status == "accepted":
        booking = with_event(store, with_room(booking, wish.place.text))
    return store.put(booking)


def with_room(booking: Booking, place: str | None) -> Booking:
    """The booking with what it has in video services, now that it is certain."""
    if place != CAL_VIDEO:
        return booking
    return _with_reference(booking, {"type": "daily_video", "eventUid": booking.uid, "id": booking.id * 10})


def with_event(store: Store, booking: Booking) -> Booking:
    """The booking with the event that it makes in its host's Google calendar, if bookings are written to one."""
    chosen = store.first(DestinationCalendar, user_id=booking.user_id, integration=GOOGLE)
    if chosen is None:
        return booking
    event = {"type": GOOGLE, "eventUid": new_uid().replace("-", ""), "id": booking.id * 10 + 1}
    return _with_reference(booking, {**event, "destinationCalendarId": chosen.external_id})


def _with_reference(booking: Booking, reference: dict[str, object]) -> Booking:
    # Rooms are in no calendar.
    references = [*booking.settings.get("references", ()), {"destinationCalendarId": None, **reference}]
    return evolve(booking, settings={**booking.settings, "references": references})


def retitled(store: Store, booking: Booking, user_id: int) -> str:
    """A booking's title with the name of its next host in place of that of the present one."""
    names = [
        user.name or "Nameless" if user is not None else "Nameless"
        for user in (store.get(User, number) for number in (booking.user_id or 0, user_id))
    ]
    return booking.title.replace(f" between {names[0]} and ", f" between {names[1]} and ", 1)


def booker(store: Store, wish: Wish) -> Attendee:
    """Whoever books, as an attendee; on a seat if the event type has such."""
    attendee = Attendee(
        id=next_attendee_id(store),
        name=wish.body["attendee"]["name"],
        email=booker_email(wish.body, wish.event_type),
        time_zone=wish.body["attendee"]["timeZone"],
        phone_number=wish.body["attendee"].get("phoneNumber"),
        language=wish.body["attendee"].get("language", "en"),
    )
    if switched_on(wish.event_type, "seats") is None:
        return attendee
    responses = {**_responses(wish, attendee), "guests": wish.body.get("guests", [])}
    # The server keeps addresses of seats to itself.
    del responses["email"]
    return evolve(attendee, seat_uid=new_uid(), responses=responses, metadata=wish.body.get("metadata", {}))


def next_attendee_id(store: Store) -> int:
    """A number that no attendee has."""
    return max((attendee.id for booking in store.all(Booking) for attendee in booking.attendees), default=0) + 1


def needs_confirmation(event_type: EventType, start: datetime, now: datetime) -> bool:
    """Whether a host must accept a booking at this time."""
    policy = switched_on(event_type, "confirmationPolicy")
    if policy is None or policy["type"] == "always":
        return policy is not None
    threshold = policy["noticeThreshold"]
    return start - now < timedelta(**{threshold["unit"]: threshold["count"]})


def _responses(wish: Wish, attendee: Attendee) -> dict[str, Any]:
    responses = {"email": attendee.email, "name": attendee.name, **wish.body.get("bookingFieldsResponses", {})}
    if attendee.phone_number is not None:
        responses["attendeePhoneNumber"] = attendee.phone_number
    if wish.place.answer is not None:
        responses["location"] = dict(wish.place.answer)
    return responses


def _guest(wish: Wish, address: str) -> Attendee:
    language = wish.body["attendee"].get("language", "en")
    zone = wish.body["attendee"]["timeZone"]
    return Attendee(id=0, name="", email=address, time_zone=zone, language=language)


def _further_host(store: Store, user_id: int) -> Attendee:
    user = store.get(User, user_id)
    if user is None:
        raise LookupError(f"user {user_id} is gone")
    return Attendee(id=0, name=user.name or "", email=user.email, time_zone=user.time_zone, language=user.locale)


def _title(store: Store, wish: Wish, host_ids: list[int]) -> str:
    name = wish.body["attendee"]["name"]
    user = store.get(User, host_ids[0]) if host_ids else None
    host = (user.name if user is not None else None) or "Nameless"
    if not host_ids:
        return f"Instant meeting with {name}"
    team = store.get(Team, wish.event_type.team_id) if wish.event_type.team_id is not None else None
    if team is not None and len(host_ids) > 1:
        host = team.name
    pattern = setting(wish.event_type, "customName")
    if not pattern:
        return f"{wish.event_type.title} between {host} and {name}"
    for variable, value in {
        "{Event type title}": wish.event_type.title,
        "{Organiser}": host,
        "{Organiser first name}": host.partition(" ")[0],
        "{Scheduler}": name,
        "{Scheduler first name}": name.partition(" ")[0],
        "{Scheduler last name}": name.rpartition(" ")[2],
        "{Location}": wish.place.text,
        "{Event duration}": f"{wish.minutes} mins",
    }.items():
        pattern = pattern.replace(variable, value)
    return str(pattern)
