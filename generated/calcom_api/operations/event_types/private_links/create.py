"""``POST /v2/event-types/{eventTypeId}/private-links``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.private_link import PrivateLink, decode_private_link
from calcom_api.models.private_link_create import PrivateLinkCreate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


def request(
    event_type_id: int,
    *,
    expires_at: dt.datetime | Unset = UNSET,
    max_usage_count: int | Unset = UNSET,
) -> Request[PrivateLink]:
    """Build the request.

    Takes what ``cal.event_types.private_links.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="eventTypes.privateLinks.create",
        method="POST",
        path=f"/v2/event-types/{event_type_id_segment}/private-links",
        json=arguments.body(
            PrivateLinkCreate(expires_at=arguments.in_utc(expires_at), max_usage_count=max_usage_count)
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> PrivateLink:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, decode_private_link, strict=strict)
