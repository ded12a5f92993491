"""``GET /v2/schedules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import codec
from calcom_api.models.schedule import Schedule
from calcom_api.request import Request

if TYPE_CHECKING:
    from calcom_api.types import Undecoded


def request() -> Request[list[Schedule | Undecoded]]:
    """Build the request.

    Takes what ``cal.schedules.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="schedules.list",
        method="GET",
        path="/v2/schedules",
        headers={"cal-api-version": "2024-06-11"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[Schedule | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(Schedule.from_dict, strict=strict), strict=strict)
