"""What hosts decide about bookings in the sandbox: confirming, declining, absences, another host."""

from datetime import timedelta

from calcom_client.sandbox.clock import Clock
from tests.sandbox.booking_stage import ANN, APPROVAL, BEN, NEXT, SUE, ask, booked, change, message, read, staged
from tests.sandbox.stage import OpenSandbox


async def test_booking_that_needs_confirmation_waits_for_its_host(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal, eventTypeId=APPROVAL)
    assert (booking["status"], booking["location"]) == ("pending", "integrations:daily")

    by_stranger = await change(cal, booking["uid"], "confirm", SUE)
    confirmed = await change(cal, booking["uid"], "confirm", ANN)
    again = await change(cal, booking["uid"], "confirm", ANN)

    assert (by_stranger.status_code, confirmed.status_code, again.status_code) == (401, 200, 400)
    assert confirmed.json()["data"]["status"] == "accepted"
    assert confirmed.json()["data"]["location"].startswith("https://")


async def test_declined_booking_is_rejected_and_takes_no_time(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal, eventTypeId=APPROVAL)

    declined = await change(cal, booking["uid"], "decline", ANN, reason="closed")

    assert declined.json()["data"]["status"] == "rejected"
    assert (await ask(cal)).status_code == 201


async def test_absence_is_marked_once_the_booking_has_begun(open_sandbox: OpenSandbox, clock: Clock) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal)
    absences = {"host": True, "attendees": [{"email": "jane@customer.example", "absent": True}]}

    early = await change(cal, booking["uid"], "mark-absent", ANN, **absences)
    clock.advance(timedelta(days=1, hours=2))
    by_stranger = await change(cal, booking["uid"], "mark-absent", SUE, **absences)
    marked = (await change(cal, booking["uid"], "mark-absent", ANN, **absences)).json()["data"]

    assert "after their scheduled start time. Current time in UTC+0: 2027-03-01T09:00:00.000Z" in message(early)
    assert by_stranger.status_code == 500
    assert (marked["absentHost"], marked["attendees"][0]["absent"]) == (True, True)


async def test_round_robin_booking_is_given_to_another_host(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    booking = await booked(cal, eventTypeId=NEXT)
    first = booking["hosts"][0]["id"]

    by_stranger = await change(cal, booking["uid"], "reassign", SUE)
    given = (await change(cal, booking["uid"], "reassign", BEN)).json()["data"]
    title = (await read(cal, booking["uid"]))["title"]
    back = await change(cal, booking["uid"], f"reassign/{first}", ANN, reason="well again")
    elsewhere = await change(cal, booking["uid"], "reassign/3", ANN)

    assert by_stranger.status_code == 403
    assert (given["bookingUid"], given["reassignedTo"]["id"]) == (booking["uid"], 3 - first)
    assert title == f"Next between {given['reassignedTo']['name']} and Jane Doe"
    assert back.json()["data"]["reassignedTo"]["id"] == first
    assert "not a valid Round Robin host" in message(elsewhere)


async def test_nobody_else_is_free_for_a_reassignment(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    await booked(cal, eventTypeId=NEXT)
    second = await booked(cal, eventTypeId=NEXT)

    answer = await change(cal, second["uid"], "reassign", ANN)

    assert message(answer) == "Can't reassign the booking because no other host is available at that time."
