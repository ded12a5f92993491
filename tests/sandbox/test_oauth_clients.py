"""OAuth clients of a platform and their managed users, in the sandbox."""

from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.platform_clients import bearer, platform
from tests.sandbox.stage import OpenSandbox

ALL = [
    f"{what}_{how}" for what in ("EVENT_TYPE", "BOOKING", "SCHEDULE", "APPS", "PROFILE") for how in ("READ", "WRITE")
]


async def test_client_lives_from_its_creation_to_its_end(cal: httpx.AsyncClient) -> None:
    made = await platform(cal, permissions=["BOOKING_READ"], bookingRedirectUri="https://acme.example/booked")

    listed = (await cal.get("/v2/oauth-clients")).json()["data"]
    changed = (await cal.patch(made.path, json={"name": "Clinic", "areEmailsEnabled": True})).json()["data"]
    read = (await made.ask("GET")).json()["data"]
    deleted = await cal.delete(made.path)
    again = await cal.delete(made.path)

    assert [(client["id"], client["secret"]) for client in listed] == [(made.id, made.secret)]
    assert (changed["name"], changed["areEmailsEnabled"], changed["permissions"]) == ("Clinic", True, ["BOOKING_READ"])
    assert changed["bookingRedirectUri"] == "https://acme.example/booked"
    assert read == changed == deleted.json()["data"]
    assert (again.status_code, again.json()["error"]["message"]) == (404, "OAuthClientGuard - OAuth client not found.")


async def test_everything_is_each_permission(cal: httpx.AsyncClient) -> None:
    made = await platform(cal, permissions=["*"])

    assert (await made.ask("GET")).json()["data"]["permissions"] == ALL


async def test_members_read_and_admins_write(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(api_keys=("cal_member:member",))
    made = await platform(cal)
    member = bearer("cal_member")

    assert (await cal.get(made.path, headers=member)).status_code == 200
    assert (await cal.delete(made.path, headers=member)).status_code == 403
    assert (await cal.get(f"{made.path}/users", headers=member)).status_code == 403


async def test_client_of_the_settings_belongs_to_the_platform(open_sandbox: OpenSandbox, tmp_path: Path) -> None:
    cal = open_sandbox(oauth_clients=("client:se:cret",), data=tmp_path / "state.sqlite")
    secret = {"Authorization": "", "x-cal-secret-key": "se:cret"}

    read = await cal.get("/v2/oauth-clients/client", headers=secret)
    user = await cal.post("/v2/oauth-clients/client/users", headers=secret, json={"email": "a@b.example", "name": "A"})
    listed = await cal.get("/v2/oauth-clients")
    deleted = await cal.delete("/v2/oauth-clients/client")

    assert (read.status_code, read.json()["data"]["secret"]) == (200, "se:cret")
    assert user.json()["data"]["user"]["email"] == "a+client@b.example"
    assert [client["id"] for client in listed.json()["data"]] == ["client"]
    assert deleted.status_code == 200
    assert (await cal.get("/v2/oauth-clients/client", headers=secret)).status_code == 401
    assert b"se:cret" not in (tmp_path / "state.sqlite").read_bytes()


async def test_managed_user_is_as_the_platform_says(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)

    new = await made.user("Ann.Hill@mail.acme.example", timeZone="europe/oslo", metadata={"crm": 7})
    user = new["user"]

    assert user["email"] == f"Ann.Hill+{made.id}@mail.acme.example"
    assert user["username"] == f"ann.hill-{made.id}-mail-acme"
    assert (user["timeZone"], user["metadata"], user["weekStart"]) == ("Europe/Oslo", {"crm": 7}, "Sunday")
    assert isinstance(user["defaultScheduleId"], int)
    assert (await made.ask("GET", f"/users/{user['id']}")).json()["data"] == user


async def test_managed_user_without_time_zone_has_no_schedule(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)

    assert (await made.user())["user"]["defaultScheduleId"] is None


async def test_address_is_taken_once(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    other = await platform(cal)
    first = (await made.user())["user"]
    await other.user()

    again = await made.ask("POST", "/users", json={"email": "ann@acme.example", "name": "Ann"})

    assert (again.status_code, again.json()["error"]["code"]) == (409, "ConflictException")
    assert str(first["id"]) in again.json()["error"]["message"]


async def test_managed_user_is_changed_and_deleted(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    new = await made.user(metadata={"a": 1, "b": 2})
    path = f"/users/{new['user']['id']}"

    body = {"email": "ben@acme.example", "metadata": {"c": 3}, "weekStart": "Monday"}
    changed = (await made.ask("PATCH", path, json=body)).json()["data"]
    deleted = await made.ask("DELETE", path)

    assert (changed["email"], changed["username"]) == (
        f"ben+{made.id}@acme.example",
        f"ben-{made.id}-acme-example",
    )
    assert (changed["metadata"], changed["weekStart"], changed["name"]) == ({"c": 3}, "Monday", "Ann")
    assert deleted.json()["data"] == changed
    assert (await made.ask("DELETE", path)).status_code == 404
    assert (await made.call_with(new["accessToken"])).status_code == 401


async def test_foreign_users_are_not_there(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    other = await platform(cal)
    user = (await other.user())["user"]

    answers = [
        await made.ask(method, f"/users/{user['id']}{rest}")
        for method, rest in (("GET", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "/force-refresh"))
    ]

    assert [answer.status_code for answer in answers] == [404] * 4


async def test_users_are_paged_and_found_by_either_address(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    ids = [(await made.user(f"{name}@acme.example"))["user"]["id"] for name in ("ann", "ben", "cem")]

    page = await made.ask("GET", "/users", params={"limit": 1, "offset": 1})
    emails = f"ann@acme.example,cem+{made.id}@acme.example"
    found = await made.ask("GET", "/users", params={"emails": emails})

    assert [user["id"] for user in page.json()["data"]] == [ids[1]]
    assert [user["id"] for user in found.json()["data"]] == [ids[0], ids[2]]


@pytest.mark.parametrize("field", ["email", "weekStart"])
async def test_what_answers_have_no_room_for_is_refused(cal: httpx.AsyncClient, field: str) -> None:
    made = await platform(cal)

    answer = await made.ask("POST", "/users", json={"email": "a@b.example", "name": "A", field: "x"})

    assert answer.status_code == 400
    assert [node["property"] for node in answer.json()["error"]["details"]["errors"]] == [field]


async def test_all_of_it_survives_a_restart(open_sandbox: OpenSandbox, tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "state.sqlite"
    async with open_sandbox(data=file) as cal:
        made = await platform(cal)
        new = await made.user()
    before = file.read_bytes()
    (tmp_path / "copy.sqlite").write_bytes(before)

    reopened = open_sandbox(data=tmp_path / "copy.sqlite")
    user = await reopened.get("/v2/verified-resources/emails", headers=bearer(new["accessToken"]))

    assert user.status_code == 200
    clock.advance(timedelta(hours=1))
    ended = await reopened.get("/v2/verified-resources/emails", headers=bearer(new["accessToken"]))
    assert ended.status_code == 498
