"""Moving a booking, or a seat of it, to another time."""

from datetime import datetime, timedelta

from attrs import evolve

from calcom_client.sandbox.access.guards import public
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.bookings.access import administers_host, found, has_access
from calcom_client.sandbox.bookings.events import tell
from calcom_client.sandbox.bookings.locations import CAL_VIDEO, with_link
from calcom_client.sandbox.bookings.making import needs_confirmation, retitled, short_uid, with_event, with_room
from calcom_client.sandbox.bookings.presentation import event_type_of, is_seated, shown
from calcom_client.sandbox.bookings.taking import check_bounds, hosts_of, shared_booking
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.event_types.settings import setting, switched_on
from calcom_client.sandbox.http.complaints import sentence
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Attendee, Booking, EventType

handlers = Handlers()

_ROOM_GIVERS = ("integrations:daily", "https://app.cal.com/video/")


@handlers.of("bookings.reschedule", guard=public, validation="sentence")
def reschedule(call: Call) -> Answer:
    """Put a new booking in the old one's place, or one seat into the booking of another time."""
    if "seatUid" in call.body and "reschedulingReason" in call.body:
        node = {"property": "reschedulingReason", "constraints": {"_": "property reschedulingReason should not exist"}}
        raise framework(400, sentence([node]))
    booking = found(call)
    _check_movable(call, booking)
    event_type = event_type_of(call.store, booking)
    if event_type is None:
        raise framework(404, f"Booking with uid={booking.uid} is missing event type")
    _check_allowed(call, booking, event_type)
    start = moment_of(call.body["start"])
    if "seatUid" in call.body:
        moved, seat_uid = _seat_moved(call, booking, event_type, start)
        return success(shown(call.store, moved, seat_uid=seat_uid))
    standing = None if start == booking.start else shared_booking(call.store, event_type, start)
    if standing is not None:
        check_bounds(call.store, event_type, start, call.now)
        return success(shown(call.store, _joined(call, booking, event_type, standing)))
    return success(shown(call.store, _moved(call, booking, event_type, start)))


def _check_movable(call: Call, booking: Booking) -> None:
    if booking.status == "cancelled":
        after = booking.settings.get("rescheduledToUid")
        if after is None:
            raise framework(
                400,
                f"Can't reschedule booking with uid={booking.uid} because it has been cancelled. Please provide uid of "
                "a booking that is not cancelled.",
            )
        raise framework(
            400,
            f"Can't reschedule booking with uid={booking.uid} because it has been cancelled and rescheduled already to "
            f"booking with uid={after}. You probably want to reschedule {after} instead by passing it within the "
            "request URL.",
        )
    if not is_seated(call.store, booking) or "seatUid" in call.body:
        return
    if call.caller is None or not administers_host(call.store, call.caller.user_id, booking):
        raise framework(
            400,
            f"Booking with uid={booking.uid} is a seated booking which means you have to provide seatUid in the "
            "request body to specify which seat specifically you want to reschedule. First, fetch the booking using "
            "https://cal.com/docs/api-reference/v2/bookings/get-a-booking and then within the attendees array you will "
            "find the seatUid of the booking you want to reschedule. Second, provide the seatUid in the request body "
            "to specify which seat specifically you want to reschedule using the reschedule endpoint "
            "https://cal.com/docs/api-reference/v2/bookings/reschedule-a-booking#option-2",
        )


def _check_allowed(call: Call, booking: Booking, event_type: EventType) -> None:
    if call.caller is not None and has_access(call.store, call.caller.user_id, booking):
        return
    rule = setting(event_type, "disableRescheduling") or {}
    minutes = rule.get("minutesBefore")
    late = minutes is not None and booking.start - call.now < timedelta(minutes=minutes)
    if rule.get("disabled") or late:
        raise framework(400, "This event type does not allow rescheduling")


