"""Whether a time can be had, and who hosts it then."""

from collections.abc import Collection
from datetime import MAXYEAR, datetime, timedelta

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.availability.booking_window import window
from calcom_client.sandbox.availability.slots import free_hosts
from calcom_client.sandbox.event_types.settings import host_ids, setting, switched_on
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Booking, EventType, SlotReservation
from calcom_client.sandbox.time_zones import zone_named

IN_THE_PAST = "Attempting to book a meeting in the past."
OUT_OF_BOUNDS = (
    "The event type can't be booked at the \"start\" time provided. This could be because it's too soon (violating the "
    "minimum booking notice) or too far in the future (outside the event's scheduling window). Try fetching available "
    'slots first using the GET /v2/slots endpoint and then make a booking with "start" time equal to one of the '
    "available slots: https://cal.com/docs/api-reference/v2/slots"
)
USER_BUSY = "User either already has booking at this time or is not available"
HOSTS_BUSY = "One of the hosts either already has booking at this time or is not available"


def hosts_of(
    store: Store,
    event_type: EventType,
    start: datetime,
    now: datetime,
    *,
    duration: int,
    moved: Booking | None = None,
    among: Collection[int] | None = None,
) -> list[int]:
    """Who hosts a booking at this time, the organizer first.

    A reservation of this very slot is used up: only whoever holds it knows of it.

    Args:
        store: The state.
        event_type: What is booked.
        start: When it is to begin.
        now: The moment.
        duration: Its length in minutes.
        moved: The booking that is moved there; its own time does not stand in the way.
        among: The hosts to choose from, where a routing form has chosen some; None for all.

    Raises:
        Refusal: 400 for a time that cannot be had.
    """
    check_bounds(store, event_type, start, now)
    for reservation in store.all(SlotReservation, event_type_id=event_type.id, start=start):
        store.remove(reservation)
    end = start + timedelta(minutes=duration)
    free = free_hosts(store, event_type, start, end, now, besides=None if moved is None else moved.uid)
    hosts = _chosen(event_type, free, among, moved)
    if not hosts:
        raise framework(400, USER_BUSY if event_type.team_id is None else HOSTS_BUSY)
    return hosts


def check_bounds(store: Store, event_type: EventType, start: datetime, now: datetime) -> None:
    """Refuse what is over, too soon, or outside of the booking window.

    Raises:
        Refusal: 400.
    """
    if start <= now:
        raise framework(400, IN_THE_PAST)
    if start.year >= MAXYEAR:
        # Its end may be beyond the last day that there is.
        raise framework(400, OUT_OF_BOUNDS)
    host = next((store.get(User, user_id) for user_id in host_ids(event_type)), None)
    begin, end = window(event_type, now, zone_named(host.time_zone if host is not None else "UTC"))
    earliest = now + timedelta(minutes=setting(event_type, "minimumBookingNotice") or 0)
    if not max(begin, earliest) <= start < end:
        raise framework(400, OUT_OF_BOUNDS)


def shared_booking(store: Store, event_type: EventType, start: datetime) -> Booking | None:
    """The booking with seats that stands at this time, if one does.

    Raises:
        Refusal: 409 if it has no seat left.
    """
    seats = switched_on(event_type, "seats")
    if seats is None:
        return None
    standing = (
        booking for booking in store.all(Booking, event_type_id=event_type.id, start=start) if booking.holds_slot
    )
    booking = next(standing, None)
    if booking is not None and len(booking.attendees) >= seats["seatsPerTimeSlot"]:
        raise framework(409, "No more seats left at this seated booking.")
    return booking


def _chosen(event_type: EventType, free: list[int], among: Collection[int] | None, moved: Booking | None) -> list[int]:
    if event_type.scheduling_type != "roundRobin":
        return free
    always = [host["userId"] for host in event_type.hosts if host.get("mandatory")]
    turns = [host for host in free if host not in always and (among is None or host in among)]
    if moved is not None and setting(event_type, "rescheduleWithSameRoundRobinHost"):
        turns = [host for host in turns if host in moved.host_ids]
    if not turns and len(always) < len(event_type.hosts):
        return []
    # The server takes the first of those who host every booking as the organizer.
    return [*always, *turns[:1]] if free else []
