"""Times as people type them. It is Monday, 23 November 2026, 18:30 in Berlin, whose zone the tests set."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Calctl


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("now", "2026-11-23T17:30:00.000Z"),
        ("today 20:15", "2026-11-23T19:15:00.000Z"),
        ("20:15", "2026-11-23T19:15:00.000Z"),
        ("9pm", "2026-11-23T20:00:00.000Z"),
        ("tomorrow", "2026-11-23T23:00:00.000Z"),
        ("tomorrow 9:00", "2026-11-24T08:00:00.000Z"),
        ("tomorrow at 9:00", "2026-11-24T08:00:00.000Z"),
        ("Tomorrow 9:30 PM", "2026-11-24T20:30:00.000Z"),
        ("yesterday noon", "2026-11-22T11:00:00.000Z"),
        ("in 2 hours", "2026-11-23T19:30:00.000Z"),
        ("in an hour", "2026-11-23T18:30:00.000Z"),
        ("in 90 min", "2026-11-23T19:00:00.000Z"),
        ("in 3 days", "2026-11-26T17:30:00.000Z"),
        ("in 1 month", "2026-12-23T17:30:00.000Z"),
        ("2 weeks ago", "2026-11-09T17:30:00.000Z"),
        ("next monday 14:00", "2026-11-30T13:00:00.000Z"),
        ("friday 14:00", "2026-11-27T13:00:00.000Z"),
        ("fri 14:00", "2026-11-27T13:00:00.000Z"),
        ("2026-12-01", "2026-11-30T23:00:00.000Z"),
        ("2026-12-01 9:00", "2026-12-01T08:00:00.000Z"),
        ("2026-07-01 9:00", "2026-07-01T07:00:00.000Z"),
        ("2026-12-01 9:00 Europe/Berlin", "2026-12-01T08:00:00.000Z"),
        ("2026-12-01 9:00 America/New_York", "2026-12-01T14:00:00.000Z"),
        ("2026-12-01 9:00 UTC", "2026-12-01T09:00:00.000Z"),
        ("2026-12-01 9:00 +05:30", "2026-12-01T03:30:00.000Z"),
        ("2026-12-01T09:00:00Z", "2026-12-01T09:00:00.000Z"),
        ("2026-12-01T09:00:00+02:00", "2026-12-01T07:00:00.000Z"),
        ("2026-12-01T09:00", "2026-12-01T08:00:00.000Z"),
        ("1 Dec 2026 9:00", "2026-12-01T08:00:00.000Z"),
        ("december 1, 2026 9am", "2026-12-01T08:00:00.000Z"),
    ],
)
def test_a_time_is_understood(calctl: Calctl, typed: str, sent: str) -> None:
    done = calctl("bookings", "reschedule", "uid-1", "--start", typed, "--dry-run", "--json")

    assert done.code == 0, done.err
    assert json.loads(done.out)["body"] == {"start": sent}


def test_it_is_said_how_a_time_was_understood(calctl: Calctl) -> None:
    done = calctl("bookings", "reschedule", "uid-1", "--start", "next monday 9:00", "--dry-run")

    assert done.err == "calctl: --start: next monday 9:00 is Monday 2026-11-30 09:00+01:00\n"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("soon", "expected a time such as 'tomorrow 9:00'"),
        ("9", "expected a time such as"),
        ("25:00", "expected a time such as"),
        ("1/2/2026", "expected a time such as"),
        ("", "expected a time such as"),
        ("2026-02-30", "there is no such day: '2026-02-30'"),
        ("2027-03-28 2:30", "there is no such time: the clocks go forward over '2027-03-28 2:30'"),
        ("tomorrow 9:00 Europe/Nowhere", "expected a time zone such as Europe/Berlin or UTC, found 'Europe/Nowhere'"),
        ("in 999999 years", "is beyond the calendar"),
    ],
)
def test_what_is_no_time_is_refused(calctl: Calctl, typed: str, told: str) -> None:
    done = calctl("bookings", "reschedule", "uid-1", "--start", typed)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("calctl: --start: ")
    assert told in done.err


def test_an_option_names_the_zone(calctl: Calctl) -> None:
    words = ("bookings", "reschedule", "uid-1", "--start", "tomorrow 9:00", "--dry-run", "--json")

    done = calctl(*words, "--time-zone", "Asia/Tokyo")

    # In Tokyo it is Tuesday already.
    assert json.loads(done.out)["body"] == {"start": "2026-11-25T00:00:00.000Z"}


def test_where_the_operation_has_a_zone_it_counts_for_what_is_typed_too(calctl: Calctl) -> None:
    words = ("slots", "list", "--event-type-id", "1", "--start", "2026-12-01 9:00", "--end", "2026-12-02")

    done = calctl(*words, "--time-zone", "Asia/Tokyo", "--dry-run")

    assert "start=2026-12-01T00%3A00%3A00.000Z&end=2026-12-02&" in done.out
    assert "timeZone=Asia%2FTokyo" in done.out


def test_a_zone_that_is_none(calctl: Calctl) -> None:
    done = calctl("bookings", "list", "--time-zone", "Berlin", "--after-start", "today")

    assert (done.code, done.err) == (
        2,
        "calctl: --time-zone: expected a time zone such as Europe/Berlin or UTC, found 'Berlin'\n",
    )


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("2026-12-01", "2026-12-01"),
        ("tomorrow", "2026-11-24"),
        ("next monday", "2026-11-30"),
        ("in 2 days", "2026-11-25"),
    ],
)
def test_a_date_is_understood(calctl: Calctl, typed: str, sent: str) -> None:
    words = ("calendars", "busy-times", "list", "--date-to", "2026-12-09", "--calendars-to-load")

    done = calctl(*words, '{"credentialId": 1, "externalId": "a"}', "--date-from", typed, "--dry-run")

    assert done.code == 0, done.err
    assert f"dateFrom={sent}&" in done.out
