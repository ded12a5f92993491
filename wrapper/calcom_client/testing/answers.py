"""HTTP answers in the forms of the API: its envelopes, its families of errors, its headers."""

from __future__ import annotations

import itertools
import json
import uuid
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

import httpx

from calcom_client.testing.documented import errors_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from calcom_api import Operation

    Answering = Callable[[httpx.Request], httpx.Response]
    """Makes the answer to a request."""

LIMIT: Final = 120
WINDOW_SECONDS: Final = 60
TYPE: Final = "application/json; charset=utf-8"
# These come from before the count, or from before the request has an id.
UNCOUNTED: Final = frozenset({401, 413, 415})
WITHOUT_ID: Final = frozenset({413, 415})
PROXY_STATUSES: Final = frozenset({502, 503, 504, *range(520, 527)})


class Headers:
    """The headers of one answer after the other. The window of the rate limit never ends in a block."""

    def __init__(self) -> None:
        self._counted = itertools.count(1)

    def of(self, status: int) -> dict[str, str]:
        """Those of the next answer."""
        found = {} if status in WITHOUT_ID else {"X-Request-Id": str(uuid.uuid4())}
        if status in UNCOUNTED:
            return found
        return found | self.limits(LIMIT - 1 - (next(self._counted) - 1) % LIMIT, WINDOW_SECONDS)

    @staticmethod
    def limits(remaining: int, reset: int) -> dict[str, str]:
        """Those of the rate limit."""
        return {
            "X-RateLimit-Limit-Default": str(LIMIT),
            "X-RateLimit-Remaining-Default": str(remaining),
            "X-RateLimit-Reset-Default": str(reset),
        }


def with_json(status: int, body: object, headers: Mapping[str, str]) -> httpx.Response:
    """An answer with a JSON body."""
    content = json.dumps(body, ensure_ascii=False).encode()
    return httpx.Response(status, content=content, headers={"Content-Type": TYPE, **headers})


def error_body(request: httpx.Request, reason: Mapping[str, Any]) -> dict[str, Any]:
    """The envelope of an error."""
    moment = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"status": "error", "timestamp": moment, "path": request.url.raw_path.decode(), "error": dict(reason)}


def refusal_reason(operation: Operation, status: int, message: str | None, code: str | None) -> tuple[Any, bool]:
    """What an error says, by default as in the document; and whether it comes in the envelope.

    Raises:
        ValueError: The operation does not answer like this.
    """
    documented = errors_of(operation)
    if status not in documented:
        known = ", ".join(map(str, sorted(documented)))
        raise ValueError(f"status: {operation.id} is not documented to refuse with {status}, but with {known}")
    if status == HTTPStatus.INTERNAL_SERVER_ERROR:
        usual: dict[str, Any] = {
            "code": "INTERNAL_SERVER_ERROR",
            "message": "There was an error, please try again later.",
        }
    else:
        example = documented[status][-1]  # of 400 the one that is no validation error
        if not isinstance(example.get("error"), dict):
            return _without_envelope(example, message, code), False
        usual = example["error"]
    if message is None and code is None:
        return usual, True
    # Of 498, which is the server's own, there is none.
    phrase = next((known.phrase for known in HTTPStatus if known == status), "")
    code = code or (f"{phrase.replace(' ', '')}Exception" if phrase else usual["code"])
    message = message or usual["message"]
    reason: dict[str, Any] = {"code": code, "message": message}
    if phrase and code.endswith("Exception"):  # of the framework, which says it all twice
        reason["details"] = {"message": message, "error": phrase, "statusCode": status}
    return reason, True


def _without_envelope(example: Mapping[str, Any], message: str | None, code: str | None) -> dict[str, Any]:
    """A bare error; or one of OAuth2, which has a form of its own (RFC 6749, 5.2)."""
    names = {"error": code, "error_description": message} if "error" in example else {"message": message}
    if code is not None and "error" not in names:
        raise ValueError("code: this error comes without one")
    return {**example, **{name: text for name, text in names.items() if text is not None}}


def validation_reason(request: httpx.Request, fields: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """What a validation error says: a tree that, as the server's does, repeats what was sent."""
    try:
        sent = json.loads(request.content)
    except ValueError:
        sent = None
    roots: list[dict[str, Any]] = []
    for path, sentences in fields.items():
        nodes, target = roots, sent
        for step, last in _steps(path):
            node = next((node for node in nodes if node["property"] == step), None)
            if node is None:
                node = {"target": target, "property": step, "children": []}
                nodes.append(node)
                if _has(target, step):
                    node["value"] = _member(target, step)
            if last:
                node["constraints"] = {f"rule{number}": said for number, said in enumerate(sentences, 1)}
            nodes, target = node["children"], _member(target, step)
    return {"code": "BadRequestException", "message": "Bad Request Exception", "details": {"errors": roots}}


def _steps(path: str) -> Iterator[tuple[str, bool]]:
    steps = path.split(".")
    yield from ((step, number == len(steps)) for number, step in enumerate(steps, 1))


def _has(target: object, step: str) -> bool:
    if isinstance(target, list):
        return step.isdecimal() and int(step) < len(target)
    return isinstance(target, dict) and step in target


def _member(target: Any, step: str) -> Any:
    if not _has(target, step):
        return None
    return target[int(step)] if isinstance(target, list) else target[step]
