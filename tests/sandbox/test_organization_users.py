"""The users of an organization, as its admins manage them."""

from typing import Any

import httpx

PATH = "/v2/organizations/1/users"


async def made(cal: httpx.AsyncClient, email: str, **body: Any) -> dict[str, Any]:
    answer = await cal.post(PATH, json={"email": email, **body})
    assert answer.status_code == 201, answer.text
    data: dict[str, Any] = answer.json()["data"]
    return data


async def emails(cal: httpx.AsyncClient, query: str = "") -> list[str]:
    return [row["email"] for row in (await cal.get(f"{PATH}{query}")).json()["data"]]


async def test_user_is_made_changed_and_deleted(cal: httpx.AsyncClient) -> None:
    user = await made(cal, "Ann.Hill@acme.example", timeZone="Europe/Oslo", theme="dark", organizationRole="ADMIN")
    path = f"{PATH}/{user['id']}"

    changed = (await cal.patch(path, json={"bio": "Head of sales", "username": "Ann"})).json()["data"]
    deleted = await cal.delete(path)
    again = await cal.delete(path)

    assert (user["email"], user["username"]) == ("ann.hill@acme.example", "ann.hill-acme")
    assert (user["timeZone"], user["theme"], user["invitedTo"]) == ("Europe/Oslo", "dark", 1)
    assert changed == user | {"bio": "Head of sales", "username": "ann"}
    assert changed["profile"]["username"] == "ann.hill-acme"
    assert deleted.json()["data"] == changed
    assert again.status_code == 403
    assert await emails(cal) == ["sandbox-admin@sandbox.example"]


async def test_new_user_is_a_member_of_the_organization(cal: httpx.AsyncClient) -> None:
    user = await made(cal, "ann@acme.example", organizationRole="OWNER", autoAccept=False)

    memberships = (await cal.get("/v2/organizations/1/memberships")).json()["data"]

    assert [(row["userId"], row["role"], row["accepted"]) for row in memberships] == [
        (1, "ADMIN", True),
        (user["id"], "OWNER", False),
    ]


async def test_what_the_server_refuses_of_a_new_user(cal: httpx.AsyncClient) -> None:
    await made(cal, "ann@acme.example")

    taken = await cal.post(PATH, json={"email": "ANN@acme.example"})
    elsewhere = await cal.post("/v2/organizations/2/users", json={"email": "ann@acme.example"})
    named = await cal.post(PATH, json={"email": "ben@acme.example", "username": "ben"})
    picture = await cal.post(PATH, json={"email": "ben@acme.example", "avatarUrl": "https://img.example/a.png"})

    assert taken.json()["error"]["message"] == "A user already exists with that email"
    assert elsewhere.json()["error"]["code"] == "CONFLICT"
    assert named.json()["error"]["code"] == "TRPCError"
    assert picture.json()["error"]["details"]["errors"][0]["property"] == "avatarUrl"
    assert await emails(cal) == ["sandbox-admin@sandbox.example", "ann@acme.example"]


async def test_day_of_the_week_fails_after_the_account_was_made(cal: httpx.AsyncClient) -> None:
    answer = await cal.post(PATH, json={"email": "wes@acme.example", "weekday": "Monday"})

    assert answer.status_code == 500
    assert "x-sandbox-error" not in answer.headers
    assert await emails(cal) == ["sandbox-admin@sandbox.example", "wes@acme.example"]


async def test_username_of_another_profile_is_refused(cal: httpx.AsyncClient) -> None:
    await made(cal, "ann@acme.example")
    ben = await made(cal, "ben@acme.example")

    answer = await cal.patch(f"{PATH}/{ben['id']}", json={"username": "ann-acme"})

    assert answer.status_code == 409
    assert answer.json()["error"]["message"] == "Username is already taken"


