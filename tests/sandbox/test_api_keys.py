"""API keys in the sandbox: refreshed, spent, ended."""

from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.platform_clients import bearer
from tests.sandbox.stage import OpenSandbox

PATH, ANYTHING = "/v2/api-keys/refresh", "/v2/verified-resources/emails"


async def test_old_key_is_gone_at_once(cal: httpx.AsyncClient) -> None:
    new = (await cal.post(PATH)).json()["data"]["apiKey"]

    old = await cal.get(ANYTHING)

    assert new.startswith("cal_")
    assert (old.status_code, old.json()["error"]["message"]) == (
        401,
        "ApiAuthStrategy - api key - Your api key is not valid",
    )
    assert (await cal.get(ANYTHING, headers=bearer(new))).status_code == 200


@pytest.mark.parametrize(
    ("body", "days"), [({}, 30), ({"apiKeyDaysValid": 60}, 60), ({"apiKeyNeverExpires": False}, 30)]
)
async def test_new_key_ends(cal: httpx.AsyncClient, clock: Clock, body: dict[str, object], days: int) -> None:
    new = bearer((await cal.post(PATH, json=body)).json()["data"]["apiKey"])

    clock.advance(timedelta(days=days) - timedelta(seconds=1))
    before = await cal.get(ANYTHING, headers=new)
    clock.advance(timedelta(seconds=1))
    after = await cal.get(ANYTHING, headers=new)

    assert (before.status_code, after.status_code) == (200, 401)
    assert after.json()["error"]["message"] == "ApiAuthStrategy - api key - Your api key is expired"


async def test_key_can_live_for_ever(cal: httpx.AsyncClient, clock: Clock) -> None:
    new = bearer((await cal.post(PATH, json={"apiKeyNeverExpires": True})).json()["data"]["apiKey"])

    clock.advance(timedelta(days=50_000))

    assert (await cal.get(ANYTHING, headers=new)).status_code == 200


async def test_either_days_or_for_ever(cal: httpx.AsyncClient) -> None:
    answer = await cal.post(PATH, json={"apiKeyDaysValid": 5, "apiKeyNeverExpires": True})

    assert answer.status_code == 400
    assert (await cal.get(ANYTHING)).status_code == 200


async def test_only_an_api_key_can_be_refreshed(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(api_keys=("token",), oauth_clients=("client:fake-secret",))
    client = {"Authorization": "", "x-cal-client-id": "client", "x-cal-secret-key": "fake-secret"}

    assert (await cal.post(PATH, headers=bearer("token"))).status_code == 401
    assert (await cal.post(PATH, headers=client)).status_code == 401


async def test_spent_key_of_the_settings_stays_spent(
    open_sandbox: OpenSandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cal = open_sandbox(api_keys=("cal_canary",), data=tmp_path / "state.sqlite")
    new = (await cal.post(PATH, headers=bearer("cal_canary"))).json()["data"]["apiKey"]

    (tmp_path / "copy.sqlite").write_bytes((tmp_path / "state.sqlite").read_bytes())
    reopened = open_sandbox(api_keys=("cal_canary",), data=tmp_path / "copy.sqlite")

    assert (await reopened.get(ANYTHING, headers=bearer("cal_canary"))).status_code == 401
    assert (await reopened.get(ANYTHING, headers=bearer(new))).status_code == 200
    assert b"canary" not in (tmp_path / "copy.sqlite").read_bytes()
    assert "cal_canary" not in caplog.text
    assert new not in caplog.text
