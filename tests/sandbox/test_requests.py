"""What happens to every request before its operation: body, route, version, credentials, organization."""

import gzip
import json
import logging
import re
import sys
from typing import Any

import httpx
import pytest

from calcom_client.sandbox import Settings
from tests.sandbox.stage import OpenSandbox

CREDENTIALS = "/v2/organizations/1/delegation-credentials"
KEY = {"private_key": "x", "client_email": "svc@project.example", "client_id": "1"}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def create(domain: str = "acme.example") -> dict[str, Any]:
    return {"workspacePlatformSlug": "google", "domain": domain, "serviceAccountKey": KEY}


def rate_headers(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.startswith("x-ratelimit")}


def padded(size: int) -> bytes:
    body = json.dumps({**create(), "pad": ""}).encode()
    return body.replace(b'"pad": ""', b'"pad": "' + b"x" * (size - len(body)) + b'"')


JSON = {"Content-Type": "application/json"}


async def test_body_of_exactly_the_limit_is_read(cal: httpx.AsyncClient) -> None:
    content = padded(102_400)

    assert len(content) == 102_400
    assert (await cal.post(CREDENTIALS, content=content, headers=JSON)).status_code == 201


async def test_body_over_the_limit_is_refused_before_the_route_is_known(cal: httpx.AsyncClient) -> None:
    response = await cal.post("/v2/nope", content=padded(102_401), headers=JSON)

    assert response.status_code == 413
    assert response.json() == {"statusCode": 413, "message": "request entity too large"}
    assert "x-request-id" not in response.headers


async def test_compressed_body_is_read(cal: httpx.AsyncClient) -> None:
    headers = {**JSON, "Content-Encoding": "gzip"}

    assert (await cal.post(CREDENTIALS, content=gzip.compress(padded(200)), headers=headers)).status_code == 201


async def test_compressed_body_counts_by_its_real_size(cal: httpx.AsyncClient) -> None:
    headers = {**JSON, "Content-Encoding": "gzip"}

    assert (await cal.post(CREDENTIALS, content=gzip.compress(padded(102_401)), headers=headers)).status_code == 413


async def test_body_that_is_not_compressed_as_it_says_is_refused(cal: httpx.AsyncClient) -> None:
    headers = {**JSON, "Content-Encoding": "gzip"}

    assert (await cal.post(CREDENTIALS, content=b"{}", headers=headers)).status_code == 400


@pytest.mark.parametrize(
    "content", ["{", "[1 2]", '{"a": NaN}', '{"a": 1} x', "null", '"text"', "5", " ", "[" * 50_000, '{"a": "\n"}']
)
async def test_malformed_json_is_refused_without_counting(cal: httpx.AsyncClient, content: str) -> None:
    response = await cal.post(CREDENTIALS, content=content, headers=JSON)

    assert response.status_code == 400
    assert response.json()["error"]["code"] == "BadRequestException"
    assert response.headers["x-request-id"] == "unknown-request-id"
    assert not rate_headers(response)
    assert "x-sandbox-error" not in response.headers


@pytest.mark.parametrize("domain", ["1e999", "1" + "0" * 400, '"\\ud800"', '"\\u0000"', "[" * 200 + "]" * 200])
async def test_strange_values_are_answered_in_order(cal: httpx.AsyncClient, domain: str) -> None:
    content = json.dumps(create("PLACE")).replace('"PLACE"', domain)
    response = await cal.post(CREDENTIALS, content=content, headers=JSON)

    assert response.status_code in {201, 400}
    assert "x-sandbox-error" not in response.headers


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
async def test_unknown_method_does_not_exist_and_does_not_count(cal: httpx.AsyncClient, method: str) -> None:
    response = await cal.request(method, f"{CREDENTIALS}?a=b%20c")

    assert response.status_code == 404
    assert response.json()["error"]["message"] == f"Cannot {method} {CREDENTIALS}?a=b%20c"
    assert response.json()["path"] == f"{CREDENTIALS}?a=b%20c"
    assert UUID.fullmatch(response.headers["x-request-id"])
    assert not rate_headers(response)


async def test_line_break_in_a_path_is_a_letter_like_others(cal: httpx.AsyncClient) -> None:
    response = await cal.get("/v2/organizations/1/roles/a%0Ab")

    assert response.status_code == 404
    assert response.json()["error"]["message"] == "Role with id a\nb within team id 1 not found"


async def test_every_answer_has_a_request_id_of_its_own(cal: httpx.AsyncClient) -> None:
    first, second = await cal.post(CREDENTIALS), await cal.post(CREDENTIALS)

    assert UUID.fullmatch(first.headers["x-request-id"])
    assert first.headers["x-request-id"] != second.headers["x-request-id"]