async def test_users_are_found_by_address_team_and_options(cal: httpx.AsyncClient) -> None:
    ann, ben = await made(cal, "ann@acme.example"), await made(cal, "ben@acme.example")
    await made(cal, "cem@acme.example")
    team = (await cal.post("/v2/organizations/1/teams", json={"name": "Sales"})).json()["data"]
    await cal.post(f"/v2/organizations/1/teams/{team['id']}/memberships", json={"userId": ben["id"]})
    options = [{"value": "Java", "slug": "java"}, {"value": "Go", "slug": "go"}]
    attribute = {"name": "Languages", "slug": "languages", "type": "MULTI_SELECT", "options": options}
    made_attribute = (await cal.post("/v2/organizations/1/attributes", json=attribute)).json()["data"]
    listed = (await cal.get(f"/v2/organizations/1/attributes/{made_attribute['id']}/options")).json()["data"]
    java, go = (next(row["id"] for row in listed if row["value"] == value) for value in ("Java", "Go"))
    for user, option in ((ann, java), (ann, go), (ben, java)):
        assigned = await cal.post(
            f"/v2/organizations/1/attributes/options/{user['id']}",
            json={"attributeId": made_attribute["id"], "attributeOptionId": option},
        )
        assert assigned.status_code == 201

    by_options = f"?assignedOptionIds={java},{go}&attributeQueryOperator="
    assert await emails(cal, "?emails=ann@acme.example&emails=cem@acme.example") == [
        "ann@acme.example",
        "cem@acme.example",
    ]
    assert await emails(cal, f"?teamIds={team['id']}") == ["sandbox-admin@sandbox.example", "ben@acme.example"]
    assert await emails(cal, f"{by_options}AND") == ["ann@acme.example"]
    assert await emails(cal, f"{by_options}OR") == ["ann@acme.example", "ben@acme.example"]
    assert await emails(cal, f"?assignedOptionIds={java}&attributeQueryOperator=NONE") == ["ann@acme.example"]
    assert (await cal.get(f"{PATH}?emails=ann@acme.example&assignedOptionIds={java}")).status_code == 500
    memberships = (await cal.get("/v2/organizations/1/memberships")).json()["data"]
    [noted] = [row["attributes"] for row in memberships if row["userId"] == ben["id"]]
    assert [(row["name"], row["type"], row["options"]) for row in noted] == [
        ("Languages", "multiSelect", [{"optionId": java, "option": "Java"}])
    ]


async def test_deleted_account_takes_along_what_belongs_to_it(cal: httpx.AsyncClient) -> None:
    user = await made(cal, "ann@acme.example")
    schedule = {"name": "Hours", "timeZone": "Europe/Oslo", "isDefault": True}
    await cal.post(f"{PATH}/{user['id']}/schedules", json=schedule)
    team = (await cal.post("/v2/organizations/1/teams", json={"name": "Sales"})).json()["data"]
    path = f"/v2/organizations/1/teams/{team['id']}"
    await cal.post(f"{path}/memberships", json={"userId": user["id"], "accepted": True})
    panel = {"title": "Panel", "slug": "panel", "lengthInMinutes": 30, "schedulingType": "collective"}
    hosts = [{"userId": 1}, {"userId": user["id"]}]
    event_type = (await cal.post(f"{path}/event-types", json={**panel, "hosts": hosts})).json()["data"]

    await cal.delete(f"{PATH}/{user['id']}")

    members = (await cal.get(f"{path}/memberships")).json()["data"]
    shown = (await cal.get(f"{path}/event-types/{event_type['id']}")).json()["data"]
    state = (await cal.get("/_sandbox/state")).json()
    assert [row["userId"] for row in members] == [1]
    assert [host["userId"] for host in shown["hosts"]] == [1]
    assert [row["owner_id"] for row in state["schedules"]] == [1]


async def test_closed_set_that_may_be_null_is_told_as_the_set(cal: httpx.AsyncClient) -> None:
    answer = await cal.post(PATH, json={"email": "ann@acme.example", "theme": {}})

    [node] = answer.json()["error"]["details"]["errors"]
    assert "theme must be one of the following values: light, dark" in node["constraints"].values()


async def test_key_goes_with_its_user(cal: httpx.AsyncClient) -> None:
    deleted = await cal.delete(f"{PATH}/1")

    refused = await cal.get("/v2/me")

    assert deleted.status_code == 200
    assert refused.status_code == 401
    assert refused.json()["error"]["message"] == "CustomThrottlerGuard - Invalid API Key"
