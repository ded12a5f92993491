"""When one host of an event type is free, and why not."""

from datetime import datetime, timedelta
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

from calcom_client.sandbox.availability.booking_limits import used_up
from calcom_client.sandbox.availability.opening_hours import default_schedule, opening_hours
from calcom_client.sandbox.availability.spans import Span, joined, without
from calcom_client.sandbox.event_types.settings import setting, switched_on
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import OutOfOffice
from calcom_client.sandbox.state.scheduling import Booking, EventType, Schedule, SlotReservation
from calcom_client.sandbox.time_zones import zone_named

UTC_ZONE: Final = ZoneInfo("UTC")
# A length without end is ten years: calendars end, too.
_MOST_MINUTES: Final = 5_256_000


def schedule_of(store: Store, event_type: EventType, user_id: int) -> Schedule | None:
    """The schedule whose hours count for an event type: its own, else the host's default."""
    number = setting(event_type, "scheduleId")
    schedule = None if number is None else store.get(Schedule, number)
    return schedule or default_schedule(store, user_id)


class Demand:
    """What is asked for: an event type, for how long, and what is not to stand in its way.

    Args:
        store: The state.
        event_type: The event type.
        now: The moment.
        duration: Minutes that it is to last; None for its usual length.
        besides: Uid of a booking that does not count, because it is being moved.
    """

    def __init__(
        self, store: Store, event_type: EventType, now: datetime, *, duration: int | None, besides: str | None
    ) -> None:
        self.store = store
        self.event_type = event_type
        self.now = now
        self.length = timedelta(minutes=min(duration or event_type.length, _MOST_MINUTES))
        self.before = timedelta(minutes=setting(event_type, "beforeEventBuffer") or 0)
        self.after = timedelta(minutes=setting(event_type, "afterEventBuffer") or 0)
        seats = switched_on(event_type, "seats")
        self.seats: int | None = None if seats is None else seats["seatsPerTimeSlot"]
        self._besides = besides

    @cached_property
    def bookings(self) -> list[Booking]:
        """All bookings that take time."""
        return [
            booking
            for booking in self.store.all(Booking)
            if booking.uid != self._besides and (booking.status == "accepted" or self._waits_here(booking))
        ]

    def _waits_here(self, booking: Booking) -> bool:
        """Whether a booking waits for approval and takes its time already: only for its own event type, if told so."""
        if booking.status != "pending" or booking.event_type_id != self.event_type.id:
            return False
        policy = switched_on(self.event_type, "confirmationPolicy")
        return policy is not None and bool(policy["blockUnconfirmedBookingsInBooker"])

    @cached_property
    def reservations(self) -> list[SlotReservation]:
        """The reservations of slots that have not ended."""
        return [held for held in self.store.all(SlotReservation) if held.until > self.now]

    @cached_property
    def seated(self) -> dict[Span, Booking]:
        """The bookings of this event type in which somebody can still take a seat, by their time."""
        if self.seats is None:
            return {}
        return {
            (booking.start, booking.end): booking
            for booking in self.bookings
            if booking.event_type_id == self.event_type.id and self.seats_taken(booking) < self.seats
        }

    def seats_taken(self, booking: Booking) -> int:
        """The seats of a booking that are booked or reserved."""
        return len(booking.attendees) + self.seats_reserved(booking.start)

    def seats_reserved(self, start: datetime) -> int:
        """The seats that are reserved of a slot."""
        return sum(held.event_type_id == self.event_type.id and held.start == start for held in self.reservations)

    def buffers(self, booking: Booking) -> tuple[timedelta, timedelta]:
        """What is kept free before and after a booking: its own buffers, and those of what is asked for."""
        other = None if booking.event_type_id is None else self.store.get(EventType, booking.event_type_id)
        before, after = self.after, self.before
        if other is not None:
            before += timedelta(minutes=setting(other, "beforeEventBuffer") or 0)
            after += timedelta(minutes=setting(other, "afterEventBuffer") or 0)
        return before, after


class HostTimes:
    """The times of one host.

    Args:
        demand: What is asked for.
        user_id: The host.
    """

    def __init__(self, demand: Demand, user_id: int) -> None:
        self._demand = demand
        self.user_id = user_id
        self._schedule = schedule_of(demand.store, demand.event_type, user_id)
        self.zone = UTC_ZONE if self._schedule is None else zone_named(self._schedule.time_zone)

    def free(self, begin: datetime, end: datetime) -> list[Span]:
        """The open hours of the days that a span of time touches, less what takes the host's time.

        Reservations of slots are not looked at, nor are bookings with a free seat: they do not move the starts of
        other slots. See `held`.
        """
        if self._schedule is None:
            return []
        hours = opening_hours(self._schedule, begin, end)
        return without(hours, [*self._booked(), *self._away(), *self._limited()])

    @cached_property
    def held(self) -> list[Span]:
        """Times of slots that are reserved."""
        if self._demand.seats is not None:
            return []
        event_type_id = self._demand.event_type.id
        return joined(
            (reservation.start, reservation.end)
            for reservation in self._demand.reservations
            if reservation.user_id == self.user_id
            or (reservation.user_id is None and reservation.event_type_id == event_type_id)
        )

    @cached_property
    def last_booked(self) -> datetime | None:
        """When the event type was last booked with this host."""
        moments = [booking.created_at for booking in self._own if booking.event_type_id == self._demand.event_type.id]
        return max(moments, default=None)

    @cached_property
    def _own(self) -> list[Booking]:
        return [
            booking
            for booking in self._demand.bookings
            if booking.user_id == self.user_id or self.user_id in booking.host_ids
        ]

    def _booked(self) -> list[Span]:
        spans = []
        for booking in self._own:
            before, after = self._demand.buffers(booking)
            if self._demand.seated.get((booking.start, booking.end)) == booking:
                # Others may take a seat, but the buffers around it are nobody's.
                spans += [(booking.start - before, booking.start), (booking.end, booking.end + after)]
            else:
                spans.append((booking.start - before, booking.end + after))
        return spans

    def _away(self) -> list[Span]:
        return [(entry.start, entry.end) for entry in self._demand.store.all(OutOfOffice, user_id=self.user_id)]

    def _limited(self) -> list[Span]:
        event_type = self._demand.event_type
        counted = [booking for booking in self._own if booking.event_type_id == event_type.id]
        return used_up(event_type, counted, self._demand.length, self.zone)
