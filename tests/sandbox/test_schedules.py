"""Schedules: one's own, those of an organization's members, and the lists of teams."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox, opened

OWN = "/v2/schedules"
VERSION = {"cal-api-version": "2024-06-11"}
USUAL_HOURS = [
    {"days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "startTime": "09:00", "endTime": "17:00"}
]
EVENINGS = [{"days": ["Monday"], "startTime": "18:00", "endTime": "21:00"}]
PEOPLE: dict[str, Any] = {
    "users": [
        {"id": 1, "email": "ann@acme.example", "username": "ann", "default_schedule_id": 11},
        {"id": 2, "email": "ben@acme.example", "username": "ben"},
        {"id": 3, "email": "cem@other.example", "username": "cem"},
    ],
    "teams": [
        {"id": 5, "name": "Acme", "slug": "acme", "is_organization": True},
        {"id": 6, "name": "Sales", "slug": "sales", "parent_id": 5},
        {"id": 7, "name": "Crew", "slug": "crew"},
    ],
    "memberships": [
        {"id": 1, "user_id": 1, "team_id": 5, "role": "ADMIN"},
        {"id": 2, "user_id": 2, "team_id": 5},
        {"id": 3, "user_id": 2, "team_id": 6},
        {"id": 4, "user_id": 1, "team_id": 7, "role": "OWNER"},
        {"id": 5, "user_id": 3, "team_id": 7, "accepted": False},
    ],
    "api_keys": [{"id": "cal_ann", "user_id": 1}, {"id": "cal_ben", "user_id": 2}],
    "schedules": [
        {"id": 11, "owner_id": 1, "name": "Ann's", "time_zone": "Europe/Oslo"},
        {"id": 12, "owner_id": 2, "name": "Ben's", "time_zone": "Europe/Madrid"},
        {"id": 13, "owner_id": 2, "name": "Ben's second", "time_zone": "Europe/Madrid"},
        {"id": 14, "owner_id": 3, "name": "Cem's", "time_zone": "Asia/Tokyo"},
    ],
    "event_types": [
        {
            "id": 21,
            "title": "Sales call",
            "slug": "call",
            "length": 30,
            "team_id": 6,
            "scheduling_type": "collective",
            "hosts": [{"userId": 2}],
            "settings": {"scheduleId": 13},
        },
        {"id": 22, "title": "Intro", "slug": "intro", "length": 480, "owner_id": 1},
    ],
}


@pytest.fixture
async def acme(cal: httpx.AsyncClient) -> httpx.AsyncClient:
    """A sandbox of two people and their teams, for Ann, an admin."""
    cal.headers.update({"Authorization": "Bearer cal_ann", **VERSION})
    loaded = await cal.put("/_sandbox/state", json=PEOPLE)
    assert loaded.is_success
    return cal


def names(response: httpx.Response) -> list[str]:
    return [schedule["name"] for schedule in response.json()["data"]]


async def create(cal: httpx.AsyncClient, **fields: Any) -> dict[str, Any]:
    body = {"name": "Office", "timeZone": "Europe/Oslo", "isDefault": False, **fields}
    response = await cal.post(OWN, json=body, headers=VERSION)
    assert response.status_code == 201
    made: dict[str, Any] = response.json()["data"]
    return made


async def test_new_schedule_has_the_usual_hours(acme: httpx.AsyncClient) -> None:
    made = await create(acme)

    assert made == {
        "id": 15,
        "ownerId": 1,
        "name": "Office",
        "timeZone": "Europe/Oslo",
        "availability": USUAL_HOURS,
        "isDefault": False,
        "overrides": [],
    }
    assert (await acme.get(f"{OWN}/15")).json()["data"] == made
    assert names(await acme.get(OWN)) == ["Ann's", "Office"]


async def test_change_replaces_what_is_sent_and_keeps_the_rest(acme: httpx.AsyncClient) -> None:
    day = {"date": "2027-05-17", "startTime": "10:00", "endTime": "11:00"}
    made = await create(acme, overrides=[day])

    changed = await acme.patch(f"{OWN}/{made['id']}", json={"availability": EVENINGS, "name": "Late"})

    assert changed.json()["data"] == {**made, "availability": EVENINGS, "name": "Late"}


async def test_default_moves_to_the_schedule_that_is_made_it(acme: httpx.AsyncClient) -> None:
    made = await create(acme, isDefault=True)
    assert (await acme.get(f"{OWN}/default")).json()["data"]["id"] == made["id"]
    assert (await acme.get(f"{OWN}/11")).json()["data"]["isDefault"] is False

    await acme.patch(f"{OWN}/11", json={"isDefault": True})
    unchanged = await acme.patch(f"{OWN}/11", json={"isDefault": False})

    assert unchanged.json()["data"]["isDefault"] is True


async def test_who_deletes_the_default_has_none(acme: httpx.AsyncClient) -> None:
    deleted = await acme.delete(f"{OWN}/11")

    assert deleted.json() == {"status": "success"}
    assert (await acme.get(f"{OWN}/default")).json() == {"status": "success", "data": None}


@pytest.mark.parametrize(("method", "status"), [("GET", 404), ("PATCH", 404), ("DELETE", 400)])
async def test_unknown_schedule_is_refused(acme: httpx.AsyncClient, method: str, status: int) -> None:
    response = await acme.request(method, f"{OWN}/999", json={})

    assert response.status_code == status
    assert response.json()["error"]["message"] == "Schedule with ID=999 does not exist."


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
async def test_another_users_schedule_is_refused_even_to_an_admin(acme: httpx.AsyncClient, method: str) -> None:
    response = await acme.request(method, f"{OWN}/12", json={})

    assert response.status_code == 403
    assert response.json()["error"]["message"] == "User with ID=1 does not own schedule with ID=12"


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../../etc/localtime", "Europe/"])
async def test_unknown_time_zone_is_refused(acme: httpx.AsyncClient, zone: str) -> None:
    response = await acme.post(OWN, json={"name": "Office", "timeZone": zone, "isDefault": False})

    (node,) = response.json()["error"]["details"]["errors"]
    assert response.status_code == 400
    assert node["constraints"] == {"isTimeZone": "timeZone must be a valid IANA time-zone"}


async def test_time_zone_is_read_in_any_letters(acme: httpx.AsyncClient) -> None:
    await create(acme, timeZone="asia/tokyo", isDefault=True)

    slots = await acme.get(
        "/v2/slots?eventTypeId=22&start=2027-03-02&end=2027-03-02&timeZone=UTC",
        headers={"cal-api-version": "2024-09-04"},
    )

    assert slots.json()["data"] == {"2027-03-02": [{"start": "2027-03-02T00:00:00.000Z"}]}


async def test_nobody_has_no_schedules(acme: httpx.AsyncClient) -> None:
    del acme.headers["Authorization"]

    assert (await acme.get(OWN)).status_code == 401


async def test_admin_keeps_the_schedules_of_a_member(acme: httpx.AsyncClient) -> None:
    path = "/v2/organizations/5/users/2/schedules"
    made = await acme.post(path, json={"name": "Weekend", "timeZone": "Europe/Oslo", "isDefault": True})
    number = made.json()["data"]["id"]

    assert made.status_code == 201
    assert made.json()["data"]["ownerId"] == 2
    assert names(await acme.get(path)) == ["Ben's", "Ben's second", "Weekend"]
    assert (await acme.patch(f"{path}/{number}", json={"name": "W"})).json()["data"]["name"] == "W"
    assert (await acme.get(f"{path}/{number}")).json()["data"]["isDefault"] is True
    assert (await acme.delete(f"{path}/{number}")).json() == {"status": "success"}
    assert (await acme.get(f"{path}/11")).status_code == 403


async def test_member_keeps_nobodys_schedules(acme: httpx.AsyncClient) -> None:
    acme.headers["Authorization"] = "Bearer cal_ben"

    assert (await acme.get("/v2/organizations/5/users/1/schedules")).status_code == 403
    assert (await acme.get("/v2/organizations/5/schedules")).status_code == 403


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/v2/organizations/5/schedules", ["Ann's", "Ben's", "Ben's second"]),
        ("/v2/organizations/5/schedules?take=1&skip=1", ["Ben's"]),
        ("/v2/organizations/5/teams/6/schedules", ["Ben's", "Ben's second"]),
        ("/v2/organizations/5/teams/6/schedules?eventTypeId=21", ["Ben's second"]),
        ("/v2/organizations/5/teams/6/users/2/schedules", ["Ben's", "Ben's second"]),
        ("/v2/organizations/5/teams/6/users/2/schedules?eventTypeId=21", ["Ben's second"]),
        ("/v2/teams/7/schedules", ["Ann's", "Cem's"]),
    ],
)
async def test_list_holds_the_schedules_of_those_it_is_about(
    acme: httpx.AsyncClient, path: str, found: list[str]
) -> None:
    assert names(await acme.get(path)) == found


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v2/organizations/5/teams/6/schedules?eventTypeId=99", 404),
        ("/v2/organizations/5/teams/6/users/2/schedules?eventTypeId=99", 404),
        ("/v2/organizations/5/teams/6/users/1/schedules", 403),
    ],
)
async def test_list_about_what_is_not_there_is_refused(acme: httpx.AsyncClient, path: str, status: int) -> None:
    assert (await acme.get(path)).status_code == status


async def test_schedules_survive_a_restart_with_a_file(tmp_path: Path) -> None:
    found = []
    for is_first in (True, False):
        async with opened(data=tmp_path / "state.sqlite") as cal:
            if is_first:
                await create(cal, name="Kept", isDefault=True)
            found.append((await cal.get(f"{OWN}/default", headers=VERSION)).json()["data"])

    assert found[0]["name"] == "Kept"
    assert found[1] == found[0]


async def test_sandbox_without_a_seed_has_a_schedule(open_sandbox: OpenSandbox) -> None:
    response = await open_sandbox().get(f"{OWN}/default", headers=VERSION)

    assert response.json()["data"]["availability"] == USUAL_HOURS
