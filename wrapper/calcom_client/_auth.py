"""The three ways to authenticate, as ``httpx.Auth``: each puts its headers on every request that is sent.

Source: the server's ``ApiAuthStrategy``. The scheme ``Bearer`` is case-sensitive there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Generator


# What a header can carry: a line break in a key would start another header.
HEADER_TEXT = re.compile(r"[\x21-\x7e]+")


class Credentials(httpx.Auth):
    """What :class:`calcom_client.CalClient` takes as ``auth=``.

    Args:
        headers: The headers that carry the credentials.
        secrets: The texts that must not be shown to anyone.
    """

    def __init__(self, headers: dict[str, str], secrets: tuple[str, ...]) -> None:
        self._headers = headers
        self._secrets = secrets

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not be shown to anyone."""
        return self._secrets

    async def settle(self) -> None:
        """Wait until nothing is under way that must not be broken off."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}('***')"

    @property
    def headers(self) -> httpx.Headers:
        """The headers that carry the credentials."""
        return httpx.Headers(self._headers)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Put the headers on ``request``."""
        for name, value in self._headers.items():
            request.headers[name] = value
        yield request


class ApiKey(Credentials):
    """An API key, from the security settings of a Cal.com account.

    Args:
        key: The key, ``cal_live_…``; the server tells keys from access tokens by the prefix ``cal_``.

    Raises:
        ValueError: The key is empty or holds a character that no header can carry.
    """

    def __init__(self, key: str) -> None:
        super().__init__(bearer(header_text("ApiKey", "key", key)), (key,))


class OAuthClient(Credentials):
    """An OAuth client of a platform customer: it acts as the owner, else an admin, of the platform organization.

    Args:
        client_id: Its id, sent as ``x-cal-client-id``.
        client_secret: Its secret, sent as ``x-cal-secret-key``.

    Raises:
        ValueError: One of them is empty or holds a character that no header can carry.
    """

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.client_id = header_text("OAuthClient", "client_id", client_id)
        self.client_secret = header_text("OAuthClient", "client_secret", client_secret)
        super().__init__({"x-cal-client-id": client_id, "x-cal-secret-key": client_secret}, (client_secret,))

    def __repr__(self) -> str:
        return f"OAuthClient({self.client_id!r}, '***')"


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def header_text(owner: str, name: str, value: str) -> str:
    # The value stays out of the message: it is, or was meant to be, a secret.
    if not isinstance(value, str):
        raise ValueError(f"{owner}: {name} must be text, not {type(value).__name__}")
    if not value:
        raise ValueError(f"{owner}: {name} is empty")
    if value.lower().startswith("bearer "):
        raise ValueError(f"{owner}: {name} begins with 'Bearer '; give what comes after it")
    if not HEADER_TEXT.fullmatch(value):
        raise ValueError(
            f"{owner}: {name} holds a space, a line break or another character that no header can carry;"
            " was it read from a file with its last line break?"
        )
    return value
