"""The real transports: httpx's own, through the proxy of the environment, or somebody's own client."""

from __future__ import annotations

import os
import ssl
from functools import cache, partial
from urllib.request import getproxies, proxy_bypass

import httpx

from calcom_client._answers import read_whole, without_bytes
from calcom_client._cancellation import cancelled_only_in_waits
from calcom_client._connection_pool import ONE_CONNECTION, ConnectionPool
from calcom_client._options import AIOHTTP, check_transport, is_loopback
from calcom_client._secrets import UrlWithSecretQuery


def transport_for(
    base_url: str, transport: httpx.AsyncBaseTransport | str | None, http_client: httpx.AsyncClient | None
) -> httpx.AsyncBaseTransport:
    """The transport that sends to ``base_url``, as the arguments of the client ask for it; answers come read whole.

    Raises:
        ValueError: They cannot be right, or the environment names a proxy that cannot be used; the message names the
            variable, not its value, which can hold a password.
    """
    check_transport(transport, http_client)
    if http_client is not None:
        return ForeignTransport(ClientTransport(http_client))
    if isinstance(transport, httpx.AsyncBaseTransport):
        return ForeignTransport(transport)
    url = httpx.URL(base_url)
    proxy = _proxy(url)
    tls = _tls(is_spoken=url.scheme == "https" or proxy is not None)
    if transport == AIOHTTP:
        # Loaded by those who ask for it, as aiohttp is an extra.
        from calcom_client._aiohttp_transport import AiohttpTransport  # noqa: PLC0415

        return AiohttpTransport(tls, proxy)
    connect = partial(httpx.AsyncHTTPTransport, verify=tls, limits=ONE_CONNECTION, proxy=proxy)
    connect()  # now, as it may refuse: a SOCKS proxy needs a package that is not everywhere
    return ConnectionPool(connect)


def _tls(*, is_spoken: bool) -> ssl.SSLContext:
    """Whom to trust. Reading all authorities takes longer than all else of making a client, so it is done once."""
    if not is_spoken:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Files of somebody's own can change while the program runs.
    is_ours = not any(os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
    return _usual_tls() if is_ours else httpx.create_ssl_context()


@cache
def _usual_tls() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def _proxy(url: httpx.URL) -> httpx.Proxy | None:
    """The proxy for a URL. httpx reads the variables only where it makes the transport itself."""
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or is_loopback(url.host) or proxy_bypass(url.netloc.decode("ascii")):
        return None
    try:
        return httpx.Proxy(proxy if "://" in proxy else f"http://{proxy}")
    except (ValueError, httpx.InvalidURL):
        pass  # raised below, where the error that shows the URL is no longer around
    raise ValueError("HTTP_PROXY, HTTPS_PROXY, ALL_PROXY: the environment names a proxy that is no URL of one")


class ForeignTransport(httpx.AsyncBaseTransport):
    """Sends through a transport of somebody else, which may read a URL in another way than httpx's own does."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request`` with its URL in full, and read the answer."""
        if isinstance(request.url, UrlWithSecretQuery):
            request = httpx.Request(
                request.method,
                httpx.URL(request.url),
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
        return await cancelled_only_in_waits(self._send(request))

    async def _send(self, request: httpx.Request) -> httpx.Response:
        response = await self._transport.handle_async_request(request)
        await read_whole(response)
        return response

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


def _no_auth(request: httpx.Request) -> httpx.Request:
    return request
