"""Roles of organizations and teams, their permissions, and what they let members do."""

from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox

PATH = "/v2/organizations/1/roles"
TEAM_PATH = "/v2/organizations/1/teams/7/roles"
MEMBER = {"Authorization": "Bearer cal_member"}


@pytest.fixture
async def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    """Organization 1 with an admin, user 1, and a member, user 2, both in its team 7."""
    cal = open_sandbox(api_keys=("cal_member:member",))
    await cal.get(PATH)
    state = (await cal.get("/_sandbox/state")).json()
    state["teams"].append({"id": 7, "name": "Sales", "slug": "sales", "parent_id": 1})
    state["memberships"].append({"id": 70, "user_id": 2, "team_id": 7})
    await cal.put("/_sandbox/state", json=state)
    return cal


def data(response: httpx.Response, status: int = 200) -> Any:
    assert response.status_code == status, response.text
    return response.json()["data"]


async def role(cal: httpx.AsyncClient, *permissions: str, path: str = PATH, name: str = "Auditor") -> dict[str, Any]:
    made: dict[str, Any] = data(await cal.post(path, json={"name": name, "permissions": list(permissions)}), 201)
    return made


async def give(cal: httpx.AsyncClient, role_id: str, *, team_id: int) -> None:
    """Give the member a role; Cal.com does it on its website."""
    state = (await cal.get("/_sandbox/state")).json()
    for membership in state["memberships"]:
        if (membership["user_id"], membership["team_id"]) == (2, team_id):
            membership["custom_role_id"] = role_id
    await cal.put("/_sandbox/state", json=state)


@pytest.mark.parametrize(("path", "owner", "number"), [(PATH, "organizationId", 1), (TEAM_PATH, "teamId", 7)])
async def test_role_is_listed_after_the_default_ones_and_read(
    cal: httpx.AsyncClient, path: str, owner: str, number: int
) -> None:
    made = await role(cal, "booking.read", "booking.read", path=path)

    listed = data(await cal.get(path))

    assert [(each["name"], each["type"], each[owner]) for each in listed] == [
        ("Owner", "SYSTEM", None),
        ("Admin", "SYSTEM", None),
        ("Member", "SYSTEM", None),
        ("Auditor", "CUSTOM", number),
    ]
    assert data(await cal.get(f"{path}/{made['id']}")) == made == listed[3]
    assert made["permissions"] == ["booking.read"]


async def test_update_replaces_the_permissions_and_keeps_the_description(cal: httpx.AsyncClient) -> None:
    body = {"name": "Auditor", "description": "Reads", "permissions": ["booking.read", "team.read"]}
    made = data(await cal.post(PATH, json=body), 201)

    changes = {"name": "Controller", "description": "Controls", "permissions": ["insights.read"]}
    changed = data(await cal.patch(f"{PATH}/{made['id']}", json=changes))

    assert changed == {**made, "name": "Controller", "permissions": ["insights.read"]}


async def test_permissions_are_added_replaced_and_removed(cal: httpx.AsyncClient) -> None:
    made = await role(cal, "booking.read")
    path = f"{PATH}/{made['id']}/permissions"

    added = data(await cal.post(path, json={"permissions": ["booking.read", "*.*"]}))
    without_query = await cal.delete(path)
    after_nothing = data(await cal.get(path))
    await cal.delete(f"{path}/%2A.%2A")
    after_one = data(await cal.get(path))
    replaced = data(await cal.put(path, json={"permissions": ["team.read", "role.read", "role.update"]}))
    await cal.delete(path, params={"permissions": "role.read,role.update"})

    assert added == after_nothing == ["booking.read", "*.*"]
    assert (without_query.status_code, without_query.content) == (204, b"")
    assert after_one == ["booking.read"]
    assert replaced == ["team.read", "role.read", "role.update"]
    assert data(await cal.get(path)) == ["team.read"]


async def test_what_is_no_permission_is_refused(cal: httpx.AsyncClient) -> None:
    made = await role(cal, path=TEAM_PATH)
    path = f"{TEAM_PATH}/{made['id']}/permissions"

    answers = [
        await cal.post(PATH, json={"name": "x", "permissions": ["booking.fly"]}),
        await cal.delete(f"{path}/organization.read"),
        await cal.delete(path, params={"permissions": ""}),
    ]

    assert [answer.status_code for answer in answers] == [400, 400, 400]


async def test_name_is_taken_once_for_each_place(cal: httpx.AsyncClient) -> None:
    await role(cal)

    again = await cal.post(PATH, json={"name": "Auditor"})

    assert again.json()["error"]["message"] == 'Role with name "Auditor" already exists'
    assert (await cal.post(TEAM_PATH, json={"name": "Auditor"})).status_code == 201


@pytest.mark.parametrize("role_id", ["owner_role", "unknown"])
async def test_default_roles_can_only_be_listed(cal: httpx.AsyncClient, role_id: str) -> None:
    answers = [
        await cal.get(f"{PATH}/{role_id}"),
        await cal.patch(f"{PATH}/{role_id}", json={"name": "x"}),
        await cal.delete(f"{PATH}/{role_id}"),
        await cal.get(f"{PATH}/{role_id}/permissions"),
    ]

    assert {answer.status_code for answer in answers} == {404}


async def test_role_of_a_member_lets_them_do_what_it_permits(cal: httpx.AsyncClient) -> None:
    made = await role(cal, "role.read")
    before = await cal.get(PATH, headers=MEMBER)

    await give(cal, made["id"], team_id=1)

    assert before.status_code == 403
    assert (await cal.get(PATH, headers=MEMBER)).status_code == 200
    assert (await cal.get(TEAM_PATH, headers=MEMBER)).status_code == 200
    assert (await cal.post(PATH, json={"name": "x"}, headers=MEMBER)).status_code == 403


async def test_role_in_a_team_counts_in_that_team_only(cal: httpx.AsyncClient) -> None:
    made = await role(cal, "role.read", path=TEAM_PATH)

    await give(cal, made["id"], team_id=7)

    assert (await cal.get(TEAM_PATH, headers=MEMBER)).status_code == 200
    assert (await cal.get(PATH, headers=MEMBER)).status_code == 403


async def test_those_who_had_a_deleted_role_are_plain_members(cal: httpx.AsyncClient) -> None:
    made = await role(cal, "*.*")
    await give(cal, made["id"], team_id=1)

    await cal.delete(f"{PATH}/{made['id']}")

    assert (await cal.get(PATH, headers=MEMBER)).status_code == 403
    assert (await cal.get(f"{PATH}/{made['id']}")).status_code == 404


async def test_roles_need_the_scale_plan(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(essentials_organizations=(4,))

    response = await cal.get("/v2/organizations/4/roles")

    assert response.status_code == 403
    assert "Minimum plan is SCALE" in response.json()["error"]["message"]
