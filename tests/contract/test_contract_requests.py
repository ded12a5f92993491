"""What goes over the wire: method, URL, headers and body of each operation."""

import json
from typing import Any

import httpx
import pytest
import respx

from calcom_api import UNSET
from calcom_api.models import GoogleServiceAccountKey, MicrosoftServiceAccountKey, WorkspacePlatformSlug
from calcom_client import AccessToken, ApiKey, CalClient, OAuthClient

COLLECTION = "https://api.cal.com/v2/organizations/42/delegation-credentials"
CREDENTIAL = f"{COLLECTION}/870ae969"
CREDENTIAL_HEADERS = {"authorization", "x-cal-client-id", "x-cal-secret-key", "cookie"}
KEY = GoogleServiceAccountKey(private_key="fake", client_email="svc@project.example", client_id="1234567890")
AUTHENTICATIONS = [
    pytest.param(ApiKey("cal_live_fake"), {"authorization": "Bearer cal_live_fake"}, id="API key"),
    pytest.param(AccessToken("fake.jwt.token"), {"authorization": "Bearer fake.jwt.token"}, id="access token"),
    pytest.param(
        OAuthClient("client-1", "fake-secret"),
        {"x-cal-client-id": "client-1", "x-cal-secret-key": "fake-secret"},
        id="OAuth client",
    ),
]


def sent(server: respx.MockRouter) -> httpx.Request:
    """The one request that arrived."""
    assert server.calls.call_count == 1
    return server.calls.last.request


def body_of(request: httpx.Request) -> Any:
    return json.loads(request.content)


@pytest.fixture(autouse=True)
def answers(server: respx.MockRouter, saved: dict[str, Any]) -> None:
    server.post(path__regex="/delegation-credentials$").respond(201, json={"status": "success", "data": saved})
    server.patch(path__regex="/delegation-credentials/").respond(200, json={"status": "success", "data": saved})


async def test_create(server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey) -> None:
    await cal.organizations.delegation_credentials.create(
        42, workspace_platform_slug="google", domain="acme.com", service_account_key=google_key
    )

    request = sent(server)
    assert (request.method, str(request.url)) == ("POST", COLLECTION)
    assert request.headers["cal-api-version"] == "2024-04-15"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == "Bearer cal_test_fake"
    assert request.headers["user-agent"].startswith("calcom-client/")
    assert body_of(request) == {
        "workspacePlatformSlug": "google",
        "domain": "acme.com",
        "serviceAccountKey": {
            "private_key": google_key.private_key,
            "client_email": "svc@project.example",
            "client_id": "1234567890",
        },
    }


async def test_update(server: respx.MockRouter, cal: CalClient) -> None:
    await cal.organizations.delegation_credentials.update(42, "870ae969", enabled=True)

    request = sent(server)
    assert (request.method, str(request.url)) == ("PATCH", CREDENTIAL)
    assert request.headers["cal-api-version"] == "2024-04-15"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == "Bearer cal_test_fake"
    assert body_of(request) == {"enabled": True}


async def test_create_for_microsoft(
    server: respx.MockRouter, cal: CalClient, microsoft_key: MicrosoftServiceAccountKey
) -> None:
    await cal.organizations.delegation_credentials.create(
        org_id=42,
        workspace_platform_slug=WorkspacePlatformSlug.OFFICE365,
        domain="acme.com",
        service_account_key=microsoft_key,
    )

    assert body_of(sent(server)) == {
        "workspacePlatformSlug": "office365",
        "domain": "acme.com",
        "serviceAccountKey": {"private_key": "fake-client-secret", "tenant_id": "t-1", "client_id": "c-1"},
    }


async def test_a_list_of_keys_is_sent_as_an_array(
    server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey
) -> None:
    await cal.organizations.delegation_credentials.create(
        42, workspace_platform_slug="google", domain="acme.com", service_account_key=[google_key]
    )

    assert body_of(sent(server))["serviceAccountKey"] == [google_key.to_dict()]


