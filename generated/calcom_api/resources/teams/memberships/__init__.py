"""``cal.teams.memberships``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.teams.memberships import create as _create
from calcom_api.operations.teams.memberships import delete as _delete
from calcom_api.operations.teams.memberships import get as _get
from calcom_api.operations.teams.memberships import list_ as _list
from calcom_api.operations.teams.memberships import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.membership_role import MembershipRole
    from calcom_api.models.team_membership import TeamMembership
    from calcom_api.request import Sender


class TeamsMembershipsResource:
    """The users of a team, and their roles in it."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        team_id: int,
        *,
        emails: Sequence[str] | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[TeamMembership | Undecoded]:
        """List who is in a team.

        Invitations that are not accepted yet count too.

        Needs an admin of the team (else 403).

        Args:
            team_id: Number of the team.
            emails: Only users of these e-mail addresses, at most 20. The server puts them into lower case. Servers of
                2025-08 and older do not know this filter and list everyone.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of memberships. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}/memberships``.
        """
        request = _list.request(
            team_id,
            emails=emails,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        team_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> TeamMembership:
        """Put a user into a team.

        No mail is sent, and with `accepted` the user is in without being asked. A member who has joined becomes a host
        of the team's event types for all members. In a team of an organization, newer servers let users of its verified
        e-mail domain join at once, whatever `accepted` says.

        Someone who is in the team already is refused with 409. On newer servers, managed users and teams of an OAuth
        client go only with each other (400).

        Needs an admin of the team (else 403).

        Args:
            team_id: Number of the team.
            user_id: Number of the user.
            accepted: Join at once, without an invitation to accept.
            role: What the member may do; MEMBER without it. Managed users of platform customers should be MEMBER. One
                of OWNER, ADMIN, MEMBER.
            disable_impersonation: Keep admins from acting as this user.

        Returns:
            The new membership. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/teams/{teamId}/memberships``.
        """
        request = _create.request(
            team_id,
            user_id=user_id,
            accepted=accepted,
            role=role,
            disable_impersonation=disable_impersonation,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        team_id: int,
        membership_id: int,
    ) -> TeamMembership:
        """Get one membership of a team.

        Needs an admin of the team (else 403). An unknown membership is 404.

        Args:
            team_id: Number of the team.
            membership_id: Number of the membership, which is not the number of its user.

        Returns:
            The membership. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}/memberships/{membershipId}``.
        """
        request = _get.request(
            team_id,
            membership_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        team_id: int,
        membership_id: int,
    ) -> TeamMembership:
        """Take a user out of a team.

        The user no longer hosts the team's event types, and loses the copies of its managed event types.

        Needs an admin of the team (else 403). An unknown membership is 404.

        Args:
            team_id: Number of the team.
            membership_id: Number of the membership, which is not the number of its user.

        Returns:
            The membership as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/teams/{teamId}/memberships/{membershipId}``.
        """
        request = _delete.request(
            team_id,
            membership_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        team_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> TeamMembership:
        """Change a member's role in a team, or accept in the user's place.

        Once accepted, the member becomes a host of the team's event types for all members. Permissions follow the role
        after at most five minutes, for which the server remembers them.

        Needs an admin of the team (else 403). An unknown membership is 404.

        Args:
            team_id: Number of the team.
            membership_id: Number of the membership, which is not the number of its user.
            accepted: True to let the user join, without an invitation to accept.
            role: What a member may do. One of OWNER, ADMIN, MEMBER.
            disable_impersonation: Keep admins from acting as this user.

        Returns:
            The membership as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/teams/{teamId}/memberships/{membershipId}``.
        """
        request = _update.request(
            team_id,
            membership_id,
            accepted=accepted,
            role=role,
            disable_impersonation=disable_impersonation,
        )
        return (await self._sender.send(request)).data