@pytest.mark.parametrize(
    "version", ["", "2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04", "2099-01-01", "x"]
)
async def test_the_documents_versions_and_unknown_ones_reach_the_operation(
    cal: httpx.AsyncClient, version: str
) -> None:
    response = await cal.post(CREDENTIALS, json=create(), headers={"cal-api-version": version})

    assert response.status_code == 201


@pytest.mark.parametrize(
    ("declared", "version", "status"),
    [
        (["2024-08-13"], "2024-08-13", 201),
        (["2024-08-13"], "2024-06-14", 404),
        (["2024-08-13"], "", 404),
        (["2024-08-13"], "2099-01-01", 404),
        (["2024-04-15", "2024-08-13"], "2099-01-01", 201),
        (None, "2024-04-15", 201),
        (None, "2024-08-13", 404),
        (None, "", 201),
    ],
)
async def test_known_version_that_an_operation_lacks_hides_it(
    open_sandbox: OpenSandbox, document: dict[str, Any], declared: list[str] | None, version: str, status: int
) -> None:
    operation = document["paths"]["/v2/organizations/{orgId}/delegation-credentials"]["post"]
    operation["parameters"] = [{"$ref": "#/components/parameters/OrgId"}]
    if declared:
        document["components"]["parameters"]["Version"] = {
            "name": "cal-api-version",
            "in": "header",
            "schema": {"type": "string", "enum": declared},
        }
        operation["parameters"].append({"$ref": "#/components/parameters/Version"})

    response = await open_sandbox(document).post(CREDENTIALS, json=create(), headers={"cal-api-version": version})

    assert response.status_code == status
    if status == 404:
        assert response.json()["error"]["message"] == f"Cannot POST {CREDENTIALS}"


async def test_fixed_path_wins_over_a_parameter(open_sandbox: OpenSandbox, document: dict[str, Any]) -> None:
    path = "/v2/organizations/{orgId}/delegation-credentials/{credentialId}"
    fixed = {**document["paths"][path]["patch"], "operationId": "organizations.fixed"}
    document["paths"][path.replace("{credentialId}", "fixed")] = {"patch": fixed}

    response = await open_sandbox(document).patch(f"{CREDENTIALS}/fixed")

    assert response.headers["x-sandbox-example"] == "true"


CLIENT = {"x-cal-client-id": "client", "x-cal-secret-key": "s:ecret"}


@pytest.mark.parametrize(
    ("headers", "limit"),
    [
        ({"Authorization": "Bearer cal_sandbox"}, "120"),
        ({"Authorization": "cal_sandbox"}, "120"),
        ({"Authorization": "Bearer cal_other"}, "120"),
        (CLIENT, "500"),
        ({**CLIENT, "Authorization": "Bearer garbage"}, "500"),
    ],
)
async def test_good_credentials(open_sandbox: OpenSandbox, headers: dict[str, str], limit: str) -> None:
    cal = open_sandbox(api_keys=("cal_other",), oauth_clients=("client:s:ecret",))
    del cal.headers["Authorization"]

    response = await cal.post(CREDENTIALS, json=create(), headers=headers)

    assert response.status_code == 201
    assert response.headers["x-ratelimit-limit-default"] == limit


NOTHING = (
    "ApiAuthStrategy - No authentication method provided. Either pass an API key as 'Bearer' header or OAuth client "
    "credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers"
)
NOT_ENOUGH = (
    "ApiAuthStrategy - Invalid authentication method. Please provide one of the allowed methods: Any supported method"
)


@pytest.mark.parametrize(
    ("headers", "message", "limit"),
    [
        ({}, NOTHING, "120"),
        ({"Authorization": ""}, NOTHING, "120"),
        ({"Authorization": "Bearer cal_unknown"}, "CustomThrottlerGuard - Invalid API Key", None),
        ({"Authorization": "Bearer cal_unknown", **CLIENT}, "CustomThrottlerGuard - Invalid API Key", None),
        ({"Authorization": "Bearer garbage"}, "Invalid Access Token.", "500"),
        ({"Authorization": "bearer cal_sandbox"}, "Invalid Access Token.", "500"),
        ({"Authorization": "Bearer cl\xe9"}, "Invalid Access Token.", "500"),
        (
            {**CLIENT, "x-cal-client-id": "nope"},
            "ApiAuthStrategy - oAuth client - Client with ID nope not found",
            "500",
        ),
        ({**CLIENT, "x-cal-secret-key": "x"}, "ApiAuthStrategy - oAuth client - Invalid client secret", "500"),
        ({"x-cal-client-id": "client"}, NOT_ENOUGH, "500"),
        ({"x-cal-secret-key": "secret"}, NOT_ENOUGH, "120"),
    ],
)
async def test_bad_credentials(
    open_sandbox: OpenSandbox, headers: dict[str, str], message: str, limit: str | None
) -> None:
    cal = open_sandbox(oauth_clients=("client:s:ecret",))
    del cal.headers["Authorization"]

    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]

    response = await cal.post(CREDENTIALS, json=create(), headers=raw)

    assert response.status_code == 401
    assert response.json()["error"]["message"] == message
    assert response.headers.get("x-ratelimit-limit-default") == limit


