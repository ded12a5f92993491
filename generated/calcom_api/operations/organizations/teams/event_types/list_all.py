"""``GET /v2/organizations/{orgId}/teams/event-types``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.sort_order import SortOrder
from calcom_api.models.team_event_type import TeamEventType
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    org_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
) -> Request[list[TeamEventType | Undecoded]]:
    """Build the request.

    Takes what ``cal.organizations.teams.event_types.list_all`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.eventTypes.listAll",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/teams/event-types",
        query=(
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
            *arguments.query("sort_created_at", "sortCreatedAt", sort_created_at, codec.known_member(SortOrder)),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[TeamEventType | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(TeamEventType.from_dict, strict=strict), strict=strict)
