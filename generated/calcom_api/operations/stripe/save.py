"""``GET /v2/stripe/save``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    *,
    state: str,
    code: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Request[str]:
    """Build the request.

    Takes what ``cal.stripe.save`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="stripe.save",
        method="GET",
        path="/v2/stripe/save",
        query=(
            *arguments.query("state", "state", state, codec.string, secret=True),
            *arguments.query("code", "code", code, codec.string, secret=True),
            *arguments.query("error", "error", error, codec.string),
            *arguments.query("error_description", "error_description", error_description, codec.string),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
        redirects=True,
    )


def decode(body: Any, *, strict: bool = False) -> str:
    """Read the URL that the answer's ``Location`` header gives, passed as ``body``: a redirect has no other.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    del strict  # there is no envelope to be strict about
    return codec.string(body)
