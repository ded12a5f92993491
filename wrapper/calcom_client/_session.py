"""What a client and all views of it share: connections, credentials, limits; and how a request goes through them."""

from __future__ import annotations

import itertools
import logging
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlencode

import httpx

from calcom_api.types import SecretText
from calcom_client import _operation_rules
from calcom_client._answers import request_id
from calcom_client._connections import transport_for
from calcom_client._error_mapping import error_of_answer, error_of_failure, error_of_wait
from calcom_client._messages import is_success, json_bytes, read
from calcom_client._options import check_auth, check_base_url, check_pacing
from calcom_client._pacer import WaitTooLongError
from calcom_client._pacing_transport import PacingTransport
from calcom_client._policy import POLICY, REFRESHER
from calcom_client._retry_transport import RetryTransport
from calcom_client._secrets import UrlWithSecretQuery, secrets_of
from calcom_client._version import __version__

if TYPE_CHECKING:
    from calcom_api import RateLimit, Request, Response
    from calcom_client._auth import Credentials
    from calcom_client._call_options import CallOptions

T = TypeVar("T")

JSON: Final = "application/json"
# The methods whose requests have a body, if an empty one.
CHANGES: Final = frozenset({"POST", "PUT", "PATCH"})
# More kinds of requests than one program makes, of which none has its own headers.
MOST_PREPARED: Final = 64

logger = logging.getLogger("calcom_client")

# First come, first served.
_tickets = itertools.count()


class _NoCookies(httpx.Cookies):
    """Keeps none: a session cookie would authenticate as somebody else."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave the answer's cookies where they are."""


NO_COOKIES: Final = _NoCookies()


class _HttpClient(httpx.AsyncClient):
    """An ``httpx.AsyncClient`` without cookies, which take a tenth of the work that httpx has with a call."""

    @property
    def cookies(self) -> httpx.Cookies:
        """None, ever."""
        return NO_COOKIES

    @cookies.setter
    def cookies(self, _cookies: Any) -> None:
        raise AttributeError("this client has no cookies")


class Session:
    """Connections to one server with one set of credentials.

    Args:
        auth: As of :class:`calcom_client.CalClient`, not yet checked; likewise all others.
        base_url: As of the client.
        allow_insecure: As of the client.
        pacing: As of the client.
        transport: As of the client.
        http_client: As of the client.
    """

    def __init__(
        self,
        *,
        auth: Credentials | None,
        base_url: str,
        allow_insecure: bool,
        pacing: str | None,
        transport: httpx.AsyncBaseTransport | str | None,
        http_client: httpx.AsyncClient | None,
    ) -> None:
        self.auth = check_auth(auth)
        self.base_url = check_base_url(base_url, allow_insecure=allow_insecure)
        pacing = check_pacing(pacing)
        self._paced = PacingTransport(transport_for(self.base_url, transport, http_client), self.base_url, pacing)
        self._http = _HttpClient(
            transport=RetryTransport(self._paced), headers={"User-Agent": f"calcom-client/{__version__}"}
        )
        self._host = httpx.URL(self.base_url).netloc.decode("ascii")

    async def send(self, request: Request[T], options: CallOptions) -> Response[T]:
        """Send ``request`` and give its answer; raises what :meth:`calcom_client.CalClient.send` says."""
        self.refuse_if_closed()
        _operation_rules.check(request)
        return await self._send(request, options, self.auth)

    async def _send(self, request: Request[T], options: CallOptions, auth: httpx.Auth) -> Response[T]:
        http_request = self._build(request, options)
        try:
            answer = await self._http.send(http_request, auth=auth)
        except WaitTooLongError as refusal:
            raise error_of_wait(refusal.seconds, request) from None
        except httpx.HTTPError as failure:
            # What was sent hangs on the failure, secrets included; this says what matters of it.
            failure.request = httpx.Request(http_request.method, str(http_request.url))
            raise error_of_failure(failure, request, self._secrets(request)) from failure
        identifier = request_id(answer)
        logger.debug("%s %s: %d, request id %s", request.method, request.path, answer.status_code, identifier)
        if not is_success(answer, request):
            raise error_of_answer(answer, request, self._secrets(request))
        return read(answer, request, strict=options.strict)

    async def _send_bare(self, options: CallOptions, request: Request[T]) -> Response[T]:
        """Send ``request`` without credentials: what brings new ones has its own.

        Without a deadline too: new ones that are not waited for are lost.
        """
        return await self._send(request, options.without_deadline(), httpx.Auth())

    def _secrets(self, request: Request[Any]) -> list[str]:
        return [*self.auth.secrets, *secrets_of(request)]

    def _build(self, request: Request[Any], options: CallOptions) -> httpx.Request:
        content = b"" if request.json is None else json_bytes(request)
        headers = self._headers(request, options)
        if content or request.method in CHANGES:
            headers["content-length"] = str(len(content))
        policy = options.policy(request, next(_tickets))
        # With a stream, httpx adds no headers of its own.
        http_request = httpx.Request(
            request.method,
            self._url(request),
            headers=headers,
            stream=httpx.ByteStream(content),
            extensions={
                "timeout": options.timeouts(policy),
                POLICY: policy,
                REFRESHER: partial(self._send_bare, options),
            },
        )
        http_request.read()
        if any(isinstance(value, SecretText) for _, value in request.query):
            http_request.url = UrlWithSecretQuery(http_request.url)
        return http_request

    def _headers(self, request: Request[Any], options: CallOptions) -> httpx.Headers:
        """The headers of a request, made once for all requests with the same ones."""
        own = (*request.headers.items(), *(() if request.json is None else (("content-type", JSON),)))
        prepared = options.prepared.get(own)
        if prepared is None:
            if len(options.prepared) >= MOST_PREPARED:
                options.prepared.clear()
            host = {"host": self._host}
            prepared = httpx.Headers({**host, **self._http.headers, **options.headers, **dict(own)})
            options.prepared[own] = prepared
        return prepared.copy()

    def _url(self, request: Request[Any]) -> httpx.URL:
        try:
            if not request.query:
                return _parsed(f"{self.base_url}{request.path}")
            return httpx.URL(f"{self.base_url}{request.path}?{urlencode(request.query)}")
        except httpx.InvalidURL as error:
            raise ValueError(f"{request.operation}: its arguments make no URL: {error}") from None

    def rate_limits(self) -> dict[str, RateLimit]:
        """What the server told of the limits of these credentials, as of now."""
        return self._paced.rate_limits(self.auth.headers)

    def refuse_if_closed(self) -> None:
        """Raise ``RuntimeError`` after :meth:`aclose`."""
        if self._http.is_closed:
            raise RuntimeError("this client is closed; make a new CalClient")

    async def aclose(self) -> None:
        """Close the connections, once no refresh of the credentials is under way any more."""
        try:
            await self.auth.settle()
        finally:
            await self._http.aclose()


@lru_cache(maxsize=256)
def _parsed(url: str) -> httpx.URL:
    # Programs ask for the same things again, and this takes longer than all else of preparing a request.
    return httpx.URL(url)
