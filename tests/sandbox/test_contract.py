"""An answer that the document does not promise is loud."""

import logging
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox

PATH = "/v2/organizations/1/delegation-credentials"
CANARY = "canary.example"


def create() -> dict[str, Any]:
    key = {"private_key": "canary", "client_email": "x", "client_id": "x"}
    return {"workspacePlatformSlug": "google", "domain": CANARY, "serviceAccountKey": key}


def operation(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/v2/organizations/{orgId}/delegation-credentials"]["post"]
    return found


def assert_loud(response: httpx.Response, fault: str, caplog: pytest.LogCaptureFixture) -> None:
    assert response.status_code == 500
    assert response.json() == {"statusCode": 500, "message": "Internal server error"}
    assert response.headers["x-sandbox-error"] == fault
    assert "x-request-id" in response.headers
    (error,) = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert fault in error
    assert "canary" not in error


async def test_body_that_does_not_fit(
    open_sandbox: OpenSandbox, document: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    document["components"]["schemas"]["DelegationCredential"]["properties"]["domain"] = {"type": "integer"}

    response = await open_sandbox(document).post(PATH, json=create())

    assert_loud(response, "the body does not fit the document at /data/domain (type)", caplog)


async def test_formats_count(
    open_sandbox: OpenSandbox, document: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    document["components"]["schemas"]["DelegationCredential"]["properties"]["domain"]["format"] = "uuid"

    response = await open_sandbox(document).post(PATH, json=create())

    assert_loud(response, "the body does not fit the document at /data/domain (format)", caplog)


async def test_status_that_is_not_documented(
    open_sandbox: OpenSandbox, document: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    del operation(document)["responses"]["201"]

    response = await open_sandbox(document).post(PATH, json=create())

    assert_loud(response, "no success is documented", caplog)


async def test_status_that_is_documented_without_a_body(
    open_sandbox: OpenSandbox, document: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    operation(document)["responses"]["201"] = {"description": "Nothing."}

    response = await open_sandbox(document).post(PATH, json=create())

    assert_loud(response, "status 201 is documented without a JSON body", caplog)


async def test_range_of_statuses_stands_in_for_a_status(open_sandbox: OpenSandbox, document: dict[str, Any]) -> None:
    del operation(document)["responses"]["500"]

    response = await open_sandbox(document).post("/v2/organizations/abc/delegation-credentials")

    assert response.status_code == 500
    assert "x-sandbox-error" not in response.headers


async def test_answers_before_the_route_are_checked_too(
    open_sandbox: OpenSandbox, document: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    document["components"]["schemas"]["Error"]["required"].append("missing")

    response = await open_sandbox(document).get("/v2/nope")

    assert_loud(response, "the body does not fit the document at / (required)", caplog)


async def test_refusals_of_a_body_are_checked_too(
    open_sandbox: OpenSandbox, document: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    document["components"]["schemas"]["Error"]["required"].append("missing")

    response = await open_sandbox(document).post(PATH, content=b"{", headers={"Content-Type": "application/json"})

    assert_loud(response, "the body does not fit the document at / (required)", caplog)
