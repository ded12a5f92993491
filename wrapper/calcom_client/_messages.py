"""What goes into a request and what comes out of an answer: JSON, and models made of it. Nothing here does any I/O."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeVar

from calcom_api import DecodeError, Pagination, Request, Response
from calcom_client._answers import describe_body, request_id
from calcom_client._error_mapping import unreadable
from calcom_client._policy import RATE_LIMITS

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

LARGEST_BODY: Final = 102_400
# The only redirect that is documented as a success; another one leads to a login page, say.
REDIRECT: Final = 301


def json_bytes(request: Request[Any]) -> bytes:
    """The JSON body.

    Raises:
        ValueError: It is over 102,400 bytes, which the server refuses, or holds text that cannot be encoded.
    """
    text = json.dumps(request.json, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    content = text.encode(errors="replace")
    # Compared, because the error that encode() raises would carry the whole text.
    if len(content) <= LARGEST_BODY and content.decode() != text:
        raise ValueError(f"{request.operation}: the body holds one half of a surrogate pair, which is no text")
    if len(content) > LARGEST_BODY:
        size = f"{len(content):,} bytes, where the server takes at most {LARGEST_BODY:,}"
        raise ValueError(f"{request.operation}: the body has {size}")
    return content


def is_success(answer: httpx.Response, request: Request[Any]) -> bool:
    """Whether it is what the operation answers when all went well."""
    if request.redirects:
        return answer.status_code == REDIRECT and answer.has_redirect_location
    return answer.is_success


def read(answer: httpx.Response, request: Request[T], *, strict: bool) -> Response[T]:
    """The typed answer of a success.

    Args:
        answer: What came.
        request: What was sent.
        strict: Whether a strange item spoils its list.

    Raises:
        UnexpectedResponseError: It is not as documented.
    """
    try:
        if request.redirects:
            body: Any = answer.headers["location"]
        else:
            body = json.loads(answer.content) if answer.content else None
        data = request.decode(body, strict=strict)
        return Response(
            status_code=answer.status_code,
            headers=answer.headers,
            request_id=request_id(answer),
            rate_limits=answer.extensions[RATE_LIMITS],
            data=data,
            pagination=_pagination(body, strict=strict),
        )
    except DecodeError as error:
        reason = f"not with the documented shape: {error}" if answer.content else "the body is empty"
    except (ValueError, RecursionError):
        # Not chained: the parser's error holds the whole text.
        reason = f"the body is not JSON but {describe_body(answer)}"
    raise unreadable(answer, request, reason)


def _pagination(body: Any, *, strict: bool) -> Pagination | None:
    """Where a page stands; what cannot be read spoils the page only if ``strict``."""
    pagination = body.get("pagination") if isinstance(body, dict) else None
    if pagination is None:
        return None
    try:
        return Pagination.from_dict(pagination)
    except DecodeError as error:
        if strict:
            raise error.within("pagination") from None
        return None
