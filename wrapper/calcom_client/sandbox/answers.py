"""What leaves the sandbox: successes, and the real server's families of errors."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from http import HTTPStatus
from urllib.parse import quote

from attrs import field, frozen

from calcom_client.sandbox.state.forms import timestamp

JSON_TYPE = "application/json; charset=utf-8"


@frozen
class Answer:
    """One answer, before it is put into HTTP.

    Attributes:
        status: HTTP status; None for the one that the document promises for success.
        body: The body, as JSON; None for none.
        warnings: Where the sandbox was more lenient than the real server, or did less; never repeats what was sent.
        fault: Why the sandbox itself is to blame for the answer, if it is.
        headers: Headers besides those that every answer has.
    """

    status: int | None
    body: object
    warnings: tuple[str, ...] = ()
    fault: str | None = None
    headers: Mapping[str, str] = field(factory=dict)


class Refusal(Exception):  # noqa: N818 - a refusal is an ordinary answer, not an error of this program
    """A request is answered with an error.

    Args:
        status: HTTP status.
        reason: The `error` member of the envelope, or the whole body if there is no envelope.
        enveloped: Whether the real server wraps this error in its envelope.
        headers: Headers besides those that every answer has.
    """

    def __init__(
        self,
        status: int,
        reason: Mapping[str, object],
        *,
        enveloped: bool = True,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        # Only the status goes into the text: a reason may repeat a private key.
        super().__init__(f"answered with {status}")
        self.status = status
        self.reason = reason
        self.enveloped = enveloped
        self.headers = headers or {}

    def answer(self, url: str, now: datetime) -> Answer:
        """The answer to a request for `url` (path and query)."""
        if not self.enveloped:
            return Answer(self.status, self.reason, headers=self.headers)
        envelope = {"status": "error", "timestamp": timestamp(now), "path": url, "error": self.reason}
        return Answer(self.status, envelope, headers=self.headers)


def success(data: object, *, warnings: tuple[str, ...] = (), **beside: object) -> Answer:
    """The envelope of every success.

    Args:
        data: What was asked for.
        warnings: Where the sandbox was more lenient than the real server.
        **beside: What stands beside `data`, such as `pagination`.
    """
    return Answer(None, {"status": "success", "data": data, **beside}, warnings)


def done() -> Answer:
    """A success that says no more."""
    return Answer(None, {"status": "success"})


def redirect(location: str) -> Answer:
    """The answer of the operations that send a browser on."""
    # Headers hold ASCII only; what a URL may hold as it is stays as it is.
    encoded = quote(location, safe="%/:?#[]@!$&'()*+,;=", errors="replace")
    return Answer(301, None, headers={"Location": encoded})


def framework(status: int, message: str) -> Refusal:
    """An error that the real server's framework formats: its code is an exception's name."""
    phrase = HTTPStatus(status).phrase
    details: dict[str, object] = {"message": message, "error": phrase, "statusCode": status}
    code = phrase.replace(" ", "") + "Exception"
    return Refusal(status, {"code": code, "message": message, "details": details})


def invalid(nodes: Sequence[Mapping[str, object]]) -> Refusal:
    """A body that fails validation; the message says nothing, the tree of fields everything."""
    reason = {"code": "BadRequestException", "message": "Bad Request Exception", "details": {"errors": list(nodes)}}
    return Refusal(400, reason)


def procedure(status: int) -> Refusal:
    """An error of the real server's inner remote procedures: one fixed sentence a status."""
    sentences = {
        400: "Bad request: Please check your request data and try again",
        401: "You are not authorized to access this resource",
        403: "You don't have necessary permissions to access this resource",
        404: "The requested resource was not found",
        409: "Could not process the request due to a resource conflict with the current state",
    }
    return Refusal(status, {"code": "TRPCError", "message": sentences[status]})


def database(status: int) -> Refusal:
    """An error of the real server's database, which tells no more than its kind."""
    reasons = {
        404: ("NOT_FOUND", "Invalid Query: The requested record was not found."),
        409: ("CONFLICT", "Invalid Input: Trying to create a record that already exists."),
        500: ("INTERNAL_SERVER_ERROR", "There was an error, please try again later."),
    }
    code, message = reasons[status]
    return Refusal(status, {"code": code, "message": message})


def database_failure() -> Refusal:
    """What the real server says when its database refuses a query, an organization id of `abc` for instance."""
    return database(500)


def throttled() -> Refusal:
    """The only error whose details are a text."""
    sentence = "CustomThrottlerGuard - Too many requests. Please try again later."
    return Refusal(429, {"code": "ThrottlerException", "message": sentence, "details": sentence})


def token_expired() -> Refusal:
    """An access token whose time is over; the status is the real server's own."""
    sentence = "ACCESS_TOKEN_IS_EXPIRED"
    details = {"message": sentence, "error": "TokenExpiredException", "statusCode": 498}
    return Refusal(498, {"code": "TokenExpiredException", "message": sentence, "details": details})


def bare(status: int, message: str, *, headers: Mapping[str, str] | None = None) -> Refusal:
    """An error without the envelope."""
    return Refusal(status, {"statusCode": status, "message": message}, enveloped=False, headers=headers)


def uncaught() -> Refusal:
    """What the real server answers when it failed and did not expect to."""
    return bare(500, "Internal server error")
