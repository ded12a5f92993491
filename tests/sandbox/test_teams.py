"""Teams and who is in them, in organizations and outside of them."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox, opened

EVENT_TYPE = {"title": "Panel", "slug": "panel", "lengthInMinutes": 30, "schedulingType": "roundRobin"}


@pytest.fixture
def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    """User 1 is an admin of every organization, user 2 a member."""
    return open_sandbox(api_keys=("cal_member:member",))


def as_member() -> dict[str, str]:
    return {"Authorization": "Bearer cal_member"}


async def made(cal: httpx.AsyncClient, path: str, **body: Any) -> dict[str, Any]:
    answer = await cal.post(path, json=body)
    assert answer.status_code == 201, answer.text
    data: dict[str, Any] = answer.json()["data"]
    return data


async def ids(cal: httpx.AsyncClient, path: str, **headers: str) -> list[int]:
    return [row["id"] for row in (await cal.get(path, headers=headers)).json()["data"]]


async def test_team_is_made_listed_changed_and_deleted(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/teams", name="Sales Europe", metadata={"costCentre": 3200})
    path = f"/v2/teams/{team['id']}"

    changed = (await cal.patch(path, json={"name": "Sales", "bio": "We sell."})).json()["data"]
    read = (await cal.get(path)).json()["data"]
    listed = await ids(cal, "/v2/teams")
    deleted = await cal.delete(path)

    assert team["slug"] == "sales-europe"
    assert changed == team | {"name": "Sales", "bio": "We sell."}
    assert read == changed
    assert listed == [team["id"]]
    assert deleted.json()["data"] == changed
    assert await ids(cal, "/v2/teams") == []
    assert (await cal.get(path)).status_code == 403


async def test_team_of_the_same_name_is_refused(cal: httpx.AsyncClient) -> None:
    await made(cal, "/v2/teams", name="Sales")

    answer = await cal.post("/v2/teams", json={"name": "Sales"})

    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "You already have created a team with name=Sales"


async def test_slug_is_unique_in_an_organization_only(cal: httpx.AsyncClient) -> None:
    await made(cal, "/v2/organizations/1/teams", name="Sales")
    other = await made(cal, "/v2/organizations/1/teams", name="Support")

    again = await cal.post("/v2/organizations/1/teams", json={"name": "Other", "slug": "sales"})
    changed = await cal.patch(f"/v2/organizations/1/teams/{other['id']}", json={"name": "Other", "slug": "sales"})
    elsewhere = await cal.post("/v2/organizations/2/teams", json={"name": "Sales"})

    assert [again.status_code, changed.status_code, elsewhere.status_code] == [409, 409, 201]


async def test_time_format_of_a_team_cannot_be_set(cal: httpx.AsyncClient) -> None:
    answer = await cal.post("/v2/teams", json={"name": "Sales", "timeFormat": 24})

    [node] = answer.json()["error"]["details"]["errors"]
    assert node["constraints"] == {"isString": "timeFormat must be a string"}


@pytest.mark.parametrize(("role", "statuses"), [("MEMBER", [200, 403, 403]), ("ADMIN", [200, 200, 403])])
async def test_role_in_the_team_decides(cal: httpx.AsyncClient, role: str, statuses: list[int]) -> None:
    team = await made(cal, "/v2/teams", name="Sales")
    await made(cal, f"/v2/teams/{team['id']}/memberships", userId=2, accepted=True, role=role)

    answers = [
        await cal.get(f"/v2/teams/{team['id']}", headers=as_member()),
        await cal.get(f"/v2/teams/{team['id']}/memberships", headers=as_member()),
        await cal.delete(f"/v2/teams/{team['id']}", headers=as_member()),
    ]

    assert [answer.status_code for answer in answers] == statuses


async def test_admin_of_the_organization_needs_no_role_in_its_teams(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/organizations/1/teams", name="Sales")
    [membership] = await ids(cal, f"/v2/organizations/1/teams/{team['id']}/memberships")
    await cal.delete(f"/v2/organizations/1/teams/{team['id']}/memberships/{membership}")

    there = await cal.get(f"/v2/organizations/1/teams/{team['id']}")
    own = (await cal.get("/v2/organizations/1/teams/me")).json()["data"]
    below_teams = await cal.get(f"/v2/teams/{team['id']}")

    assert there.status_code == 200
    assert [row["id"] for row in own] == [team["id"]]
    assert "role" not in own[0]
    assert below_teams.status_code == 403


async def test_member_sees_own_teams_of_the_organization_only(cal: httpx.AsyncClient) -> None:
    await made(cal, "/v2/organizations/1/teams", name="Support")
    team = await made(cal, "/v2/organizations/1/teams", name="Sales")
    await made(cal, f"/v2/organizations/1/teams/{team['id']}/memberships", userId=2)

    own = (await cal.get("/v2/organizations/1/teams/me", headers=as_member())).json()["data"]
    everything = await cal.get("/v2/organizations/1/teams", headers=as_member())

    assert [(row["id"], row["role"], row["accepted"]) for row in own] == [(team["id"], "MEMBER", False)]
    assert everything.status_code == 403


async def test_membership_is_made_changed_filtered_and_deleted(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/teams", name="Sales")
    path = f"/v2/teams/{team['id']}/memberships"

    membership = await made(cal, path, userId=2)
    again = await cal.post(path, json={"userId": 2})
    changed = (await cal.patch(f"{path}/{membership['id']}", json={"accepted": True, "role": "ADMIN"})).json()["data"]
    filtered = await ids(cal, f"{path}?emails=Sandbox-Member-2@sandbox.example")
    deleted = await cal.delete(f"{path}/{membership['id']}")
    gone = await cal.get(f"{path}/{membership['id']}")

    assert (membership["role"], membership["accepted"]) == ("MEMBER", False)
    assert again.status_code == 409
    assert changed == membership | {"accepted": True, "role": "ADMIN"}
    assert filtered == [membership["id"]]
    assert deleted.json()["data"] == changed
    assert gone.json()["error"]["message"] == f"Membership with id {membership['id']} not found in team {team['id']}"


async def test_team_of_an_organization_takes_its_users_only(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/organizations/1/teams", name="Sales")

    answer = await cal.post(f"/v2/organizations/1/teams/{team['id']}/memberships", json={"userId": 999})

    assert answer.status_code == 422
    assert answer.json()["error"]["message"] == "User is not part of the Organization"


async def test_member_hosts_what_all_members_host_until_leaving(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/teams", name="Sales")
    path = f"/v2/teams/{team['id']}/event-types"
    event_type = await made(cal, path, **EVENT_TYPE, assignAllTeamMembers=True)

    async def host_ids() -> list[int]:
        shown = (await cal.get(f"{path}/{event_type['id']}")).json()["data"]
        return [host["userId"] for host in shown["hosts"]]

    membership = await made(cal, f"/v2/teams/{team['id']}/memberships", userId=2)
    invited = await host_ids()
    await cal.patch(f"/v2/teams/{team['id']}/memberships/{membership['id']}", json={"accepted": True})
    joined = await host_ids()
    await cal.delete(f"/v2/teams/{team['id']}/memberships/{membership['id']}")

    assert (invited, joined, await host_ids()) == ([1], [1, 2], [1])


async def test_deleted_team_takes_its_event_types_and_the_copies_along(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/organizations/1/teams", name="Sales")
    managed = EVENT_TYPE | {"schedulingType": "managed", "assignAllTeamMembers": True}
    await cal.post(f"/v2/organizations/1/teams/{team['id']}/event-types", json=managed)

    await cal.delete(f"/v2/organizations/1/teams/{team['id']}")

    state = (await cal.get("/_sandbox/state")).json()
    assert [row["slug"] for row in state["event_types"]] == ["30min"]
    assert {row["team_id"] for row in state["memberships"]} == {1}


async def test_organization_membership_is_put_again_as_an_update(cal: httpx.AsyncClient) -> None:
    [member] = [row for row in (await cal.get("/v2/organizations/1/memberships")).json()["data"] if row["userId"] == 2]

    admin = await made(cal, "/v2/organizations/1/memberships", userId=2, role="ADMIN", accepted=True)
    again = await made(cal, "/v2/organizations/1/memberships", userId=2, accepted=True)

    assert (admin["id"], admin["role"], admin["customRoleId"]) == (member["id"], "ADMIN", "admin_role")
    assert again["role"] == "MEMBER"


async def test_whoever_leaves_the_organization_leaves_its_teams(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/organizations/1/teams", name="Sales")
    await made(cal, f"/v2/organizations/1/teams/{team['id']}/memberships", userId=2, accepted=True)
    memberships = (await cal.get("/v2/organizations/1/memberships")).json()["data"]
    membership_id = next(row["id"] for row in memberships if row["userId"] == 2)

    await cal.delete(f"/v2/organizations/1/memberships/{membership_id}")

    gone = await cal.get(f"/v2/organizations/1/memberships/{membership_id}")
    refused = await cal.get("/v2/organizations/1/teams/me", headers=as_member())
    assert gone.json()["error"]["message"] == f"IsMembershipInOrg - Membership ({membership_id}) not found."
    assert refused.json()["error"]["message"] == "RolesGuard - User is not a member of the organization with id=1."
    assert await ids(cal, "/v2/teams", **as_member()) == []
    assert (await cal.get("/v2/me", headers=as_member())).json()["data"]["username"] == "sandbox-member-2-2"


async def test_own_role_with_the_permission_is_enough(cal: httpx.AsyncClient) -> None:
    await cal.get("/v2/organizations/1/memberships")
    role = await made(cal, "/v2/organizations/1/roles", name="People", permissions=["organization.listMembers"])
    state = (await cal.get("/_sandbox/state")).json()
    for row in state["memberships"]:
        row["custom_role_id"] = role["id"] if row["user_id"] == 2 else None
    await cal.put("/_sandbox/state", json=state)

    listed = await cal.get("/v2/organizations/1/memberships", headers=as_member())
    invited = await cal.post("/v2/organizations/1/memberships", json={"userId": 1}, headers=as_member())

    assert (listed.status_code, invited.status_code) == (200, 403)
    assert [row["customRoleId"] for row in listed.json()["data"]] == ["admin_role", role["id"]]


async def test_invitation_is_another_link_each_time(cal: httpx.AsyncClient) -> None:
    team = await made(cal, "/v2/teams", name="Sales")

    first = (await cal.post(f"/v2/teams/{team['id']}/invite")).json()["data"]
    second = (await cal.post(f"/v2/teams/{team['id']}/invite")).json()["data"]

    assert first["inviteLink"].endswith(first["token"])
    assert first["token"] != second["token"]


async def test_team_and_members_survive_a_restart(tmp_path: Path) -> None:
    answers: list[dict[str, Any]] = []
    for _ in range(2):
        async with opened(data=tmp_path / "state.sqlite") as cal:
            if not answers:
                await made(cal, "/v2/organizations/1/teams", name="Sales", bio="We sell.")
            answers.append((await cal.get("/v2/organizations/1/teams/me")).json())

    assert answers[0]["data"]
    assert answers[0] == answers[1]
