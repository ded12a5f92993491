"""Private links, as a client of the sandbox sees them."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from calcom_client.sandbox.clock import Clock

PATH = "/v2/event-types/1/private-links"


async def created(cal: httpx.AsyncClient, **limits: Any) -> dict[str, Any]:
    response = await cal.post(PATH, json=limits)
    assert response.status_code == 201, response.text
    data: dict[str, Any] = response.json()["data"]
    return data


async def test_link_is_created_listed_changed_and_deleted(cal: httpx.AsyncClient) -> None:
    link = await created(cal, maxUsageCount=3)
    path = f"{PATH}/{link['linkId']}"

    listed = await cal.get(PATH)
    changed = await cal.patch(path, json={"expiresAt": "2027-12-31T23:59:59.000Z"})
    deleted = await cal.delete(path)

    assert listed.json()["data"] == [link]
    assert (link["maxUsageCount"], link["usageCount"], link["isExpired"]) == (3, 0, False)
    assert link["bookingUrl"].endswith(link["linkId"])
    assert changed.json()["data"]["expiresAt"] == "2027-12-31T23:59:59.000Z"
    assert "maxUsageCount" not in changed.json()["data"]
    assert deleted.json()["data"]["linkId"] == link["linkId"]
    assert (await cal.get(PATH)).json()["data"] == []


async def test_link_ends_with_its_time(cal: httpx.AsyncClient, clock: Clock) -> None:
    await created(cal, expiresAt=(clock.now() + timedelta(hours=1)).isoformat())

    clock.advance(timedelta(hours=1))

    assert [link["isExpired"] for link in (await cal.get(PATH)).json()["data"]] == [True]


async def test_link_without_a_limit_is_refused(cal: httpx.AsyncClient) -> None:
    response = await cal.post(PATH, json={})

    assert response.status_code == 400
    assert response.json()["error"]["message"] == "Either expiresAt or maxUsageCount must be provided"


@pytest.mark.parametrize(("method", "participle"), [("PATCH", "Updated"), ("DELETE", "Deleted")])
async def test_unknown_link_is_404(cal: httpx.AsyncClient, method: str, participle: str) -> None:
    response = await cal.request(method, f"{PATH}/unknown", json={"maxUsageCount": 1})

    assert response.status_code == 404
    assert response.json()["error"]["message"] == f"{participle} link not found"


async def test_links_go_with_their_event_type(cal: httpx.AsyncClient) -> None:
    await created(cal, maxUsageCount=1)

    await cal.delete("/v2/event-types/1", headers={"cal-api-version": "2024-06-14"})

    assert "private_links" not in (await cal.get("/_sandbox/state")).json()
    assert (await cal.get(PATH)).status_code == 404
