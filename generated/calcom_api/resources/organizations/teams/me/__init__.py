"""``cal.organizations.teams.me``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.me import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.my_team import MyTeam
    from calcom_api.request import Sender


class OrganizationsTeamsMeResource:
    """The caller's own teams in an organization."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[MyTeam | Undecoded]:
        """List the teams that the caller is in, with the caller's role.

        Memberships that are not accepted yet count too. Admins and owners of the organization get all its teams; those
        they are not in come without `role` and `accepted`.

        Needs a member of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of teams. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/me``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)
