"""``GET /v2/conferencing/default``."""

from __future__ import annotations

from typing import Any

from calcom_api import codec
from calcom_api.models.default_conferencing_app import DefaultConferencingApp
from calcom_api.request import Request


def request() -> Request[DefaultConferencingApp | None]:
    """Build the request.

    Takes what ``cal.conferencing.get_default`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="conferencing.getDefault",
        method="GET",
        path="/v2/conferencing/default",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> DefaultConferencingApp | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data_if_any(body, codec.nullable(DefaultConferencingApp.from_dict), strict=strict)
