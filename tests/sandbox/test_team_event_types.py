"""Teams' event types, as a client of the sandbox sees them."""

from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox

PATH = "/v2/teams/7/event-types"
PATH_IN_ORGANIZATION = "/v2/organizations/5/teams/8/event-types"
ALL_IN_ORGANIZATION = "/v2/organizations/5/teams/event-types"
DEMO = {"lengthInMinutes": 30, "title": "Product demo", "slug": "demo"}
PHONE_ONLY = [
    {"type": "email", "required": False, "hidden": True},
    {"type": "phone", "slug": "attendeePhoneNumber", "label": "Phone", "required": True},
]

ANN, KIM, LEE, STRANGER = 1, 2, 3, 4
KIMS_KEY = {"Authorization": "Bearer cal_kim"}
WORLD = {
    "users": [
        {"id": ANN, "email": "ann@example.com", "username": "ann", "name": "Ann Hill"},
        {"id": KIM, "email": "kim@example.com", "username": "kim", "name": "Kim Roe"},
        {"id": LEE, "email": "lee@example.com", "username": "lee"},
        {"id": STRANGER, "email": "eve@example.com", "username": "eve"},
    ],
    "api_keys": [{"id": "cal_ann", "user_id": ANN}, {"id": "cal_kim", "user_id": KIM}],
    "teams": [
        {"id": 5, "name": "Acme", "slug": "acme", "is_organization": True},
        {"id": 7, "name": "Sales", "slug": "sales"},
        {"id": 8, "name": "Crew", "slug": "crew", "parent_id": 5},
        {"id": 9, "name": "Desk", "slug": "desk", "parent_id": 5},
    ],
    "memberships": [
        {"id": 1, "user_id": ANN, "team_id": 7, "role": "OWNER"},
        {"id": 2, "user_id": KIM, "team_id": 7},
        {"id": 3, "user_id": LEE, "team_id": 7},
        {"id": 4, "user_id": ANN, "team_id": 5, "role": "ADMIN"},
        {"id": 5, "user_id": ANN, "team_id": 8},
    ],
}


