"""Tokens that end, over a socket: the client refreshes them at the sandbox, by the sandbox's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from calcom_client import (
    AccessToken,
    ApiKey,
    CalClient,
    OAuth2App,
    OAuthClient,
    TokenExpiredError,
    Tokens,
)
from calcom_client.sandbox import Sandbox, Settings

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

CALLBACK = "https://app.acme.example/callback"


async def test_managed_user_token_stays_fresh() -> None:
    sandbox = Sandbox()
    stored: list[Tokens] = []

    async def store(tokens: Tokens) -> None:
        stored.append(tokens)

    with sandbox.serve() as base_url:
        async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as admin:
            app = await admin.oauth_clients.create(
                name="Acme", redirect_uris=["https://app.acme.example"], permissions=["*"]
            )
            user = await admin.oauth_clients.users.create(app.client_id, email="ann@acme.example", name="Ann")
        token = AccessToken(
            user.access_token,
            refresh_token=user.refresh_token,
            client=OAuthClient(app.client_id, app.client_secret),
            expires_at=datetime.fromtimestamp(user.access_token_expires_at / 1000, UTC),
            on_refresh=store,
        )
        async with CalClient(auth=token, base_url=base_url) as cal:
            await cal.verified_resources.emails.list()
            assert stored == []
            for ended in range(1, 3):
                sandbox.clock.advance(timedelta(hours=1))
                await cal.verified_resources.emails.list()
                assert len(stored) == ended
        async with CalClient(auth=AccessToken(user.access_token), base_url=base_url) as late:
            with pytest.raises(TokenExpiredError):
                await late.verified_resources.emails.list()
    sandbox.close()

    assert len({user.access_token, *(tokens.access_token for tokens in stored)}) == 3


async def test_user_authorizes_an_application_and_it_stays_authorized() -> None:
    sandbox = Sandbox(Settings(oauth_clients=("app:fake-secret",)))
    app = OAuth2App("app", "fake-secret")
    stored: list[Tokens] = []

    async def store(tokens: Tokens) -> None:
        stored.append(tokens)

    with sandbox.serve() as base_url:
        asked = app.authorization(redirect_uri=CALLBACK, scopes=["PROFILE_READ"], app_url=base_url, pkce=True)
        async with httpx.AsyncClient() as browser:
            sent_back = await browser.get(asked.url)
        tokens = await app.exchange(asked, sent_back.headers["location"], base_url=base_url)
        token = AccessToken(tokens.access_token, refresh_token=tokens.refresh_token, client=app, on_refresh=store)
        async with CalClient(auth=token, base_url=base_url) as cal:
            await cal.verified_resources.emails.list()
            sandbox.clock.advance(timedelta(minutes=30))
            await cal.verified_resources.emails.list()
    sandbox.close()

    assert len(stored) == 1
    assert stored[0].access_token != tokens.access_token
