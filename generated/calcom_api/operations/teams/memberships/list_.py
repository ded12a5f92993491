"""``GET /v2/teams/{teamId}/memberships``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.team_membership import TeamMembership
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    team_id: int,
    *,
    emails: Sequence[str] | Unset = UNSET,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Request[list[TeamMembership | Undecoded]]:
    """Build the request.

    Takes what ``cal.teams.memberships.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.memberships.list",
        method="GET",
        path=f"/v2/teams/{team_id_segment}/memberships",
        query=(
            *arguments.query("emails", "emails", emails, codec.list_of(codec.string, least=1), comma=True),
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[TeamMembership | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(TeamMembership.from_dict, strict=strict), strict=strict)
