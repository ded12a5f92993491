"""``DELETE /v2/event-types/{eventTypeId}/private-links/{linkId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.deleted_private_link import DeletedPrivateLink
from calcom_api.request import Request


def request(
    event_type_id: int,
    link_id: str,
) -> Request[DeletedPrivateLink]:
    """Build the request.

    Takes what ``cal.event_types.private_links.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    link_id_segment = arguments.segment("link_id", link_id, codec.string)
    return Request(
        operation="eventTypes.privateLinks.delete",
        method="DELETE",
        path=f"/v2/event-types/{event_type_id_segment}/private-links/{link_id_segment}",
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> DeletedPrivateLink:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, DeletedPrivateLink.from_dict, strict=strict)
