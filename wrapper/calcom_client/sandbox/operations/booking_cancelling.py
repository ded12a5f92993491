"""Cancelling a booking, a series, or a seat."""

from attrs import evolve

from calcom_client.sandbox.access.guards import public
from calcom_client.sandbox.answers import Answer, bare, framework, success
from calcom_client.sandbox.bookings.access import administers_host, by_uid, has_access, series
from calcom_client.sandbox.bookings.events import tell
from calcom_client.sandbox.bookings.presentation import event_type_of, is_seated
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types.settings import host_ids, setting
from calcom_client.sandbox.http.complaints import sentence
from calcom_client.sandbox.operations.bookings import seen_by_uid
from calcom_client.sandbox.state.scheduling import Booking

handlers = Handlers()


@handlers.of("bookings.cancel", guard=public, validation="sentence")
def cancel(call: Call) -> Answer:
    """Cancel what the uid names, and with it later times of a series if that is wanted."""
    uid, later = call.path_parameters["bookingUid"], bool(call.body.get("cancelSubsequentBookings"))
    if "seatUid" in call.body:
        return _cancel_seat(call, uid, call.body["seatUid"])
    times = series(call.store, uid)
    if times and later:
        raise framework(
            400,
            "Cannot cancel subsequent bookings for recurring event - you have to provide uid of one of the individual "
            "bookings of a recurring booking.",
        )
    # The server asks who may by the series' first time.
    booking = times[0] if times else by_uid(call.store, uid)
    if booking is None:
        raise framework(404, f"Booking with uid={uid} not found")
    doomed = _doomed(call, booking, times, later=later)
    _check(call, doomed)
    for each in doomed:
        _cancelled(call, each)
    return success(seen_by_uid(call, booking.recurring_uid if later and booking.recurring_uid else uid))


def _doomed(call: Call, booking: Booking, times: list[Booking], *, later: bool) -> list[Booking]:
    """What is to be cancelled."""
    if times:
        return [time for time in times if time.start >= call.now and time.status != "cancelled"] or times[:1]
    if later and booking.recurring_uid is None:
        raise framework(400, f"Booking with bookingUid={booking.uid} is not part of a recurring booking.")
    if later and booking.status != "cancelled":
        following = series(call.store, booking.recurring_uid or "")
        return [time for time in following if time.start >= booking.start and time.status != "cancelled"]
    return [booking]


def _check(call: Call, doomed: list[Booking]) -> None:
    booking = doomed[0]
    if booking.status == "cancelled":
        raise framework(
            400,
            f"Can't cancel booking with uid={booking.uid} because it has been cancelled already. Please provide uid of "
            "a booking that is not cancelled.",
        )
    caller = call.caller
    _check_allowed(call, booking)
    is_host = caller is not None and caller.kind != "OAuth client" and caller.user_id == booking.user_id
    if is_host and not (call.body.get("cancellationReason") or "").strip():
        raise bare(400, "Cancellation reason is required when you are the host")
    if is_seated(call.store, booking):
        event_type = event_type_of(call.store, booking)
        hosts = {booking.user_id, *(host_ids(event_type) if event_type is not None else ())}
        user_id = None if caller is None else caller.user_id
        if user_id is None or (user_id not in hosts and not administers_host(call.store, user_id, booking)):
            raise bare(401, "User not a host of this event")


def _check_allowed(call: Call, booking: Booking) -> None:
    event_type = event_type_of(call.store, booking)
    if call.caller is not None and has_access(call.store, call.caller.user_id, booking):
        return
    if event_type is not None and (setting(event_type, "disableCancelling") or {}).get("disabled"):
        raise bare(400, "This event type does not allow cancellations")


def _cancelled(call: Call, booking: Booking) -> None:
    seated = is_seated(call.store, booking)
    reason = call.body.get("cancellationReason")
    settings = {**booking.settings, "cancellationReason": reason}
    attendees = [] if seated else booking.attendees
    gone = call.store.put(
        evolve(booking, status="cancelled", attendees=attendees, settings=settings, updated_at=call.now)
    )
    tell(call, "BOOKING_CANCELLED", gone, cancellationReason=reason, cancelledBy=None)


def _cancel_seat(call: Call, uid: str, seat_uid: str) -> Answer:
    if "cancelSubsequentBookings" in call.body:
        message = "property cancelSubsequentBookings should not exist"
        raise framework(400, sentence([{"property": "cancelSubsequentBookings", "constraints": {"_": message}}]))
    owner = next(
        (
            booking
            for booking in call.store.all(Booking)
            if any(attendee.seat_uid == seat_uid for attendee in booking.attendees)
        ),
        None,
    )
    if owner is None:
        raise framework(400, "Invalid seatUid: this seat does not exist or has already been cancelled.")
    if owner.uid != uid:
        raise framework(400, "Invalid seatUid: this seat does not belong to this booking.")
    _check_allowed(call, owner)
    left = [attendee for attendee in owner.attendees if attendee.seat_uid != seat_uid]
    settings = owner.settings if left else {**owner.settings, "cancellationReason": ""}
    status = owner.status if left else "cancelled"
    booking = call.store.put(evolve(owner, attendees=left, status=status, settings=settings, updated_at=call.now))
    tell(call, "BOOKING_CANCELLED", booking, cancellationReason=call.body.get("cancellationReason", ""))
    return success(seen_by_uid(call, uid))