async def test_a_key_without_the_prefix_counts_as_an_access_token(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(limit=10, api_keys=("token",))

    answer = await cal.post(CREDENTIALS, json=create("acme.example"), headers={"Authorization": "Bearer token"})

    assert (answer.status_code, answer.headers["x-ratelimit-limit-default"]) == (201, "500")


async def test_member_is_refused_whatever_the_body(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(api_keys=("cal_admin", "cal_member:member"))
    member = {"Authorization": "Bearer cal_member"}

    for answer in (await cal.post(CREDENTIALS, headers=member), await cal.patch(f"{CREDENTIALS}/x", headers=member)):
        assert answer.status_code == 403
        assert answer.json()["error"]["message"] == (
            "RolesGuard - user with id=3 does not have the minimum required role=ORG_ADMIN "
            "within organization with id=1."
        )


INTERNAL = "There was an error, please try again later."


@pytest.mark.parametrize(
    ("organization", "status", "message"),
    [
        ("abc", 500, INTERNAL),
        ("2147483648", 500, INTERNAL),
        ("9" * 400, 500, INTERNAL),
        ("1.5", 400, "Validation failed (numeric string is expected)"),
        ("0", 403, "IsOrgGuard - provided organization id=0 does not represent any existing organization."),
        ("-7", 403, "IsOrgGuard - provided organization id=-7 does not represent any existing organization."),
        (
            "4",
            403,
            (
                "PlatformPlanGuard - organization with id=4 does not have required plan for this operation. "
                "Minimum plan is SCALE while the organization has ESSENTIALS."
            ),
        ),
    ],
)
async def test_refused_organizations(open_sandbox: OpenSandbox, organization: str, status: int, message: str) -> None:
    cal = open_sandbox(essentials_organizations=(4,))

    # Without a body: the organization is looked at first.
    for response in (
        await cal.post(f"/v2/organizations/{organization}/delegation-credentials"),
        await cal.patch(f"/v2/organizations/{organization}/delegation-credentials/x"),
    ):
        assert response.status_code == status
        assert response.json()["error"]["message"] == message


@pytest.mark.parametrize(
    ("organization", "number"), [("1", 1), ("2147483647", 2**31 - 1), ("%2B1", 1), ("007", 7), ("1e3", 1000)]
)
async def test_organizations_exist(cal: httpx.AsyncClient, organization: str, number: int) -> None:
    response = await cal.post(f"/v2/organizations/{organization}/delegation-credentials", json=create())

    assert response.json()["data"]["organizationId"] == number


async def test_one_log_line_a_request_without_query(cal: httpx.AsyncClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="calcom_client.sandbox"):
        response = await cal.post(f"{CREDENTIALS}?token=hidden", json=create())

    lines = [record.getMessage() for record in caplog.records if record.name == "calcom_client.sandbox"]
    assert lines == [f"POST {CREDENTIALS} -> 201 (request {response.headers['x-request-id']})"]


@pytest.mark.parametrize(
    "settings",
    [
        {"api_keys": ("two 1234",)},
        {"api_keys": ("cal_1234:admin",)},
        {"oauth_clients": ("1234",)},
        {"limit": 0},
        {"window": 0},
        {"block": -1},
    ],
)
def test_wrong_settings_are_refused_without_repeating_secrets(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the text is what is looked at
        Settings(**settings)

    assert "1234" not in str(refused.value)


def test_settings_do_not_show_secrets() -> None:
    shown = repr(Settings(api_keys=("cal_canary",), oauth_clients=("client:canary",)))

    assert "canary" not in shown


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [name for name in sys.modules if name.startswith("calcom_client.sandbox")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "uvicorn", None)

    with pytest.raises(ImportError, match=re.escape("pip install 'calcom-client[sandbox]'")):
        import calcom_client.sandbox  # noqa: F401, PLC0415 - the import is what is tested


async def test_line_break_in_a_path_is_no_other_path(cal: httpx.AsyncClient) -> None:
    answer = await cal.get("/v2/oauth-clients/o%0D%0Aw")

    assert answer.json()["error"]["message"] == "OAuthClientGuard - OAuth client not found."
