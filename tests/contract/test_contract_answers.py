"""Successful answers, typed: what is known, what is not known yet, and what comes beside the data."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
import respx

from calcom_api import OPERATIONS, Pagination, RateLimit
from calcom_api.models import DelegationCredential, GoogleServiceAccountKey, WorkspacePlatformSlug
from calcom_client import CalClient, UnexpectedResponseError


def answer(data: Any, status_code: int = 200, **beside: Any) -> httpx.Response:
    return httpx.Response(status_code, json={"status": "success", "data": data, **beside})


async def test_created(
    server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey, saved: dict[str, Any]
) -> None:
    server.post().mock(return_value=answer(saved, 201))

    credential = await cal.organizations.delegation_credentials.create(
        42, workspace_platform_slug="google", domain="acme.com", service_account_key=google_key
    )

    assert isinstance(credential, DelegationCredential)
    assert credential.id == "870ae969-9a03-46f2-8172-e929f7a868c4"
    assert credential.enabled is False
    assert credential.domain == "acme.com"
    assert credential.organization_id == 42
    assert credential.workspace_platform.name == "Google"
    assert credential.workspace_platform.slug is WorkspacePlatformSlug.GOOGLE
    assert credential.created_at == datetime(2026, 11, 22, 22, 30, 20, 377_000, tzinfo=UTC)
    assert credential.updated_at.utcoffset() == timedelta(0)


async def test_updated(server: respx.MockRouter, cal: CalClient, saved: dict[str, Any]) -> None:
    server.patch().mock(return_value=answer({**saved, "enabled": True}))

    credential = await cal.organizations.delegation_credentials.update(42, saved["id"], enabled=True)

    assert isinstance(credential, DelegationCredential)
    assert credential.enabled is True


async def test_fields_and_platforms_that_come_later_survive(
    server: respx.MockRouter, cal: CalClient, saved: dict[str, Any]
) -> None:
    later = {
        **saved,
        "workspacePlatform": {"name": "Zoho", "slug": "zoho", "logo": None},
        "lastUsedAt": None,
        "scopes": [{"name": "calendar"}],
    }
    server.patch().mock(return_value=answer(later))

    credential = await cal.organizations.delegation_credentials.update(42, saved["id"])

    assert isinstance(credential.workspace_platform.slug, WorkspacePlatformSlug)
    assert credential.workspace_platform.slug == "zoho"
    assert credential.additional_properties == {"lastUsedAt": None, "scopes": [{"name": "calendar"}]}
    assert credential.to_dict() == later


async def test_send_gives_what_comes_beside_the_data(
    server: respx.MockRouter, cal: CalClient, saved: dict[str, Any]
) -> None:
    server.patch().respond(
        200,
        json={"status": "success", "data": saved},
        headers={
            "X-Request-Id": "352bfca8",
            "X-RateLimit-Limit-Default": "120",
            "X-RateLimit-Remaining-Default": "118",
            "X-RateLimit-Reset-Default": "4",
            "X-RateLimit-Limit-Nightly": "1000",
            "X-RateLimit-Remaining-Nightly": "0",
            "X-RateLimit-Reset-Nightly": "3600",
        },
    )
    request = OPERATIONS["organizations.delegationCredentials.update"].request(42, saved["id"])

    response = await cal.send(request)

    assert response.status_code == 200
    assert response.headers["x-request-id"] == "352bfca8"
    assert response.request_id == "352bfca8"
    assert response.rate_limits == {
        "default": RateLimit(limit=120, remaining=118, reset=4),
        "nightly": RateLimit(limit=1000, remaining=0, reset=3600),
    }
    assert response.data.to_dict() == saved
    assert response.pagination is None


async def test_an_answer_without_those_headers(server: respx.MockRouter, cal: CalClient, saved: dict[str, Any]) -> None:
    server.patch().mock(return_value=answer(saved))

    response = await cal.send(OPERATIONS["organizations.delegationCredentials.update"].request(42, saved["id"]))

    assert response.request_id is None
    assert response.rate_limits == {}


async def test_a_page_says_where_it_stands(server: respx.MockRouter, cal: CalClient, read_request: Any) -> None:
    pagination = {
        "totalItems": 5,
        "remainingItems": 3,
        "returnedItems": 2,
        "itemsPerPage": 2,
        "currentPage": 1,
        "totalPages": 3,
        "hasNextPage": True,
        "hasPreviousPage": False,
    }
    server.get().mock(return_value=answer([1, 2], pagination=pagination))

    response = await cal.send(read_request)

    assert response.data == [1, 2]
    assert response.pagination == Pagination(
        total_items=5,
        remaining_items=3,
        returned_items=2,
        items_per_page=2,
        current_page=1,
        total_pages=3,
        has_next_page=True,
        has_previous_page=False,
    )


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"status": "success"}, "data: is missing"),
        ({"status": "success", "data": None}, "data: expected an object, found null"),
        ({"status": "success", "data": []}, "data: expected an object, found a list"),
        ({"status": "success", "data": {}}, "data.id: is missing"),
        ([], "expected an object, found a list"),
        ("saved", "expected an object, found text"),
        (None, "expected an object, found null"),
    ],
    ids=json.dumps,
)
async def test_json_of_another_shape_names_the_place(
    server: respx.MockRouter, cal: CalClient, body: Any, reason: str
) -> None:
    server.patch().respond(200, content=json.dumps(body), headers={"X-Request-Id": "352bfca8"})

    with pytest.raises(UnexpectedResponseError) as caught:
        await cal.organizations.delegation_credentials.update(42, "870ae969", enabled=True)

    assert reason in str(caught.value)
    assert "most likely taken effect" in str(caught.value)
    assert caught.value.status_code == 200
    assert caught.value.request_id == "352bfca8"
    assert caught.value.operation == "organizations.delegationCredentials.update"
    assert json.loads(caught.value.response.text) == body
