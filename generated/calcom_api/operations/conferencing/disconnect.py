"""``DELETE /v2/conferencing/{app}/disconnect``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.connected_conferencing_app_slug import ConnectedConferencingAppSlug
from calcom_api.request import Request


def request(
    app: ConnectedConferencingAppSlug | str,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.conferencing.disconnect`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    app_segment = arguments.segment("app", app, codec.known_member(ConnectedConferencingAppSlug))
    return Request(
        operation="conferencing.disconnect",
        method="DELETE",
        path=f"/v2/conferencing/{app_segment}/disconnect",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
