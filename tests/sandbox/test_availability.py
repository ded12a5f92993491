"""When an event type can be booked: the rules of schedules, bookings, buffers, limits, windows, seats and hosts."""

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_client.sandbox.availability.slots import Slot, free_hosts, free_slots
from calcom_client.sandbox.state import KINDS, Store
from calcom_client.sandbox.state.people import OutOfOffice, User
from calcom_client.sandbox.state.scheduling import Attendee, Booking, EventType, Schedule, SlotReservation

ANN, BEN, CEM = 1, 2, 3
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
NOW = datetime(2027, 3, 1, 6, tzinfo=UTC)
MONDAY = datetime(2027, 3, 1, tzinfo=UTC)


def hours(start: str, end: str, days: Sequence[str] = DAYS) -> dict[str, Any]:
    return {"days": list(days), "startTime": start, "endTime": end}


def world(*, zone: str = "UTC", availability: list[dict[str, Any]] | None = None, **schedule: Any) -> Store:
    """Ann, who can be booked from 9 to 12 on all days unless told otherwise."""
    store = Store(KINDS)
    given_hours = [hours("09:00", "12:00")] if availability is None else availability
    store.put(Schedule(id=ANN, owner_id=ANN, name="Hours", time_zone=zone, availability=given_hours, **schedule))
    store.put(User(id=ANN, email="ann@acme.example", default_schedule_id=ANN))
    return store


def with_host(store: Store, user_id: int, start: str, end: str) -> None:
    store.put(Schedule(id=user_id, owner_id=user_id, name="Hours", time_zone="UTC", availability=[hours(start, end)]))
    store.put(User(id=user_id, email=f"{user_id}@acme.example", default_schedule_id=user_id))


def event_type(length: int = 60, **settings: Any) -> EventType:
    return EventType(id=1, title="Intro", slug="intro", length=length, owner_id=ANN, settings=settings)


def of_team(kind: str, *hosts: dict[str, Any]) -> EventType:
    return EventType(id=1, title="Team", slug="team", length=60, team_id=9, scheduling_type=kind, hosts=list(hosts))


def booking(start: datetime, minutes: int = 60, **changed: Any) -> Booking:
    number = changed.pop("id", 1)
    user_id = changed.pop("user_id", ANN)
    return Booking(
        **{"id": number, "uid": f"uid-{number}", "title": "Intro", "start": start, "event_type_id": 1, **changed},
        end=start + timedelta(minutes=minutes),
        user_id=user_id,
    )


def at(hour: int, minute: int = 0, day: int = 1) -> datetime:
    return datetime(2027, 3, day, hour, minute, tzinfo=UTC)


def day_of(store: Store, asked: EventType, day: datetime = MONDAY, **options: Any) -> list[str]:
    """The starts of a day's slots, as clocks in UTC show them."""
    slots = free_slots(store, asked, day, day + timedelta(days=1), NOW, **options)
    return [slot.start.strftime("%H:%M") for slot in slots]


def test_slots_follow_each_other_through_the_hours_of_the_schedule() -> None:
    assert day_of(world(), event_type(minimumBookingNotice=0)) == ["09:00", "10:00", "11:00"]


def test_slots_begin_at_each_interval() -> None:
    asked = event_type(slotInterval=30)

    assert day_of(world(), asked) == ["09:00", "09:30", "10:00", "10:30", "11:00"]


def test_slots_start_later_by_the_offset() -> None:
    assert day_of(world(), event_type(30, offsetStart=5)) == ["09:05", "09:35", "10:05", "10:35", "11:05"]


def test_slots_last_as_long_as_asked() -> None:
    assert day_of(world(), event_type(15), duration=90) == ["09:00", "10:30"]


def test_notice_hides_the_next_slots() -> None:
    assert day_of(world(), event_type(minimumBookingNotice=200)) == ["10:00", "11:00"]


def test_hours_that_begin_off_the_grid_give_slots_on_it() -> None:
    store = world(availability=[hours("09:10", "12:00")])

    assert day_of(store, event_type(30)) == ["09:30", "10:00", "10:30", "11:00", "11:30"]


def test_hours_until_23_59_last_until_midnight() -> None:
    assert day_of(world(availability=[hours("22:00", "23:59")]), event_type()) == ["22:00", "23:00"]


