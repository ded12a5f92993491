"""From answers and broken connections to exceptions. Nothing here does any I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import httpx

from calcom_client import _errors as errors
from calcom_client._advice import hint, hint_after_loss
from calcom_client._answers import describe_body, request_id, without_bytes
from calcom_client._policy import classify, read_answer
from calcom_client._rate_limits import read_wait
from calcom_client._retries import TOO_MANY_REQUESTS, Fault, Outcome, judge
from calcom_client._secrets import redact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from calcom_api import Request

BY_STATUS: Final[dict[int, type[errors.ApiStatusError]]] = {
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    498: errors.TokenExpiredError,
}
BAD_REQUEST: Final = 400
FIRST_ERROR: Final = 400
FIRST_SERVER_ERROR: Final = 500
# Self-hosted servers can send bare sentences: "domain must be a string", "options.0.value should not be empty".
FIELD_SENTENCE = re.compile(r"([A-Za-z_]\w*(?:\.\w+)*) (?:must|should|is|has|contains|each)\b")


def error_of_failure(failure: httpx.HTTPError, request: Request[Any], secrets: Iterable[str]) -> errors.CalError:
    """The exception for a request that brought no whole answer."""
    call = f"{request.method} {request.path}"
    reason = ": ".join(filter(None, [type(failure).__name__, redact(str(failure), secrets)]))
    fault = classify(failure) or Fault.LOST
    if judge(fault, repeatable=request.repeatable).outcome is Outcome.UNKNOWN:
        text = f"{call} was sent, but no answer came ({reason}); it may have taken effect"
        return errors.OutcomeUnknownError(_with_hint(text, hint_after_loss(request)), operation=request.operation)
    if isinstance(failure, httpx.TimeoutException):
        return errors.RequestTimeoutError(f"{call}: no answer in time ({reason})", operation=request.operation)
    text = f"{call}: no connection" if fault is Fault.NOT_SENT else f"{call}: the connection broke"
    return errors.ConnectionFailedError(f"{text} ({reason})", operation=request.operation)


def error_of_answer(response: httpx.Response, request: Request[Any], secrets: Iterable[str]) -> errors.CalError:
    """The exception for an answer that is no success."""
    response = _without_request(response)
    identifier = request_id(response)
    call = f"{request.method} {request.path}"
    if response.status_code < FIRST_ERROR:
        text = f"{call} was answered {response.status_code}, which is no result"
        text += "; it leads elsewhere: is base_url right?" if response.has_redirect_location else ""
        return errors.UnexpectedResponseError(
            text, operation=request.operation, request_id=identifier, response=response
        )
    answer = read_answer(response.status_code, response.headers, response.content)
    if judge(answer, repeatable=request.repeatable).outcome is Outcome.UNKNOWN:
        text = f"{call} was answered {response.status_code} by a proxy; it may have taken effect"
        return errors.OutcomeUnknownError(
            _with_hint(text, hint_after_loss(request)),
            operation=request.operation,
            request_id=identifier,
            response=response,
        )
    try:
        return _status_error(response, request, redact(_json(response), secrets))
    except RecursionError:
        # Nested beyond reason: no error of the API's.
        return _status_error(response, request, None)


def error_of_wait(seconds: float, request: Request[Any]) -> errors.RateLimitedError:
    """The exception for a request that was not sent, as the rate limit has no room for it soon enough."""
    call = f"{request.method} {request.path}"
    message = f"{call} was not sent: it would have to wait about {seconds:.0f} s for the rate limit"
    return errors.RateLimitedError(
        f"{message}, longer than max_wait or the deadline allows",
        retry_after=seconds,
        sent=False,
        operation=request.operation,
        request_id=None,
        # Of our own making, so that every ApiStatusError has one.
        response=httpx.Response(TOO_MANY_REQUESTS, extensions={"reason_phrase": b"Not sent"}),
        code=None,
        message=message,
        details=None,
        path=None,
    )


def unreadable(response: httpx.Response, request: Request[Any], reason: str) -> errors.UnexpectedResponseError:
    """The exception for a success that does not say what it should."""
    text = f"{request.method} {request.path} was answered {response.status_code}, but {reason}"
    if not request.repeatable:
        text += "; the change has most likely taken effect"
    return errors.UnexpectedResponseError(
        text, operation=request.operation, request_id=request_id(response), response=_without_request(response)
    )


def _without_request(response: httpx.Response) -> httpx.Response:
    """The same answer by itself: the request that hangs on it holds credentials and private keys."""
    return httpx.Response(
        response.status_code,
        headers=without_bytes(response.headers),
        content=response.content,
        extensions={"reason_phrase": response.reason_phrase.encode("ascii", "replace")},
    )


def _status_error(response: httpx.Response, request: Request[Any], body: Any) -> errors.ApiStatusError:
    status = response.status_code
    envelope = body if isinstance(body, dict) else {}
    reason = envelope.get("error")
    if not isinstance(reason, dict):  # the bare form: {"statusCode", "message"}
        reason = envelope
    code = _text(reason.get("code"))
    message = _text(reason.get("message"))
    if message is None and _text(envelope.get("error_description")):  # OAuth2 has a form of its own (RFC 6749, 5.2)
        code, message = _text(envelope.get("error")), _text(envelope["error_description"])
    details = _without_echo(reason.get("details"))
    fields = _fields(details) if status == BAD_REQUEST else {}
    message = message or _describe(response)
    shown = "; ".join(f"{path}: {', '.join(said)}" if path else ", ".join(said) for path, said in fields.items())
    identifier = request_id(response)
    labels = [f"{request.method} {request.path}", f"{status} {code}" if code else str(status)]
    if identifier:
        labels.append(f"request id {identifier}")
    arguments: dict[str, Any] = {
        "operation": request.operation,
        "request_id": identifier,
        "response": response,
        "code": code,
        "message": message,
        "details": details,
        "path": _text(envelope.get("path")),
    }
    advice = hint(request, status=status, code=code, message=message)
    text = _with_hint(f"{shown or message} ({', '.join(labels)})", advice)
    if status == BAD_REQUEST:
        return errors.BadRequestError(text, fields=fields, **arguments)
    if status == TOO_MANY_REQUESTS:
        wait = read_wait(response.headers)
        block = None if wait is None else f"The credentials are blocked for another {wait:.0f} s"
        return errors.RateLimitedError(_with_hint(text, block), retry_after=wait, sent=True, **arguments)
    kind = errors.ServerError if status >= FIRST_SERVER_ERROR else BY_STATUS.get(status, errors.ApiStatusError)
    return kind(text, **arguments)


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _describe(response: httpx.Response) -> str:
    name = response.reason_phrase or "Unknown status"
    if not response.content:
        return f"{name}, with an empty body"
    return f"{name}, with {describe_body(response)}, probably of a proxy"


def _with_hint(text: str, advice: str | None) -> str:
    return f"{text}. {advice}" if advice else text


def _without_echo(details: Any) -> Any:
    """``details`` less ``target`` and ``value``, in which the server repeats the request."""
    if isinstance(details, dict):
        kept = {key: value for key, value in details.items() if key not in ("target", "value")}
        return {key: _without_echo(value) for key, value in kept.items()}
    return [_without_echo(item) for item in details] if isinstance(details, list) else details


def _fields(details: Any) -> dict[str, list[str]]:
    """Path and sentences of each field at fault, out of either form of validation details."""
    found: dict[str, list[str]] = {}
    if not isinstance(details, dict):
        return found
    if isinstance(details.get("errors"), list):
        for path, sentence in _nodes(details["errors"], ""):
            found.setdefault(path, []).append(sentence)
    elif isinstance(details.get("message"), list):
        for sentence in filter(None, map(_text, details["message"])):
            match = FIELD_SENTENCE.match(sentence)
            found.setdefault(match[1] if match else "", []).append(sentence)
    return found


def _nodes(nodes: list[Any], parent: str) -> Iterator[tuple[str, str]]:
    """Path and sentence of each broken constraint in a tree of nodes."""
    for node in nodes:
        if not isinstance(node, dict):
            continue
        path = f"{parent}{node.get('property', '')}"
        constraints = node.get("constraints")
        if isinstance(constraints, dict):
            yield from ((path, str(sentence)) for sentence in constraints.values())
        if isinstance(node.get("children"), list):
            yield from _nodes(node["children"], f"{path}.")
