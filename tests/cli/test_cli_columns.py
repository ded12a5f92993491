"""Which columns tables and CSV have: those that fit, or those that ``--columns`` names; times in the reader's zone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from tests.contract.documented import bundled

if TYPE_CHECKING:
    from tests.cli.conftest import Calctl

BOOKING: Final = bundled().operations["bookings.list"].answers[0].body["data"][0]
LIST: Final = ("bookings", "list")
SLOTS: Final = ("slots", "list", "--event-type-id", "1", "--start", "2026-12-01", "--end", "2026-12-02")


def answering(data: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _request: httpx.Response(200, json={"status": "success", "data": data}))


def booking(**fields: Any) -> dict[str, Any]:
    return {**BOOKING, "uid": "aVeryTypicalUid2345678", "title": "Quarterly review with the whole team", **fields}


def test_bookings_on_a_narrow_terminal_have_whole_uids_and_their_start(on_terminal: Calctl) -> None:
    done = on_terminal(*LIST, transport=answering([booking(start="2026-12-01T09:00:00.000Z")]))

    header, row = re.sub(r"\x1b\[[0-9;]*m", "", done.out).splitlines()
    assert header.split() == ["uid", "title", "start", "status"]
    assert row.startswith("aVeryTypicalUid2345678  Quarterly review with t…  2026-12-01 10:00 CET  accepted")
    assert len(row) <= 80


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Europe/Berlin", "2026-12-01 10:00 CET"),
        ("Asia/Kolkata", "2026-12-01 14:30 IST"),
        ("UTC", "2026-12-01 09:00 UTC"),
    ],
)
def test_times_in_tables_are_in_the_readers_zone(calctl: Calctl, zone: str, shown: str) -> None:
    server = answering([booking(start="2026-12-01T09:00:00.000Z")])

    done = calctl(*LIST, "--time-zone", zone, "--columns", "start", transport=server)

    assert done.out.splitlines() == ["start", shown]


@pytest.mark.parametrize("output", ["json", "jsonl", "csv"])
def test_times_for_programs_are_as_the_server_sends_them(calctl: Calctl, output: str) -> None:
    server = answering([booking(start="2026-12-01T09:00:00.000Z")])

    assert "2026-12-01T09:00:00.000Z" in calctl(*LIST, "--output", output, transport=server).out


def test_free_slots_are_rows(calctl: Calctl) -> None:
    days = {
        "2026-12-01": [{"start": "2026-12-01T09:00:00.000+01:00"}, {"start": "2026-12-01T09:30:00.000+01:00"}],
        "2026-12-02": [{"start": "2026-12-02T09:00:00.000+01:00"}],
    }

    table = calctl(*SLOTS, transport=answering(days))
    rows = calctl(*SLOTS, "--output", "csv", transport=answering(days))

    assert table.out.splitlines()[1] == "2026-12-01  2026-12-01 09:00 CET"
    assert rows.out.splitlines() == [
        "key,start",
        "2026-12-01,2026-12-01T09:00:00.000+01:00",
        "2026-12-01,2026-12-01T09:30:00.000+01:00",
        "2026-12-02,2026-12-02T09:00:00.000+01:00",
    ]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        (
            (),
            (
                "uid                     hosts.0.name  attendees.email\n"
                "aVeryTypicalUid2345678  Ann Hill      jane@acme.com\n"
            ),
        ),
        (
            ("--output", "csv"),
            'uid,hosts.0.name,attendees.email\naVeryTypicalUid2345678,Ann Hill,"[""jane@acme.com""]"\n',
        ),
        (
            ("--output", "csv", "--all"),
            'uid,hosts.0.name,attendees.email\naVeryTypicalUid2345678,Ann Hill,"[""jane@acme.com""]"\n',
        ),
    ],
)
def test_columns_are_chosen_in_the_order_given(calctl: Calctl, words: tuple[str, ...], printed: str) -> None:
    one = booking(hosts=[{"name": "Ann Hill"}], attendees=[{"email": "jane@acme.com"}])

    done = calctl(*LIST, *words, "--columns", "uid, hosts.0.name,attendees.email", transport=answering([one]))

    assert done.out == printed


def test_columns_of_a_single_thing_are_its_rows(calctl: Calctl) -> None:
    done = calctl("bookings", "get", "u", "--columns", "status,uid", transport=answering(booking(status="accepted")))

    assert done.out == "status  accepted\nuid     aVeryTypicalUid2345678\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--columns", "uidd"), "--columns: there is no uidd; did you mean uid?"),
        (("--columns", "xyzzy"), "--columns: there is no xyzzy; there are id, uid, title"),
        (("--columns", ","), "--columns: expected names with commas between them, such as id,title"),
        (("--columns", "uid", "--json"), "--columns: json has no columns; --query chooses from it"),
    ],
)
def test_columns_that_cannot_be_are_told_before_anything_is_sent(
    calctl: Calctl, words: tuple[str, ...], told: str
) -> None:
    done = calctl(*LIST, *words)

    assert (done.code, done.out) == (2, "")
    assert told in done.err
