"""The fixtures ``cal_sandbox`` and ``cal``: an offline Cal.com for each test."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from calcom_api.models import DelegationCredential, MicrosoftServiceAccountKey
from calcom_client import ApiKey, BadRequestError, CalClient, PermissionDeniedError, RateLimitedError
from calcom_client.testing import CalSandbox


async def save(cal: CalClient, key: MicrosoftServiceAccountKey) -> DelegationCredential:
    return await cal.organizations.delegation_credentials.create(
        42, workspace_platform_slug="office365", domain="acme.com", service_account_key=key
    )


async def test_what_one_request_saves_the_next_one_finds(
    cal: CalClient, microsoft_key: MicrosoftServiceAccountKey
) -> None:
    saved = await save(cal, microsoft_key)

    enabled = await cal.organizations.delegation_credentials.update(42, saved.id, enabled=True)

    assert (enabled.id, enabled.enabled) == (saved.id, True)


@pytest.mark.parametrize("test", ["one", "another"])
@pytest.mark.usefixtures("test")
async def test_every_test_has_a_state_of_its_own(cal: CalClient, microsoft_key: MicrosoftServiceAccountKey) -> None:
    await save(cal, microsoft_key)

    with pytest.raises(BadRequestError):
        await save(cal, microsoft_key)


@pytest.fixture
def test() -> None:
    """Only counts."""


async def test_clients_in_process_and_over_the_socket_see_the_same(
    cal: CalClient, cal_sandbox: CalSandbox, microsoft_key: MicrosoftServiceAccountKey
) -> None:
    saved = await save(cal, microsoft_key)

    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=cal_sandbox.base_url) as remote:
        found = await remote.organizations.delegation_credentials.update(42, saved.id)

    assert found.domain == "acme.com"
    assert cal_sandbox.base_url == cal_sandbox.base_url


def test_nothing_is_served_until_somebody_asks_where(cal_sandbox: CalSandbox) -> None:
    before = {thread.name for thread in threading.enumerate()}

    answer = httpx.get(f"{cal_sandbox.base_url}/v2/me")

    assert "calcom-sandbox" not in before
    assert answer.status_code == 401


@pytest.mark.cal_sandbox(api_keys=("cal_plain:member",))
async def test_other_callers_have_clients_of_their_own(
    cal_sandbox: CalSandbox, microsoft_key: MicrosoftServiceAccountKey
) -> None:
    member = cal_sandbox.client(auth=ApiKey("cal_plain"))

    with pytest.raises(PermissionDeniedError):
        await save(member, microsoft_key)


@pytest.mark.cal_sandbox(limit=1)
async def test_windows_of_the_rate_limit_end_when_the_test_says_so(
    cal: CalClient, cal_sandbox: CalSandbox, microsoft_key: MicrosoftServiceAccountKey
) -> None:
    saved = await save(cal, microsoft_key)
    with pytest.raises(RateLimitedError):
        await cal.organizations.delegation_credentials.update(42, saved.id)

    cal_sandbox.clock.advance(timedelta(minutes=2))

    assert (await cal.organizations.delegation_credentials.update(42, saved.id)).id == saved.id


def test_the_clock_does_not_go_back(cal_sandbox: CalSandbox) -> None:
    with pytest.raises(ValueError, match=r"^step: .* goes back"):
        cal_sandbox.clock.advance(timedelta(seconds=-1))


def test_the_clock_stands_still(cal_sandbox: CalSandbox) -> None:
    assert not cal_sandbox.clock.running
    cal_sandbox.clock.set(datetime(2027, 3, 1, 9, tzinfo=UTC))
    assert cal_sandbox.clock.now() == datetime(2027, 3, 1, 9, tzinfo=UTC)


class TestSettings:
    @pytest.fixture
    def cal_sandbox_settings(self) -> dict[str, Any]:
        return {"limit": 7, "api_keys": ("cal_mine",)}

    async def test_they_come_from_the_fixture(
        self, cal_sandbox: CalSandbox, microsoft_key: MicrosoftServiceAccountKey
    ) -> None:
        mine = cal_sandbox.client(auth=ApiKey("cal_mine"))

        await save(mine, microsoft_key)

        assert mine.rate_limits["default"].limit == 7

    @pytest.mark.cal_sandbox(limit=9)
    async def test_and_from_the_mark_which_wins(
        self, cal: CalClient, microsoft_key: MicrosoftServiceAccountKey
    ) -> None:
        await save(cal, microsoft_key)

        assert cal.rate_limits["default"].limit == 9


async def test_a_client_can_be_closed_before_the_test_ends(cal: CalClient) -> None:
    await cal.aclose()
