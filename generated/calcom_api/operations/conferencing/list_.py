"""``GET /v2/conferencing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import codec
from calcom_api.models.conferencing_app import ConferencingApp
from calcom_api.request import Request

if TYPE_CHECKING:
    from calcom_api.types import Undecoded


def request() -> Request[list[ConferencingApp | Undecoded]]:
    """Build the request.

    Takes what ``cal.conferencing.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="conferencing.list",
        method="GET",
        path="/v2/conferencing",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[ConferencingApp | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(ConferencingApp.from_dict, strict=strict), strict=strict)