@pytest.mark.parametrize(
    ("arguments", "body"),
    [
        ({}, {}),
        ({"enabled": True}, {"enabled": True}),
        ({"enabled": False}, {"enabled": False}),
        ({"enabled": UNSET, "service_account_key": UNSET}, {}),
        ({"service_account_key": KEY}, {"serviceAccountKey": KEY.to_dict()}),
        ({"service_account_key": [KEY]}, {"serviceAccountKey": [KEY.to_dict()]}),
        ({"enabled": True, "service_account_key": KEY}, {"enabled": True, "serviceAccountKey": KEY.to_dict()}),
    ],
    ids=["nothing", "on", "off", "unset", "a key", "a list", "a key, and on"],
)
async def test_an_update_sends_what_is_given_and_nothing_else(
    server: respx.MockRouter, cal: CalClient, arguments: dict[str, Any], body: dict[str, Any]
) -> None:
    await cal.organizations.delegation_credentials.update(42, "870ae969", **arguments)

    assert body_of(sent(server)) == body


async def test_a_key_with_further_fields_keeps_them(
    server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey
) -> None:
    google_key.additional_properties["project_id"] = "project"

    await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=google_key)

    assert body_of(sent(server))["serviceAccountKey"]["project_id"] == "project"


async def test_text_outside_ascii_arrives_as_utf_8(
    server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey
) -> None:
    await cal.organizations.delegation_credentials.create(
        42, workspace_platform_slug="google", domain="bücher.example", service_account_key=google_key
    )

    assert "bücher.example".encode() in sent(server).content


@pytest.mark.parametrize(("auth", "headers"), AUTHENTICATIONS)
async def test_each_way_to_authenticate_sends_its_own_headers_and_no_others(
    server: respx.MockRouter, auth: ApiKey | AccessToken | OAuthClient, headers: dict[str, str]
) -> None:
    async with CalClient(auth=auth) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    request = sent(server)
    assert {name: request.headers[name] for name in CREDENTIAL_HEADERS & set(request.headers)} == headers


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("https://api.cal.com/", CREDENTIAL),
        ("https://cal.acme.com", "https://cal.acme.com/v2/organizations/42/delegation-credentials/870ae969"),
        ("https://acme.com/cal/api", "https://acme.com/cal/api/v2/organizations/42/delegation-credentials/870ae969"),
        ("https://acme.com/cal/api/", "https://acme.com/cal/api/v2/organizations/42/delegation-credentials/870ae969"),
        (
            "https://acme.com:8443/a%20b",
            "https://acme.com:8443/a%20b/v2/organizations/42/delegation-credentials/870ae969",
        ),
        ("http://localhost:8080", "http://localhost:8080/v2/organizations/42/delegation-credentials/870ae969"),
    ],
)
async def test_self_hosted_servers(server: respx.MockRouter, base_url: str, url: str) -> None:
    async with CalClient(auth=ApiKey("cal_test_fake"), base_url=base_url) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert str(sent(server).url) == url


async def test_an_id_stays_one_segment_of_the_url(server: respx.MockRouter, cal: CalClient) -> None:
    await cal.organizations.delegation_credentials.update(42, "a/b?c#d é")

    assert sent(server).url.raw_path == b"/v2/organizations/42/delegation-credentials/a%2Fb%3Fc%23d%20%C3%A9"


async def test_no_cookie_of_the_server_is_kept(server: respx.MockRouter, cal: CalClient, saved: dict[str, Any]) -> None:
    server.patch(CREDENTIAL).respond(
        200, json={"status": "success", "data": saved}, headers={"Set-Cookie": "session=somebody; Path=/"}
    )

    await cal.organizations.delegation_credentials.update(42, "870ae969")
    await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert [call.request.headers.get("cookie") for call in server.calls] == [None, None]
