"""Changing bookings in the sandbox: moving, cancelling, declining, marking, giving to others, bringing people along."""

from pathlib import Path
from typing import Any

import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from tests.sandbox.booking_stage import (
    ANN,
    CLASS,
    COURSE,
    SUE,
    TOM,
    ask,
    booked,
    change,
    message,
    prepare,
    read,
    staged,
)
from tests.sandbox.stage import OpenSandbox, client_of

LATER = "2027-03-03T10:00:00Z"


async def test_moved_booking_leaves_its_time_to_others(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    old = await booked(cal, metadata={"ticket": "77"})

    answer = await change(cal, old["uid"], "reschedule", start=LATER, reschedulingReason="ill")

    new = answer.json()["data"]
    assert (new["start"], new["rescheduledFromUid"]) == ("2027-03-03T10:00:00.000Z", old["uid"])
    assert (new["reschedulingReason"], new["metadata"], new["icsUid"]) == ("ill", {"ticket": "77"}, old["icsUid"])
    gone = await read(cal, old["uid"])
    assert (gone["status"], gone["rescheduledToUid"]) == ("cancelled", new["uid"])
    assert (await ask(cal, LATER)).status_code == 400
    assert (await ask(cal)).status_code == 201
    assert new["uid"] in message(await change(cal, old["uid"], "reschedule", start=LATER))


async def test_booking_may_move_into_its_own_time(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal)

    answer = await change(cal, booking["uid"], "reschedule", start="2027-03-02T10:15:00Z")

    assert answer.status_code == 201


async def test_booking_does_not_move_where_another_one_is(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    await booked(cal, LATER)
    booking = await booked(cal)

    answer = await change(cal, booking["uid"], "reschedule", start=LATER)

    assert answer.status_code == 400
    assert (await read(cal, booking["uid"]))["status"] == "accepted"


async def test_only_hosts_move_and_cancel_what_others_may_not(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox, disableCancelling={"disabled": True}, disableRescheduling={"minutesBefore": 2880})
    booking = await booked(cal)

    by_guest = [
        await change(cal, booking["uid"], "reschedule", start=LATER),
        await change(cal, booking["uid"], "cancel"),
    ]
    by_host = await change(cal, booking["uid"], "cancel", ANN, cancellationReason="ill")

    assert [answer.status_code for answer in by_guest] == [400, 400]
    assert by_host.status_code == 200


async def test_one_seat_moves_alone(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    await booked(cal, eventTypeId=CLASS)
    second = await booked(cal, eventTypeId=CLASS, attendee=TOM)

    without_seat = await change(cal, second["uid"], "reschedule", start=LATER)
    moved = (await change(cal, second["uid"], "reschedule", ANN, start=LATER, seatUid=second["seatUid"])).json()["data"]

    assert "is a seated booking" in message(without_seat)
    assert moved["uid"] != second["uid"]
    assert [(seat["name"], seat["seatUid"]) for seat in moved["attendees"]] == [("Tom", moved["seatUid"])]
    assert [seat["name"] for seat in (await read(cal, second["uid"], ANN))["attendees"]] == ["Jane Doe"]


async def test_cancelled_booking_gives_its_time_back_and_stays_cancelled(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal)

    answer = await change(cal, booking["uid"], "cancel")

    assert answer.json()["data"]["status"] == "cancelled"
    assert "has been cancelled already" in message(await change(cal, booking["uid"], "cancel"))
    assert (await ask(cal)).status_code == 201


async def test_host_tells_why_a_booking_is_cancelled(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal)

    refused = await change(cal, booking["uid"], "cancel", ANN, cancellationReason=" ")
    cancelled = await change(cal, booking["uid"], "cancel", ANN, cancellationReason="ill")

    assert refused.json() == {"statusCode": 400, "message": "Cancellation reason is required when you are the host"}
    assert cancelled.json()["data"]["cancellationReason"] == "ill"


@pytest.mark.parametrize(
    ("of_series", "subsequent", "left"),
    [(False, False, 3), (False, True, 1), (True, False, 0)],
    ids=["one time", "one and all later ones", "the whole series"],
)
async def test_times_of_a_series_are_cancelled(
    open_sandbox: OpenSandbox, *, of_series: bool, subsequent: bool, left: int
) -> None:
    cal = await staged(open_sandbox)
    series = await booked(cal, eventTypeId=COURSE)
    uid = series[1]["recurringBookingUid" if of_series else "uid"]
    body: dict[str, Any] = {"cancelSubsequentBookings": True} if subsequent else {}

    answer = await change(cal, uid, "cancel", **body)

    assert isinstance(answer.json()["data"], list) == (of_series or subsequent)
    times = await read(cal, series[0]["recurringBookingUid"])
    assert sum(time["status"] == "accepted" for time in times) == left


async def test_admin_of_the_organization_moves_all_seats(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    seat = await booked(cal, eventTypeId=CLASS)

    moved = (await change(cal, seat["uid"], "reschedule", ANN, start=LATER)).json()["data"]

    assert [each["seatUid"] for each in moved["attendees"]] == [seat["seatUid"]]
    by_seat = (await cal.get(f"/v2/bookings/by-seat/{seat['seatUid']}")).json()["data"]
    assert by_seat["uid"] == moved["uid"]


async def test_last_seat_given_up_cancels_the_booking(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    first = await booked(cal, eventTypeId=CLASS)
    second = await booked(cal, eventTypeId=CLASS, attendee=TOM)

    whole = await change(cal, first["uid"], "cancel")
    one = await change(cal, first["uid"], "cancel", seatUid=first["seatUid"])
    again = await change(cal, first["uid"], "cancel", seatUid=first["seatUid"])
    last = await change(cal, first["uid"], "cancel", seatUid=second["seatUid"])

    assert whole.status_code == 401
    assert one.json()["data"]["status"] == "accepted"
    assert message(again) == "Invalid seatUid: this seat does not exist or has already been cancelled."
    assert last.json()["data"]["status"] == "cancelled"


async def test_people_are_brought_along_by_those_who_may(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal)
    path = f"/v2/bookings/{booking['uid']}"
    ken = {"email": "ken@customer.example", "name": "Ken"}

    refused = await cal.post(f"{path}/guests", json={"guests": [ken]}, headers=SUE)
    guests = await cal.post(f"{path}/guests", json={"guests": [ken]}, headers=ANN)
    twice = await cal.post(f"{path}/guests", json={"guests": [ken]}, headers=ANN)
    tom = await cal.post(f"{path}/attendees", json=TOM, headers=ANN)
    listed = (await cal.get(f"{path}/attendees", headers=ANN)).json()["data"]
    one = await cal.get(f"{path}/attendees/{tom.json()['data']['id']}", headers=ANN)

    assert (refused.status_code, twice.status_code) == (403, 400)
    assert guests.json()["data"]["guests"] == ["ken@customer.example"]
    assert [each["name"] for each in listed] == ["Jane Doe", "Ken", "Tom"]
    assert one.json()["data"]["email"] == "tom@customer.example"
    assert (await cal.get(f"{path}/attendees", headers=SUE)).status_code == 403


async def test_booking_moves_to_another_place(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal)
    path = f"/v2/bookings/{booking['uid']}/location"
    place = {"location": {"type": "address", "address": "12 Main Street"}}

    moved = await cal.patch(path, json=place, headers=ANN)

    assert moved.json()["data"]["location"] == "12 Main Street"
    assert (await cal.patch(path, json=place, headers=SUE)).status_code == 403
    assert (await cal.get(f"/v2/bookings/{booking['uid']}/transcripts", headers=ANN)).status_code == 404


async def test_bookings_outlive_a_restart(tmp_path: Path, clock: Clock) -> None:
    settings = Settings(data=tmp_path / "state.sqlite", clock=clock)
    first = Sandbox(settings)
    async with client_of(first, {}) as cal:
        await prepare(cal)
        class_, chat = await booked(cal, eventTypeId=CLASS), await booked(cal, LATER, guests=["ken@customer.example"])
        await change(cal, chat["uid"], "cancel", ANN, cancellationReason="ill")
        before = [await read(cal, booking["uid"], ANN) for booking in (class_, chat)]
    first.close()

    second = Sandbox(settings)
    async with client_of(second, {}) as cal:
        cal.headers["cal-api-version"] = "2024-08-13"
        after = [await read(cal, booking["uid"], ANN) for booking in (class_, chat)]
    second.close()

    assert after == before