def _moved(call: Call, old: Booking, event_type: EventType, start: datetime) -> Booking:
    store, uid, length = call.store, short_uid(), old.end - old.start
    hosts = hosts_of(store, event_type, start, call.now, duration=round(length.total_seconds() / 60), moved=old)
    by = call.body.get("rescheduledBy")
    waits = needs_confirmation(event_type, start, call.now) and not _is_host(call, old, by)
    reason = call.body.get("reschedulingReason")
    # The reason of an earlier change does not go along.
    responses = {name: answer for name, answer in old.responses.items() if name != "rescheduledReason"}
    if reason is not None:
        responses["rescheduledReason"] = reason
    place = CAL_VIDEO if (old.location or "").startswith(_ROOM_GIVERS) else old.location
    new = Booking(
        id=store.next_id(Booking),
        uid=uid,
        title=retitled(store, old, hosts[0]),
        start=start,
        end=start + length,
        event_type_id=old.event_type_id,
        user_id=hosts[0],
        host_ids=hosts,
        status="pending" if waits else "accepted",
        description=old.description,
        location=place if waits else with_link(place, uid),
        attendees=[evolve(attendee, absent=False) for attendee in old.attendees],
        guests=old.guests,
        responses=responses,
        metadata=old.metadata,
        recurring_uid=old.recurring_uid,
        from_uid=old.uid,
        settings={"icsUid": old.settings.get("icsUid", f"{old.uid}@Cal.com"), "rescheduledByEmail": by},
        created_at=call.now,
        updated_at=call.now,
    )
    store.put(new if waits else with_event(store, with_room(new, place)))
    # Seats go along: each is of one booking.
    _give_up(call, old, uid, by, stay=[] if is_seated(store, old) else old.attendees)
    _tell_moved(call, old, new, by)
    return new


def _joined(call: Call, old: Booking, event_type: EventType, standing: Booking) -> Booking:
    """All seats of a booking go to the one that stands at the other time already."""
    there = {attendee.email for attendee in standing.attendees}
    coming = [evolve(seat, absent=False) for seat in old.attendees if seat.email not in there]
    seats = switched_on(event_type, "seats")
    if seats is None or len(there) + len(coming) > seats["seatsPerTimeSlot"]:
        raise framework(409, "not_enough_available_seats_error")
    new = call.store.put(evolve(standing, attendees=[*standing.attendees, *coming], updated_at=call.now))
    by = call.body.get("rescheduledBy")
    _give_up(call, old, new.uid, by, stay=[])
    _tell_moved(call, old, new, by)
    return new


def _give_up(call: Call, old: Booking, uid: str, by: str | None, *, stay: list[Attendee]) -> None:
    settings = {**old.settings, "rescheduledToUid": uid, "rescheduledByEmail": by}
    call.store.put(evolve(old, status="cancelled", attendees=stay, settings=settings, updated_at=call.now))


def _tell_moved(call: Call, old: Booking, new: Booking, by: str | None) -> None:
    tell(
        call,
        "BOOKING_REQUESTED" if new.status == "pending" else "BOOKING_RESCHEDULED",
        new,
        rescheduleId=old.id,
        rescheduleUid=old.uid,
        rescheduleStartTime=timestamp(old.start),
        rescheduleEndTime=timestamp(old.end),
        rescheduledBy=by,
    )


def _is_host(call: Call, booking: Booking, address: str | None) -> bool:
    user = None if booking.user_id is None else call.store.get(User, booking.user_id)
    return user is not None and address is not None and user.email == address


def _seat_moved(call: Call, old: Booking, event_type: EventType, start: datetime) -> tuple[Booking, str]:
    store, uid = call.store, call.body["seatUid"]
    seat = next((attendee for attendee in old.attendees if attendee.seat_uid == uid), None)
    if seat is None:
        raise framework(404, f"Seat with uid={uid} does not exist.")
    seat_uid = new_uid()
    moved = evolve(seat, seat_uid=seat_uid, absent=False)
    if start == old.start:
        raise framework(409, "already_signed_up_for_this_booking_error")
    standing = shared_booking(store, event_type, start)
    if standing is not None:
        check_bounds(store, event_type, start, call.now)
        new = store.put(evolve(standing, attendees=[*standing.attendees, moved], updated_at=call.now))
    else:
        new = _booking_of_seat(call, old, event_type, start, moved)
    left = [attendee for attendee in old.attendees if attendee.seat_uid != uid]
    status = old.status if left else "cancelled"
    store.put(evolve(old, attendees=left, status=status, updated_at=call.now))
    _tell_moved(call, old, new, call.body.get("rescheduledBy"))
    return new, seat_uid


def _booking_of_seat(call: Call, old: Booking, event_type: EventType, start: datetime, seat: Attendee) -> Booking:
    uid, length = short_uid(), old.end - old.start
    hosts = hosts_of(call.store, event_type, start, call.now, duration=round(length.total_seconds() / 60), moved=old)
    place = CAL_VIDEO if (old.location or "").startswith(_ROOM_GIVERS) else old.location
    new = Booking(
        id=call.store.next_id(Booking),
        uid=uid,
        title=old.title,
        start=start,
        end=start + length,
        event_type_id=event_type.id,
        user_id=hosts[0],
        host_ids=hosts,
        description=old.description,
        location=with_link(place, uid),
        attendees=[seat],
        recurring_uid=old.recurring_uid,
        created_at=call.now,
        updated_at=call.now,
    )
    return call.store.put(with_event(call.store, with_room(new, place)))
