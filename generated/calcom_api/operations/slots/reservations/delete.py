"""``DELETE /v2/slots/reservations/{uid}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.request import Request


def request(
    uid: str,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.slots.reservations.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    uid_segment = arguments.segment("uid", uid, codec.string)
    return Request(
        operation="slots.reservations.delete",
        method="DELETE",
        path=f"/v2/slots/reservations/{uid_segment}",
        headers={"cal-api-version": "2024-09-04"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
