"""The arguments of :class:`calcom_client.CalClient`, checked when a client is made."""

from __future__ import annotations

import ipaddress
import math
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Literal, TypedDict

import httpx

from calcom_client._auth import Credentials
from calcom_client._defaults import DEFAULT_BASE_URL

if TYPE_CHECKING:
    from collections.abc import Mapping

AIOHTTP: Final = "aiohttp"
LARGEST_PORT: Final = 65_535
REDIS_SCHEMES: Final = ("redis://", "rediss://", "unix://")
CREDENTIAL_HEADERS: Final = frozenset({"authorization", "x-cal-client-id", "x-cal-secret-key"})
OWN_HEADERS: Final = CREDENTIAL_HEADERS | {"cal-api-version", "content-length", "transfer-encoding"}


class ClientOptions(TypedDict, total=False):
    """What :class:`CalClient` takes besides ``auth``."""

    base_url: str
    timeout: float | httpx.Timeout
    max_attempts: int
    max_wait: float | None
    deadline: float
    pacing: str | None
    headers: Mapping[str, str]
    strict: bool
    transport: httpx.AsyncBaseTransport | Literal["aiohttp"] | None
    http_client: httpx.AsyncClient | None
    allow_insecure: bool


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
        url = httpx.URL(base_url) if isinstance(base_url, str) else httpx.URL()
    except httpx.InvalidURL:
        url = httpx.URL()
    is_whole = url.scheme in ("http", "https") and url.host and " " not in base_url
    if not is_whole or not (url.port is None or 0 < url.port <= LARGEST_PORT):
        raise ValueError(f"base_url: expected a URL such as {DEFAULT_BASE_URL!r}")
    if url.userinfo:
        raise ValueError("base_url: credentials do not belong into it; pass them as auth")
    if "?" in base_url or "#" in base_url:
        raise ValueError("base_url: it cannot have a query or a fragment")
    if url.scheme == "http" and not allow_insecure and not is_loopback(url.host):
        raise ValueError(
            f"base_url: http:// to {url.host} would send your secrets in clear; use https://,"
            " or pass allow_insecure=True if that network is yours"
        )
    text = str(url).rstrip("/")
    if text.lower().endswith("/v2"):
        raise ValueError("base_url: leave off the /v2 at its end; it is part of every path")
    return text


def check_timeout(timeout: float | httpx.Timeout) -> httpx.Timeout:
    """The timeouts, or a ``ValueError``."""
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if not _is_number(timeout) or not 0 < timeout < math.inf:
        raise ValueError(f"timeout: expected more than 0 seconds, or an httpx.Timeout, found {timeout!r}")
    return httpx.Timeout(timeout)


def check_retries(max_attempts: int, max_wait: float | None, deadline: float) -> None:
    """Refuse, with a ``ValueError``, what is no number of attempts or seconds."""
    if not _is_number(max_attempts) or not isinstance(max_attempts, int) or max_attempts < 1:
        raise ValueError(f"max_attempts: expected a whole number of at least 1, found {max_attempts!r}")
    # Not <: what is not a number is not at least 0 either.
    if max_wait is not None and (not _is_number(max_wait) or not max_wait >= 0):
        raise ValueError(f"max_wait: expected 0 seconds or more, found {max_wait!r}")
    if not _is_number(deadline) or not deadline > 0:
        raise ValueError(f"deadline: expected more than 0 seconds, found {deadline!r}")


def check_pacing(pacing: str | None) -> str | None:
    """How to pace, or a ``ValueError``; the URL of a Redis can hold a password, so it is in no message."""
    if pacing is None or pacing == "local":
        return pacing
    if not isinstance(pacing, str) or not pacing.startswith(REDIS_SCHEMES):
        raise ValueError(f"pacing: expected 'local', None, or a URL that begins with {', '.join(REDIS_SCHEMES)}")
    if find_spec("redis") is None:
        raise ValueError("pacing: sharing through Redis needs the extra: pip install 'calcom-client[redis]'")
    return pacing


def check_transport(transport: httpx.AsyncBaseTransport | str | None, http_client: httpx.AsyncClient | None) -> None:
    """Refuse, with a ``ValueError``, what cannot send, or cannot send in async code."""
    if transport is not None and http_client is not None:
        raise ValueError("transport, http_client: give one of them, not both")
    if isinstance(transport, str):
        if transport != AIOHTTP:
            raise ValueError(f"transport: expected 'aiohttp' or an httpx.AsyncBaseTransport, found {transport!r}")
        if find_spec("aiohttp") is None:
            raise ValueError("transport: 'aiohttp' needs the extra: pip install 'calcom-client[fast]'")
    elif transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
        raise ValueError(f"transport: expected an httpx.AsyncBaseTransport, not {type(transport).__name__}")
    if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
        raise ValueError(f"http_client: expected an httpx.AsyncClient, not {type(http_client).__name__}")


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers by lower-case name, so that a later one of a name takes its place, or a ``ValueError``."""
    for name, value in headers.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise ValueError("headers: names and values must be text")
        if name.lower() in OWN_HEADERS:
            raise ValueError(f"headers: {name} is set by the client; credentials go into auth")
        if not name.isascii() or not name.replace("-", "").replace("_", "").isalnum():
            raise ValueError(f"headers: {name!r} is no name of a header")
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise ValueError(
                f"headers: the value of {name} holds a line break, a blank at its end or another misfit for a header"
            )
    return {name.lower(): value for name, value in headers.items()}


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, so that nobody listens on the way to it."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
