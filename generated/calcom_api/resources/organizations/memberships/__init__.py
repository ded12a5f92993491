"""``cal.organizations.memberships``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.memberships import create as _create
from calcom_api.operations.organizations.memberships import delete as _delete
from calcom_api.operations.organizations.memberships import get as _get
from calcom_api.operations.organizations.memberships import list_ as _list
from calcom_api.operations.organizations.memberships import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.membership_role import MembershipRole
    from calcom_api.models.organization_membership import OrganizationMembership
    from calcom_api.request import Sender


class OrganizationsMembershipsResource:
    """The users of an organization, their roles and attributes."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[OrganizationMembership | Undecoded]:
        """List who is in an organization.

        Invitations that are not accepted yet count too.

        Needs an admin of the organization, or a member whose role has `organization.listMembers`, and, for platform
        customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of memberships. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/memberships``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> OrganizationMembership:
        """Put an existing user into an organization.

        For a user who is in the organization already this is an update: role and the rest become what is sent, and
        without `role` an owner or admin becomes a MEMBER. To make a new user, use `organizations.users.create`.

        Newer servers refuse (400) to mix managed users with others: a managed user can join only organizations of the
        same OAuth client, and such organizations take no other users.

        Needs an admin of the organization, or a member whose role has `organization.invite`, and, for platform
        customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            accepted: Join at once, without an invitation to accept.
            role: What the member may do; MEMBER without it. Managed users of platform customers should be MEMBER. One
                of OWNER, ADMIN, MEMBER.
            disable_impersonation: Keep admins from acting as this user.

        Returns:
            The membership. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/memberships``.
        """
        request = _create.request(
            org_id,
            user_id=user_id,
            accepted=accepted,
            role=role,
            disable_impersonation=disable_impersonation,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        membership_id: int,
    ) -> OrganizationMembership:
        """Get one membership of an organization.

        Needs an admin of the organization, or a member whose role has `organization.listMembers`, and, for platform
        customers, the ESSENTIALS plan (else 403). An unknown membership is 404.

        Args:
            org_id: Number of the organization.
            membership_id: Number of the membership, which is not the number of its user.

        Returns:
            The membership. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/memberships/{membershipId}``.
        """
        request = _get.request(
            org_id,
            membership_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        membership_id: int,
    ) -> OrganizationMembership:
        """Take a user out of an organization and all its teams.

        The user's account stays, under another username (the old one with the user's number behind it). The user no
        longer hosts the event types of the organization's teams, and copies of managed event types are deleted.

        Needs an admin of the organization, or a member whose role has `organization.remove`, and, for platform
        customers, the ESSENTIALS plan (else 403). An unknown membership is 404.

        Args:
            org_id: Number of the organization.
            membership_id: Number of the membership, which is not the number of its user.

        Returns:
            The membership as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/memberships/{membershipId}``.
        """
        request = _delete.request(
            org_id,
            membership_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> OrganizationMembership:
        """Change a member's role, or accept in the user's place.

        The permissions change with the role, at the latest after the five minutes for which the server remembers them.

        Needs an admin of the organization, or a member whose role has `organization.changeMemberRole`, and, for
        platform customers, the ESSENTIALS plan (else 403). An unknown membership is 404.

        Args:
            org_id: Number of the organization.
            membership_id: Number of the membership, which is not the number of its user.
            accepted: True to let the user join, without an invitation to accept.
            role: What a member may do. One of OWNER, ADMIN, MEMBER.
            disable_impersonation: Keep admins from acting as this user.

        Returns:
            The membership as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/memberships/{membershipId}``.
        """
        request = _update.request(
            org_id,
            membership_id,
            accepted=accepted,
            role=role,
            disable_impersonation=disable_impersonation,
        )
        return (await self._sender.send(request)).data
