"""The real transports: httpx's own, through the proxy of the environment, or somebody's own client."""

from __future__ import annotations

from typing import Any, Final
from urllib.request import getproxies, proxy_bypass

import httpx

from calcom_client._options import is_loopback
from calcom_client._secrets import UrlWithSecretQuery

# Node closes idle connections after 5 seconds: letting go first avoids writing into one that is being closed,
# after which nobody would know whether the call took effect.
KEEPALIVE_SECONDS: Final = 4.0

# Headers about the bytes on the wire, not about the body.
DESCRIBE_BYTES: Final = frozenset({"content-encoding", "content-length"})


def default_transport(base_url: str) -> httpx.AsyncBaseTransport:
    """Make httpx's own transport, through the proxy that the environment names for ``base_url``.

    Raises:
        ValueError: That proxy cannot be used; the message names the variable, not its value, which can hold a password.
    """
    limits = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=KEEPALIVE_SECONDS)
    proxy = _proxy(httpx.URL(base_url))
    try:
        return httpx.AsyncHTTPTransport(limits=limits, proxy=proxy)
    except (ValueError, httpx.InvalidURL):
        pass  # raised below, where the error that shows the URL is no longer around
    raise ValueError("HTTP_PROXY, HTTPS_PROXY, ALL_PROXY: the environment names a proxy that is no URL of one")


def _proxy(url: httpx.URL) -> str | None:
    """The proxy for a URL. httpx reads the variables only where it makes the transport itself."""
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or is_loopback(url.host) or proxy_bypass(url.netloc.decode("ascii")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


class ForeignTransport(httpx.AsyncBaseTransport):
    """Sends through a transport of somebody else, which may read a URL in another way than httpx's own does."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request`` with its URL in full."""
        if isinstance(request.url, UrlWithSecretQuery):
            request = httpx.Request(
                request.method,
                httpx.URL(request.url),
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()


class ClientTransport(httpx.AsyncBaseTransport):
    """Sends through somebody's own ``httpx.AsyncClient``, with its proxies, hooks and limits; never closes it."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request`` as it is: the client's own authentication and redirects stay out of it."""
        try:
            response = await self._client.send(request, stream=True, auth=_no_auth, follow_redirects=False)
        except httpx.HTTPStatusError as refusal:
            # A hook of the client has called raise_for_status(): it is an answer all the same.
            response = refusal.response
        except httpx.HTTPError as failure:
            # Hooks of stamina's see it: without the headers that were sent.
            failure.request = httpx.Request(request.method, request.url)
            raise
        headers, stream = response.headers, response.stream
        if response.is_closed and not response.is_stream_consumed:
            headers, stream = without_bytes(headers), httpx.ByteStream(b"")
        elif response.is_stream_consumed:
            # A hook of the client has read the body, and with that decompressed it.
            headers, stream = without_bytes(headers), httpx.ByteStream(response.content)
        return httpx.Response(response.status_code, headers=headers, stream=stream, extensions=response.extensions)


def close_if_left_over(stream: object) -> None:
    """Have the connection closed on which ``stream`` was read to its end, if the server sent more than that.

    httpcore would keep what is too much, and take it for the answer to the next request.
    """
    inside: Any = stream
    # The way to the parser, which alone knows, has no public names; transports of other kinds have none of these.
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"):
        inside = getattr(inside, name, inside)
    left_over, _ = getattr(inside, "trailing_data", (b"", False))
    if left_over:
        # A connection that failed is not kept.
        inside.send_failed()


def without_bytes(headers: httpx.Headers) -> httpx.Headers:
    """The headers of an answer whose body is not in its form on the wire any more."""
    return httpx.Headers([item for item in headers.multi_items() if item[0] not in DESCRIBE_BYTES])


def _no_auth(request: httpx.Request) -> httpx.Request:
    return request
