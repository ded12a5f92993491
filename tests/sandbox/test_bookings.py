"""Booking a time in the sandbox: what can be had, and what comes of it."""

from datetime import timedelta
from typing import Any

import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.booking_stage import (
    ANN,
    BEN,
    CLASS,
    COURSE,
    FORM,
    JANE,
    NEXT,
    PANEL,
    SUE,
    TOM,
    ask,
    booked,
    message,
    read,
    staged,
)
from tests.sandbox.stage import OpenSandbox


async def test_booked_time_is_shown_and_taken(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)

    booking = await booked(cal, guests=["ken@customer.example"], metadata={"ticket": "77"})

    assert await read(cal, booking["uid"]) == booking
    assert booking["title"] == "Chat between Ann and Jane Doe"
    assert (booking["start"], booking["end"]) == ("2027-03-02T10:00:00.000Z", "2027-03-02T10:30:00.000Z")
    assert (booking["status"], booking["metadata"]) == ("accepted", {"ticket": "77"})
    assert [each["email"] for each in booking["attendees"]] == ["jane@customer.example", "ken@customer.example"]
    assert len(booking["uid"]) == 22
    assert message(await ask(cal)) == "User either already has booking at this time or is not available"
    assert (await ask(cal, "2027-03-02T10:15:00Z")).status_code == 400
    assert (await ask(cal, "2027-03-02T10:30:00Z")).status_code == 201


@pytest.mark.parametrize(
    ("start", "says"),
    [
        ("2027-02-26T10:00:00Z", "in the past"),
        ("2027-03-01T10:00:00Z", "too soon"),
        ("2027-06-01T10:00:00Z", "too far in the future"),
        ("9999-12-31T23:59:00Z", "too far in the future"),
        ("9999-12-31T23:59:00-14:00", "start must be a valid ISO 8601 date string"),
        ("2027-03-02T03:00:00Z", "already has booking at this time or is not available"),
    ],
)
async def test_time_that_cannot_be_had_is_refused(open_sandbox: OpenSandbox, start: str, says: str) -> None:
    cal = await staged(open_sandbox, bookingWindow={"type": "calendarDays", "value": 30, "rolling": False})

    answer = await ask(cal, start)

    assert answer.status_code == 400
    assert says in message(answer)


@pytest.mark.parametrize(
    ("wish", "status", "says"),
    [
        ({"eventTypeId": 999}, 404, "Event type with id 999 not found."),
        ({"colour": "red"}, 400, "colour property is wrong,property colour should not exist "),
        ({"attendee": {"name": "A", "timeZone": "UTC"}}, 400, "at least one contact method"),
        ({"instant": True}, 400, "Instant bookings are only supported for team event types"),
        ({"lengthInMinutes": 15}, 400, "does not have multiple possible lengths"),
        ({"location": {"type": "address"}}, 400, "Booking location with type address not valid"),
        ({"eventTypeId": FORM}, 400, "Missing required booking field response: company"),
        ({"eventTypeId": FORM, "bookingFieldsResponses": {"company": 1}}, 400, "Expected type string"),
        (
            {"eventTypeId": FORM, "bookingFieldsResponses": {"company": "A", "topics": ["Age"]}},
            400,
            "Allowed options are: Price, Time.",
        ),
        (
            {"routing": {"queuedResponseId": "a", "teamMemberIds": [1]}},
            400,
            "routing property is wrong, queuedResponseId property is wrong,property queuedResponseId should not exist",
        ),
        ({"eventTypeId": COURSE, "recurrenceCount": 5}, 400, "higher than the event type's recurring event count"),
    ],
)
async def test_wish_that_the_event_type_does_not_grant_is_refused(
    open_sandbox: OpenSandbox, wish: dict[str, Any], status: int, says: str
) -> None:
    cal = await staged(open_sandbox)

    answer = await ask(cal, **wish)

    assert answer.status_code == status
    assert says in message(answer)


async def test_answers_length_and_place_are_kept(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)

    booking = await booked(
        cal,
        eventTypeId=FORM,
        lengthInMinutes=15,
        location={"type": "attendeePhone", "phone": "+12025550100"},
        bookingFieldsResponses={"company": "Acme", "notes": "please"},
    )

    assert (booking["duration"], booking["location"], booking["description"]) == (15, "+12025550100", "please")
    assert booking["bookingFieldsResponses"]["company"] == "Acme"
    assert booking["bookingFieldsResponses"]["location"] == {"value": "phone", "optionValue": "+12025550100"}


