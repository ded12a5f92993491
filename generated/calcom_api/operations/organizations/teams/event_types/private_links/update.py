"""``PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.private_link import PrivateLink, decode_private_link
from calcom_api.models.private_link_update import PrivateLinkUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


def request(
    org_id: int,
    team_id: int,
    event_type_id: int,
    link_id: str,
    *,
    expires_at: dt.datetime | Unset = UNSET,
    max_usage_count: int | Unset = UNSET,
) -> Request[PrivateLink]:
    """Build the request.

    Takes what ``cal.organizations.teams.event_types.private_links.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    link_id_segment = arguments.segment("link_id", link_id, codec.string)
    return Request(
        operation="organizations.teams.eventTypes.privateLinks.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/event-types/{event_type_id_segment}/private-links/{link_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            PrivateLinkUpdate(expires_at=arguments.in_utc(expires_at), max_usage_count=max_usage_count)
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
