"""What every answer goes through: it is read to its end, and has an id and a body to speak of."""

from __future__ import annotations

from typing import Any, Final

import httpx

# Headers about the bytes on the wire, not about the body.
DESCRIBE_BYTES: Final = frozenset({"content-encoding", "content-length"})
UNKNOWN_REQUEST: Final = "unknown-request-id"


async def read_whole(response: httpx.Response) -> None:
    """Read the body of ``response`` into memory, decompressed, and let go of its connection.

    Raises:
        httpx.DecodingError: It cannot be decompressed.
    """
    stream = response.stream
    if not isinstance(stream, httpx.AsyncByteStream):
        raise TypeError("the transport is not an async one")
    try:
        content = b"".join([chunk async for chunk in stream])
        _close_if_left_over(stream)
    finally:
        await stream.aclose()
    response.stream = httpx.ByteStream(content)
    response.read()


def without_bytes(headers: httpx.Headers) -> httpx.Headers:
    """The headers of an answer whose body is not in its form on the wire any more."""
    return httpx.Headers([item for item in headers.multi_items() if item[0] not in DESCRIBE_BYTES])


def request_id(response: httpx.Response) -> str | None:
    """The id under which Cal.com logged the request."""
    found = response.headers.get("x-request-id")
    return None if found == UNKNOWN_REQUEST else found


def describe_body(response: httpx.Response) -> str:
    """How long a body is, and of what kind it says it is."""
    kind = response.headers.get("content-type", "").partition(";")[0] or "unnamed"
    return f"{len(response.content):,} bytes of {kind} content"


def _close_if_left_over(stream: object) -> None:
    """Have the connection closed on which ``stream`` was read to its end, if the server sent more than that.

    httpcore would keep what is too much, and take it for the answer to the next request.
    """
    inside: Any = stream
    # The way to the parser, which alone knows, has no public names; transports of other kinds have none of these.
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"):
        inside = getattr(inside, name, inside)
    left_over, _ = getattr(inside, "trailing_data", (b"", False))
    if left_over:
        # A connection that failed is not kept.
        inside.send_failed()
