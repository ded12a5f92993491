"""Organizations that a platform customer's organization manages."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.stage import OpenSandbox

PATH = "/v2/organizations/1/organizations"


def data(response: httpx.Response, status: int = 200) -> Any:
    assert response.status_code == status, response.text
    return response.json()["data"]


async def managed(cal: httpx.AsyncClient, **body: object) -> dict[str, Any]:
    made: dict[str, Any] = data(await cal.post(PATH, json={"name": "Acme Berlin", **body}), 201)
    return made


async def test_organization_is_listed_read_renamed_and_deleted(cal: httpx.AsyncClient) -> None:
    made = await managed(cal, metadata={"crm": "6769", "n": 2})
    path = f"{PATH}/{made['id']}"
    shown = {"id": made["id"], "name": "Acme Berlin", "slug": "acme-berlin", "metadata": {"crm": "6769", "n": 2}}

    assert data(await cal.get(PATH)) == [shown]
    assert data(await cal.get(path)) == shown
    renamed = {**shown, "name": "Acme", "metadata": {"crm": "1"}}
    assert data(await cal.patch(path, json={"name": "Acme", "metadata": {"crm": "1"}})) == renamed
    assert data(await cal.delete(path)) == renamed
    assert (await cal.get(path)).status_code == 404


async def test_key_opens_the_new_organization_until_it_ends(cal: httpx.AsyncClient, clock: Clock) -> None:
    made = await managed(cal, apiKeyDaysValid=2)
    eternal = await managed(cal, slug="eternal", apiKeyNeverExpires=True)
    path = f"/v2/organizations/{made['id']}/attributes"

    async def status(key: str, where: str) -> int:
        return (await cal.get(where, headers={"Authorization": f"Bearer {key}"})).status_code

    at_first = await status(made["apiKey"], path)
    clock.advance(timedelta(days=3))

    assert at_first == 200
    assert await status(made["apiKey"], path) == 401
    assert await status(eternal["apiKey"], f"/v2/organizations/{eternal['id']}/attributes") == 200


async def test_key_is_shown_this_one_time(cal: httpx.AsyncClient) -> None:
    made = await managed(cal)

    assert made["apiKey"] not in (await cal.get(PATH)).text
    assert made["apiKey"] not in (await cal.get(f"{PATH}/{made['id']}")).text


async def test_list_is_filtered_and_paged(cal: httpx.AsyncClient) -> None:
    for number in range(3):
        await managed(cal, slug=f"acme-{number}", metadata={"crm": str(number), "n": number})

    async def slugs(**query: object) -> list[str]:
        return [each["slug"] for each in data(await cal.get(PATH, params=query))]  # type: ignore[arg-type]

    second = (await cal.get(PATH, params={"take": 1, "skip": 1})).json()

    assert await slugs(slug="acme-1") == ["acme-1"]
    assert await slugs(metadataKey="crm", metadataValue="2") == ["acme-2"]
    # Only texts are found.
    assert await slugs(metadataKey="n", metadataValue="2") == []
    assert second["data"][0]["slug"] == "acme-1"
    assert second["pagination"] == {
        "totalItems": 3,
        "remainingItems": 1,
        "returnedItems": 1,
        "itemsPerPage": 1,
        "currentPage": 2,
        "totalPages": 3,
        "hasNextPage": True,
        "hasPreviousPage": True,
    }


async def test_slug_is_taken_once(cal: httpx.AsyncClient) -> None:
    await managed(cal)

    response = await cal.post(PATH, json={"name": "acme BERLIN"})

    assert response.status_code == 409
    assert "'acme-berlin' already exists" in response.json()["error"]["message"]


@pytest.mark.parametrize("metadata", [{"n" * 41: "x"}, {"n": "x" * 501}, {str(n): n for n in range(51)}, {"n": {}}])
async def test_notes_have_limits(cal: httpx.AsyncClient, metadata: dict[str, object]) -> None:
    response = await cal.post(PATH, json={"name": "Acme", "metadata": metadata})

    (node,) = response.json()["error"]["details"]["errors"]
    assert (response.status_code, node["property"]) == (400, "metadata")


async def test_organization_of_another_manager_is_unknown(cal: httpx.AsyncClient) -> None:
    made = await managed(cal)

    response = await cal.delete(f"/v2/organizations/2/organizations/{made['id']}")

    assert response.status_code == 404
    assert (await cal.get(f"{PATH}/{made['id']}")).status_code == 200


async def test_what_belongs_to_a_deleted_organization_goes_with_it(cal: httpx.AsyncClient) -> None:
    made = await managed(cal)
    body = {"name": "Languages", "slug": "languages", "type": "TEXT", "options": []}
    await cal.post(f"/v2/organizations/{made['id']}/attributes", json=body)

    await cal.delete(f"{PATH}/{made['id']}")

    state = (await cal.get("/_sandbox/state")).json()
    assert not [row for row in state["memberships"] if row["team_id"] == made["id"]]
    assert not state.get("api_keys")
    assert not state.get("attributes")


async def test_only_platforms_manage_organizations(open_sandbox: OpenSandbox, tmp_path: Path) -> None:
    seed = {
        "users": [{"id": 1, "email": "ann@acme.example"}],
        "api_keys": [{"id": "cal_sandbox", "user_id": 1}],
        "teams": [{"id": 1, "name": "Acme", "is_organization": True}],
        "memberships": [{"id": 1, "user_id": 1, "team_id": 1, "role": "OWNER"}],
    }
    (tmp_path / "seed.json").write_text(json.dumps(seed), encoding="utf-8")
    cal = open_sandbox(seed=tmp_path / "seed.json")

    response = await cal.post(PATH, json={"name": "Acme"})

    assert response.status_code == 403
    assert "must be a platform organization" in response.json()["error"]["message"]
