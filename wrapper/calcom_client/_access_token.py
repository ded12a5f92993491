"""The access token, which stays fresh by itself where it can.

Source: the server's ``ApiAuthStrategy``, which answers 498 to a token that has ended.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Final

import httpx

from calcom_client._auth import Credentials, OAuthClient, bearer, header_text
from calcom_client._oauth2 import OAuth2App
from calcom_client._policy import POLICY, REFRESHER
from calcom_client._refresh import Renewal, Send
from calcom_client._tokens import Tokens, managed_user_refresh, oauth2_refresh

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from calcom_api import Request

ACCESS_TOKEN_EXPIRED: Final = 498


class AccessToken(Credentials):
    """The access token of a managed user, or of a user who authorized an OAuth2 application.

    A token lives 60 minutes at most. With a refresh token, a new one takes its place 60 seconds before ``expires_at``,
    or when the server says that it has ended, and the call is sent again: one refresh, however many tasks need it. A
    refresh spends the old pair, so the new one is first given to ``on_refresh``, and used when that has returned.

    It can be used by several :class:`calcom_client.CalClient`, and by one event loop after the other.

    Args:
        token: The access token.
        refresh_token: The refresh token; without it, a call with a token that has ended raises
            :class:`calcom_client.TokenExpiredError`.
        client: Who refreshes: ``OAuthClient(…, …)`` for a managed user's token, ``OAuth2App(…)`` for one of an OAuth2
            application.
        expires_at: When the access token ends, if you know it; with a time zone.
        on_refresh: Stores a new pair. It cannot make calls with this token. If it fails, calls raise
            :class:`calcom_client.TokenRefreshError` with the pair, and the next one gives it the same pair again.

    Raises:
        ValueError: An argument cannot be right, or one that another one needs is missing; the message names it.
    """

    def __init__(
        self,
        token: str,
        *,
        refresh_token: str | None = None,
        client: OAuthClient | OAuth2App | None = None,
        expires_at: datetime | None = None,
        on_refresh: Callable[[Tokens], Awaitable[None]] | None = None,
    ) -> None:
        headers = bearer(header_text("AccessToken", "token", token))
        _check_moment(expires_at)
        if on_refresh is not None and not callable(on_refresh):
            raise ValueError(f"AccessToken: on_refresh must be an async function, not {type(on_refresh).__name__}")
        self._renewal: Renewal | None = None
        secret: str | None = None
        if refresh_token is not None and client is not None:
            refresh_token = header_text("AccessToken", "refresh_token", refresh_token)
            pair = Tokens(access_token=token, refresh_token=refresh_token, expires_at=expires_at)
            self._renewal = Renewal(pair, _asker(client), on_refresh)
            secret = client.client_secret
        else:
            _refuse_half(refresh_token, client, on_refresh)
        super().__init__(headers, (token,) if secret is None else (token, secret))

    @property
    def headers(self) -> httpx.Headers:
        """The header that carries the token in use."""
        return httpx.Headers(self._headers if self._renewal is None else bearer(self._renewal.access_token))

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not be shown to anyone: tokens old and new, and the secret of the client."""
        return self._secrets if self._renewal is None else (*self._secrets, *self._renewal.secrets)

    async def settle(self) -> None:
        """Wait until no refresh is under way: broken off, it would lose the new pair."""
        if self._renewal is not None:
            await self._renewal.settle()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Put the token on ``request``, refreshed if need be; once more if the server says that it has ended."""
        send: Send | None = request.extensions.get(REFRESHER)
        if self._renewal is None or send is None:
            request.headers.update(self.headers)
            yield request
            return
        token = await _in_time(self._renewal.before(send), request)
        request.headers.update(bearer(token))
        response = yield request
        if response.status_code == ACCESS_TOKEN_EXPIRED:
            token = await _in_time(self._renewal.after(send, token), request)
            request.headers.update(bearer(token))
            yield request


async def _in_time(renewed: Awaitable[str], request: httpx.Request) -> str:
    """The token, if it comes before the deadline of the call that needs it; the refresh goes on in any case."""
    ends_at = request.extensions[POLICY].ends_at
    limit = asyncio.timeout_at(None if ends_at == inf else ends_at)
    try:
        async with limit:
            return await renewed
    except TimeoutError:
        if not limit.expired():
            raise
    raise httpx.ConnectTimeout("the deadline of the call has passed while its access token was refreshed")


def _asker(client: OAuthClient | OAuth2App) -> Callable[[str, datetime], Request[Tokens]]:
    if isinstance(client, OAuthClient):
        return partial(managed_user_refresh, client.client_id, client.client_secret)
    if isinstance(client, OAuth2App):
        return partial(oauth2_refresh, client.client_id, client.client_secret)
    raise ValueError(
        "AccessToken: client must be OAuthClient(…, …) for a managed user's token, or OAuth2App(…) for one of an OAuth2"
        f" application, not {type(client).__name__}"
    )


def _refuse_half(refresh_token: object, client: object, on_refresh: object) -> None:
    if refresh_token is not None:
        raise ValueError("AccessToken: client is missing; refresh_token needs it to refresh with")
    if client is not None:
        raise ValueError("AccessToken: refresh_token is missing; client cannot refresh without it")
    if on_refresh is not None:
        raise ValueError("AccessToken: refresh_token and client are missing; without them on_refresh is never called")


def _check_moment(expires_at: object) -> None:
    if expires_at is None:
        return
    if not isinstance(expires_at, datetime):
        raise ValueError(
            f"AccessToken: expires_at must be a datetime, not {type(expires_at).__name__};"
            " of Cal.com's milliseconds make one with datetime.fromtimestamp(milliseconds / 1000, UTC)"
        )
    if expires_at.utcoffset() is None:
        raise ValueError(
            "AccessToken: expires_at has no time zone; if it is in UTC, give expires_at.replace(tzinfo=UTC)"
        )
