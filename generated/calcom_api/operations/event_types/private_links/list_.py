"""``GET /v2/event-types/{eventTypeId}/private-links``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.private_link import PrivateLink, decode_private_link
from calcom_api.request import Request

if TYPE_CHECKING:
    from calcom_api.types import Undecoded


def request(
    event_type_id: int,
) -> Request[list[PrivateLink | Undecoded]]:
    """Build the request.

    Takes what ``cal.event_types.private_links.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="eventTypes.privateLinks.list",
        method="GET",
        path=f"/v2/event-types/{event_type_id_segment}/private-links",
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[PrivateLink | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(decode_private_link, strict=strict), strict=strict)
