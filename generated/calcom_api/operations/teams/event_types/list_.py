"""``GET /v2/teams/{teamId}/event-types``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.sort_order import SortOrder
from calcom_api.models.team_event_type import TeamEventType
from calcom_api.request import Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    team_id: int,
    *,
    event_slug: str | Unset = UNSET,
    hosts_limit: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
) -> Request[list[TeamEventType | Undecoded]]:
    """Build the request.

    Takes what ``cal.teams.event_types.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.eventTypes.list",
        method="GET",
        path=f"/v2/teams/{team_id_segment}/event-types",
        query=(
            *arguments.query("event_slug", "eventSlug", event_slug, codec.string),
            *arguments.query("hosts_limit", "hostsLimit", hosts_limit, codec.between(1, 1000)),
            *arguments.query("sort_created_at", "sortCreatedAt", sort_created_at, codec.known_member(SortOrder)),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[TeamEventType | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(TeamEventType.from_dict, strict=strict), strict=strict)
