"""Bodies: by options, by dotted options, as JSON from the command, a file or standard input."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Calctl

BOOK = ("bookings", "create", "--start", "2027-03-08T09:00Z", "--event-type-id", "12")
EVENT_TYPE = ("event-types", "create", "--title", "T", "--slug", "t", "--length-in-minutes", "30")
JANE = {"name": "Jane Doe", "email": "jane@acme.com", "timeZone": "Europe/Berlin"}
JANE_BY_OPTIONS = (
    "--attendee.name", "Jane Doe", "--attendee.email", "jane@acme.com", "--attendee.time-zone=Europe/Berlin",
)  # fmt: skip
BOOKING = {"start": "2027-03-08T09:00:00.000Z", "eventTypeId": 12, "attendee": JANE}


def body(calctl: Calctl, *words: str, stdin: str = "") -> Any:
    done = calctl(*words, "--dry-run", "--json", stdin=stdin)
    assert done.code == 0, done.err
    return json.loads(done.out)["body"]


def test_fields_of_a_field_by_dotted_options(calctl: Calctl) -> None:
    assert body(calctl, *BOOK, *JANE_BY_OPTIONS) == BOOKING


def test_a_field_as_json(calctl: Calctl) -> None:
    assert body(calctl, *BOOK, "--attendee", json.dumps(JANE)) == BOOKING


def test_dotted_options_add_to_json(calctl: Calctl) -> None:
    words = ("--attendee", json.dumps(JANE), "--attendee.language", "de", "--metadata.ticket", "77")

    assert body(calctl, *BOOK, *words) == {
        **BOOKING,
        "attendee": {**JANE, "language": "de"},
        "metadata": {"ticket": "77"},
    }


def test_a_list_by_repeating_or_as_json(calctl: Calctl) -> None:
    guests = {"guests": ["a@acme.com", "b@acme.com"]}

    repeated = body(
        calctl, "bookings", "create", *BOOK[2:], *JANE_BY_OPTIONS, "--guests", "a@acme.com", "--guests", "b@acme.com"
    )
    as_json = body(calctl, *BOOK, *JANE_BY_OPTIONS, "--guests", '["a@acme.com", "b@acme.com"]')

    assert repeated == as_json == {**BOOKING, **guests}


def test_items_of_a_list_by_dotted_options(calctl: Calctl) -> None:
    words = (
        "organizations",
        "attributes",
        "create",
        "42",
        "--name",
        "Team",
        "--slug",
        "team",
        "--type",
        "SINGLE_SELECT",
    )
    options = ("--options.0.value", "A", "--options.0.slug", "a", "--options.1.value", "B", "--options.1.slug", "b")

    found = body(calctl, *words, "--type", "SINGLE_SELECT", *options)

    assert found["options"] == [{"value": "A", "slug": "a"}, {"value": "B", "slug": "b"}]


def test_a_dotted_list_by_repeating(calctl: Calctl) -> None:
    words = ("schedules", "create", "--name", "Work", "--time-zone", "Europe/Berlin", "--is-default")
    days = ("--availability.0.days", "Monday", "--availability.0.days", "Tuesday")
    hours = ("--availability.0.start-time", "09:00", "--availability.0.end-time", "17:00")

    found = body(calctl, *words, *days, *hours)

    assert found["availability"] == [{"days": ["Monday", "Tuesday"], "startTime": "09:00", "endTime": "17:00"}]


@pytest.mark.parametrize("extra", [{"recurrenceCount": 4}, {"instant": True}])
def test_the_shapes_of_a_booking_by_options(calctl: Calctl, extra: dict[str, Any]) -> None:
    words = ("--recurrence-count", "4") if "recurrenceCount" in extra else ("--instant",)

    assert body(calctl, *BOOK, *JANE_BY_OPTIONS, *words) == {**BOOKING, **extra}


def test_a_whole_body(calctl: Calctl, tmp_path: Path) -> None:
    (tmp_path / "booking.json").write_text(json.dumps(BOOKING), encoding="utf-8")
    words = ("bookings", "create", "--body")

    assert body(calctl, *words, "@booking.json") == BOOKING
    assert body(calctl, *words, "-", stdin=json.dumps(BOOKING)) == BOOKING
    assert body(calctl, *words, json.dumps(BOOKING)) == BOOKING


def test_options_go_before_what_the_body_has(calctl: Calctl) -> None:
    words = ("bookings", "create", "--body", json.dumps(BOOKING), "--event-type-id", "13", "--attendee.name", "Ann")

    assert body(calctl, *words) == {**BOOKING, "eventTypeId": 13, "attendee": {**JANE, "name": "Ann"}}


def test_fields_of_ones_own_choice(calctl: Calctl) -> None:
    words = ("routing-forms", "calculate-slots", "form-1", "--start", "2026-12-01", "--end", "2026-12-02")

    assert body(calctl, *words, "--body.company", "Acme", "--body.size", "12") == {"company": "Acme", "size": 12}


def test_a_switch_off(calctl: Calctl) -> None:
    assert body(calctl, "webhooks", "update", "w-1", "--no-active") == {"active": False}


def test_null_clears_a_field(calctl: Calctl) -> None:
    assert body(calctl, "webhooks", "update", "w-1", "--payload-template", "null") == {"payloadTemplate": None}


def test_nothing_to_change_is_an_empty_body(calctl: Calctl) -> None:
    assert body(calctl, "webhooks", "update", "w-1") == {}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (BOOK, "--attendee: missing; give it as an option, or in --body"),
        ((*BOOK, "--attendee.name", "Jane"), "--attendee."),
        ((*BOOK, "--attendee.nme", "Jane"), "--attendee.nme: there is no nme; it has name, email, "),
        ((*BOOK, "--attendee", '{"name": "Jane"}'), "--attendee.time-zone: is missing"),
        ((*EVENT_TYPE, "--locations", '{"type": "link"}'), "--locations.0.link: is missing"),
        ((*EVENT_TYPE, "--locations.1.type", "link"), "--locations.1.type: the list has 0 items so far"),
        ((*BOOK, "--attendee", "Jane"), "--attendee: expected a JSON object, found no JSON (line 1, column 1)"),
        ((*BOOK, "--attendee", "[1]"), "--attendee: expected a JSON object, found a list"),
        ((*BOOK, "--attendee.name"), "--attendee.name: needs a value"),
        ((*BOOK, "--body", "[]"), "--body: expected a JSON object, @FILE, or - for standard input"),
        ((*BOOK, "--body", "{"), "--body: expected a JSON object, @FILE, or - for standard input, found no JSON"),
        ((*BOOK, "--body", "@missing.json"), "missing.json: No such file or directory"),
        (
            (*BOOK, "--body", '{"atendee": {}}', *JANE_BY_OPTIONS),
            "--body: has no field atendee; did you mean attendee?",
        ),
        ((*BOOK, "--attendee", "-", "--body", "-"), "--body: standard input was read for --attendee already"),
        (("bookings", "list", "--event-type-id", "x"), "--event-type-id: expected a whole number, found 'x'"),
        (
            ("bookings", "list", "--take", "300"),
            "--take: expected a whole number, at least 1 and at most 250, found 300",
        ),
        (("bookings", "list", "--sort-start", "up"), "--sort-start: expected one of asc, desc, found 'up'"),
        (
            ("me", "update", "--email", "jane"),
            "--email: expected an e-mail address such as jane@acme.com",
        ),
        (("slots", "list", "--event-type-id", "1"), "--start, --end: missing"),
        (("bookings", "get"), "BOOKING_UID: missing"),
        (("bookings", "get", "."), "BOOKING_UID: expected an id, found '.'"),
        (("bookings", "get", "a", "b"), "unexpected extra argument"),
    ],
)
def test_what_cannot_be_right_is_told_by_the_name_that_was_typed(
    calctl: Calctl, words: tuple[str, ...], told: str
) -> None:
    done = calctl(*words, stdin=json.dumps(JANE))

    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert len(done.err.splitlines()) <= 2


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        (("bookings", "cancel", "u", "--reason", "Ill"), {"cancellationReason": "Ill"}),
        (
            ("bookings", "reschedule", "u", "--start", "2026-12-01T09:00:00Z", "--reason", "Ill"),
            {"start": "2026-12-01T09:00:00.000Z", "reschedulingReason": "Ill"},
        ),
        (
            ("event-types", "create", "--title", "Talk", "--slug", "talk", "--minutes", "30"),
            {"title": "Talk", "slug": "talk", "lengthInMinutes": 30},
        ),
    ],
)
def test_an_option_can_have_a_short_name(calctl: Calctl, words: tuple[str, ...], sent: dict[str, object]) -> None:
    assert json.loads(calctl(*words, "--dry-run", "--json").out)["body"] == sent


def test_the_help_has_both_names(calctl: Calctl) -> None:
    assert "--reason, --cancellation-reason TEXT" in calctl("bookings", "cancel", "--help").out


def test_every_resource_says_what_it_is(calctl: Calctl) -> None:
    for words in ((), ("teams",), ("organizations", "teams")):
        assert "Operations on" not in calctl(*words, "--help").out
