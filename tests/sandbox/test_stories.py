"""Stories that cross the areas: what one change means for everything else."""

import tracemalloc
from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from tests.sandbox.booking_stage import (
    ANN,
    APPROVAL,
    CHAT,
    CLASS,
    NEXT,
    PANEL,
    TOM,
    ask,
    booked,
    change,
    message,
    read,
    staged,
)
from tests.sandbox.platform_clients import platform
from tests.sandbox.stage import OpenSandbox

TEN, LATER = "2027-03-02T10:00:00Z", "2027-03-02T13:00:00Z"


async def ask_slots(cal: httpx.AsyncClient, event_type_id: int) -> list[str]:
    """The hours and minutes of the slots on 2 March."""
    answer = await cal.get(
        "/v2/slots",
        params={"eventTypeId": event_type_id, "start": "2027-03-02", "end": "2027-03-02"},
        headers={"cal-api-version": "2024-09-04"},
    )
    return [slot["start"][11:16] for day in answer.json()["data"].values() for slot in day]


async def test_event_type_whose_hosts_were_deleted_is_refused(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    for number in (2, 1):
        removed = await cal.delete(f"/v2/organizations/42/users/{number}", headers=ANN)
        assert removed.status_code == 200

    answer = await ask(cal, eventTypeId=NEXT)

    assert (answer.status_code, await ask_slots(cal, NEXT)) == (422, [])
    assert message(answer).startswith("Can't book this team event type because it has no hosts.")


async def test_seat_that_moves_to_its_own_time_is_not_lost(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    seat = await booked(cal, eventTypeId=CLASS)

    moved = await change(cal, seat["uid"], "reschedule", start=TEN, seatUid=seat["seatUid"])

    assert (moved.status_code, message(moved)) == (409, "already_signed_up_for_this_booking_error")
    assert [each["seatUid"] for each in (await read(cal, seat["uid"], ANN))["attendees"]] == [seat["seatUid"]]


async def test_class_that_moves_to_the_time_of_another_joins_it(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    early, late = await booked(cal, eventTypeId=CLASS), await booked(cal, LATER, eventTypeId=CLASS, attendee=TOM)

    moved = (await change(cal, early["uid"], "reschedule", ANN, start=LATER)).json()["data"]

    assert moved["uid"] == late["uid"]
    assert {each["seatUid"] for each in moved["attendees"]} == {early["seatUid"], late["seatUid"]}
    left = await read(cal, early["uid"], ANN)
    assert (left["status"], left["rescheduledToUid"]) == ("cancelled", late["uid"])


async def test_class_does_not_join_another_without_seats_for_all(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    early, _ = await booked(cal, eventTypeId=CLASS), await booked(cal, LATER, eventTypeId=CLASS, attendee=TOM)
    await booked(cal, eventTypeId=CLASS, attendee={**TOM, "email": "tim@customer.example"})

    moved = await change(cal, early["uid"], "reschedule", ANN, start=LATER)

    assert (moved.status_code, message(moved)) == (409, "not_enough_available_seats_error")
    assert len((await read(cal, early["uid"], ANN))["attendees"]) == 2


@pytest.mark.parametrize(("chosen", "hosts"), [([], [1]), ([2], [2])], ids=["nobody", "somebody"])
async def test_form_that_chose_nobody_leaves_the_host_open(
    open_sandbox: OpenSandbox, chosen: list[int], hosts: list[int]
) -> None:
    cal = await staged(open_sandbox)

    booking = await booked(cal, eventTypeId=NEXT, routing={"responseId": 1, "teamMemberIds": chosen})

    assert [host["id"] for host in booking["hosts"]] == hosts


async def test_hosts_who_were_never_booked_take_turns_in_their_order(open_sandbox: OpenSandbox) -> None:
    for _ in range(8):
        cal = await staged(open_sandbox)

        turns = [(await booked(cal, start, eventTypeId=NEXT))["hosts"][0]["id"] for start in (TEN, TEN, LATER)]

        assert turns == [1, 2, 1]


async def test_deleted_team_leaves_nothing_behind(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    rows = (await cal.get("/_sandbox/state")).json()
    rows["routing_forms"] = [{"id": "form", "name": "Form", "user_id": 1, "team_id": 43}]
    rows["routing_form_responses"] = [{"id": 1, "form_id": "form", "filler_id": "jane", "answers": {}}]
    rows["workflows"] = [{"id": 1, "team_id": 43}]
    step = {"number": 1, "action": "email_host", "sender": "Cal.com", "subject": "Soon", "text": "<p>Soon</p>"}
    rows["workflow_steps"] = [{"id": 1, "workflow_id": 1, **step}]
    assert (await cal.put("/_sandbox/state", json=rows)).is_success

    await cal.delete("/v2/organizations/42/teams/43", headers=ANN)

    left = (await cal.get("/_sandbox/state")).json()
    assert left.keys().isdisjoint({"routing_forms", "routing_form_responses", "workflows", "workflow_steps"})


async def test_workflow_forgets_a_deleted_event_type(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    rows = (await cal.get("/_sandbox/state")).json()
    rows["workflows"] = [{"id": 1, "team_id": 43, "ids": [NEXT, PANEL]}]
    await cal.put("/_sandbox/state", json=rows)

    removed = await cal.delete(
        f"/v2/organizations/42/teams/43/event-types/{NEXT}", headers={**ANN, "cal-api-version": "2024-06-14"}
    )

    assert removed.status_code == 200
    workflow = (await cal.get("/v2/organizations/42/teams/43/workflows/1", headers=ANN)).json()["data"]
    assert workflow["activation"]["activeOnEventTypeIds"] == [PANEL]


async def test_webhooks_of_a_deleted_client_are_gone(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()
    client = await platform(cal)
    hook = {"active": True, "subscriberUrl": "http://127.0.0.1:9/cal", "triggers": ["BOOKING_CREATED"]}
    made = await client.ask("POST", "/webhooks", json=hook)
    assert made.status_code == 201, made.text

    await cal.delete(client.path)

    assert "webhooks" not in (await cal.get("/_sandbox/state")).json()


@pytest.mark.parametrize(("blocks", "status"), [(True, 400), (False, 201)])
async def test_requests_take_their_slot_only_if_the_event_type_says_so(
    open_sandbox: OpenSandbox, *, blocks: bool, status: int
) -> None:
    cal = await staged(open_sandbox)
    policy = {"type": "always", "blockUnconfirmedBookingsInBooker": blocks}
    headers = {**ANN, "cal-api-version": "2024-06-14"}
    await cal.patch(f"/v2/event-types/{APPROVAL}", json={"confirmationPolicy": policy}, headers=headers)
    waiting = await booked(cal, eventTypeId=APPROVAL)

    again = await ask(cal, eventTypeId=APPROVAL, attendee=TOM)
    other = await ask(cal, eventTypeId=CHAT, attendee=TOM)

    assert (again.status_code, other.status_code) == (status, 201)
    confirmed = await change(cal, waiting["uid"], "confirm", ANN)
    assert confirmed.json()["data"]["status"] == "accepted"


async def test_event_type_goes_on_without_a_deleted_schedule(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()
    hours = [{"days": ["Tuesday"], "startTime": "20:00", "endTime": "21:00"}]
    body = {"name": "Evenings", "timeZone": "UTC", "isDefault": False, "availability": hours}
    schedules = {"cal-api-version": "2024-06-11"}
    evenings = (await cal.post("/v2/schedules", json=body, headers=schedules)).json()["data"]["id"]
    event_types = {"cal-api-version": "2024-06-14"}
    await cal.patch("/v2/event-types/1", json={"scheduleId": evenings}, headers=event_types)
    before = await ask_slots(cal, 1)

    await cal.delete(f"/v2/schedules/{evenings}", headers=schedules)

    after: Any = (await cal.get("/v2/event-types/1", headers=event_types)).json()["data"]
    assert (before, after["scheduleId"]) == (["20:00", "20:30"], None)
    assert len(await ask_slots(cal, 1)) > len(before)


@pytest.mark.parametrize("wish", [{"advance": 1e300}, {"advance": 3e11}, {"now": "9999-12-31T23:59:59Z"}])
async def test_clock_does_not_leave_the_calendar(open_sandbox: OpenSandbox, wish: dict[str, object]) -> None:
    cal = open_sandbox(clock=Clock())

    refused = await cal.put("/_sandbox/clock", json=wish)

    assert (refused.status_code, (await cal.get("/v2/me")).status_code) == (400, 200)


def test_state_that_was_put_in_keeps_its_order_over_a_restart(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "state.sqlite", seed="demo")
    first = Sandbox(settings)
    rows = first.state.dump()
    rows["users"].reverse()
    first.state.load(rows)
    first.close()

    second = Sandbox(settings)

    assert second.state.dump() == rows
    second.close()


def test_large_state_is_replaced_without_a_copy_for_each_row() -> None:
    sandbox = Sandbox(Settings(seed="demo"))
    rows = sandbox.state.dump()
    rows["bookings"] = [{**rows["bookings"][0], "id": number, "uid": f"b{number}"} for number in range(1, 1501)]
    sandbox.state.load(rows)
    tracemalloc.start()

    sandbox.state.load(rows)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    sandbox.close()
    assert peak < 25_000_000
