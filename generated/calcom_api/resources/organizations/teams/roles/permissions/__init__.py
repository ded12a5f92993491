"""``cal.organizations.teams.roles.permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.roles.permissions import add as _add
from calcom_api.operations.organizations.teams.roles.permissions import delete as _delete
from calcom_api.operations.organizations.teams.roles.permissions import delete_many as _delete_many
from calcom_api.operations.organizations.teams.roles.permissions import list_ as _list
from calcom_api.operations.organizations.teams.roles.permissions import replace as _replace
from calcom_api.pages import Pages

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from calcom_api.models.team_permission import TeamPermission
    from calcom_api.request import Sender
    from calcom_api.types import Undecoded


class OrganizationsTeamsRolesPermissionsResource:
    """The permissions of a team's own role, added, removed or replaced."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
    ) -> Pages[TeamPermission | Undecoded]:
        """List what a role allows.

        Needs an admin of the organization, or a member of the team whose role has `role.read`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.

        Returns:
            The role's permissions. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions``.
        """
        request = _list.request(
            org_id,
            team_id,
            role_id,
        )
        return Pages(self._sender, request)

    async def replace(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: Sequence[TeamPermission | str],
    ) -> builtins.list[TeamPermission | Undecoded]:
        """Give a role these permissions and no others.

        An empty list takes all of them away.

        Needs an admin of the organization, or a member of the team whose role has `role.update`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.
            permissions: The permissions. One of the 37 values of TeamPermission.

        Returns:
            All permissions that the role has now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PUT /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions``.
        """
        request = _replace.request(
            org_id,
            team_id,
            role_id,
            permissions=permissions,
        )
        return (await self._sender.send(request)).data

    async def add(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: Sequence[TeamPermission | str],
    ) -> builtins.list[TeamPermission | Undecoded]:
        """Add permissions to a role.

        Those the role has already are no error. Two changes of one role at the same moment can undo each other: the
        server reads the set, then writes it whole.

        Needs an admin of the organization, or a member of the team whose role has `role.update`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.
            permissions: The permissions. One of the 37 values of TeamPermission.

        Returns:
            All permissions that the role has now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions``.
        """
        request = _add.request(
            org_id,
            team_id,
            role_id,
            permissions=permissions,
        )
        return (await self._sender.send(request)).data

    async def delete_many(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: Sequence[TeamPermission | str],
    ) -> None:
        """Take several permissions away from a role.

        Those the role does not have are no error.

        Needs an admin of the organization, or a member of the team whose role has `role.update`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.
            permissions: What to take away, at least one. One of the 37 values of TeamPermission.

        Returns:
            None. The permissions are gone. (204)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions``.
        """
        request = _delete_many.request(
            org_id,
            team_id,
            role_id,
            permissions=permissions,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        permission: TeamPermission | str,
    ) -> None:
        """Take one permission away from a role.

        One that the role does not have is no error.

        Needs an admin of the organization, or a member of the team whose role has `role.update`, and, for platform
        customers, the SCALE plan (else 403). A default role is 404, like one that does not exist.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            role_id: Id of the role.
            permission: What to take away. One of the 37 values of TeamPermission.

        Returns:
            None. The permission is gone. (204)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions/{permission}``.
        """
        request = _delete.request(
            org_id,
            team_id,
            role_id,
            permission,
        )
        return (await self._sender.send(request)).data
