"""Workflows in the sandbox: made, changed and deleted by the server's rules."""

from typing import Any

import httpx
import pytest

from tests.sandbox.booking_stage import ANN, BEN, CHAT, NEXT, PANEL, SUE, message, state
from tests.sandbox.stage import OpenSandbox

PATH = "/v2/organizations/42/teams/43/workflows"
FORMS = f"{PATH}/routing-form"
EMAIL = {"stepNumber": 1, "sender": "Acme", "message": {"subject": "Soon", "html": "<p>Hello</p>"}}
TO_ATTENDEE = {"action": "email_attendee", **EMAIL}
TO_ADDRESS = {"action": "email_address", **EMAIL, "stepNumber": 2, "verifiedEmailId": 5}
TO_NUMBER = {
    "action": "sms_number",
    "stepNumber": 3,
    "sender": "Acme",
    "message": {"subject": "Soon", "text": "Hello"},
    "verifiedPhoneId": 6,
}
BEFORE = {"type": "beforeEvent", "offset": {"value": 24, "unit": "hour"}}
REMINDER = {
    "name": "Reminder",
    "activation": {"activeOnEventTypeIds": [NEXT]},
    "trigger": BEFORE,
    "steps": [TO_ATTENDEE],
}
FOR_FORMS = {
    "name": "Thanks",
    "activation": {"activeOnRoutingFormIds": ["form-1"]},
    "trigger": {"type": "formSubmittedNoEvent", "offset": {"value": 2, "unit": "day"}},
    "steps": [TO_ATTENDEE],
}


@pytest.fixture
async def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    cal = open_sandbox(limit=10_000)
    rows = state()
    rows["verified_emails"] = [{"id": 5, "user_id": 1, "team_id": 43, "value": "desk@acme.example"}]
    rows["verified_phones"] = [{"id": 6, "user_id": 1, "team_id": 43, "value": "+37255555021"}]
    assert (await cal.put("/_sandbox/state", json=rows)).is_success
    return cal


async def created(cal: httpx.AsyncClient, path: str = PATH, **fields: Any) -> dict[str, Any]:
    answer = await cal.post(path, json={**(FOR_FORMS if path == FORMS else REMINDER), **fields})
    assert answer.status_code == 201, answer.text
    workflow: dict[str, Any] = answer.json()["data"]
    return workflow


def place(workflow: dict[str, Any]) -> str:
    """Where a workflow is, by its kind, which only those of routing forms tell."""
    return f"{PATH}/{workflow['id']}/routing-form" if "type" in workflow else f"{PATH}/{workflow['id']}"


async def changed(cal: httpx.AsyncClient, workflow: dict[str, Any], **fields: Any) -> dict[str, Any]:
    answer = await cal.patch(f"{PATH}/{workflow['id']}", json=fields)
    assert answer.status_code == 200, answer.text
    after: dict[str, Any] = answer.json()["data"]
    return after


@pytest.mark.parametrize("path", [PATH, FORMS])
async def test_life_of_a_workflow(cal: httpx.AsyncClient, path: str) -> None:
    workflow = await created(cal, path)
    one = place(workflow)
    assert (await cal.get(path)).json()["data"] == [workflow]
    assert (await cal.get(one)).json()["data"] == workflow

    renamed = await cal.patch(one, json={"name": "Another", "trigger": workflow["trigger"]})

    assert renamed.json()["data"] == {**workflow, "name": "Another"}
    assert (await cal.delete(one)).json() == {"status": "success"}
    assert (await cal.delete(one)).status_code == 404
    assert (await cal.get(path)).json()["data"] == []


async def test_steps_are_shown_with_whom_they_write_to(cal: httpx.AsyncClient) -> None:
    workflow = await created(cal, steps=[TO_NUMBER, TO_ADDRESS, {"includeCalendarEvent": True, **TO_ATTENDEE}])

    shown = [
        (step["action"], step["recipient"], step["email"], step["phone"], step["includeCalendarEvent"])
        for step in workflow["steps"]
    ]
    assert shown == [
        ("email_attendee", "attendee", "", "", True),
        ("email_address", "email", "desk@acme.example", "", False),
        ("sms_number", "phone_number", "", "+37255555021", False),
    ]
    assert [list(step["message"]) for step in workflow["steps"]] == [["subject", "html"]] * 2 + [["subject", "text"]]


async def test_update_keeps_replaces_adds_and_drops_steps(cal: httpx.AsyncClient) -> None:
    workflow = await created(cal, steps=[TO_ATTENDEE, TO_ADDRESS])
    kept, _ = workflow["steps"]

    after = await changed(
        cal,
        workflow,
        steps=[{**TO_ATTENDEE, "id": kept["id"], "sender": "Desk"}, {**TO_NUMBER, "id": 0}, {**TO_ADDRESS, "id": 999}],
    )

    first, second = after["steps"]
    assert first == {**kept, "sender": "Desk"}
    assert second["action"] == "sms_number"
    assert second["id"] not in {step["id"] for step in workflow["steps"]}


