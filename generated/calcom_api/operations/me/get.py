"""``GET /v2/me``."""

from __future__ import annotations

from typing import Any

from calcom_api import codec
from calcom_api.models.my_profile import MyProfile
from calcom_api.request import Request


def request() -> Request[MyProfile]:
    """Build the request.

    Takes what ``cal.me.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="me.get",
        method="GET",
        path="/v2/me",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> MyProfile:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, MyProfile.from_dict, strict=strict)
