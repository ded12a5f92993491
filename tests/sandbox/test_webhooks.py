"""Webhooks in the sandbox: whose they are, who may, and what is shown."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.booking_stage import ANN, BEN, CHAT, NEXT, SUE, message, staged
from tests.sandbox.stage import OpenSandbox, opened

OF_USER = "/v2/webhooks"
OF_EVENT_TYPE = f"/v2/event-types/{CHAT}/webhooks"
OF_TEAM = f"/v2/teams/43/event-types/{NEXT}/webhooks"
OF_ORGANIZATION = "/v2/organizations/42/webhooks"
OWNERS = [
    (OF_USER, {"userId": 1}),
    (OF_EVENT_TYPE, {"eventTypeId": CHAT}),
    (OF_TEAM, {"eventTypeId": NEXT}),
    (OF_ORGANIZATION, {"teamId": 42}),
]
BODY = {"active": True, "subscriberUrl": "https://hooks.acme.example/a", "triggers": ["BOOKING_CREATED"]}


@pytest.fixture
async def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    return await staged(open_sandbox)


async def created(cal: httpx.AsyncClient, path: str, **fields: Any) -> dict[str, Any]:
    answer = await cal.post(path, json={**BODY, **fields}, headers=ANN)
    assert answer.status_code == 201, answer.text
    webhook: dict[str, Any] = answer.json()["data"]
    return webhook


@pytest.mark.parametrize(("path", "owner"), OWNERS)
async def test_life_of_a_webhook(cal: httpx.AsyncClient, path: str, owner: dict[str, int]) -> None:
    webhook = await created(cal, path, secret="fake-secret")
    assert webhook == {**BODY, **owner, "id": webhook["id"], "payloadTemplate": None, "secret": "fake-secret"}
    assert (await cal.get(path, headers=ANN)).json()["data"] == [webhook]
    one = f"{path}/{webhook['id']}"

    paused = await cal.patch(one, json={"active": False, "secret": None}, headers=ANN)

    assert paused.json()["data"] == {**webhook, "active": False, "secret": None}
    assert paused.json()["data"].items() <= (await cal.get(one, headers=ANN)).json()["data"].items()
    assert (await cal.delete(one, headers=ANN)).json() == paused.json()
    gone = await cal.get(one, headers=ANN)
    assert (gone.status_code, message(gone).endswith(f"Webhook ({webhook['id']}) not found")) == (404, True)


async def test_webhook_of_a_user_is_read_with_more(cal: httpx.AsyncClient) -> None:
    webhook = await created(cal, OF_USER, version="2021-10-20")

    read = await cal.get(f"{OF_USER}/{webhook['id']}", headers=ANN)

    assert read.json()["data"] == {
        **webhook,
        "teamId": None,
        "eventTypeId": None,
        "oAuthClientId": None,
        "appId": None,
        "createdAt": "2027-03-01T09:00:00.000Z",
        "platform": False,
        "time": None,
        "timeUnit": None,
        "version": "2021-10-20",
    }


@pytest.mark.parametrize(
    ("path", "noun"),
    [(OF_USER, "user"), (OF_EVENT_TYPE, "event type"), (OF_TEAM, "event type"), (OF_ORGANIZATION, "user")],
)
async def test_one_owner_has_a_url_once(cal: httpx.AsyncClient, path: str, noun: str) -> None:
    await created(cal, path)
    for other in {OF_USER, OF_EVENT_TYPE, OF_TEAM, OF_ORGANIZATION} - {path}:
        await created(cal, other)

    second = await cal.post(path, json=BODY, headers=ANN)

    assert (second.status_code, message(second)) == (
        409,
        f"Webhook with this subscriber url already exists for this {noun}",
    )


@pytest.mark.parametrize("path", [OF_EVENT_TYPE, OF_TEAM])
async def test_all_of_an_event_type_are_deleted_and_no_others(cal: httpx.AsyncClient, path: str) -> None:
    await created(cal, OF_USER)
    await created(cal, path)
    await created(cal, path, subscriberUrl="https://hooks.acme.example/b")

    answer = await cal.delete(path, headers=ANN)

    assert answer.json() == {"status": "success", "data": "2 webhooks deleted"}
    assert (await cal.get(path, headers=ANN)).json()["data"] == []
    assert len((await cal.get(OF_USER, headers=ANN)).json()["data"]) == 1


async def test_list_is_paged_by_id(cal: httpx.AsyncClient) -> None:
    ids = sorted(
        [(await created(cal, OF_USER, subscriberUrl=f"https://hooks.acme.example/{n}"))["id"] for n in range(4)]
    )

    page = await cal.get(OF_USER, params={"take": 2, "skip": 1}, headers=ANN)

    assert [webhook["id"] for webhook in page.json()["data"]] == ids[1:3]


@pytest.mark.parametrize(
    ("path", "who", "status", "says"),
    [
        (OF_USER, {}, 401, "No authentication method provided"),
        (OF_EVENT_TYPE, BEN, 403, "User (2) is not the owner of event type (7)"),
        ("/v2/event-types/999/webhooks", ANN, 404, "Event type (999) not found"),
        (OF_TEAM, BEN, 403, "does not have the minimum required role=TEAM_ADMIN"),
        (f"/v2/teams/43/event-types/{CHAT}/webhooks", ANN, 404, f"Event type ({CHAT}) not found for team (43)"),
        (OF_ORGANIZATION, BEN, 403, "does not have the minimum required role=ORG_ADMIN"),
        ("/v2/oauth-clients/none/webhooks", ANN, 404, "OAuth client not found"),
    ],
)
async def test_others_may_not(cal: httpx.AsyncClient, path: str, who: dict[str, str], status: int, says: str) -> None:
    answer = await cal.get(path, headers=who)

    assert (answer.status_code, says in message(answer)) == (status, True)


@pytest.mark.parametrize(
    ("mine", "through", "status", "says"),
    [
        (OF_USER, OF_EVENT_TYPE, 400, "is not associated with an event type"),
        (OF_TEAM, OF_EVENT_TYPE, 403, f"is not associated with event type ({CHAT})"),
        (OF_USER, OF_TEAM, 400, "no event type"),
        (OF_EVENT_TYPE, OF_TEAM, 403, "Webhook mismatch with event type"),
        (OF_USER, OF_ORGANIZATION, 403, "is not part of the organization with id=42"),
    ],
)
async def test_webhook_is_reached_through_its_owner_only(
    cal: httpx.AsyncClient, mine: str, through: str, status: int, says: str
) -> None:
    webhook = await created(cal, mine)

    # The body is wrong, too, but that is looked at last.
    answer = await cal.patch(f"{through}/{webhook['id']}", json={"active": 5}, headers=ANN)

    assert (answer.status_code, says in message(answer)) == (status, True)


async def test_webhook_of_another_user_is_theirs(cal: httpx.AsyncClient) -> None:
    webhook = await created(cal, OF_USER)

    answer = await cal.delete(f"{OF_USER}/{webhook['id']}", headers=SUE)

    assert (answer.status_code, message(answer)) == (403, "Forbidden resource")


async def test_error_of_delegation_credentials_is_for_organizations(cal: httpx.AsyncClient) -> None:
    triggers = ["DELEGATION_CREDENTIAL_ERROR"]
    await created(cal, OF_ORGANIZATION, triggers=triggers)

    refused = await cal.post(OF_EVENT_TYPE, json={**BODY, "triggers": triggers}, headers=ANN)

    assert (refused.status_code, "only available for organization webhooks" in message(refused)) == (400, True)


async def test_webhook_outlives_a_restart(tmp_path: Path, clock: Clock) -> None:
    webhooks = []
    for _ in range(2):
        async with opened(clock=clock, data=tmp_path / "state.sqlite") as cal:
            await cal.post(OF_USER, json=BODY)
            webhooks.append((await cal.get(OF_USER)).json()["data"])

    assert len(webhooks[0]) == 1
    assert webhooks[0] == webhooks[1]
