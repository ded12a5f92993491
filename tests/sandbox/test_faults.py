"""Faults on demand, in process and over real connections."""

import time
from collections.abc import Iterator

import httpx
import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.faults import Fault, Faults, faults_of
from tests.sandbox.stage import AUTHORIZED, OpenSandbox

PATH = "/v2/organizations/3/delegation-credentials"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


def body(google_key: dict[str, str]) -> dict[str, object]:
    return {"workspacePlatformSlug": "google", "domain": "acme.example", "serviceAccountKey": google_key}


def asked(fault: str) -> dict[str, str]:
    return {"X-Sandbox-Fault": fault}


@pytest.mark.parametrize(
    ("status", "content_type"),
    [(502, "text/html"), (524, "text/html"), (500, "application/json"), (418, "application/json")],
)
async def test_status_is_answered_and_nothing_is_done(
    open_sandbox: OpenSandbox, google_key: dict[str, str], status: int, content_type: str
) -> None:
    cal = open_sandbox()

    faulty = await cal.post(PATH, json=body(google_key), headers=asked(f"status={status}"))
    again = await cal.post(PATH, json=body(google_key))

    assert faulty.status_code == status
    assert faulty.headers["content-type"].startswith(content_type)
    assert again.status_code == 201


async def test_block_is_the_rate_limits_own(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()

    first = await cal.get("/v2/me", headers=asked("block"))
    second = await cal.get("/v2/me")

    assert [first.status_code, second.status_code] == [429, 429]
    assert second.headers["x-ratelimit-reset-default"] == "60"


@pytest.mark.parametrize(
    ("fault", "error", "status_of_another"),
    [
        ("reset", httpx.ReadError, 201),
        ("lost", httpx.ReadError, 400),
        ("truncate", httpx.RemoteProtocolError, 400),
    ],
)
def test_connections_break_before_after_and_in_the_middle(
    sandbox: Sandbox, google_key: dict[str, str], fault: str, error: type[Exception], status_of_another: int
) -> None:
    with sandbox.serve() as url, httpx.Client(base_url=url, headers=AUTHORIZED) as cal:
        with pytest.raises(error):
            cal.post(PATH, json=body(google_key), headers=asked(fault))
        again = cal.post(PATH, json=body(google_key))

    assert again.status_code == status_of_another


async def test_broken_connections_show_in_process_too(open_sandbox: OpenSandbox) -> None:
    with pytest.raises(httpx.ReadError):
        await open_sandbox().get("/v2/me", headers=asked("reset"))


async def test_faults_of_the_settings_happen_at_their_rate_to_their_operation(sandbox: Sandbox) -> None:
    draws = iter([0.0, 0.2, 0.1, 0.09])
    faults = Faults(
        sandbox.app,
        faults_of("operation=me.get,rate=0.1,status=503"),
        operation_id=lambda scope: "me.get" if scope["path"] == "/v2/me" else None,
        block=lambda _: None,
        chance=lambda: next(draws),
    )
    transport = httpx.ASGITransport(app=faults)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox", headers=AUTHORIZED) as cal:
        statuses = [(await cal.get(path)).status_code for path in ("/v2/me", "/v2/teams", "/v2/me", "/v2/me", "/v2/me")]

    assert statuses == [503, 200, 200, 200, 503]


async def test_header_of_a_request_wins_over_the_settings(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(faults="status=503")

    assert (await cal.get("/v2/me")).status_code == 503
    assert (await cal.get("/v2/me", headers=asked("status=504"))).status_code == 504
    assert (await cal.get("/v2/me", headers=asked("rate=0,reset"))).status_code == 200


async def test_faults_are_changed_over_http(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()

    changed = await cal.put("/_sandbox/faults", json={"faults": "operation=me.get,status=503"})
    faulty, other = await cal.get("/v2/me"), await cal.get("/v2/teams")
    await cal.put("/_sandbox/faults", json={"faults": ""})
    healed = await cal.get("/v2/me")

    assert changed.json()["faults"][0]["status"] == 503
    assert [faulty.status_code, other.status_code, healed.status_code] == [503, 200, 200]


async def test_latency_delays_the_answer(open_sandbox: OpenSandbox) -> None:
    began = time.monotonic()

    answer = await open_sandbox().get("/v2/me", headers=asked("latency=0.02"))

    assert answer.status_code == 200
    assert time.monotonic() - began >= 0.02


@pytest.mark.parametrize(
    "text", ["status=200", "status=", "rate=2,reset", "rate=x", "latency=-1", "boom", "reset=1", "operation="]
)
async def test_what_is_no_fault_is_refused_with_the_grammar(open_sandbox: OpenSandbox, text: str) -> None:
    answer = await open_sandbox().get("/v2/me", headers=asked(text))

    assert answer.status_code == 400
    assert "latency=SECONDS" in answer.json()["error"]
    with pytest.raises(ValueError, match="latency=SECONDS"):
        Settings(faults=text)


def test_several_faults_have_a_semicolon_between_them() -> None:
    assert faults_of("rate=0.5,reset; operation=me.get,latency=2,status=503;") == (
        Fault("reset", rate=0.5),
        Fault("status", status=503, latency=2, operation="me.get"),
    )
