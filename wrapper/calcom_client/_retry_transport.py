"""The transport that sends again: it carries out what :mod:`calcom_client._retries` decides."""

from __future__ import annotations

import asyncio
import logging
import random
from math import inf
from typing import TYPE_CHECKING, Any, Final

import httpx

from calcom_client._cancellation import Handshake
from calcom_client._policy import PATIENCE_WITH_SERVERS, POLICY, Policy, classify, read_answer
from calcom_client._retries import Outcome, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Coroutine

logger = logging.getLogger("calcom_client")

BACKOFF_FIRST: Final = 0.5
BACKOFF_LONGEST: Final = 8.0
# Spread over this many seconds, so that tasks that were refused together do not come back together.
JITTER: Final = 0.5
# Waiting for a place in the queue or for a connection ends with the deadline, the attempt as a whole so much later:
# what was never sent must not be taken for lost.
GRACE_SECONDS: Final = 0.1


class _SendAgainError(Exception):
    """An answer that calls for another attempt, on its way through stamina."""

    def __init__(self, response: httpx.Response, verdict: Verdict) -> None:
        super().__init__(f"HTTP {response.status_code}")
        self.response = response
        self.verdict = verdict


class RetryTransport(httpx.AsyncBaseTransport):
    """Sends each request through another transport, again where :func:`judge` says so.

    The transport inside reads answers whole before they are judged: one that breaks off in its middle is a lost one.
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
        except (httpx.TransportError, httpx.DecodingError, _SendAgainError) as error:
            first = error
        # Loaded by those who need it, and with the first failure handed in: to start it for calls that go well would
        # cost each of them dear.
        import stamina  # noqa: PLC0415

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
        if request.url.scheme == "https":
            Handshake(request.extensions)
        sent = self._transport.handle_async_request(request)
        try:
            response = await (sent if policy.ends_at == inf else _in_time(sent, policy.ends_at))
        except httpx.RemoteProtocolError as error:
            text = str(error)
        else:
            return _judged(response, policy)
        # Without the first one, which quotes what the server said after a colon: it may repeat what was sent.
        raise httpx.RemoteProtocolError(text.partition(":")[0])

    async def aclose(self) -> None:
        """Close the transport inside."""
        await self._transport.aclose()


async def _in_time(sent: Coroutine[Any, Any, httpx.Response], ends_at: float) -> httpx.Response:
    limit = asyncio.timeout_at(ends_at + GRACE_SECONDS)
    try:
        async with limit:
            return await sent
    except TimeoutError:
        if not limit.expired():
            raise
    raise httpx.ReadTimeout("the deadline of the call has passed")


def _judged(response: httpx.Response, policy: Policy) -> httpx.Response:
    """The same answer; raises :class:`_SendAgainError` for one that calls for another attempt."""
    if response.is_success:
        return response
    answer = read_answer(response.status_code, response.headers, response.content)
    verdict = judge(answer, repeatable=policy.repeatable)
    if verdict.outcome is Outcome.AGAIN:
        raise _SendAgainError(response, verdict)
    return response


def _pause(error: Exception, policy: Policy, call: str, made: int) -> bool | float:
    """For stamina: whether to try again, and if not after the usual backoff, after how many seconds.

    Args:
        error: What the last attempt raised.
        policy: How the call may be carried out.
        call: Method and path, for the log.
        made: Attempts made so far.
    """
    verdict = error.verdict if isinstance(error, _SendAgainError) else _judge_failure(error, policy)
    patience = PATIENCE_WITH_SERVERS if policy.max_wait is None else policy.max_wait
    if verdict.outcome is not Outcome.AGAIN or (verdict.wait or 0) > patience:
        return False
    wait = True if verdict.wait is None else verdict.wait + random.uniform(0, JITTER)  # noqa: S311 - no secret
    longest = min(BACKOFF_FIRST * 2 ** (made - 1) + JITTER, BACKOFF_LONGEST) if wait is True else wait
    if asyncio.get_running_loop().time() + longest >= policy.ends_at:
        return False
    if made < policy.max_attempts:
        reason = str(error) if isinstance(error, _SendAgainError) else type(error).__name__
        when = f"in at most {longest:.1f} s" if wait is True else f"in {wait:.0f} s"
        logger.info("%s: %s; attempt %d of %d follows %s", call, reason, made + 1, policy.max_attempts, when)
    return wait


def _judge_failure(error: Exception, policy: Policy) -> Verdict:
    fault = classify(error)
    return Verdict(outcome=Outcome.FINAL) if fault is None else judge(fault, repeatable=policy.repeatable)
