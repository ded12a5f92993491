"""``cal.organizations.roles``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.roles import create as _create
from calcom_api.operations.organizations.roles import delete as _delete
from calcom_api.operations.organizations.roles import get as _get
from calcom_api.operations.organizations.roles import list_ as _list
from calcom_api.operations.organizations.roles import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.organization_permission import OrganizationPermission
    from calcom_api.models.organization_role import OrganizationRole
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.roles.permissions import OrganizationsRolesPermissionsResource


class OrganizationsRolesResource:
    """An organization's own roles: names for sets of permissions.

    Roles work in organizations for which Cal.com has switched them on, and are given to members on its website: no
    operation here does that.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def permissions(self) -> OrganizationsRolesPermissionsResource:
        """The permissions of an organization's own role, added, removed or replaced."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.roles.permissions import OrganizationsRolesPermissionsResource

        return OrganizationsRolesPermissionsResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[OrganizationRole | Undecoded]:
        """List an organization's roles, the default ones included.

        Cal.com's default roles (owner, admin, member) come with `type_` SYSTEM and no `organization_id`. They can only
        be listed: every other operation answers 404 for them.

        Needs an admin of the organization, or a member whose role has `role.read`, and, for platform customers, the
        SCALE plan (else 403). Absent from self-hosted servers of 2025-08 and older (404).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of roles. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/roles``.
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
        name: str,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: Sequence[OrganizationPermission | str] | Unset = UNSET,
    ) -> OrganizationRole:
        """Create a role in an organization.

        A name that another role of the organization has is refused with 400, and so is an unknown permission.

        Needs an admin of the organization, or a member whose role has `role.create`, and, for platform customers, the
        SCALE plan (else 403).

        Args:
            org_id: Number of the organization.
            name: What it is called.
            color: Colour to show it in, such as `#112233`; not checked.
            description: What it is for.
            permissions: What its bearers may do; nothing without it. One of the 59 values of OrganizationPermission.

        Returns:
            The new role. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/roles``.
        """
        request = _create.request(
            org_id,
            name=name,
            color=color,
            description=description,
            permissions=permissions,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        role_id: str,
    ) -> OrganizationRole:
        """Get one of an organization's own roles.

        Needs an admin of the organization, or a member whose role has `role.read`, and, for platform customers, the
        SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            role_id: Id of the role.

        Returns:
            The role. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/roles/{roleId}``.
        """
        request = _get.request(
            org_id,
            role_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        role_id: str,
    ) -> OrganizationRole:
        """Delete a role; those who have it become plain members.

        Needs an admin of the organization, or a member whose role has `role.delete`, and, for platform customers, the
        SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            role_id: Id of the role.

        Returns:
            The role as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/roles/{roleId}``.
        """
        request = _delete.request(
            org_id,
            role_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        role_id: str,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: Sequence[OrganizationPermission | str] | Unset = UNSET,
    ) -> OrganizationRole:
        """Change a role's name, colour or permissions.

        Permissions that are sent replace all that the role had; `organizations.roles.permissions` adds and removes
        single ones.

        Needs an admin of the organization, or a member whose role has `role.update`, and, for platform customers, the
        SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            role_id: Id of the role.
            name: What it is called.
            color: Colour to show it in, such as `#112233`; not checked.
            description: What it is for. The server takes a new text and keeps the old one.
            permissions: What its bearers may do, in place of all that the role has now. One of the 59 values of
                OrganizationPermission.

        Returns:
            The role as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/roles/{roleId}``.
        """
        request = _update.request(
            org_id,
            role_id,
            name=name,
            color=color,
            description=description,
            permissions=permissions,
        )
        return (await self._sender.send(request)).data
