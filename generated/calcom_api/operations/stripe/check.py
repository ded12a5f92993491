"""``GET /v2/stripe/check``."""

from __future__ import annotations

from typing import Any

from calcom_api import codec
from calcom_api.request import Request


def request() -> Request[None]:
    """Build the request.

    Takes what ``cal.stripe.check`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="stripe.check",
        method="GET",
        path="/v2/stripe/check",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
