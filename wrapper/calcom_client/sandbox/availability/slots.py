"""When an event type can be booked, and with whom: what the slots offer and what bookings check."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import reduce
from typing import Final

from attrs import frozen

from calcom_client.sandbox.availability.booking_limits import ever_fits
from calcom_client.sandbox.availability.booking_window import is_rolling, rolling_days, window
from calcom_client.sandbox.availability.host_times import UTC_ZONE, Demand, HostTimes
from calcom_client.sandbox.availability.spans import Span, holds, meet, shared
from calcom_client.sandbox.event_types.settings import MANAGED, host_ids, setting
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.scheduling import EventType

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
# Beyond, days and lengths that are added would leave the calendar.
_LAST_MOMENT: Final = datetime(9900, 1, 1, tzinfo=UTC)
_DAY: Final = timedelta(days=1)
_LONGEST_SEARCH: Final = timedelta(days=370)
_PRIORITIES: Final = ("highest", "high", "medium", "low", "lowest")
# Starts are rounded up to one of these within the hour, the first that the interval is a multiple of.
_ROUND_MINUTES: Final = (60, 30, 20, 15, 10, 5)


@frozen
class Slot:
    """A time at which an event type can be booked.

    Attributes:
        start: When it begins, in UTC.
        end: When it ends.
        attendees: The seats that are taken; 0 without seats.
        seats: The seats in all; None for an event type without seats.
        booking_uid: The booking in which seats are taken already, if there is one.
    """

    start: datetime
    end: datetime
    attendees: int = 0
    seats: int | None = None
    booking_uid: str | None = None


def free_slots(
    store: Store,
    event_type: EventType,
    begin: datetime,
    end: datetime,
    now: datetime,
    *,
    duration: int | None = None,
    besides: str | None = None,
    zone: tzinfo | None = None,
) -> list[Slot]:
    """The slots that begin in a span of time and can be booked, in order. At most a bit more than a year is searched.

    Args:
        store: The state.
        event_type: The event type.
        begin: From when on.
        end: Until when; a slot that begins then is not in it.
        now: The moment.
        duration: Minutes that the slots last; None for the event type's length.
        besides: Uid of a booking that is being moved: its time counts as free.
        zone: Where days begin, for event types that show only each day's first slot; None for the hosts' zone.
    """
    search = _Search(store, event_type, now, duration=duration, besides=besides)
    begin = max(begin, now)
    slots = [slot for slot in search.slots(begin, end) if begin <= slot.start < end]
    return _firsts(slots, zone or search.zone) if setting(event_type, "onlyShowFirstAvailableSlot") else slots


def free_hosts(
    store: Store, event_type: EventType, start: datetime, end: datetime, now: datetime, *, besides: str | None = None
) -> list[int]:
    """The users who are free to host a booking at a time, which need not be a slot's; none if it cannot be had.

    Of a round robin: the mandatory hosts, then the others in their turn, so that the first of those is to host it. Of
    all other event types: all hosts, or none.

    Args:
        store: The state.
        event_type: The event type.
        start: When the booking would begin.
        end: When it would end.
        now: The moment.
        besides: Uid of a booking that is being moved: its time counts as free.
    """
    minutes = max(1, int((end - start).total_seconds() // 60))
    return _Search(store, event_type, now, duration=minutes, besides=besides).hosts_at((start, end))


class _Search:
    """A search for the times of one event type."""

    def __init__(
        self, store: Store, event_type: EventType, now: datetime, *, duration: int | None, besides: str | None
    ) -> None:
        self._demand = Demand(store, event_type, now, duration=duration, besides=besides)
        self._event_type = event_type
        # A managed event type is not booked itself, its members' copies are.
        hosts = [] if event_type.scheduling_type == MANAGED else host_ids(event_type)
        self._hosts = [HostTimes(self._demand, user_id) for user_id in hosts]
        self.zone: tzinfo = self._hosts[0].zone if self._hosts else UTC_ZONE
        notice = timedelta(minutes=setting(event_type, "minimumBookingNotice") or 0)
        from_window, self._until = window(event_type, now, self.zone)
        self._earliest = max(now + notice, from_window)
        self._is_possible = ever_fits(event_type, self._demand.length)

    def slots(self, begin: datetime, end: datetime) -> list[Slot]:
        """The slots of all days that a span of time touches."""
        if not is_rolling(self._event_type):
            return self._slots(begin, end)
        # What is free until then decides how far the window reaches.
        slots = self._slots(self._demand.now, end)
        days = dict.fromkeys(slot.start.astimezone(self.zone).date() for slot in slots)
        offered = rolling_days(self._event_type, days)
        return [slot for slot in slots if slot.start.astimezone(self.zone).date() in offered]

    def hosts_at(self, span: Span) -> list[int]:
        """The hosts who are free at a time, in their turn; none if it cannot be booked then."""
        if not self._is_possible or not self._earliest <= span[0] < min(self._until, _LAST_MOMENT):
            return []
        if is_rolling(self._event_type):
            day = span[0].astimezone(self.zone).date()
            if all(slot.start.astimezone(self.zone).date() != day for slot in self.slots(*span)):
                return []
        free = [host for host in self._hosts if self._is_free(host, span)]
        mandatory, loose = self._mandatory_and_loose()
        if any(host not in free for host in mandatory) or (loose and not any(host in free for host in loose)):
            return []
        turns = sorted((host for host in loose if host in free), key=self._turn)
        return [host.user_id for host in (*mandatory, *turns)]

    def _is_free(self, host: HostTimes, span: Span) -> bool:
        return (
            holds(host.free(span[0], span[1]), span)
            and not any(meet(held, span) for held in host.held)
            and not self._lacks_a_seat(span)
        )

    def _mandatory_and_loose(self) -> tuple[list[HostTimes], list[HostTimes]]:
        """Those who host every booking, and those who take turns."""
        if self._event_type.scheduling_type != "roundRobin":
            return self._hosts, []
        always = {host["userId"] for host in self._event_type.hosts if host.get("mandatory")}
        return (
            [host for host in self._hosts if host.user_id in always],
            [host for host in self._hosts if host.user_id not in always],
        )

    def _turn(self, host: HostTimes) -> tuple[int, datetime]:
        """Priority first; then who was never booked, then whose last booking was made the longest ago."""
        given = next((each for each in self._event_type.hosts if each["userId"] == host.user_id), {})
        return _PRIORITIES.index(given.get("priority") or "medium"), host.last_booked or _EPOCH

    def _slots(self, begin: datetime, end: datetime) -> list[Slot]:
        if not self._is_possible or begin >= end or begin > _LAST_MOMENT or not self._hosts:
            return []
        end = min(end, begin + _LONGEST_SEARCH)
        # A day more on both sides: hours of other zones, and slots that end after the span.
        free = {host: host.free(begin - _DAY, end + _DAY) for host in self._hosts}
        mandatory, loose = self._mandatory_and_loose()
        groups = [[*mandatory, host] for host in loose] or [mandatory]
        found: dict[datetime, Slot] = {}
        for group in groups:
            common: Sequence[Span] = reduce(shared, (free[host] for host in group))
            held = [span for host in group for span in host.held]
            for span in self._grid(common):
                if span[0] not in found and not any(meet(each, span) for each in held):
                    slot = self._slot(span)
                    if slot is not None:
                        found[span[0]] = slot
        return [found[start] for start in sorted(found)]

    def _grid(self, spans: Iterable[Span]) -> list[Span]:
        """The slots that fit into spans of free time, one after another from the beginning of each."""
        length = self._demand.length
        interval = timedelta(minutes=setting(self._event_type, "slotInterval") or 0) or length
        offset = timedelta(minutes=setting(self._event_type, "offsetStart") or 0)
        found = []
        for begin, end in spans:
            start = self._rounded(max(begin, self._earliest), interval) + offset
            while start + length <= end and start < self._until:
                found.append((start, start + length))
                start += interval
        return found

    def _rounded(self, moment: datetime, interval: timedelta) -> datetime:
        """The next full hour, half hour… by the clocks of the schedule, as the interval has it; else full minute."""
        minutes = int(interval.total_seconds()) // 60
        step = next((each for each in _ROUND_MINUTES if minutes % each == 0), 1)
        shown = moment.astimezone(self.zone)
        past = timedelta(minutes=shown.minute, seconds=shown.second, microseconds=shown.microsecond)
        return moment + -past % timedelta(minutes=step)

    def _slot(self, span: Span) -> Slot | None:
        seats = self._demand.seats
        if seats is None:
            return Slot(*span)
        booking = self._demand.seated.get(span)
        if booking is not None:
            return Slot(*span, self._demand.seats_taken(booking), seats, booking.uid)
        return None if self._lacks_a_seat(span) else Slot(*span, self._demand.seats_reserved(span[0]), seats)

    def _lacks_a_seat(self, span: Span) -> bool:
        """Whether all seats of a time are reserved, or a booking with seats has part of it."""
        if self._demand.seats is None or span in self._demand.seated:
            return False
        all_reserved = self._demand.seats_reserved(span[0]) >= self._demand.seats
        return all_reserved or any(meet(other, span) for other in self._demand.seated)


def _firsts(slots: Iterable[Slot], zone: tzinfo) -> list[Slot]:
    """The first slot of each day."""
    found: dict[object, Slot] = {}
    for slot in slots:
        found.setdefault(slot.start.astimezone(zone).date(), slot)
    return list(found.values())
