"""The two operations on delegation credentials, beyond what was recorded."""

import base64
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox

PATH = "/v2/organizations/1/delegation-credentials"
OTHER_PATH = "/v2/organizations/2/delegation-credentials"
EITHER = (
    "Service account key must be either a Google service account key (with client_email, private_key, client_id) or "
    "Microsoft service account key (with tenant_id, private_key, client_id)"
)

Key = dict[str, str]


def create(key: object, slug: str = "google", domain: str = "acme.example") -> dict[str, Any]:
    return {"workspacePlatformSlug": slug, "domain": domain, "serviceAccountKey": key}


async def created(cal: httpx.AsyncClient, body: dict[str, Any], path: str = PATH) -> dict[str, Any]:
    response = await cal.post(path, json=body)
    assert response.status_code == 201
    data: dict[str, Any] = response.json()["data"]
    return data


def sentence(response: httpx.Response) -> str:
    assert response.status_code == 400
    (node,) = response.json()["error"]["details"]["errors"]
    assert node["property"] == "serviceAccountKey"
    text: str = node["constraints"]["isServiceAccountKey"]
    return text


async def test_created_credential_is_read_with_an_empty_update(cal: httpx.AsyncClient, google_key: Key) -> None:
    credential = await created(cal, create(google_key))

    response = await cal.patch(f"{PATH}/{credential['id']}", json={})

    assert response.json() == {"status": "success", "data": credential}
    assert credential["enabled"] is False
    assert credential["createdAt"] == credential["updatedAt"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("text", EITHER),
        (None, EITHER),
        (5, EITHER),
        ({}, EITHER),
        ([], EITHER),
        ({"private_key": "x", "client_id": "1"}, EITHER),
        (
            {"client_email": "x"},
            (
                "private_key should not be empty, private_key must be a string; "
                "client_id should not be empty, client_id must be a string"
            ),
        ),
        (
            {"private_key": "x", "client_email": "", "client_id": 1},
            "client_email should not be empty; client_id must be a string",
        ),
        ({"private_key": "", "tenant_id": "t", "client_id": "c"}, "private_key should not be empty"),
        (
            {"private_key": "x", "tenant_id": None, "client_id": "c"},
            "tenant_id should not be empty, tenant_id must be a string",
        ),
        ([{"client_email": "x"}], EITHER),
        ([{"private_key": "x", "tenant_id": "t", "client_id": "c"}, "text"], EITHER),
    ],
)
async def test_sentence_about_a_bad_key_does_not_depend_on_earlier_requests(
    cal: httpx.AsyncClient, key: object, expected: str
) -> None:
    await cal.post(PATH, json=create({"client_email": "earlier"}))

    assert sentence(await cal.post(PATH, json=create(key))) == expected


async def test_failure_repeats_known_fields_only(cal: httpx.AsyncClient) -> None:
    response = await cal.post(PATH, json={"domain": 42, "unknown": "field"})

    nodes = response.json()["error"]["details"]["errors"]
    assert [node["property"] for node in nodes] == ["workspacePlatformSlug", "domain", "serviceAccountKey"]
    assert all(node["target"] == {"domain": 42} for node in nodes)
    assert nodes[1]["value"] == 42
    assert "value" not in nodes[0]


async def test_list_of_keys_is_taken_with_a_warning(
    cal: httpx.AsyncClient, google_key: Key, caplog: pytest.LogCaptureFixture
) -> None:
    response = await cal.post(PATH, json=create([google_key, {**google_key, "private_key": "another"}]))

    assert response.status_code == 201
    assert "400" in response.headers["x-sandbox-warning"]
    assert [record.levelname for record in caplog.records if "serviceAccountKey" in record.getMessage()] == ["WARNING"]
    enabled = await cal.patch(f"{PATH}/{response.json()['data']['id']}", json={"enabled": True})
    assert enabled.json()["data"]["enabled"] is True
    assert "x-sandbox-warning" not in enabled.headers


async def test_list_in_an_update_is_taken_with_a_warning(cal: httpx.AsyncClient, google_key: Key) -> None:
    credential = await created(cal, create({**google_key, "private_key": "not usable"}))

    response = await cal.patch(f"{PATH}/{credential['id']}", json={"serviceAccountKey": [google_key], "enabled": True})

    assert response.json()["data"]["enabled"] is True
    assert "x-sandbox-warning" in response.headers


PUBLISHED_EXAMPLE = """{
  "workspacePlatformSlug": "<string>",
  "domain": "<string>",
  "serviceAccountKey": [
    {
      "private_key": "<string>",
      "client_email": "<string>",
      "client_id": "<string>"
    }
  ]
}"""
JSON = {"Content-Type": "application/json"}


async def test_published_example_works_with_warnings(cal: httpx.AsyncClient) -> None:
    response = await cal.post(PATH, content=PUBLISHED_EXAMPLE, headers=JSON)

    assert response.status_code == 201
    assert response.json()["data"]["workspacePlatform"] == {"name": "Google", "slug": "google"}
    assert "serviceAccountKey" in response.headers["x-sandbox-warning"]
    assert "workspacePlatformSlug" in response.headers["x-sandbox-warning"]


async def test_published_example_is_refused_when_strict(open_sandbox: OpenSandbox) -> None:
    response = await open_sandbox(strict=True).post(PATH, content=PUBLISHED_EXAMPLE, headers=JSON)

    assert sentence(response) == EITHER


async def test_placeholder_slug_is_unknown_when_strict(open_sandbox: OpenSandbox, google_key: Key) -> None:
    response = await open_sandbox(strict=True).post(PATH, json=create(google_key, slug="<string>"))

    assert response.status_code == 404
    assert response.json()["error"] == {"code": "TRPCError", "message": "The requested resource was not found"}


