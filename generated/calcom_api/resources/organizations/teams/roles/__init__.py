"""``cal.organizations.teams.roles``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.roles import create as _create
from calcom_api.operations.organizations.teams.roles import delete as _delete
from calcom_api.operations.organizations.teams.roles import get as _get
from calcom_api.operations.organizations.teams.roles import list_ as _list
from calcom_api.operations.organizations.teams.roles import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.team_permission import TeamPermission
    from calcom_api.models.team_role import TeamRole
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.roles.permissions import OrganizationsTeamsRolesPermissionsResource


class OrganizationsTeamsRolesResource:
    """A team's own roles: names for sets of permissions.

    Roles work in teams for which Cal.com has switched them on, and are given to members on its website: no operation
    here does that.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def permissions(self) -> OrganizationsTeamsRolesPermissionsResource:
        """The permissions of a team's own role, added, removed or replaced."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.roles.permissions import (
            OrganizationsTeamsRolesPermissionsResource,
        )

        return OrganizationsTeamsRolesPermissionsResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[TeamRole | Undecoded]:
        """List a team's roles, the default ones included.

        Cal.com's default roles (owner, admin, member) come with `type_` SYSTEM and no `team_id`. They can only be
        listed: every other operation answers 404 for them.

        Needs an admin of the organization, or a member of the team whose role has `role.read`, and, for platform
        customers, the SCALE plan (else 403). Absent from self-hosted servers of 2025-08 and older (404).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of roles. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/roles``.
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
        name: str,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: Sequence[TeamPermission | str] | Unset = UNSET,
    ) -> TeamRole:
        """Create a role in a team.

        A name that another role of the team has is refused with 400, and so is an unknown permission.

        Needs an admin of the organization, or a member of the team whose role has `role.create`, and, for platform
        customers, the SCALE plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            name: What it is called.
            color: Colour to show it in, such as `#112233`; not checked.
            description: What it is for.
            permissions: What its bearers may do; nothing without it. One of the 37 values of TeamPermission.

        Returns:
            The new role. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/roles``.
        """
        request = _create.request(
            org_id,
            team_id,
            name=name,
            color=color,
            description=description,
            permissions=permissions,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
    ) -> TeamRole:
        """Get one of a team's own roles.

        Needs an admin of the organization, or a member of the team whose role has `role.read`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.

        Returns:
            The role. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}``.
        """
        request = _get.request(
            org_id,
            team_id,
            role_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
    ) -> TeamRole:
        """Delete a role; those who have it become plain members.

        Needs an admin of the organization, or a member of the team whose role has `role.delete`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.

        Returns:
            The role as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}``.
        """
        request = _delete.request(
            org_id,
            team_id,
            role_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: Sequence[TeamPermission | str] | Unset = UNSET,
    ) -> TeamRole:
        """Change a role's name, colour or permissions.

        Permissions that are sent replace all that the role had; `organizations.teams.roles.permissions` adds and
        removes single ones.

        Needs an admin of the organization, or a member of the team whose role has `role.update`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.
            name: What it is called.
            color: Colour to show it in, such as `#112233`; not checked.
            description: What it is for. The server takes a new text and keeps the old one.
            permissions: What its bearers may do, in place of all that the role has now. One of the 37 values of
                TeamPermission.

        Returns:
            The role as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}``.
        """
        request = _update.request(
            org_id,
            team_id,
            role_id,
            name=name,
            color=color,
            description=description,
            permissions=permissions,
        )
        return (await self._sender.send(request)).data