@pytest.fixture
async def ann(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    """A client with the key of Ann, who owns one team, and administers the organization of two others."""
    client = open_sandbox()
    await client.put("/_sandbox/state", json=WORLD)
    client.headers["Authorization"] = "Bearer cal_ann"
    return client


async def created(client: httpx.AsyncClient, path: str = PATH, **more: Any) -> Any:
    response = await client.post(path, json={**DEMO, **more})
    assert response.status_code == 201, response.text
    return response.json()["data"]


def told(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["message"]


def hosts(event_type: dict[str, Any]) -> list[int]:
    return [host["userId"] for host in event_type["hosts"]]


async def test_round_robin_ranks_its_hosts(ann: httpx.AsyncClient) -> None:
    event_type = await created(
        ann, schedulingType="roundRobin", hosts=[{"userId": ANN, "priority": "high"}, {"userId": LEE}]
    )

    assert event_type["hosts"] == [
        {
            "userId": ANN,
            "name": "Ann Hill",
            "username": "ann",
            "avatarUrl": None,
            "mandatory": False,
            "priority": "high",
        },
        {"userId": LEE, "name": "", "username": "lee", "avatarUrl": None, "mandatory": False, "priority": "medium"},
    ]
    assert (event_type["teamId"], event_type["ownerId"], event_type["team"]) == (7, None, {"id": 7})


async def test_event_type_is_listed_read_changed_and_deleted(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, schedulingType="collective", hosts=[{"userId": ANN}])
    path = f"{PATH}/{event_type['id']}"

    changed = await ann.patch(path, json={"title": "Tour", "hosts": [{"userId": KIM}]})
    (listed,) = (await ann.get(PATH)).json()["data"]
    deleted = await ann.delete(path)

    assert (changed.json()["data"]["title"], hosts(changed.json()["data"])) == ("Tour", [KIM])
    assert (listed["title"], listed["team"]["name"]) == ("Tour", "Sales")
    assert deleted.json()["data"] == {"id": event_type["id"], "title": "Tour"}
    assert told(await ann.get(path)) == (404, f"Event type with id {event_type['id']} not found")


async def test_list_is_public_and_can_be_narrowed(ann: httpx.AsyncClient) -> None:
    await created(ann, schedulingType="roundRobin", assignAllTeamMembers=True)
    await created(ann, slug="other", schedulingType="collective", hosts=[{"userId": ANN}])
    del ann.headers["Authorization"]

    narrowed = await ann.get(PATH, params={"eventSlug": "demo", "hostsLimit": 2})
    nothing = await ann.get(PATH, params={"eventSlug": "unknown"})

    assert [hosts(one) for one in narrowed.json()["data"]] == [[ANN, KIM]]
    assert nothing.json()["data"] == []


async def test_hosts_must_be_members(ann: httpx.AsyncClient) -> None:
    response = await ann.post(PATH, json={**DEMO, "schedulingType": "collective", "hosts": [{"userId": STRANGER}]})

    assert told(response) == (404, "Invalid hosts: 4 are not members of team with id 7.")


async def test_slug_is_taken_even_by_the_event_type_itself(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, schedulingType="collective", hosts=[{"userId": ANN}])

    again = await ann.post(PATH, json={**DEMO, "schedulingType": "collective"})
    own = await ann.patch(f"{PATH}/{event_type['id']}", json={"slug": "demo"})

    assert told(again) == told(own) == (400, "Team event type with this slug already exists")


async def test_managed_event_type_makes_copies_for_its_hosts(ann: httpx.AsyncClient) -> None:
    managed, *copies = await created(ann, schedulingType="managed", hosts=[{"userId": ANN}, {"userId": KIM}])

    assert (managed["schedulingType"], hosts(managed)) == ("managed", [ANN, KIM])
    assert [(copy["ownerId"], copy["teamId"], copy["schedulingType"]) for copy in copies] == [
        (ANN, None, None),
        (KIM, None, None),
    ]
    assert {copy["parentEventTypeId"] for copy in copies} == {managed["id"]}
    assert len((await ann.get(PATH)).json()["data"]) == 1


async def test_copies_follow_the_managed_event_type(ann: httpx.AsyncClient) -> None:
    managed, copy, _ = await created(ann, schedulingType="managed", hosts=[{"userId": ANN}, {"userId": KIM}])
    path = f"{PATH}/{managed['id']}"

    response = await ann.patch(path, json={"title": "Tour", "hosts": [{"userId": ANN}, {"userId": LEE}]})
    changed, *copies = response.json()["data"]
    own = await ann.get(f"/v2/event-types/{copy['id']}", headers={"cal-api-version": "2024-06-14"})
    await ann.delete(path)
    gone = await ann.get(f"/v2/event-types/{copy['id']}", headers={"cal-api-version": "2024-06-14"})

    assert (changed["title"], hosts(changed)) == ("Tour", [ANN, LEE])
    assert [(one["ownerId"], one["title"]) for one in copies] == [(ANN, "Tour"), (LEE, "Tour")]
    assert copies[0]["id"] == copy["id"]
    assert (own.json()["data"]["title"], own.json()["data"]["users"][0]["username"]) == ("Tour", "ann")
    assert gone.status_code == 404


async def test_plain_member_may_not_create(ann: httpx.AsyncClient) -> None:
    response = await ann.post(PATH, json={**DEMO, "schedulingType": "collective"}, headers=KIMS_KEY)

    assert response.status_code == 403


async def test_admin_of_the_organization_may_without_being_in_the_team(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, "/v2/organizations/5/teams/9/event-types", schedulingType="collective")

    response = await ann.get(f"/v2/organizations/5/teams/9/event-types/{event_type['id']}")

    assert response.json()["data"]["teamId"] == 9


async def test_organization_lists_the_event_types_of_all_its_teams(ann: httpx.AsyncClient) -> None:
    await created(ann, schedulingType="collective", hosts=[{"userId": ANN}])
    await created(ann, PATH_IN_ORGANIZATION, schedulingType="collective", hosts=[{"userId": ANN}])
    await created(ann, "/v2/organizations/5/teams/9/event-types", schedulingType="collective")

    everything = await ann.get(ALL_IN_ORGANIZATION)
    second = await ann.get(ALL_IN_ORGANIZATION, params={"take": 1, "skip": 1})

    assert [one["teamId"] for one in everything.json()["data"]] == [8, 9]
    assert [one["teamId"] for one in second.json()["data"]] == [9]


async def test_phone_can_stand_in_for_the_address_in_organizations_only(ann: httpx.AsyncClient) -> None:
    body = {**DEMO, "schedulingType": "collective", "hosts": [{"userId": ANN}], "bookingFields": PHONE_ONLY}

    refused = await ann.post(PATH, json=body)
    taken = await ann.post(PATH_IN_ORGANIZATION, json=body)

    assert told(refused)[0] == 400
    assert [field["slug"] for field in taken.json()["data"]["bookingFields"]][1:3] == ["email", "attendeePhoneNumber"]


async def test_scheduling_can_change_but_not_to_and_from_managed(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, schedulingType="collective", hosts=[{"userId": ANN}])
    path = f"{PATH}/{event_type['id']}"

    changed = await ann.patch(path, json={"schedulingType": "roundRobin", "hosts": [{"userId": KIM}]})
    refused = await ann.patch(path, json={"schedulingType": "managed"})

    assert (changed.json()["data"]["schedulingType"], hosts(changed.json()["data"])) == ("roundRobin", [KIM])
    assert refused.status_code == 400


async def test_private_link_of_an_organizations_event_type(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, PATH_IN_ORGANIZATION, schedulingType="collective", hosts=[{"userId": ANN}])
    path = f"{PATH_IN_ORGANIZATION}/{event_type['id']}/private-links"

    link = (await ann.post(path, json={"maxUsageCount": 2})).json()["data"]

    assert (await ann.get(path)).json()["data"] == [link]
    assert link["eventTypeId"] == event_type["id"]


async def test_phone_call_of_a_team_is_refused_as_the_real_server_does(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, schedulingType="collective", hosts=[{"userId": ANN}])
    call = {"yourPhoneNumber": "+12025550100", "numberToCall": "+12025550101", "calApiKey": "cal_x"}

    response = await ann.post(f"{PATH}/{event_type['id']}/create-phone-call", json=call)

    assert told(response) == (400, "Validation failed (numeric string is expected)")
