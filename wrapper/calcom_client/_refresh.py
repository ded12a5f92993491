"""One refresh, however many tasks meet the end of a token.

The server spends the old refresh token before it answers, so the new pair must not get lost: a refresh is a task of its
own, which no caller's end stops, and a pair that could not be stored is kept until it is.
"""

from __future__ import annotations

import asyncio
import copy
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from attrs import frozen

from calcom_api import Request, Response
from calcom_client._advice import advice_after_loss, is_refusal
from calcom_client._errors import (
    ApiStatusError,
    CalError,
    OutcomeUnknownError,
    RateLimitedError,
    ServerError,
    TokenRefreshError,
    TransportError,
)
from calcom_client._tokens import EPOCH, Tokens

logger = logging.getLogger("calcom_client")

Send = Callable[[Request[Tokens]], Awaitable[Response[Tokens]]]
"""Sends without credentials of its own, and raises as the client's methods do."""

# Long enough for a call to reach the server, a slow one and a clock that is a little off included.
EARLY: Final = timedelta(seconds=60)
# Calls under way can still repeat the tokens of the pairs before: those of three pairs are kept from being shown.
KNOWN_TOKENS: Final = 6
# They say nothing against the refresh token, nor do they hold a new pair.
PASSING_FAILURES: Final = (TransportError, OutcomeUnknownError, RateLimitedError, ServerError)

# The refresh within which code runs: what on_refresh calls must not wait for the end of on_refresh.
_within: ContextVar[asyncio.Task[Any] | None] = ContextVar("calcom_client_refresh", default=None)


@frozen
class _Answer:
    """An answer with a new pair, to which operation."""

    operation: str
    response: Response[Tokens]


class Renewal:
    """The tokens in use, and their replacement.

    Bound to no event loop: a refresh that an earlier loop has left behind counts as ended.

    Args:
        tokens: The pair to begin with.
        ask: From a refresh token and the present to the request for a new pair.
        on_refresh: Stores a new pair.
    """

    def __init__(
        self,
        tokens: Tokens,
        ask: Callable[[str, datetime], Request[Tokens]],
        on_refresh: Callable[[Tokens], Awaitable[None]] | None,
    ) -> None:
        self._tokens = tokens
        self._ask = ask
        self._on_refresh = on_refresh
        # Never before 1970, so that there is room for a minute less.
        self._due = None if tokens.expires_at is None else max(tokens.expires_at, EPOCH) - EARLY
        self._pending: _Answer | None = None
        self._refusal: TokenRefreshError | None = None
        self._task: asyncio.Task[CalError | None] | None = None
        self._known = deque((tokens.access_token, tokens.refresh_token), maxlen=KNOWN_TOKENS)

    @property
    def access_token(self) -> str:
        """The access token in use."""
        return self._tokens.access_token

    @property
    def secrets(self) -> tuple[str, ...]:
        """The tokens that must not be shown, old and new."""
        return tuple(self._known)

    async def before(self, send: Send) -> str:
        """The access token to send a call with: a new one if the old one is about to end.

        Raises:
            CalError: There is none.
        """
        if self._is_due():
            try:
                await self._renew(send)
            except PASSING_FAILURES as failure:
                ends = self._tokens.expires_at
                if ends is None or ends <= _now():
                    raise
                # Not for every call until then: each would wait for the same failure.
                self._due = ends
                logger.warning("the access token was not refreshed ahead of its end: %s", failure)
        return self._tokens.access_token

    async def after(self, send: Send, expired: str) -> str:
        """The access token to send a call again with that was answered 498.

        Args:
            send: Sends the request for a new pair.
            expired: The access token that the call was sent with.

        Raises:
            CalError: There is none.
        """
        if expired == self._tokens.access_token:
            await self._renew(send)
        return self._tokens.access_token

    async def settle(self) -> None:
        """Wait until no refresh is under way."""
        task = self._under_way()
        if task is not None and task is not _within.get():
            await asyncio.wait([task])

    def _is_due(self) -> bool:
        if self._refusal is not None or self._pending is not None or self._under_way() is not None:
            return True
        return self._due is not None and self._due <= _now()

    def _under_way(self) -> asyncio.Task[CalError | None] | None:
        task = self._task
        if task is None or task.done() or task.get_loop() is not asyncio.get_running_loop():
            return None
        return task

    async def _renew(self, send: Send) -> None:
        """Take part in the refresh under way, else begin one."""
        if self._refusal is not None:
            raise _another(self._refusal)
        task = self._under_way()
        if task is None:
            task = self._task = asyncio.create_task(self._run(send), name="calcom_client refresh")
        elif task is _within.get():
            raise RuntimeError("on_refresh: it cannot call with the AccessToken whose new tokens it is to store")
        error = await asyncio.shield(task)
        if error is not None:
            raise _another(error)

    async def _run(self, send: Send) -> CalError | None:
        """Get a new pair unless there is one, store it, use it. What fails is given, for each caller to raise."""
        _within.set(asyncio.current_task())
        try:
            if self._pending is None:
                self._pending = await self._fetch(send)
            await self._store(self._pending)
        except CalError as error:
            # A refusal is kept for good: without the frames of this call and all that they hold.
            return error.with_traceback(None)
        return None

    async def _fetch(self, send: Send) -> _Answer:
        request = self._ask(self._tokens.refresh_token, _now())
        try:
            response = await send(request)
        except asyncio.CancelledError:
            # Only the end of the event loop cancels this task; then nobody will learn what the server did.
            text = f"{request.method} {request.path} was cut off. {advice_after_loss(request.operation)}"
            raise OutcomeUnknownError(text, operation=request.operation) from None
        except ApiStatusError as refusal:
            if not is_refusal(refusal.status_code):
                raise
            self._refusal = TokenRefreshError(
                f"The access token cannot be refreshed: {refusal}",
                operation=refusal.operation,
                request_id=refusal.request_id,
                status_code=refusal.status_code,
            )
            raise self._refusal from refusal.with_traceback(None)
        self._known.extend((response.data.access_token, response.data.refresh_token))
        return _Answer(request.operation, response)

    async def _store(self, answer: _Answer) -> None:
        tokens = answer.response.data
        if self._on_refresh is not None:
            try:
                await self._on_refresh(tokens)
            except (Exception, asyncio.CancelledError) as reason:
                # Not the text of the reason: it is not ours, and may show what could not be stored.
                failure = f"on_refresh failed ({type(reason).__name__}) to store the new tokens"
                logger.warning("the access token was refreshed, but %s", failure)
                text = (
                    f"The access token was refreshed, but {failure}, so they are not used. The old ones are spent; the"
                    " new ones are in the attribute tokens, and the next call gives them to on_refresh again"
                )
                raise TokenRefreshError(
                    text, operation=answer.operation, request_id=answer.response.request_id, tokens=tokens
                ) from reason
        ends = tokens.expires_at
        # One that arrives with less left lives shorter, or the clocks differ: a refresh for each call would follow.
        self._due = ends - EARLY if ends is not None and ends > _now() + EARLY else None
        self._tokens, self._pending = tokens, None
        logger.info("the access token was refreshed (%s)", answer.operation)


def _another(error: CalError) -> CalError:
    """The same error anew: one that many tasks raise would gather the tracebacks of all of them."""
    copied = copy.copy(error)
    copied.__cause__ = error.__cause__
    return copied


def _now() -> datetime:
    return datetime.now(UTC)
