"""``GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.private_link import PrivateLink, decode_private_link
from calcom_api.request import Request

if TYPE_CHECKING:
    from calcom_api.types import Undecoded


def request(
    org_id: int,
    team_id: int,
    event_type_id: int,
) -> Request[list[PrivateLink | Undecoded]]:
    """Build the request.

    Takes what ``cal.organizations.teams.event_types.private_links.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.eventTypes.privateLinks.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/event-types/{event_type_id_segment}/private-links",
        headers={"cal-api-version": "2024-04-15"},
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
