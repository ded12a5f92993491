"""What the page at `/` reads: the last requests, rows and rate limits, without secrets."""

import contextlib
import json
from importlib.resources import files

import httpx
import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.state.webhooks import Webhook
from tests.sandbox.stage import OpenSandbox, client_of

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


async def last(cal: httpx.AsyncClient) -> dict[str, object]:
    """The details of the last request."""
    summaries = (await cal.get("/_sandbox/requests")).json()["requests"]
    found: dict[str, object] = (await cal.get(f"/_sandbox/requests/{summaries[-1]['number']}")).json()
    return found


async def test_a_request_is_kept_with_its_answer(cal: httpx.AsyncClient) -> None:
    answer = await cal.get("/v2/schedules?take=1", headers={"cal-api-version": "2024-06-11"})
    entry = await last(cal)
    assert (entry["method"], entry["path"], entry["status"]) == ("GET", "/v2/schedules?take=1", 200)
    assert entry["operationId"] == "schedules.list"
    assert entry["requestId"] == answer.headers["X-Request-Id"]
    assert entry["at"] == "2027-03-01T09:00:00.000Z"
    assert entry["caller"] == {"kind": "API key", "hint": "cal_***", "userId": 1, "name": "Sandbox Admin"}
    assert entry["response"]["body"]["json"] == answer.json()  # type: ignore[index] # JSON


async def test_what_asks_about_the_sandbox_itself_is_not_kept(cal: httpx.AsyncClient) -> None:
    assert (await cal.get("/", headers=BROWSER)).status_code == 200
    for path in ("/_sandbox/state", "/_sandbox/clock", "/_sandbox/rows"):
        assert (await cal.get(path)).status_code == 200
    assert (await cal.get("/_sandbox/requests")).json() == {"requests": []}


