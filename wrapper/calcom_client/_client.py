"""The client: the generated resource tree, made to send."""

from __future__ import annotations

import copy
import os
from math import inf
from typing import TYPE_CHECKING, Self, TypeVar

from calcom_api.resources import ResourceTree
from calcom_client._defaults import DEFAULT_BASE_URL, DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Literal, Unpack

    import httpx

    from calcom_api import RateLimit, Request, Response
    from calcom_client._auth import Credentials
    from calcom_client._options import ClientOptions

T = TypeVar("T")


class CalClient(ResourceTree):
    """A client for the Cal.com API v2; use it as ``async with CalClient(…) as cal:``, or close it with ``aclose()``.

    Args:
        auth: ``ApiKey(…)``, ``OAuthClient(…, …)`` or ``AccessToken(…)``.
        base_url: What comes before ``/v2``: another host for a self-hosted server, with a path prefix if it has one.
        timeout: Seconds for each of: connecting, sending, each read, waiting for a free connection.
        max_attempts: Attempts in all for one call, the first included.
        max_wait: Longest wait in seconds before an attempt; a call that would have to wait longer for the rate limit
            raises :class:`RateLimitedError` at once. By default a call waits for its turn as long as that takes, and up
            to 90 seconds where the server asks for patience after a refusal.
        deadline: Seconds for a whole call, all attempts and waits included; none by default.
        pacing: How requests are held back so that the rate limit is never overshot. ``"local"`` counts the requests of
            this process; the URL of a Redis (``redis://…``, ``rediss://…``, ``unix://…``; extra ``redis``) those of all
            processes and machines that use the same one; None holds nothing back.
        headers: Further headers for every request.
        strict: Raise :class:`UnexpectedResponseError` for an item of a list that is not of its documented shape. By
            default it comes as :class:`calcom_api.Undecoded`, with its JSON and the reason.
        transport: The transport to send with, instead of httpx's own; it is closed with the client. ``"aiohttp"`` is
            the fast one (extra ``fast``): a fraction of the work for each call, for programs that make many at once.
        http_client: A client of yours to send through, with its proxies, hooks and limits; it stays open.
        allow_insecure: Allow ``http://`` to a host that is not this machine. Secrets then travel in clear.

    Raises:
        ValueError: An argument cannot be right; the message names it.
    """

    def __init__(
        self,
        *,
        auth: Credentials | None = None,
        base_url: str = DEFAULT_BASE_URL,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        max_attempts: int = DEFAULT_MAX_ATTEMPTS,
        max_wait: float | None = None,
        deadline: float = inf,
        pacing: str | None = "local",
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        transport: httpx.AsyncBaseTransport | Literal["aiohttp"] | None = None,
        http_client: httpx.AsyncClient | None = None,
        allow_insecure: bool = False,
    ) -> None:
        # HTTP, TLS and the event loop take most of the time of a start: loaded by those who make a client.
        from calcom_client._call_options import CallOptions
        from calcom_client._session import Session

        self._options = CallOptions.checked(
            timeout=timeout,
            max_attempts=max_attempts,
            max_wait=max_wait,
            deadline=deadline,
            headers=headers or {},
            strict=strict,
        )
        self._session = Session(
            auth=auth,
            base_url=base_url,
            allow_insecure=allow_insecure,
            pacing=pacing,
            transport=transport,
            http_client=http_client,
        )

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client with the credentials and the base URL of the environment.

        Reads ``CAL_API_KEY``, or ``CAL_OAUTH_CLIENT_ID`` and ``CAL_OAUTH_CLIENT_SECRET``, or ``CAL_ACCESS_TOKEN``;
        and ``CAL_BASE_URL``, unless ``base_url`` is given. Empty variables count as absent.

        Raises:
            ValueError: There are no credentials, half a pair of them, or several kinds.
        """
        from calcom_client._environment import credentials_from_env

        base_url = os.environ.get("CAL_BASE_URL")
        if base_url:
            options.setdefault("base_url", base_url)
        return cls(auth=credentials_from_env(), **options)

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        max_attempts: int | None = None,
        max_wait: float | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool | None = None,
    ) -> Self:
        """A view of this client with other options: the same connections, closed together with it.

        Args:
            timeout: As of the class.
            max_attempts: As of the class.
            max_wait: As of the class.
            deadline: As of the class; ``math.inf`` lifts one.
            headers: Sent in addition to the client's own.
            strict: As of the class.
        """
        mine = self._options
        view = copy.copy(self)
        # Resources that were used already hang on to the client they came from.
        view.__dict__ = {name: value for name, value in self.__dict__.items() if name.startswith("_")}
        view._options = mine.checked(  # noqa: SLF001 - of the same class
            timeout=mine.timeout if timeout is None else timeout,
            max_attempts=mine.max_attempts if max_attempts is None else max_attempts,
            max_wait=mine.max_wait if max_wait is None else max_wait,
            deadline=mine.deadline if deadline is None else deadline,
            headers={**mine.headers, **(headers or {})},
            strict=mine.strict if strict is None else strict,
        )
        return view

    def __repr__(self) -> str:
        return f"CalClient(auth={self._session.auth!r}, base_url={self._session.base_url!r})"

    async def send(self, request: Request[T]) -> Response[T]:
        """Send ``request`` and give its answer.

        Raises:
            ValueError: The request is known to fail, or its body is over 102,400 bytes; nothing was sent.
            CalError: The call failed, or nobody knows whether it took effect.
        """
        return await self._session.send(request, self._options)

    @property
    def rate_limits(self) -> dict[str, RateLimit]:
        """What the server told of the limits of these credentials, as of now, by name in lower case.

        ``remaining`` counts what other programs are known to have used; ``reset`` is in seconds, and 0 where the next
        request begins a new window. Empty before the first answer.
        """
        return self._session.rate_limits()

    async def aclose(self) -> None:
        """Close the connections; the client and all views of it cannot be used any more.

        A refresh of its :class:`AccessToken` that is under way is waited for: broken off, it would lose the new tokens.
        """
        await self._session.aclose()

    async def __aenter__(self) -> Self:
        self._session.refuse_if_closed()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