async def test_domain_is_free_for_others_until_it_is_enabled(cal: httpx.AsyncClient, google_key: Key) -> None:
    body = create(google_key)
    credential = await created(cal, body)
    await created(cal, body, OTHER_PATH)

    await cal.patch(f"{PATH}/{credential['id']}", json={"enabled": True})
    third = await cal.post("/v2/organizations/3/delegation-credentials", json=body)

    assert third.status_code == 400
    assert third.json()["error"] == {
        "code": "TRPCError",
        "message": "Bad request: Please check your request data and try again",
    }


def pem(content: bytes, label: str = "PRIVATE KEY", newline: str = "\n") -> str:
    return (
        f"-----BEGIN {label}-----{newline}{base64.b64encode(content).decode()}{newline}-----END {label}-----{newline}"
    )


DER = b"\x30\x82\x04\xbe"


@pytest.mark.parametrize(
    ("private_key", "status"),
    [
        (pem(DER), 200),
        (pem(DER).strip(), 200),
        (pem(DER, newline="\r\n"), 200),
        (pem(DER, label="RSA PRIVATE KEY"), 200),
        (pem(DER, newline="\\n"), 500),
        (pem(DER, label="PUBLIC KEY"), 500),
        (pem(DER, label="CERTIFICATE"), 500),
        (pem(b"AAA"), 500),
        (pem(DER).replace("MIIE", "MII!"), 500),
        (pem(DER).replace("MIIE", "MII"), 500),
        (pem(DER).replace("END PRIVATE", "END RSA PRIVATE"), 500),
        (base64.b64encode(DER).decode(), 500),
        ("<string>", 500),
    ],
)
async def test_google_key_is_usable_as_pem_with_line_breaks(
    cal: httpx.AsyncClient, google_key: Key, private_key: str, status: int
) -> None:
    credential = await created(cal, create({**google_key, "private_key": private_key}))

    response = await cal.patch(f"{PATH}/{credential['id']}", json={"enabled": True})

    assert response.status_code == status
    if status == 500:
        assert response.json() == {"statusCode": 500, "message": "Internal server error"}
        assert "x-sandbox-error" not in response.headers
        assert (await cal.patch(f"{PATH}/{credential['id']}")).json()["data"] == credential


async def test_microsoft_key_is_usable_for_microsoft(cal: httpx.AsyncClient, microsoft_key: Key) -> None:
    credential = await created(cal, create(microsoft_key, slug="office365"))

    response = await cal.patch(f"{PATH}/{credential['id']}", json={"enabled": True})

    assert response.json()["data"]["enabled"] is True
    assert response.json()["data"]["updatedAt"] > credential["updatedAt"]


async def test_key_of_the_other_kind_is_saved_but_not_usable(
    cal: httpx.AsyncClient, google_key: Key, microsoft_key: Key
) -> None:
    for_google = await created(cal, create(microsoft_key, domain="a.example"))
    for_microsoft = await created(cal, create(google_key, slug="office365", domain="b.example"))

    for credential in (for_google, for_microsoft):
        assert (await cal.patch(f"{PATH}/{credential['id']}", json={"enabled": True})).status_code == 500


async def test_new_key_switches_off_unless_enabled_in_the_same_call(cal: httpx.AsyncClient, google_key: Key) -> None:
    path = f"{PATH}/{(await created(cal, create(google_key)))['id']}"

    states = [
        (await cal.patch(path, json=body)).json()["data"]
        for body in (
            {"enabled": True},
            {"enabled": True},
            {"serviceAccountKey": google_key},
            {"serviceAccountKey": google_key, "enabled": True},
            {"enabled": False},
            {},
        )
    ]

    assert [state["enabled"] for state in states] == [True, True, False, True, False, False]
    moments = [state["updatedAt"] for state in states]
    assert moments[0] == moments[1] < moments[2] < moments[3] < moments[4] == moments[5]


async def test_key_is_saved_even_when_enabling_with_it_fails(cal: httpx.AsyncClient, google_key: Key) -> None:
    path = f"{PATH}/{(await created(cal, create(google_key)))['id']}"
    before = (await cal.patch(path, json={"enabled": True})).json()["data"]

    failed = await cal.patch(path, json={"serviceAccountKey": {**google_key, "private_key": "bad"}, "enabled": True})
    after = (await cal.patch(path)).json()["data"]

    assert failed.status_code == 500
    assert after["enabled"] is False
    assert after["updatedAt"] > before["updatedAt"]


@pytest.mark.parametrize("field", ["enabled", "serviceAccountKey"])
async def test_null_passes_validation_and_fails_behind_it(cal: httpx.AsyncClient, google_key: Key, field: str) -> None:
    credential = await created(cal, create(google_key))

    response = await cal.patch(f"{PATH}/{credential['id']}", json={field: None})

    assert response.status_code == 500
    assert response.json() == {"statusCode": 500, "message": "Internal server error"}


async def test_credential_is_found_through_another_organization(cal: httpx.AsyncClient, google_key: Key) -> None:
    credential = await created(cal, create(google_key))

    response = await cal.patch(f"{OTHER_PATH}/{credential['id']}")

    assert response.json()["data"]["organizationId"] == 1


async def test_unknown_credential(cal: httpx.AsyncClient) -> None:
    response = await cal.patch(f"{PATH}/x%2Fy%20z", json={"enabled": None})

    assert response.status_code == 404
    assert response.json()["error"]["message"] == "DelegationCredential with id x/y z not found"
