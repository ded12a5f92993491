"""The fast transport: aiohttp below httpx's seam. Loaded by those who ask for it, as aiohttp is an extra.

httpx-aiohttp does the same for any program; this one keeps this client's promises. It tells what was never sent from
what was lost, which httpx-aiohttp gives the same name, and never lets aiohttp send a request again by itself.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from math import inf
from typing import TYPE_CHECKING, Final

import aiohttp
import httpx
from yarl import URL

from calcom_client._connection_pool import KEEPALIVE_SECONDS, MAX_CONNECTIONS
from calcom_client._policy import OVER_NETWORK
from calcom_client._room import Room

if TYPE_CHECKING:
    import ssl

    from aiohttp.client_middlewares import ClientHandlerType

# What aiohttp would add by itself.
NO_HEADERS: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
# The kinds of proxy that aiohttp can go through.
PROXY_SCHEMES: Final = frozenset({"http", "https"})


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends through aiohttp; answers come read whole.

    Args:
        tls: Whom to trust.
        proxy: The proxy to go through.
        connections: How many there may be at once.

    Raises:
        ValueError: aiohttp does not speak with such a proxy.
    """

    def __init__(self, tls: ssl.SSLContext, proxy: httpx.Proxy | None, connections: int = MAX_CONNECTIONS) -> None:
        if proxy is not None and proxy.url.scheme not in PROXY_SCHEMES:
            raise ValueError("transport: 'aiohttp' cannot use a SOCKS proxy, which the environment names")
        self._tls = tls
        self._room = Room(connections)
        self._proxy = proxy
        self._proxy_headers = {} if proxy is None else dict(proxy.headers)
        if proxy is not None and proxy.raw_auth is not None:
            self._proxy_headers["Proxy-Authorization"] = f"Basic {b64encode(b':'.join(proxy.raw_auth)).decode()}"
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request`` and read the answer."""
        if self._session is None:
            # Not before: it belongs to the event loop in which it is made.
            self._session = self._open()
        # Waited for here, as aiohttp has one timeout for waiting and connecting together.
        await self._room.enter(request)
        try:
            return await self._send(self._session, request)
        finally:
            self._room.leave()

    async def _send(self, session: aiohttp.ClientSession, request: httpx.Request) -> httpx.Response:
        url = request.url
        timeouts = request.extensions["timeout"]
        headers = request.headers.multi_items()
        if url.scheme == "http":
            # The proxy reads the request itself; with https only the one for a tunnel.
            headers += self._proxy_headers.items()
        answer = await session.request(
            request.method,
            # Not str(url), which can be without its query.
            URL(f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}", encoded=True),
            headers=headers,
            data=request.content or None,
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(connect=timeouts["connect"], sock_read=timeouts["read"], ceil_threshold=inf),
            proxy=None if self._proxy is None else str(self._proxy.url),
            proxy_headers=self._proxy_headers,
        )
        try:
            content = await answer.read()
        except (aiohttp.ClientError, OSError) as error:
            raise _lost(error) from error
        response = httpx.Response(
            answer.status,
            headers=answer.raw_headers,
            stream=httpx.ByteStream(content),
            extensions={
                "http_version": b"HTTP/1.1",
                "reason_phrase": (answer.reason or "").encode("ascii", "replace"),
                OVER_NETWORK: True,
            },
        )
        response.read()
        return response

    def _open(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=0,
                keepalive_timeout=KEEPALIVE_SECONDS,
                ssl=self._tls,
                timeout_ceil_threshold=inf,
            ),
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=NO_HEADERS,
            middlewares=(_send_once,),
        )

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()


async def _send_once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    """Send ``request``, with httpx's errors for aiohttp's.

    In here, where aiohttp would otherwise take some of its own for a reason to send again what it holds to be harmless:
    a DELETE, say, of which nobody knows whether it arrived.
    """
    try:
        return await handler(request)
    except aiohttp.ConnectionTimeoutError as error:
        raise httpx.ConnectTimeout("no connection in time") from error
    except (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError) as error:
        raise httpx.ProxyError("the proxy did not let the request through") from error
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(str(error.os_error)) from error
    except (aiohttp.ClientError, OSError) as error:
        raise _lost(error) from error


def _lost(error: Exception) -> httpx.TransportError:
    """The error of httpx for a request that was sent and has no whole answer; what the server said is not in it."""
    if isinstance(error, asyncio.TimeoutError):
        return httpx.ReadTimeout("no answer in time")
    if isinstance(error, aiohttp.ClientResponseError):
        return httpx.RemoteProtocolError("the answer is not HTTP")
    return httpx.ReadError(f"the connection was lost, {type(error).__name__}")
