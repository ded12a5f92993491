"""``POST /v2/conferencing/{app}/connect``."""

from __future__ import annotations

from typing import Any, Literal

from calcom_api import arguments, codec
from calcom_api.models.conferencing_app import ConferencingApp
from calcom_api.request import Request


def request(
    app: Literal["google-meet"],
) -> Request[ConferencingApp]:
    """Build the request.

    Takes what ``cal.conferencing.connect`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    app_segment = arguments.segment("app", app, codec.constant("google-meet"))
    return Request(
        operation="conferencing.connect",
        method="POST",
        path=f"/v2/conferencing/{app_segment}/connect",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> ConferencingApp:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ConferencingApp.from_dict, strict=strict)
