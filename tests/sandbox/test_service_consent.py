"""The way of a person to a service and back, for users and teams, as a client of the sandbox sees it."""

import json
from pathlib import Path

import httpx
import pytest

from tests.sandbox.connection_stage import (
    BROWSER,
    NO,
    OK,
    RETURNS,
    TOKEN,
    connect_google,
    connect_zoom,
    data_of,
    failure,
    visit,
)
from tests.sandbox.stage import OpenSandbox, opened

TEAM = "/v2/organizations/1/teams/1000001"


async def test_stripe_is_connected(person: httpx.AsyncClient) -> None:
    assert await failure(person, "GET", "/v2/stripe/check") == (404, "Credentials for stripe not found.")

    page = (await data_of(person, "/v2/stripe/connect", **RETURNS))["authUrl"]
    refused = await visit(person, page, sandbox_answer="deny")
    back = await visit(person, page)

    assert (refused.status_code, refused.headers["location"]) == (301, NO)
    assert (back.status_code, back.headers["location"]) == (301, OK)
    assert (await person.get("/v2/stripe/check")).json() == {"status": "success"}


async def test_api_key_gets_a_page_but_the_way_back_knows_access_tokens_only(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()

    calendar = await connect_google(cal)
    zoom = await visit(cal, (await data_of(cal, "/v2/conferencing/zoom/oauth/auth-url", **RETURNS))["url"])
    stripe = await visit(cal, (await data_of(cal, "/v2/stripe/connect", **RETURNS))["authUrl"])

    assert [answer.status_code for answer in (calendar, zoom, stripe)] == [401, 401, 301]
    assert stripe.headers["location"] == NO
    assert (await data_of(cal, "/v2/calendars"))["connectedCalendars"] == []


async def test_oauth_client_cannot_ask_for_a_page(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(oauth_clients=("acme:fake-secret",))
    client = {"Authorization": "", "x-cal-client-id": "acme", "x-cal-secret-key": "fake-secret"}

    calendar = await cal.get("/v2/calendars/google/connect", headers=client)
    zoom = await cal.get("/v2/conferencing/zoom/oauth/auth-url", headers=client)
    stripe = await cal.get("/v2/stripe/connect", headers=client)

    assert [answer.status_code for answer in (calendar, zoom, stripe)] == [401, 500, 500]
    assert "x-sandbox-error" not in zoom.headers


async def test_page_leads_only_to_services_that_there_are(person: httpx.AsyncClient) -> None:
    assert (await person.get("/_sandbox/consent/calendars/yahoo")).status_code == 404


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v2/stripe/save?code=1", 400),
        ("/v2/conferencing/zoom/oauth/callback?code=1", 400),
        ("/v2/conferencing/skype/oauth/callback?error=no&state={}", 400),
        ("/v2/calendars/google/save?code=1", 500),
        ("/v2/stripe/save?code=1&state=no-json", 500),
        ("/v2/conferencing/zoom/oauth/callback?code=1&state=[]", 500),
        ("/v2/calendars/google/save?code=1&state=no-json", 500),
    ],
)
async def test_way_back_needs_its_state_and_a_service(person: httpx.AsyncClient, path: str, status: int) -> None:
    response = await person.get(path, headers=BROWSER)

    assert (response.status_code, response.headers.get("x-sandbox-error")) == (status, None)


async def test_browser_is_sent_to_urls_of_any_letters(person: httpx.AsyncClient) -> None:
    state = json.dumps({"onErrorReturnTo": "https://app.example/nö?a=b%20c\r\nX-Evil: 1\ud800"})

    response = await person.get("/v2/stripe/save", params={"error": "access_denied", "state": state}, headers=BROWSER)

    assert response.headers["location"] == "https://app.example/n%C3%B6?a=b%20c%0D%0AX-Evil:%201?"


async def with_team(person: httpx.AsyncClient, role: str = "ADMIN") -> None:
    """Organization 1, with a team in which the person has a role."""
    await person.get("/v2/organizations/1/attributes")
    state = (await person.get("/_sandbox/state")).json()
    state["teams"].append({"id": 1000001, "name": "Sales", "parent_id": 1})
    state["memberships"] = [
        {"id": 1, "user_id": 2, "team_id": 1},
        {"id": 2, "user_id": 2, "team_id": 1000001, "role": role},
    ]
    await person.put("/_sandbox/state", json=state)


async def test_team_has_connections_of_its_own(person: httpx.AsyncClient) -> None:
    await with_team(person)

    zoom = await connect_zoom(person, TEAM)
    stripe = await visit(person, (await data_of(person, f"{TEAM}/stripe/connect", **RETURNS))["authUrl"])
    await person.post(f"{TEAM}/conferencing/zoom/default")

    assert [back.headers["location"] for back in (zoom, stripe)] == [OK, OK]
    assert [app["teamId"] for app in await data_of(person, f"{TEAM}/conferencing")] == [1000001]
    assert await data_of(person, f"{TEAM}/conferencing/default") == {"appSlug": "zoom"}
    assert (await person.get(f"{TEAM}/stripe/check")).status_code == 200
    assert await data_of(person, "/v2/conferencing") == []
    assert (await person.get("/v2/stripe/check")).status_code == 404

    await person.delete(f"{TEAM}/conferencing/zoom/disconnect")

    # The real server leaves a team's choice as it was.
    assert await data_of(person, f"{TEAM}/conferencing") == []
    assert await data_of(person, f"{TEAM}/conferencing/default") == {"appSlug": "zoom"}


async def test_only_admins_of_a_team_connect_for_it(person: httpx.AsyncClient) -> None:
    await with_team(person)
    page = await data_of(person, f"{TEAM}/stripe/connect", **RETURNS)
    await with_team(person, role="MEMBER")

    back = await visit(person, page["authUrl"])

    assert (back.status_code, back.headers["location"]) == (301, NO)
    assert (await person.get(f"{TEAM}/stripe/connect")).status_code == 403
    assert (await person.get(f"{TEAM}/conferencing")).status_code == 403


async def test_connections_survive_a_restart(tmp_path: Path) -> None:
    found = []
    credentials = {"Authorization": f"Bearer {TOKEN}"}
    for is_first in (True, False):
        async with opened(credentials, data=tmp_path / "state.sqlite", api_keys=(TOKEN,)) as cal:
            if is_first:
                await connect_google(cal)
                await connect_zoom(cal)
                await cal.post("/v2/conferencing/zoom/default")
                await data_of(cal, "/v2/calendars")
            found.append([await data_of(cal, f"/v2/{path}") for path in ("calendars", "conferencing/default")])

    assert found[0][1] == {"appSlug": "zoom"}
    assert found[1] == found[0]
