"""``cal.organizations.teams.memberships``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.memberships import create as _create
from calcom_api.operations.organizations.teams.memberships import delete as _delete
from calcom_api.operations.organizations.teams.memberships import get as _get
from calcom_api.operations.organizations.teams.memberships import list_ as _list
from calcom_api.operations.organizations.teams.memberships import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.membership_role import MembershipRole
    from calcom_api.models.team_membership import TeamMembership
    from calcom_api.request import Sender


class OrganizationsTeamsMembershipsResource:
    """The users of an organization's team, and their roles in it."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[TeamMembership | Undecoded]:
        """List who is in a team.

        Invitations that are not accepted yet count too.

        Needs an admin of the team or of the organization, or a member whose role has `team.listMembers`, and, for
        platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of memberships. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/memberships``.
        """
        request = _list.request(
            org_id,
            team_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> TeamMembership:
        """Put a user of the organization into a team.

        A member who has joined becomes a host of the team's event types for all members. Newer servers let users join
        at once, whatever `accepted` says, when their e-mail address is of the organization's verified domain.

        Someone who is not in the organization is refused with 422, someone who is in the team already with 409. On
        newer servers, managed users and teams of an OAuth client go only with each other (400).

        Needs an admin of the team or of the organization, or a member whose role has `team.invite`, and, for platform
        customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
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

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/memberships``.
        """
        request = _create.request(
            org_id,
            team_id,
            user_id=user_id,
            accepted=accepted,
            role=role,
            disable_impersonation=disable_impersonation,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
    ) -> TeamMembership:
        """Get one membership of a team.

        Needs an admin of the team or of the organization, or a member whose role has `team.listMembers`, and, for
        platform customers, the ESSENTIALS plan (else 403). An unknown membership is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            membership_id: Number of the membership, which is not the number of its user.

        Returns:
            The membership. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}``.
        """
        request = _get.request(
            org_id,
            team_id,
            membership_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
    ) -> TeamMembership:
        """Take a user out of a team.

        The user stays in the organization, no longer hosts the team's event types, and loses the copies of its managed
        event types.

        Needs an admin of the team or of the organization, or a member whose role has `team.remove`, and, for platform
        customers, the ESSENTIALS plan (else 403). An unknown membership is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            membership_id: Number of the membership, which is not the number of its user.

        Returns:
            The membership as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}``.
        """
        request = _delete.request(
            org_id,
            team_id,
            membership_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
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

        Needs an admin of the team or of the organization, or a member whose role has `team.changeMemberRole`, and, for
        platform customers, the ESSENTIALS plan (else 403). An unknown membership is 404.

        Args:
            org_id: Number of the organization.
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

        Source: ``PATCH /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}``.
        """
        request = _update.request(
            org_id,
            team_id,
            membership_id,
            accepted=accepted,
            role=role,
            disable_impersonation=disable_impersonation,
        )
        return (await self._sender.send(request)).data
