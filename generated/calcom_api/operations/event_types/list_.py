"""``GET /v2/event-types``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.event_type import EventType
from calcom_api.models.sort_order import SortOrder
from calcom_api.request import Request
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    *,
    username: str | Unset = UNSET,
    event_slug: str | Unset = UNSET,
    usernames: Sequence[str] | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    org_id: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
) -> Request[list[EventType | Undecoded]]:
    """Build the request.

    Takes what ``cal.event_types.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="eventTypes.list",
        method="GET",
        path="/v2/event-types",
        query=(
            *arguments.query("username", "username", username, codec.string),
            *arguments.query("event_slug", "eventSlug", event_slug, codec.string),
            *arguments.query("usernames", "usernames", usernames, codec.list_of(codec.string, least=1), comma=True),
            *arguments.query("org_slug", "orgSlug", org_slug, codec.string),
            *arguments.query("org_id", "orgId", org_id, codec.between(1, 2147483647)),
            *arguments.query("sort_created_at", "sortCreatedAt", sort_created_at, codec.known_member(SortOrder)),
        ),
        headers={"cal-api-version": "2024-06-14"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[EventType | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(EventType.from_dict, strict=strict), strict=strict)