def test_days_with_overrides_have_only_their_hours() -> None:
    overrides = [
        {"date": "2027-03-01", "startTime": "14:00", "endTime": "15:00"},
        {"date": "2027-03-01", "startTime": "17:00", "endTime": "18:00"},
        {"date": "2027-03-02", "startTime": "00:00", "endTime": "00:00"},
    ]
    store = world(overrides=overrides)

    assert day_of(store, event_type()) == ["14:00", "17:00"]
    assert day_of(store, event_type(), at(0, day=2)) == []
    assert day_of(store, event_type(), at(0, day=3)) == ["09:00", "10:00", "11:00"]


def test_schedule_of_the_event_type_goes_before_the_default_one() -> None:
    store = world()
    store.put(Schedule(id=7, owner_id=ANN, name="Late", time_zone="UTC", availability=[hours("20:00", "21:00")]))

    assert day_of(store, event_type(scheduleId=7)) == ["20:00"]


def test_who_has_no_schedule_cannot_be_booked() -> None:
    store = Store(KINDS)
    store.put(User(id=ANN, email="ann@acme.example"))

    assert day_of(store, event_type()) == []


@pytest.mark.parametrize(
    ("day", "starts"),
    [
        (datetime(2027, 3, 27, tzinfo=UTC), ["00:00", "01:00", "02:00", "03:00"]),
        (datetime(2027, 3, 28, tzinfo=UTC), ["00:00", "01:00", "02:00", "23:00"]),
        (datetime(2027, 10, 30, 12, tzinfo=UTC), ["23:00", "00:00", "01:00", "02:00", "03:00"]),
    ],
    ids=["an ordinary day", "clocks go forward", "clocks go back"],
)
def test_hours_move_with_daylight_saving(day: datetime, starts: list[str]) -> None:
    store = world(zone="Europe/Berlin", availability=[hours("01:00", "05:00")])

    assert day_of(store, event_type(), day) == starts


def test_zones_of_half_hours_keep_their_full_hours() -> None:
    store = world(zone="Asia/Kolkata", availability=[hours("15:00", "17:00")])

    assert day_of(store, event_type()) == ["09:30", "10:30"]


def test_bookings_take_their_time() -> None:
    store = world()
    store.put(booking(at(10)))

    assert day_of(store, event_type()) == ["09:00", "11:00"]


@pytest.mark.parametrize("status", ["cancelled", "rejected"])
def test_bookings_that_are_off_take_none(status: str) -> None:
    store = world()
    store.put(booking(at(10), status=status))

    assert day_of(store, event_type()) == ["09:00", "10:00", "11:00"]


def test_booking_that_is_moved_does_not_stand_in_its_own_way() -> None:
    store = world()
    store.put(booking(at(10)))

    assert day_of(store, event_type(), besides="uid-1") == ["09:00", "10:00", "11:00"]
    assert free_hosts(store, event_type(), at(10, 30), at(11, 30), NOW, besides="uid-1")
    assert not free_hosts(store, event_type(), at(10, 30), at(11, 30), NOW)


def test_bookings_of_the_hosts_other_event_types_count() -> None:
    store = world()
    store.put(booking(at(10), event_type_id=None, user_id=BEN, host_ids=[BEN, ANN]))

    assert day_of(store, event_type()) == ["09:00", "11:00"]


def test_buffers_are_kept_free_on_both_sides() -> None:
    store = world(availability=[hours("09:00", "15:00")])
    store.put(booking(at(12), 30))

    assert day_of(store, event_type(30, beforeEventBuffer=30, afterEventBuffer=60)) == [
        "09:00",
        "09:30",
        "10:00",
        "10:30",
        "13:00",
        "13:30",
        "14:00",
        "14:30",
    ]


def test_buffers_of_what_is_booked_count_too() -> None:
    store = world()
    store.put(EventType(id=2, title="Long", slug="long", length=60, owner_id=ANN, settings={"afterEventBuffer": 60}))
    store.put(booking(at(9), event_type_id=2))

    assert day_of(store, event_type()) == ["11:00"]


def test_reserved_slots_are_left_out_until_the_reservation_ends() -> None:
    store = world()
    for hour, until in ((9, NOW + timedelta(minutes=5)), (10, NOW)):
        store.put(
            SlotReservation(id=str(hour), event_type_id=1, start=at(hour), end=at(hour + 1), until=until, user_id=ANN)
        )

    assert day_of(store, event_type()) == ["10:00", "11:00"]


