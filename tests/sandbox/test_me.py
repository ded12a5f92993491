"""The caller's own profile."""

import httpx

from tests.sandbox.stage import OpenSandbox

SCHEDULES = {"cal-api-version": "2024-06-11"}


async def test_profile_names_the_organization_that_the_caller_has_asked_for(cal: httpx.AsyncClient) -> None:
    alone = (await cal.get("/v2/me")).json()["data"]
    await cal.get("/v2/organizations/42/teams")
    member = (await cal.get("/v2/me")).json()["data"]

    assert alone["organizationId"] is None
    assert "organization" not in alone
    assert member["organization"] == {"id": 42, "isPlatform": False}


async def test_change_is_kept_and_reaches_the_default_schedule(cal: httpx.AsyncClient) -> None:
    change = {"name": "Ann Hill", "timeZone": "Europe/Oslo", "timeFormat": 24, "weekStart": "Monday"}

    changed = (await cal.patch("/v2/me", json=change)).json()["data"]

    assert {name: changed[name] for name in change} == change
    assert "organization" not in changed
    assert (await cal.get("/v2/me")).json()["data"]["timeZone"] == "Europe/Oslo"
    schedule = (await cal.get("/v2/schedules/default", headers=SCHEDULES)).json()["data"]
    assert schedule["timeZone"] == "Europe/Oslo"


async def test_new_address_waits_for_a_confirmation(cal: httpx.AsyncClient) -> None:
    before = (await cal.get("/v2/me")).json()["data"]["email"]

    answer = await cal.patch("/v2/me", json={"email": "new@sandbox.example"})

    assert answer.json()["data"]["email"] == before


async def test_schedule_of_somebody_else_is_refused(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(api_keys=("cal_other",))

    answer = await cal.patch("/v2/me", json={"defaultScheduleId": 2})

    assert answer.status_code == 404
    assert answer.json()["error"]["message"] == "User with ID=1 does not own schedule with ID=2"