async def test_event_type_is_found_by_slugs(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    wish = {"start": "2027-03-02T10:00:00Z", "attendee": JANE}

    of_user = await cal.post("/v2/bookings", json={**wish, "eventTypeSlug": "chat", "username": "ann"})
    of_team = await cal.post(
        "/v2/bookings",
        json={
            **wish,
            "eventTypeSlug": "next",
            "teamSlug": "crew",
            "organizationSlug": "acme",
            "start": "2027-03-03T10:00Z",
        },
    )

    assert of_user.json()["data"]["eventType"]["slug"] == "chat"
    assert of_team.json()["data"]["eventType"]["slug"] == "next"


async def test_series_takes_all_its_times_by_the_attendees_clock(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)

    series = await booked(cal, "2027-03-02T15:00:00Z", eventTypeId=COURSE)

    # New York changes to summer time on 14 March.
    assert [time["start"] for time in series] == [
        "2027-03-02T15:00:00.000Z",
        "2027-03-09T15:00:00.000Z",
        "2027-03-16T14:00:00.000Z",
        "2027-03-23T14:00:00.000Z",
    ]
    assert await read(cal, series[0]["recurringBookingUid"]) == series
    assert (await ask(cal, "2027-03-16T14:00:00Z")).status_code == 400


async def test_series_is_booked_whole_or_not_at_all(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    await booked(cal, "2027-03-09T15:00:00Z")

    refused = await ask(cal, "2027-03-02T15:00:00Z", eventTypeId=COURSE)

    assert refused.status_code == 400
    assert (await cal.get("/v2/bookings", headers=ANN)).json()["pagination"]["totalItems"] == 1


async def test_seats_are_counted_and_their_attendees_kept_from_others(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)

    first = await booked(cal, eventTypeId=CLASS)
    second = await booked(cal, eventTypeId=CLASS, attendee=TOM, metadata={"row": "2"})
    third = await ask(cal, eventTypeId=CLASS, attendee={**TOM, "email": "eva@customer.example"})

    assert second["uid"] == first["uid"]
    assert second["attendees"] == []
    assert (third.status_code, message(third)) == (409, "No more seats left at this seated booking.")
    seen = await read(cal, first["uid"], ANN)
    assert [seat["seatUid"] for seat in seen["attendees"]] == [first["seatUid"], second["seatUid"]]
    assert seen["attendees"][1]["metadata"] == {"row": "2"}
    by_seat = (await cal.get(f"/v2/bookings/by-seat/{second['seatUid']}")).json()["data"]
    assert [seat["name"] for seat in by_seat["attendees"]] == ["Tom"]


async def test_hosts_of_a_round_robin_take_turns(open_sandbox: OpenSandbox, clock: Clock) -> None:
    cal = await staged(open_sandbox)

    first = await booked(cal, eventTypeId=NEXT)
    clock.advance(timedelta(minutes=1))
    second = await booked(cal, eventTypeId=NEXT)
    third = await ask(cal, eventTypeId=NEXT)

    assert {first["hosts"][0]["id"], second["hosts"][0]["id"]} == {1, 2}
    assert message(third) == "One of the hosts either already has booking at this time or is not available"


async def test_collective_booking_takes_the_time_of_every_host(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)

    booking = await booked(cal, eventTypeId=PANEL)

    assert booking["title"] == "Panel between Crew and Jane Doe"
    assert [each["email"] for each in booking["attendees"]] == ["jane@customer.example", "ben@acme.example"]
    assert (await ask(cal, eventTypeId=NEXT)).status_code == 400


async def test_instant_booking_waits_for_a_host(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)

    booking = await booked(cal, eventTypeId=NEXT, instant=True)

    assert booking["status"] == "awaiting_host"
    assert booking["hosts"][0]["id"] == "unknown"


async def test_event_type_may_ask_for_credentials(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox, bookingRequiresAuthentication=True)

    statuses = [(await ask(cal, headers=headers)).status_code for headers in ({}, SUE, BEN, ANN)]

    assert statuses == [401, 403, 403, 201]


async def test_active_bookings_of_one_person_are_limited(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox, bookerActiveBookingsLimit={"maximumActiveBookings": 1, "offerReschedule": True})
    first = await booked(cal)

    refused = await ask(cal, "2027-03-03T10:00:00Z")

    assert refused.status_code == 400
    assert f"reschedule your existing booking ({first['uid']})" in message(refused)
    assert (await ask(cal, "2027-03-03T10:00:00Z", attendee=TOM)).status_code == 201


async def test_reserved_slot_can_be_booked(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    rows = (await cal.get("/_sandbox/state")).json()
    slot = {"start": "2027-03-02T10:00:00Z", "end": "2027-03-02T10:30:00Z", "until": "2027-03-01T09:05:00Z"}
    rows["slot_reservations"] = [{"id": "a-reservation", "event_type_id": 7, **slot}]
    await cal.put("/_sandbox/state", json=rows)

    await booked(cal)

    assert "slot_reservations" not in (await cal.get("/_sandbox/state")).json()