def test_who_is_out_of_office_cannot_be_booked() -> None:
    store = world()
    store.put(OutOfOffice(id=1, uuid="u", user_id=ANN, start=at(0), end=at(23, 59)))

    assert day_of(store, event_type()) == []
    assert day_of(store, event_type(), at(0, day=2)) == ["09:00", "10:00", "11:00"]


@pytest.mark.parametrize(
    ("settings", "days"),
    [
        ({"bookingLimitsCount": {"day": 2}}, [2, 3, 7, 8]),
        ({"bookingLimitsCount": {"week": 2}}, [7, 8]),
        ({"bookingLimitsCount": {"week": 3}}, [1, 2, 3, 7, 8]),
        ({"bookingLimitsCount": {"month": 2}}, []),
        ({"bookingLimitsCount": {"year": 2}}, []),
        ({"bookingLimitsDuration": {"day": 120}}, [2, 3, 7, 8]),
        ({"bookingLimitsDuration": {"week": 180}}, [1, 2, 3, 7, 8]),
        ({"bookingLimitsDuration": {"day": 30}}, []),
        ({"bookingLimitsCount": {"disabled": True}}, [1, 2, 3, 7, 8]),
    ],
    ids=str,
)
def test_limits_close_the_days_that_they_are_reached_in(settings: dict[str, Any], days: list[int]) -> None:
    store = world(availability=[hours("09:00", "12:00", ["Monday", "Tuesday", "Wednesday", "Sunday"])])
    store.put(booking(at(9), id=1))
    store.put(booking(at(10), id=2))

    slots = free_slots(store, event_type(**settings), MONDAY, at(0, day=9), NOW)

    assert sorted({slot.start.day for slot in slots}) == days


@pytest.mark.parametrize(
    ("window", "days"),
    [
        ({"type": "calendarDays", "value": 2, "rolling": False}, [1, 3]),
        ({"type": "businessDays", "value": 5, "rolling": False}, [1, 3, 4, 5, 6, 7, 8]),
        ({"type": "calendarDays", "value": 3, "rolling": True}, [1, 3, 4]),
        ({"type": "businessDays", "value": 5, "rolling": True}, [1, 3, 4, 5, 6, 7, 8]),
        ({"type": "range", "value": ["2027-03-03", "2027-03-04"]}, [3, 4]),
        ({"disabled": True}, [1, 3, 4, 5, 6, 7, 8, 9]),
    ],
    ids=str,
)
def test_window_ends_the_days_that_can_be_booked(window: dict[str, Any], days: list[int]) -> None:
    store = world()
    store.put(OutOfOffice(id=1, uuid="u", user_id=ANN, start=at(0, day=2), end=at(23, 59, day=2)))
    asked = event_type(bookingWindow=window)

    slots = free_slots(store, asked, MONDAY, at(0, day=10), NOW)

    assert sorted({slot.start.day for slot in slots}) == days
    assert [day for day in range(1, 10) if free_hosts(store, asked, at(9, day=day), at(10, day=day), NOW)] == days


def test_only_the_first_slot_of_each_day_is_shown_but_others_can_be_booked() -> None:
    asked = event_type(onlyShowFirstAvailableSlot=True)

    assert day_of(world(), asked) == ["09:00"]
    assert free_hosts(world(), asked, at(11), at(12), NOW)


