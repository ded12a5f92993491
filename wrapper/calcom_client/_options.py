"""The arguments of :class:`calcom_client.CalClient`, checked when a client is made, and those of the environment."""

from __future__ import annotations

import ipaddress
import os
from typing import TYPE_CHECKING, Final

import httpx

from calcom_client._auth import AccessToken, ApiKey, Credentials, OAuthClient

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_BASE_URL: Final = "https://api.cal.com"
OWN_HEADERS: Final = frozenset({"authorization", "x-cal-client-id", "x-cal-secret-key", "cal-api-version"})


def check_auth(auth: Credentials | None) -> Credentials:
    """The credentials, or a ``ValueError`` that says how to give them."""
    if isinstance(auth, Credentials):
        return auth
    ways = "ApiKey(…), OAuthClient(…, …) or AccessToken(…)"
    if auth is None:
        raise ValueError(f"auth: no credentials given; pass {ways}, or use CalClient.from_env()")
    raise ValueError(f"auth: expected {ways}, not {type(auth).__name__}")


def check_base_url(base_url: str, *, allow_insecure: bool) -> str:
    """The base URL without a slash at its end, or a ``ValueError`` that says what is wrong with it."""
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError):
        url = httpx.URL()
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(f"base_url: expected a URL such as {DEFAULT_BASE_URL!r}")
    if url.userinfo:
        raise ValueError("base_url: credentials do not belong into it; pass them as auth")
    if "?" in base_url or "#" in base_url:
        raise ValueError("base_url: it cannot have a query or a fragment")
    if url.scheme == "http" and not allow_insecure and not _is_loopback(url.host):
        raise ValueError(
            f"base_url: http:// to {url.host} would send your secrets in clear; use https://,"
            " or pass allow_insecure=True if that network is yours"
        )
    text = str(url).rstrip("/")
    if text.endswith("/v2"):
        raise ValueError("base_url: leave off the /v2 at its end; it is part of every path")
    return text


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers by lower-case name, so that a later one of a name takes its place, or a ``ValueError``."""
    for name, value in headers.items():
        if name.lower() in OWN_HEADERS:
            raise ValueError(f"headers: {name} is set by the client; credentials go into auth")
        if not name.isascii() or not name.replace("-", "").replace("_", "").isalnum():
            raise ValueError(f"headers: {name!r} is no name of a header")
        if not value.isascii() or not value.isprintable():
            raise ValueError(f"headers: the value of {name} holds a line break or a character that no header can carry")
    return {name.lower(): value for name, value in headers.items()}


def credentials_from_env() -> Credentials:
    """The one kind of credentials that the environment holds, or a ``ValueError``."""

    def read(name: str) -> str | None:
        return os.environ.get(name) or None

    key, token = read("CAL_API_KEY"), read("CAL_ACCESS_TOKEN")
    client_id, client_secret = read("CAL_OAUTH_CLIENT_ID"), read("CAL_OAUTH_CLIENT_SECRET")
    if (client_id is None) is not (client_secret is None):
        missing = "CAL_OAUTH_CLIENT_ID" if client_id is None else "CAL_OAUTH_CLIENT_SECRET"
        raise ValueError(f"{missing} is not set; an OAuth client needs both its id and its secret")
    kinds = {"CAL_API_KEY": key, "CAL_OAUTH_CLIENT_ID": client_id, "CAL_ACCESS_TOKEN": token}
    given = [name for name, value in kinds.items() if value is not None]
    if len(given) > 1:
        raise ValueError(f"{' and '.join(given)} are set; leave one, so that it is clear who calls")
    if key is not None:
        return ApiKey(key)
    if token is not None:
        return AccessToken(token)
    if client_id is not None and client_secret is not None:
        return OAuthClient(client_id, client_secret)
    raise ValueError(
        "no credentials: set CAL_API_KEY, or CAL_OAUTH_CLIENT_ID and CAL_OAUTH_CLIENT_SECRET, or CAL_ACCESS_TOKEN"
    )


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
