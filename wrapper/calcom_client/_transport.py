"""The transports around the real one: they carry out what :mod:`calcom_client._retries` decides."""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING, Final
from urllib.request import getproxies, proxy_bypass

import httpx
import stamina
from attrs import frozen

from calcom_client._options import is_loopback
from calcom_client._rate_limits import read_wait
from calcom_client._retries import Answer, Fault, Outcome, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Mapping

logger = logging.getLogger("calcom_client")

# Key in httpx.Request.extensions.
POLICY: Final = "calcom_client.policy"

# Node closes idle connections after 5 seconds: letting go first avoids writing into one that is being closed,
# after which nobody would know whether the call took effect.
KEEPALIVE_SECONDS: Final = 4.0

BACKOFF_FIRST = 0.5
BACKOFF_LONGEST = 8.0
# Spread over this many seconds, so that tasks that were refused together do not come back together.
JITTER = 0.5

# Headers about the bytes on the wire, not about the body.
DESCRIBE_BYTES: Final = frozenset({"content-encoding", "content-length"})


@frozen(kw_only=True)
class Policy:
    """How one request may be retried.

    Attributes:
        repeatable: Whether sending it twice does no more than sending it once.
        max_attempts: Attempts in all, the first included.
        max_wait: Longest wait in seconds that the server may ask for; a longer one ends the retries.
    """

    repeatable: bool
    max_attempts: int
    max_wait: float


class _SendAgainError(Exception):
    """An answer that calls for another attempt, on its way through stamina."""

    def __init__(self, response: httpx.Response, verdict: Verdict) -> None:
        super().__init__(f"HTTP {response.status_code}")
        self.response = response
        self.verdict = verdict


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


class RetryTransport(httpx.AsyncBaseTransport):
    """Sends each request through another transport, again where :func:`judge` says so.

    The answer is read whole before it is judged: one that breaks off in its middle is a lost one.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request``, whose extensions hold a :class:`Policy`."""
        policy: Policy = request.extensions[POLICY]
        first: Exception | None = None
        made = 1
        try:
            return await self._attempt(request, policy)
        except (httpx.TransportError, _SendAgainError) as error:
            first = error
        # stamina gets the first failure handed in: to start it for calls that go well would cost each of them dear.
        attempts = stamina.retry_context(
            lambda error: _pause(error, policy, f"{request.method} {request.url.path}", made),
            attempts=policy.max_attempts,
            timeout=None,
            wait_initial=BACKOFF_FIRST,
            wait_max=BACKOFF_LONGEST,
            wait_jitter=JITTER,
        )
        try:
            async for attempt in attempts:
                with attempt:
                    if first is not None:
                        failure, first = first, None
                        raise failure
                    made += 1
                    return await self._attempt(request, policy)
        except _SendAgainError as last:
            return last.response
        raise AssertionError("stamina returns or raises")

    async def _attempt(self, request: httpx.Request, policy: Policy) -> httpx.Response:
        response, content = await _read_whole(await self._transport.handle_async_request(request))
        if response.is_success:
            return response
        answer = read_answer(response.status_code, response.headers, _decompressed(response, content))
        verdict = judge(answer, repeatable=policy.repeatable)
        if verdict.outcome is Outcome.AGAIN:
            raise _SendAgainError(response, verdict)
        return response

    async def aclose(self) -> None:
        """Close the transport inside."""
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
        headers, stream = response.headers, response.stream
        if response.is_closed and not response.is_stream_consumed:
            headers, stream = without_bytes(headers), httpx.ByteStream(b"")
        elif response.is_stream_consumed:
            # A hook of the client has read the body, and with that decompressed it.
            headers, stream = without_bytes(headers), httpx.ByteStream(response.content)
        return httpx.Response(response.status_code, headers=headers, stream=stream, extensions=response.extensions)


def without_bytes(headers: httpx.Headers) -> httpx.Headers:
    """The headers of an answer whose body is not in its form on the wire any more."""
    return httpx.Headers([item for item in headers.multi_items() if item[0] not in DESCRIBE_BYTES])


def _no_auth(request: httpx.Request) -> httpx.Request:
    return request


async def _read_whole(response: httpx.Response) -> tuple[httpx.Response, bytes]:
    """The same answer with its body in memory, and the body as it came, still compressed if it was."""
    if not isinstance(response.stream, httpx.AsyncByteStream):
        raise TypeError("the transport is not an async one")
    try:
        content = b"".join([chunk async for chunk in response.stream])
    finally:
        await response.stream.aclose()
    stream = httpx.ByteStream(content)
    whole = httpx.Response(
        response.status_code, headers=response.headers, stream=stream, extensions=response.extensions
    )
    return whole, content


def _decompressed(response: httpx.Response, content: bytes) -> bytes:
    try:
        return httpx.Response(response.status_code, headers=response.headers, content=content).content
    except httpx.DecodingError:
        return b""


def _pause(error: Exception, policy: Policy, call: str, made: int) -> bool | float:
    """For stamina: whether to try again, and if not after the usual backoff, after how many seconds.

    Args:
        error: What the last attempt raised.
        policy: How the request may be retried.
        call: Method and path, for the log.
        made: Attempts made so far.
    """
    verdict = error.verdict if isinstance(error, _SendAgainError) else _judge_failure(error, policy)
    if verdict.outcome is not Outcome.AGAIN or (verdict.wait or 0) > policy.max_wait:
        return False
    wait = True if verdict.wait is None else verdict.wait + random.uniform(0, JITTER)  # noqa: S311 - no secret
    if made < policy.max_attempts:
        reason = str(error) if isinstance(error, _SendAgainError) else type(error).__name__
        patience = "shortly" if wait is True else f"in {wait:.0f} s"
        logger.info("%s: %s; attempt %d of %d follows %s", call, reason, made + 1, policy.max_attempts, patience)
    return wait


def _judge_failure(error: Exception, policy: Policy) -> Verdict:
    fault = classify(error)
    return Verdict(outcome=Outcome.FINAL) if fault is None else judge(fault, repeatable=policy.repeatable)


def classify(error: Exception) -> Fault | None:
    """Where httpx failed to bring an answer; None for an error of another kind."""
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        return Fault.NOT_SENT
    return Fault.LOST if isinstance(error, httpx.TransportError) else None


def read_answer(status: int, headers: Mapping[str, str], content: bytes) -> Answer:
    """What matters of an error answer for the retries."""
    said_so = content.lstrip().startswith(b"{") or "retry-after" in headers
    return Answer(status=status, wait=read_wait(headers), said_so=said_so)
