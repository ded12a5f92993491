"""The client: the generated resource tree, made to send."""

from __future__ import annotations

import asyncio
import copy
import itertools
import logging
import os
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.metadata import version
from math import inf
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, Unpack
from urllib.parse import urlencode

import httpx

from calcom_api.resources import ResourceTree
from calcom_api.types import SecretText
from calcom_client import _operation_rules
from calcom_client._connections import ClientTransport, ForeignTransport, default_transport
from calcom_client._error_mapping import (
    error_of_answer,
    error_of_failure,
    error_of_wait,
    request_id,
)
from calcom_client._messages import is_success, json_bytes, read
from calcom_client._options import (
    DEFAULT_BASE_URL,
    ClientOptions,
    check_auth,
    check_base_url,
    check_headers,
    check_pacing,
    check_retries,
    check_timeout,
    check_transport,
    credentials_from_env,
)
from calcom_client._pacer import WaitTooLongError
from calcom_client._pacing_transport import PacingTransport
from calcom_client._policy import POLICY, Policy, TimeLeft
from calcom_client._refresh import REFRESHER
from calcom_client._retry_transport import RetryTransport
from calcom_client._secrets import UrlWithSecretQuery, secrets_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from calcom_api import RateLimit, Request, Response
    from calcom_client._auth import Credentials

T = TypeVar("T")

DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_MAX_ATTEMPTS: Final = 3

logger = logging.getLogger("calcom_client")

# First come, first served.
_tickets = itertools.count()


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
        transport: The transport to send with, instead of httpx's own; it is closed with the client.
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
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        allow_insecure: bool = False,
    ) -> None:
        self._auth = check_auth(auth)
        self._base_url = check_base_url(base_url, allow_insecure=allow_insecure)
        self._set_options(timeout, max_attempts, max_wait, deadline, headers or {})
        self._strict = strict
        check_transport(transport, http_client)
        if http_client is not None:
            transport = ClientTransport(http_client)
        transport = default_transport(self._base_url) if transport is None else ForeignTransport(transport)
        self._paced = PacingTransport(transport, self._base_url, check_pacing(pacing))
        self._http = httpx.AsyncClient(
            transport=RetryTransport(self._paced),
            # A session cookie would authenticate as somebody else: none is kept.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": _user_agent()},
        )

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client with the credentials and the base URL of the environment.

        Reads ``CAL_API_KEY``, or ``CAL_OAUTH_CLIENT_ID`` and ``CAL_OAUTH_CLIENT_SECRET``, or ``CAL_ACCESS_TOKEN``;
        and ``CAL_BASE_URL``, unless ``base_url`` is given. Empty variables count as absent.

        Raises:
            ValueError: There are no credentials, half a pair of them, or several kinds.
        """
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
        view = copy.copy(self)
        # Resources that were used already hang on to the client they came from.
        view.__dict__ = {name: value for name, value in self.__dict__.items() if name.startswith("_")}
        view._set_options(  # noqa: SLF001 - of the same class
            self._timeout if timeout is None else timeout,
            self._max_attempts if max_attempts is None else max_attempts,
            self._max_wait if max_wait is None else max_wait,
            self._deadline if deadline is None else deadline,
            {**self._headers, **(headers or {})},
        )
        view._strict = self._strict if strict is None else strict  # noqa: SLF001 - of the same class
        return view

    def _set_options(
        self,
        timeout: float | httpx.Timeout,
        max_attempts: int,
        max_wait: float | None,
        deadline: float,
        headers: Mapping[str, str],
    ) -> None:
        check_retries(max_attempts, max_wait, deadline)
        self._timeout = check_timeout(timeout)
        self._max_attempts = max_attempts
        self._max_wait = max_wait
        self._deadline = deadline
        self._headers = check_headers(headers)

    def __repr__(self) -> str:
        return f"CalClient(auth={self._auth!r}, base_url={self._base_url!r})"

    async def send(self, request: Request[T]) -> Response[T]:
        """Send ``request`` and give its answer.

        Raises:
            ValueError: The request is known to fail, or its body is over 102,400 bytes; nothing was sent.
            CalError: The call failed, or nobody knows whether it took effect.
        """
        self._refuse_if_closed()
        _operation_rules.check(request)
        return await self._send(request, self._auth, self._deadline)

    async def _send_bare(self, request: Request[T]) -> Response[T]:
        """Send ``request`` without the client's credentials: what brings new ones has its own.

        Without a deadline too: new ones that are not waited for are lost.
        """
        return await self._send(request, httpx.Auth(), inf)

    async def _send(self, request: Request[T], auth: httpx.Auth, deadline: float) -> Response[T]:
        http_request = self._build(request, deadline)
        try:
            answer = await self._http.send(http_request, auth=auth)
        except WaitTooLongError as refusal:
            raise error_of_wait(refusal.seconds, request) from None
        except httpx.HTTPError as failure:
            # What was sent hangs on the failure, secrets included; this says what matters of it.
            failure.request = httpx.Request(http_request.method, str(http_request.url))
            raise error_of_failure(failure, request, self._secrets(request)) from failure
        logger.debug("%s %s: %d, request id %s", request.method, request.path, answer.status_code, request_id(answer))
        if not is_success(answer, request):
            raise error_of_answer(answer, request, self._secrets(request))
        return read(answer, request, strict=self._strict)

    @property
    def rate_limits(self) -> dict[str, RateLimit]:
        """What the server told of the limits of these credentials, as of now, by name in lower case.

        ``remaining`` counts what other programs are known to have used; ``reset`` is in seconds, and 0 where the next
        request begins a new window. Empty before the first answer.
        """
        return self._paced.rate_limits(self._auth.headers)

    def _secrets(self, request: Request[Any]) -> list[str]:
        return [*self._auth.secrets, *secrets_of(request)]

    def _build(self, request: Request[Any], deadline: float) -> httpx.Request:
        url = f"{self._base_url}{request.path}"
        if request.query:
            url = f"{url}?{urlencode(request.query)}"
        headers = {**self._headers, **request.headers}
        content = None
        if request.json is not None:
            content = json_bytes(request)
            headers["content-type"] = "application/json"
        policy = Policy(
            operation=request.operation,
            repeatable=request.repeatable,
            max_attempts=self._max_attempts,
            max_wait=self._max_wait,
            ends_at=inf if deadline == inf else asyncio.get_running_loop().time() + deadline,
            ticket=next(_tickets),
        )
        timeout: Mapping[str, float | None] = self._timeout.as_dict()
        if policy.ends_at != inf:
            timeout = TimeLeft(timeout, policy.ends_at)
        extensions = {"timeout": timeout, POLICY: policy, REFRESHER: self._send_bare}
        try:
            http_request = self._http.build_request(
                request.method, url, content=content, headers=headers, extensions=extensions
            )
        except httpx.InvalidURL as error:
            raise ValueError(f"{request.operation}: its arguments make no URL: {error}") from None
        if any(isinstance(value, SecretText) for _, value in request.query):
            http_request.url = UrlWithSecretQuery(http_request.url)
        return http_request

    async def aclose(self) -> None:
        """Close the connections; the client and all views of it cannot be used any more.

        A refresh of its :class:`AccessToken` that is under way is waited for: broken off, it would lose the new tokens.
        """
        try:
            await self._auth.settle()
        finally:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        self._refuse_if_closed()
        return self

    def _refuse_if_closed(self) -> None:
        if self._http.is_closed:
            raise RuntimeError("this client is closed; make a new CalClient")

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


@cache  # the version is read from the installed files
def _user_agent() -> str:
    return f"calcom-client/{version('calcom-client')}"