async def test_step_of_an_update_needs_an_id(cal: httpx.AsyncClient) -> None:
    workflow = await created(cal)

    answer = await cal.patch(f"{PATH}/{workflow['id']}", json={"steps": [TO_ATTENDEE]})

    (node,) = answer.json()["error"]["details"]["errors"]
    assert node["children"][0]["children"][0]["constraints"] == {
        "isNumber": "id must be a number conforming to the specified constraints"
    }


async def test_update_without_trigger_sets_the_offset_back_to_an_hour(cal: httpx.AsyncClient) -> None:
    workflow = await created(cal)

    after = await changed(cal, workflow, name="Another")

    assert (workflow["trigger"], after["trigger"]) == (BEFORE, {**BEFORE, "offset": {"value": 1, "unit": "hour"}})


async def test_activation_is_replaced_as_a_whole(cal: httpx.AsyncClient) -> None:
    workflow = await created(cal)

    for_all = await changed(cal, workflow, activation={"isActiveOnAllEventTypes": True})
    for_one = await changed(cal, workflow, activation={"activeOnEventTypeIds": [PANEL]})

    assert for_all["activation"] == {"isActiveOnAllEventTypes": True, "activeOnEventTypeIds": []}
    assert for_one["activation"] == {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": [PANEL]}


async def test_event_type_of_others_is_refused(cal: httpx.AsyncClient) -> None:
    answer = await cal.post(PATH, json={**REMINDER, "activation": {"activeOnEventTypeIds": [CHAT]}})

    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "TRPCError")


@pytest.mark.parametrize(
    ("step", "says"),
    [
        ({**TO_ADDRESS, "verifiedEmailId": 6}, "Invalid Verified Email Id."),
        ({**TO_NUMBER, "verifiedPhoneId": 5}, "Invalid Verified Phone Id."),
    ],
)
@pytest.mark.parametrize(("path", "body"), [(PATH, REMINDER), (FORMS, FOR_FORMS)])
async def test_unverified_address_leaves_an_empty_workflow_behind(
    cal: httpx.AsyncClient, path: str, body: dict[str, Any], step: dict[str, Any], says: str
) -> None:
    answer = await cal.post(path, json={**body, "steps": [step]})

    assert (answer.status_code, message(answer)) == (400, says)
    (husk,) = (await cal.get(PATH)).json()["data"]
    assert (husk["name"], husk["steps"]) == ("", [])
    assert (await cal.delete(f"{PATH}/{husk['id']}")).status_code == 200


async def test_kinds_do_not_see_each_other(cal: httpx.AsyncClient) -> None:
    of_event_types, of_forms = await created(cal), await created(cal, FORMS)

    assert (await cal.get(f"{PATH}/{of_event_types['id']}/routing-form")).status_code == 404
    assert (await cal.get(f"{PATH}/{of_forms['id']}")).status_code == 404
    assert of_forms["type"] == "routing-form"
    assert of_forms["activation"] == {"isActiveOnAllRoutingForms": False, "activeOnRoutingFormIds": ["form-1"]}


@pytest.mark.parametrize("who", [BEN, SUE])
async def test_plain_members_and_strangers_may_not(cal: httpx.AsyncClient, who: dict[str, str]) -> None:
    answer = await cal.get(PATH, headers=who)

    assert (answer.status_code, "RolesGuard" in message(answer)) == (403, True)


async def test_role_of_ones_own_permits_what_it_names(cal: httpx.AsyncClient) -> None:
    rows = (await cal.get("/_sandbox/state")).json()
    rows["roles"] = [{"id": "r1", "team_id": 42, "name": "Reader", "permissions": ["workflow.read"]}]
    next(row for row in rows["memberships"] if (row["user_id"], row["team_id"]) == (2, 43))["custom_role_id"] = "r1"
    assert (await cal.put("/_sandbox/state", json=rows)).is_success

    read = await cal.get(PATH, headers=BEN)
    written = await cal.post(PATH, json=REMINDER, headers=BEN)

    assert (read.status_code, written.status_code) == (200, 403)


async def test_platform_needs_the_larger_plan(cal: httpx.AsyncClient) -> None:
    rows = (await cal.get("/_sandbox/state")).json()
    rows["teams"][0] |= {"is_platform": True, "plan": "ESSENTIALS"}
    await cal.put("/_sandbox/state", json=rows)

    answer = await cal.get(PATH, headers=ANN)

    assert (answer.status_code, "Minimum plan is SCALE" in message(answer)) == (403, True)