async def test_the_last_two_hundred_are_kept(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(limit=1000)
    for number in range(203):
        await cal.get(f"/v2/nowhere/{number}")
    kept = (await cal.get("/_sandbox/requests")).json()["requests"]
    assert [entry["path"] for entry in kept] == [f"/v2/nowhere/{number}" for number in range(3, 203)]
    assert (await cal.get("/_sandbox/requests/1")).status_code == 404


async def test_they_can_be_forgotten(cal: httpx.AsyncClient) -> None:
    await cal.get("/v2/schedules")
    assert (await cal.delete("/_sandbox/requests")).status_code == 204
    assert (await cal.get("/_sandbox/requests")).json() == {"requests": []}


@pytest.mark.parametrize(
    ("fault", "status", "badge"),
    [
        ("status=502", 502, {"kind": "fault", "text": "status=502"}),
        ("reset", None, {"kind": "no answer", "text": "The connection ended without an answer."}),
        ("truncate", 200, {"kind": "cut off", "text": "The connection ended in the middle of the answer."}),
    ],
)
async def test_faults_are_told(cal: httpx.AsyncClient, fault: str, status: int | None, badge: dict[str, str]) -> None:
    headers = {"X-Sandbox-Fault": fault, "cal-api-version": "2024-06-11"}
    with contextlib.suppress(httpx.ReadError):
        await cal.get("/v2/schedules", headers=headers)
    entry = await last(cal)
    assert entry["status"] == status
    assert badge in entry["badges"]  # type: ignore[operator] # JSON


async def test_an_unknown_key_is_nobodys(cal: httpx.AsyncClient) -> None:
    await cal.get("/v2/schedules", headers={"Authorization": "Bearer cal_fake"})
    assert (await last(cal))["caller"] is None


async def test_a_long_key_is_told_apart_by_its_end(open_sandbox: OpenSandbox) -> None:
    key = "cal_fake_0123456789abcdefghij_wxyz"
    cal = open_sandbox(api_keys=(key,))
    await cal.get("/v2/schedules", headers={"Authorization": f"Bearer {key}"})
    entry = await last(cal)
    assert entry["caller"]["hint"] == "cal_…wxyz"  # type: ignore[index] # JSON
    assert key not in json.dumps(entry)


async def test_an_error_keeps_its_code_and_loses_the_secret_that_it_repeats(cal: httpx.AsyncClient, pem: str) -> None:
    key = {"private_key": pem, "client_email": 7, "client_id": "100"}
    body = {"workspacePlatformSlug": "google", "domain": "acme.com", "serviceAccountKey": key}
    answer = await cal.post("/v2/organizations/42/delegation-credentials", json=body)
    assert json.dumps(pem)[1:-1] in answer.text
    entry = await last(cal)
    assert entry["response"]["body"]["json"]["error"]["code"] == "BadRequestException"  # type: ignore[index] # JSON
    assert not [line for line in pem.splitlines()[1:-1] if line in json.dumps(entry)]


@pytest.mark.parametrize(
    ("content", "content_type", "shown"),
    [
        (b'{"secret": "fake-secret", oops', "application/json", "bytes that are no JSON"),
        (b"client_secret=fake-secret&grant_type=x", "application/x-www-form-urlencoded", '"grant_type": "x"'),
        (b'{"note": "x", "deep": [{"accessToken": "fake-secret"}]}', "application/json", '"note": "x"'),
        (b"", "application/json", '"body": null'),
        (b'"' + b"x" * 50_000 + b'"', "application/json", "Only the first 40,000 of 50,002 characters."),
        (b"x" * 300_000, "text/plain", "More than 256 KB, not kept."),
    ],
)
async def test_bodies_are_shown_without_secrets(
    cal: httpx.AsyncClient, content: bytes, content_type: str, shown: str
) -> None:
    await cal.post("/v2/nowhere", content=content, headers={"content-type": content_type})
    request = json.dumps((await last(cal))["request"])
    assert shown in request
    assert "fake-secret" not in request


async def test_secrets_in_a_query_are_masked_and_the_rest_is_not(cal: httpx.AsyncClient) -> None:
    await cal.get("/v2/stripe/save?code=fake-code&state=fake-state&teamId=42")
    assert (await last(cal))["path"] == "/v2/stripe/save?code=***&state=***&teamId=42"


async def test_rows_are_shown_without_secrets() -> None:
    sandbox = Sandbox(Settings())
    sandbox.state.put(Webhook(id="w-1", subscriber_url="https://acme.example", secret="fake-webhook-secret"))
    sandbox.state.commit()
    async with client_of(sandbox, {}) as cal:
        counts = (await cal.get("/_sandbox/rows")).json()
        found = (await cal.get("/_sandbox/rows/webhooks")).json()
        unknown = await cal.get("/_sandbox/rows/unknown")
    sandbox.close()
    assert counts["webhooks"] == found["count"] == 1
    shown = {name: found["rows"][0][name] for name in ("subscriber_url", "secret")}
    assert shown == {"subscriber_url": "https://acme.example", "secret": "***"}
    assert unknown.status_code == 404


async def test_windows_of_the_rate_limit_are_shown(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(limit=1)
    assert (await cal.get("/_sandbox/limits")).json() == {"windows": []}
    await cal.get("/v2/me")
    (window,) = (await cal.get("/_sandbox/limits")).json()["windows"]
    assert (window["limit"], window["remaining"], window["reset"], window["blocked"]) == (1, 0, 60, False)
    assert window["caller"]["name"] == "Sandbox Admin"
    await cal.get("/v2/me")
    (window,) = (await cal.get("/_sandbox/limits")).json()["windows"]
    assert window["blocked"]


async def test_windows_that_are_over_are_not_shown(cal: httpx.AsyncClient) -> None:
    await cal.get("/v2/me")
    assert len((await cal.get("/_sandbox/limits")).json()["windows"]) == 1
    await cal.put("/_sandbox/clock", json={"advance": 60})
    assert (await cal.get("/_sandbox/limits")).json() == {"windows": []}


async def test_programs_find_at_the_root_what_the_real_server_says(cal: httpx.AsyncClient) -> None:
    for method in ("GET", "POST"):
        answer = await cal.request(method, "/", headers=BROWSER if method == "POST" else {})
        assert (answer.status_code, answer.json()["error"]["message"]) == (404, f"Cannot {method} /")


async def test_the_page_may_load_only_what_comes_with_it(cal: httpx.AsyncClient) -> None:
    policy = (await cal.get("/", headers=BROWSER)).headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'" in policy
    assert "unsafe" not in policy
    for file in (files("calcom_client.sandbox.page") / "static").iterdir():
        answer = await cal.get(f"/_sandbox/page/{file.name}")
        assert answer.content == file.read_bytes()
    for name in ("none.js", "%2e%2e%2froutes.py", "..%5croutes.py"):
        assert (await cal.get(f"/_sandbox/page/{name}")).status_code == 404


def test_requests_come_as_events_and_the_stream_ends_with_the_server() -> None:
    sandbox = Sandbox(Settings())
    with httpx.Client() as browser, httpx.Client(headers={"Authorization": "Bearer cal_sandbox"}) as cal:
        with sandbox.serve() as url:
            request = browser.build_request("GET", f"{url}/_sandbox/requests", headers={"Accept": "text/event-stream"})
            stream = browser.send(request, stream=True)
            lines = (line for line in stream.iter_lines() if line)
            assert [next(lines), next(lines)] == ["event: kept", "data: []"]
            cal.get(f"{url}/v2/schedules")
            assert next(lines) == "event: new"
            assert json.loads(next(lines).removeprefix("data: "))[0]["path"] == "/v2/schedules"
        assert list(lines) == []
    sandbox.close()
