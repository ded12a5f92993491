"""What can go wrong with a call. Nothing here shows a secret: server texts are redacted before they get in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from calcom_client._tokens import Tokens


class CalError(Exception):
    """Everything that a call raises once its arguments are good.

    Attributes:
        operation: The operationId, such as ``organizations.delegationCredentials.create``.
        request_id: Names the request in Cal.com's logs; None where no answer carried one.
    """

    def __init__(self, text: str, *, operation: str, request_id: str | None = None) -> None:
        super().__init__(text)
        self.operation = operation
        self.request_id = request_id

    def __reduce__(self) -> tuple[Callable[..., CalError], tuple[Any, ...], dict[str, Any]]:
        """Survive the way between processes: the arguments of ``__init__`` are not those that ``Exception`` keeps."""
        return _restore, (type(self), self.args), self.__dict__


def _restore(kind: type[CalError], args: tuple[Any, ...]) -> CalError:
    return kind.__new__(kind, *args)


class TransportError(CalError):
    """No answer came, and the call changed nothing: it was never sent, or it only reads."""


class ConnectionFailedError(TransportError):
    """The server could not be reached, or the connection broke."""


class RequestTimeoutError(TransportError):
    """The server did not answer in time."""


class OutcomeUnknownError(CalError):
    """The call may have taken effect or not: it was sent, and no answer of the server tells.

    It was not sent again. Look first whether it took effect, then repeat it if need be.

    Attributes:
        status_code: The status of a proxy's answer; None where none came.
        response: That answer.
    """

    def __init__(
        self, text: str, *, operation: str, request_id: str | None = None, response: httpx.Response | None = None
    ) -> None:
        super().__init__(text, operation=operation, request_id=request_id)
        self.response = response
        self.status_code = None if response is None else response.status_code


class UnexpectedResponseError(CalError):
    """An answer is not what the API documents: no JSON, no envelope, another shape, a redirect.

    After a 2xx answer to a call that changes something, the change has most likely taken effect.

    Attributes:
        status_code: The HTTP status.
        response: The whole answer, unread parts included.
    """

    def __init__(self, text: str, *, operation: str, request_id: str | None, response: httpx.Response) -> None:
        super().__init__(text, operation=operation, request_id=request_id)
        self.response = response
        self.status_code = response.status_code


class AuthorizationRefusedError(CalError):
    """A user did not allow an OAuth2 application to act for them, or Cal.com did not.

    Attributes:
        error: Why, in a word: ``access_denied`` if the user said no, ``invalid_scope`` and others of RFC 6749.
        description: Why, in Cal.com's words; None where it does not tell.
    """

    def __init__(self, text: str, *, operation: str, error: str, description: str | None) -> None:
        super().__init__(text, operation=operation)
        self.error = error
        self.description = description


class AuthorizationMismatchError(CalError):
    """A browser came back with something that is no answer to this :class:`calcom_client.Authorization`.

    An old link, a login in another tab, an attack: do not log anybody in.
    """


class TokenRefreshError(CalError):
    """An access token has ended, or nearly, and no new one takes its place.

    Either the server refuses the refresh: then calls with this ``AccessToken`` raise this from now on, without asking
    again. Or the server gave a new pair, but ``on_refresh`` failed to store it; what it raised is the ``__cause__``.
    The old pair is spent then, the new one is kept, and the next call gives it to ``on_refresh`` again.

    Attributes:
        tokens: The pair that could not be stored; None after a refusal. **It is secret**; the text does not show it.
        status_code: The status of the refusal; None where storing failed.
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str,
        request_id: str | None,
        status_code: int | None = None,
        tokens: Tokens | None = None,
    ) -> None:
        super().__init__(text, operation=operation, request_id=request_id)
        self.status_code = status_code
        self.tokens = tokens


class ApiStatusError(CalError):
    """The server answered with an error status.

    Attributes:
        status_code: The HTTP status.
        code: The class of the failure, such as ``NotFoundException`` or ``TRPCError``; None without the envelope.
        message: The server's own sentence, which can say nothing ("Bad Request Exception").
        details: What the server adds, less the values that it repeats from the request.
        path: The path that the server says was asked for.
        response: The whole answer, without the request. **Its text can repeat what was sent, private keys included.**
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str,
        request_id: str | None,
        response: httpx.Response,
        code: str | None,
        message: str,
        details: Any,
        path: str | None,
    ) -> None:
        super().__init__(text, operation=operation, request_id=request_id)
        self.response = response
        self.status_code = response.status_code
        self.code = code
        self.message = message
        self.details = details
        self.path = path


class BadRequestError(ApiStatusError):
    """400: the server refuses the request.

    Attributes:
        fields: What is wrong with which field: its path (``options.0.value``) to sentences. Sentences that name no
            field are under the empty path; the mapping is empty where the server does not tell.
    """

    def __init__(self, text: str, *, fields: Mapping[str, list[str]], **rest: Any) -> None:
        super().__init__(text, **rest)
        self.fields = fields


class AuthenticationError(ApiStatusError):
    """401: no credentials, or wrong ones."""


class PermissionDeniedError(ApiStatusError):
    """403: the credentials are good, but lack the role, the plan or the permission."""


class NotFoundError(ApiStatusError):
    """404: there is no such thing, or no such endpoint."""


class ConflictError(ApiStatusError):
    """409: it exists already, or something else stands in the way."""


class UnprocessableEntityError(ApiStatusError):
    """422: well formed, but it cannot be done; a slot that is taken, say."""


class TokenExpiredError(ApiStatusError):
    """498: the access token is older than 60 minutes, and cannot be refreshed; or a new one is refused as well."""


class RateLimitedError(ApiStatusError):
    """429: too many requests; the credentials are blocked for a while. Or the client would have had to wait too long.

    Attributes:
        retry_after: Seconds until it makes sense to try again; None where the server did not tell.
        sent: Whether it was the server that refused. If not, ``max_wait`` or ``deadline`` left too little time for the
            rate limit to have room, nothing was sent, and ``response`` is an empty one of the client's own.
    """

    def __init__(self, text: str, *, retry_after: float | None, sent: bool, **rest: Any) -> None:
        super().__init__(text, **rest)
        self.retry_after = retry_after
        self.sent = sent


class ServerError(ApiStatusError):
    """5xx: the server, or a proxy in front of it, failed."""
