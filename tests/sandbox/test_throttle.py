"""Rate limits: the rules by themselves, and as they show in answers."""

from collections.abc import Sequence
from datetime import timedelta

import httpx
from hypothesis import given
from hypothesis import strategies as st

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.throttle import Throttle, Verdict
from tests.sandbox.stage import AUTHORIZED, OpenSandbox

PATH = "/v2/organizations/1/delegation-credentials"


def shown(response: httpx.Response) -> tuple[int, str, str, str]:
    limits = (response.headers[f"x-ratelimit-{name}-default"] for name in ("limit", "remaining", "reset"))
    limit, remaining, reset = limits
    return response.status_code, limit, remaining, reset


async def test_window_begins_with_the_first_request(open_sandbox: OpenSandbox, clock: Clock) -> None:
    cal = open_sandbox(limit=3)

    answers = []
    for wait in (0, 0.5, 59.25, 0.25):
        clock.advance(timedelta(seconds=wait))
        answers.append(shown(await cal.post(PATH)))

    assert answers == [(400, "3", "2", "60"), (400, "3", "1", "60"), (400, "3", "0", "1"), (400, "3", "2", "60")]


async def test_request_after_the_last_one_starts_a_block(open_sandbox: OpenSandbox, clock: Clock) -> None:
    cal = open_sandbox(limit=2)
    answers = []
    for wait in (0, 0, 50, 59.5, 0.5):
        clock.advance(timedelta(seconds=wait))
        answers.append(shown(await cal.post(PATH)))

    assert answers == [
        (400, "2", "1", "60"),
        (400, "2", "0", "60"),
        (429, "2", "0", "60"),
        (429, "2", "0", "1"),
        (400, "2", "0", "60"),  # its window began during the block and has 59.5 seconds left
    ]


async def test_refusal_is_as_recorded(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(limit=1)
    await cal.post(PATH)

    # Neither the organization nor the body is looked at.
    response = await cal.post("/v2/organizations/abc/delegation-credentials")

    sentence = "CustomThrottlerGuard - Too many requests. Please try again later."
    assert response.json()["error"] == {"code": "ThrottlerException", "message": sentence, "details": sentence}
    assert "retry-after" not in response.headers
    assert "x-request-id" in response.headers


async def test_window_and_block_can_be_set(open_sandbox: OpenSandbox, clock: Clock) -> None:
    cal = open_sandbox(limit=1, window=5, block=7.5)

    assert shown(await cal.post(PATH)) == (400, "1", "0", "5")
    assert shown(await cal.post(PATH)) == (429, "1", "0", "8")
    clock.advance(timedelta(seconds=7.5))
    assert shown(await cal.post(PATH)) == (400, "1", "0", "5")


async def test_what_counts(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()
    key = {"private_key": "x", "client_email": "x", "client_id": "x"}
    body = {"workspacePlatformSlug": "google", "domain": "acme.example", "serviceAccountKey": key}

    counting = [
        await cal.post(PATH),  # 400
        await cal.post("/v2/organizations/0/delegation-credentials"),  # 403
        await cal.patch(f"{PATH}/x"),  # 404 of the operation
        await cal.post("/v2/organizations/abc/delegation-credentials"),  # 500
    ]
    await cal.get("/v2/nope")
    await cal.post(PATH, headers={"Authorization": "Bearer cal_unknown"})
    await cal.post(PATH, content="{", headers={"Content-Type": "application/json"})
    counting.append(await cal.post(PATH, json=body))  # 201

    assert [(answer.status_code, int(answer.headers["x-ratelimit-remaining-default"])) for answer in counting] == [
        (400, 119),
        (403, 118),
        (404, 117),
        (500, 116),
        (201, 115),
    ]


async def test_each_credential_has_a_window_of_its_own(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(limit=10, api_keys=("cal_second",), oauth_clients=("client:secret",))
    del cal.headers["Authorization"]
    credentials: list[dict[str, str]] = [
        AUTHORIZED,
        {"Authorization": "Bearer cal_second"},
        {"Authorization": "Bearer token"},
        {"x-cal-client-id": "client", "x-cal-secret-key": "secret"},
        {},
    ]

    answers = [await cal.post(PATH, headers=credential) for credential in credentials for _ in range(2)]

    assert [int(answer.headers["x-ratelimit-remaining-default"]) for answer in answers] == [
        9, 8, 9, 8, 499, 498, 499, 498, 9, 8
    ]  # fmt: skip


async def test_addresses_without_credentials_are_told_apart(clock: Clock) -> None:
    sandbox = Sandbox(Settings(limit=5, clock=clock))
    remaining = []
    for address in ("10.0.0.1", "10.0.0.2", "10.0.0.1"):
        transport = httpx.ASGITransport(app=sandbox.app, client=(address, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as cal:
            remaining.append((await cal.post(PATH)).headers["x-ratelimit-remaining-default"])
    sandbox.close()

    assert remaining == ["4", "4", "3"]


instants = st.lists(st.floats(min_value=0, max_value=40, allow_nan=False), min_size=1, max_size=150)


def visits(waits: Sequence[float], limit: int, window: float, block: float) -> list[tuple[float, Verdict]]:
    now = 1_000.0
    throttle = Throttle(window=window, block=block, clock=lambda: now)
    seen = []
    for wait in waits:
        now += wait
        seen.append((now, throttle.hit("key", limit)))
    return seen


lengths = st.floats(min_value=0.5, max_value=120, allow_nan=False)


@given(waits=instants, limit=st.integers(1, 8), window=lengths, block=lengths)
def test_no_window_accepts_more_than_the_limit(waits: list[float], limit: int, window: float, block: float) -> None:
    began, accepted = None, 0
    for now, verdict in visits(waits, limit, window, block):
        if began is None or now - began >= window:
            began, accepted = now, 0
        accepted += not verdict.refused
        assert accepted <= limit
        assert 0 <= verdict.remaining <= limit - accepted
        assert verdict.limit == limit


@given(waits=instants, limit=st.integers(1, 8), window=lengths, block=lengths)
def test_block_lasts_as_long_as_it_says(waits: list[float], limit: int, window: float, block: float) -> None:
    blocked_since = None
    for now, verdict in visits(waits, limit, window, block):
        if blocked_since is not None and now - blocked_since >= block:
            blocked_since = None
        if blocked_since is not None:
            assert verdict.refused
        elif verdict.refused:
            blocked_since = now
        if verdict.refused:
            assert blocked_since is not None
            assert 0 <= verdict.reset - (block - (now - blocked_since)) < 1
            assert verdict.remaining == 0


def test_polling_through_a_block_starts_the_next_one() -> None:
    verdicts = visits([0] + [1] * 61, limit=1, window=60, block=60)

    # Request 2 blocks until 61 s; from 60 s on, the polls fill the next window: 60, and 61 is one too many.
    assert all(verdict.refused for _, verdict in verdicts[1:])
    assert verdicts[-1][1].reset == 60
