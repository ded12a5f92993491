"""``PATCH /v2/teams/{teamId}/memberships/{membershipId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.membership_update import MembershipUpdate
from calcom_api.models.team_membership import TeamMembership
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    team_id: int,
    membership_id: int,
    *,
    accepted: bool | Unset = UNSET,
    role: MembershipRole | str | Unset = UNSET,
    disable_impersonation: bool | Unset = UNSET,
) -> Request[TeamMembership]:
    """Build the request.

    Takes what ``cal.teams.memberships.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    membership_id_segment = arguments.segment("membership_id", membership_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.memberships.update",
        method="PATCH",
        path=f"/v2/teams/{team_id_segment}/memberships/{membership_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            MembershipUpdate(
                accepted=accepted,
                role=arguments.known("role", role, codec.known_member(MembershipRole)),
                disable_impersonation=disable_impersonation,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> TeamMembership:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, TeamMembership.from_dict, strict=strict)
