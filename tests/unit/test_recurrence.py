"""When the bookings of a series would fall."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_api.models import EventTypeRecurrence, RecurrenceFrequency
from calcom_client.recurrence import preview

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
ZONES = (
    "UTC",
    "Europe/London",
    "Europe/Dublin",  # its winter time is the exception
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour of summer time
    "Asia/Kathmandu",
    "Pacific/Apia",
)


def every(frequency: str, *, interval: int = 1, occurrences: int = 4) -> EventTypeRecurrence:
    return EventTypeRecurrence(interval=interval, occurrences=occurrences, frequency=RecurrenceFrequency(frequency))


def shown(times: list[datetime]) -> list[str]:
    return [time.isoformat() for time in times]


@pytest.mark.parametrize(
    ("time_zone", "start", "expected"),
    [
        pytest.param(
            "Europe/London",
            datetime(2026, 3, 22, 9, tzinfo=LONDON),
            ["2026-03-22T09:00:00+00:00", "2026-03-29T09:00:00+01:00", "2026-04-05T09:00:00+01:00"],
            id="London-spring",
        ),
        pytest.param(
            "Europe/London",
            datetime(2026, 10, 18, 9, tzinfo=LONDON),
            ["2026-10-18T09:00:00+01:00", "2026-10-25T09:00:00+00:00", "2026-11-01T09:00:00+00:00"],
            id="London-autumn",
        ),
        pytest.param(
            "America/New_York",
            datetime(2026, 3, 1, 9, tzinfo=NEW_YORK),
            ["2026-03-01T09:00:00-05:00", "2026-03-08T09:00:00-04:00", "2026-03-15T09:00:00-04:00"],
            id="New York-spring",
        ),
        pytest.param(
            "America/New_York",
            datetime(2026, 10, 25, 9, tzinfo=NEW_YORK),
            ["2026-10-25T09:00:00-04:00", "2026-11-01T09:00:00-05:00", "2026-11-08T09:00:00-05:00"],
            id="New York-autumn",
        ),
    ],
)
def test_the_clock_on_the_wall_stays_when_summer_time_begins_and_ends(
    time_zone: str, start: datetime, expected: list[str]
) -> None:
    assert shown(preview(every("weekly", occurrences=3), start=start, time_zone=time_zone)) == expected


def test_a_time_that_summer_time_leaves_out_moves_on_and_stays_there() -> None:
    start = datetime(2026, 3, 1, 2, 30, tzinfo=NEW_YORK)

    assert shown(preview(every("weekly", occurrences=3), start=start, time_zone="America/New_York")) == [
        "2026-03-01T02:30:00-05:00",
        "2026-03-08T03:30:00-04:00",
        "2026-03-15T03:30:00-04:00",
    ]


@pytest.mark.parametrize(
    ("start", "interval", "expected"),
    [
        pytest.param(
            datetime(2026, 10, 1, 1, 30, tzinfo=NEW_YORK),
            1,
            ["2026-10-01T01:30:00-04:00", "2026-11-01T01:30:00-04:00", "2026-12-01T01:30:00-05:00"],
            id="from summer",
        ),
        pytest.param(
            datetime(2026, 1, 1, 1, 30, tzinfo=NEW_YORK),
            10,
            ["2026-01-01T01:30:00-05:00", "2026-11-01T01:30:00-05:00", "2027-09-01T01:30:00-04:00"],
            id="from winter",
        ),
    ],
)
def test_a_time_that_comes_twice_has_the_offset_of_the_one_before(
    start: datetime, interval: int, expected: list[str]
) -> None:
    recurrence = every("monthly", interval=interval, occurrences=3)

    assert shown(preview(recurrence, start=start, time_zone="America/New_York")) == expected


def test_a_start_in_the_second_of_two_equal_hours_is_kept() -> None:
    start = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)

    assert shown(preview(every("weekly", occurrences=2), start=start, time_zone="America/New_York")) == [
        "2026-11-01T01:30:00-05:00",
        "2026-11-08T01:30:00-05:00",
    ]


def test_monthly_on_the_31st_is_cut_to_the_month_and_stays_so() -> None:
    start = datetime(2026, 1, 31, 9, tzinfo=LONDON)

    times = preview(every("monthly"), start=start, time_zone="Europe/London")

    assert [time.date() for time in times] == [
        date(2026, 1, 31),
        date(2026, 2, 28),
        date(2026, 3, 28),
        date(2026, 4, 28),
    ]


def test_yearly_on_29_february_is_the_28th_from_then_on() -> None:
    start = datetime(2024, 2, 29, 9, tzinfo=LONDON)

    times = preview(every("yearly", occurrences=5), start=start, time_zone="Europe/London")

    assert [time.date() for time in times] == [date(2024, 2, 29), *(date(year, 2, 28) for year in range(2025, 2029))]


def test_yearly_every_fourth_year_keeps_29_february() -> None:
    start = datetime(2024, 2, 29, 9, tzinfo=UTC)

    times = preview(every("yearly", interval=4, occurrences=3), start=start, time_zone="UTC")

    assert [time.date() for time in times] == [date(2024, 2, 29), date(2028, 2, 29), date(2032, 2, 29)]


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [
        ("weekly", [date(2026, 5, 4), date(2026, 5, 18), date(2026, 6, 1)]),
        ("monthly", [date(2026, 5, 4), date(2026, 7, 4), date(2026, 9, 4)]),
        ("yearly", [date(2026, 5, 4), date(2028, 5, 4), date(2030, 5, 4)]),
    ],
)
def test_an_interval_of_2_leaves_out_every_other(frequency: str, expected: list[date]) -> None:
    recurrence = every(frequency, interval=2, occurrences=3)

    times = preview(recurrence, start=datetime(2026, 5, 4, 9, tzinfo=LONDON), time_zone="Europe/London")

    assert [time.date() for time in times] == expected


@pytest.mark.parametrize("zone", [UTC, LONDON, timezone(timedelta(hours=5, minutes=30))])
def test_a_start_in_another_zone_is_taken_to_the_attendees(zone: Any) -> None:
    start = datetime(2026, 3, 1, 23, tzinfo=UTC).astimezone(zone)

    times = preview(every("weekly", occurrences=2), start=start, time_zone="Pacific/Auckland")

    assert shown(times) == ["2026-03-02T12:00:00+13:00", "2026-03-09T12:00:00+13:00"]
    assert {time.tzinfo for time in times} == {ZoneInfo("Pacific/Auckland")}


def test_the_zone_of_the_start_does_not_decide_when_summer_time_begins() -> None:
    # New York changes three weeks before London.
    start = datetime(2026, 3, 1, 9, tzinfo=NEW_YORK)

    times = preview(every("weekly", occurrences=2), start=start, time_zone="Europe/London")

    assert shown(times) == ["2026-03-01T14:00:00+00:00", "2026-03-08T14:00:00+00:00"]


def test_count_makes_it_shorter() -> None:
    start = datetime(2026, 5, 4, 9, tzinfo=UTC)
    recurrence = every("weekly", occurrences=12)

    assert len(preview(recurrence, start=start, time_zone="UTC")) == 12
    assert preview(recurrence, start=start, time_zone="UTC", count=1) == [start]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param({"start": datetime(2026, 5, 4, 9)}, r"start has no time zone; .*replace\(tzinfo", id="naive"),  # noqa: DTZ001
        pytest.param({"start": "2026-05-04T09:00Z"}, "start must be a datetime, not str", id="text"),
        pytest.param({"time_zone": "Mars/Olympus"}, "time_zone must be .*, not 'Mars/Olympus'", id="unknown zone"),
        pytest.param({"time_zone": "Europe"}, "time_zone must be .*, not 'Europe'", id="part of a zone"),
        pytest.param({"time_zone": "/etc/passwd"}, "time_zone must be", id="path"),
        pytest.param({"time_zone": ""}, "time_zone must be", id="no zone"),
        pytest.param({"time_zone": None}, "time_zone must be .*, not None", id="None"),
        pytest.param({"count": 0}, "count must be .* from 1 to 4,.* not 0", id="count 0"),
        pytest.param({"count": 5}, "count must be .* from 1 to 4,.* not 5", id="count too high"),
        pytest.param({"count": 1.5}, "count must be", id="count and a half"),
        pytest.param({"recurrence": None}, "recurrence must be .*, not NoneType", id="no series"),
        pytest.param({"recurrence": every("weekly", interval=0)}, r"recurrence\.interval must be", id="interval 0"),
        pytest.param({"recurrence": every("weekly", occurrences=0)}, r"recurrence\.occurrences must be", id="no times"),
        pytest.param(
            {"recurrence": every("daily")}, r"recurrence\.frequency must be .*, not daily", id="unknown frequency"
        ),
        pytest.param({"recurrence": every("yearly", interval=5000)}, "leaves the years 1 to 9999", id="too far away"),
        pytest.param(
            {"recurrence": every("weekly", interval=10**12)}, "leaves the years 1 to 9999", id="much too far away"
        ),
    ],
)
def test_what_cannot_be_previewed_is_refused_by_name(arguments: Mapping[str, Any], message: str) -> None:
    good = {"recurrence": every("weekly"), "start": datetime(2026, 5, 4, 9, tzinfo=UTC), "time_zone": "Europe/London"}
    given_ = {**good, **arguments}

    with pytest.raises(ValueError, match=f"^preview: .*{message}"):
        preview(given_.pop("recurrence"), **given_)


@given(
    recurrence=st.builds(
        every,
        st.sampled_from(("weekly", "monthly", "yearly")),
        interval=st.integers(1, 12),
        occurrences=st.integers(1, 30),
    ),
    start=st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - as hypothesis asks
    time_zone=st.sampled_from(ZONES),
    data=st.data(),
)
def test_a_series_only_goes_on_and_has_as_many_times_as_asked(
    recurrence: EventTypeRecurrence, start: datetime, time_zone: str, data: st.DataObject
) -> None:
    count = data.draw(st.none() | st.integers(1, recurrence.occurrences))

    times = preview(recurrence, start=start, time_zone=time_zone, count=count)

    assert len(times) == (count or recurrence.occurrences)
    assert times[0] == start
    # Times of one zone are compared by their clocks alone; moments are in UTC.
    moments = [time.astimezone(UTC) for time in times]
    assert all(before < after for before, after in pairwise(moments))
    assert times == preview(recurrence, start=start, time_zone=time_zone)[: len(times)]
    # Every one is a time that the clock really shows.
    assert [moment.astimezone(ZoneInfo(time_zone)).replace(fold=0) for moment in moments] == [
        time.replace(fold=0) for time in times
    ]