def test_slot_is_free_while_it_has_a_seat() -> None:
    store = world()
    asked = event_type(seats={"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True})
    people = [Attendee(id=n, name=str(n), email=f"{n}@x.example", time_zone="UTC") for n in (1, 2)]
    store.put(booking(at(9), id=1, attendees=people))
    store.put(booking(at(10), id=2, attendees=people[:1]))

    slots = free_slots(store, asked, MONDAY, at(23), NOW)

    assert slots == [
        Slot(at(10), at(11), attendees=1, seats=2, booking_uid="uid-2"),
        Slot(at(11), at(12), attendees=0, seats=2),
    ]
    assert not free_hosts(store, asked, at(10, 30), at(11, 30), NOW)


def test_collective_needs_all_hosts() -> None:
    store = world()
    with_host(store, BEN, "10:00", "18:00")
    asked = of_team("collective", {"userId": ANN}, {"userId": BEN})

    assert day_of(store, asked) == ["10:00", "11:00"]
    assert free_hosts(store, asked, at(10), at(11), NOW) == [ANN, BEN]
    assert free_hosts(store, asked, at(9), at(10), NOW) == []


def test_round_robin_needs_one_host() -> None:
    store = world()
    with_host(store, BEN, "11:00", "14:00")
    asked = of_team("roundRobin", {"userId": ANN}, {"userId": BEN})

    assert day_of(store, asked) == ["09:00", "10:00", "11:00", "12:00", "13:00"]
    assert free_hosts(store, asked, at(13), at(14), NOW) == [BEN]


def test_round_robin_takes_its_mandatory_hosts_always() -> None:
    store = world()
    with_host(store, BEN, "08:00", "10:00")
    with_host(store, CEM, "11:00", "14:00")
    asked = of_team("roundRobin", {"userId": ANN, "mandatory": True}, {"userId": BEN}, {"userId": CEM})

    assert day_of(store, asked) == ["09:00", "11:00"]
    assert free_hosts(store, asked, at(9), at(10), NOW) == [ANN, BEN]


def test_turn_of_a_round_robin_is_by_priority_then_by_who_was_booked_the_longest_ago() -> None:
    store = world()
    with_host(store, BEN, "09:00", "12:00")
    with_host(store, CEM, "09:00", "12:00")
    asked = of_team("roundRobin", {"userId": ANN, "priority": "low"}, {"userId": BEN}, {"userId": CEM})
    store.put(booking(at(9, day=8), id=1, user_id=BEN, created_at=NOW - timedelta(days=1)))
    store.put(booking(at(9, day=9), id=2, user_id=CEM, created_at=NOW - timedelta(days=2)))

    assert free_hosts(store, asked, at(9), at(10), NOW) == [CEM, BEN, ANN]


def test_managed_event_type_is_not_booked_itself() -> None:
    assert day_of(world(), of_team("managed", {"userId": ANN})) == []


@pytest.mark.parametrize("year", [1, 2027, 9999])
def test_search_ends_however_long_the_time_asked_for_is(year: int) -> None:
    begin, end = datetime(year, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)

    slots = free_slots(world(), event_type(), begin, end, NOW)

    assert len(slots) < 3 * 400


ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Chatham", "Asia/Tokyo"])
STARTS = st.integers(0, 23 * 60).map(lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}")
BOOKINGS = st.lists(st.tuples(st.integers(0, 10 * 24 * 12), st.integers(1, 30)), max_size=12)
AROUND_DAYLIGHT_SAVING = st.sampled_from(
    [datetime(2027, 3, 12, tzinfo=UTC), datetime(2027, 3, 25, tzinfo=UTC), datetime(2027, 10, 28, tzinfo=UTC)]
)


@given(
    zone=ZONES,
    span=st.tuples(STARTS, STARTS),
    step=st.tuples(st.integers(5, 150), st.none() | st.integers(5, 90)),
    taken=BOOKINGS,
    begin=AROUND_DAYLIGHT_SAVING,
)
def test_no_slot_meets_a_booking_or_lies_outside_the_schedule(
    zone: str, span: tuple[str, str], step: tuple[int, int | None], taken: list[tuple[int, int]], begin: datetime
) -> None:
    store = world(zone=zone, availability=[hours(*span, DAYS[:5])])
    for number, (start, steps) in enumerate(taken, start=1):
        store.put(booking(begin + timedelta(minutes=5 * start), 5 * steps, id=number))
    length, interval = step
    asked = event_type(length, slotInterval=interval)
    here = ZoneInfo(zone)

    slots = free_slots(store, asked, begin, begin + timedelta(days=10), NOW)

    for slot in slots:
        first, last = slot.start.astimezone(here), (slot.end - timedelta(microseconds=1)).astimezone(here)
        assert slot.end - slot.start == timedelta(minutes=length)
        assert first.weekday() < 5
        assert first.date() == last.date()
        assert span[0] <= first.strftime("%H:%M")
        assert last.strftime("%H:%M") <= span[1]
        assert free_hosts(store, asked, slot.start, slot.end, NOW)
        assert all(slot.end <= other.start or other.end <= slot.start for other in store.all(Booking))
    assert [slot.start for slot in slots] == sorted({slot.start for slot in slots})


@given(length=st.integers(5, 120), minutes=st.integers(0, 12 * 60))
def test_empty_calendar_offers_every_slot_that_fits(length: int, minutes: int) -> None:
    end = f"{8 + minutes // 60:02}:{minutes % 60:02}"
    store = world(zone="Europe/Berlin", availability=[hours("08:00", end)])

    slots = day_of(store, event_type(length, minimumBookingNotice=0))

    assert len(slots) == math.floor(minutes / length)
