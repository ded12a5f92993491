"""``cal.organizations.teams.event_types.private_links``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.event_types.private_links import create as _create
from calcom_api.operations.organizations.teams.event_types.private_links import delete as _delete
from calcom_api.operations.organizations.teams.event_types.private_links import list_ as _list
from calcom_api.operations.organizations.teams.event_types.private_links import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt

    from calcom_api.models.deleted_private_link import DeletedPrivateLink
    from calcom_api.models.private_link import PrivateLink
    from calcom_api.request import Sender


class OrganizationsTeamsEventTypesPrivateLinksResource:
    """Secret addresses at which an event type of a team can be booked."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
    ) -> Pages[PrivateLink | Undecoded]:
        """List the private links to an event type of a team.

        All of them at once: the list has no pages.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).
        An event type that the team does not have is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_type_id: Number of the event type.

        Returns:
            The links. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links``.
        """
        request = _list.request(
            org_id,
            team_id,
            event_type_id,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        expires_at: dt.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
    ) -> PrivateLink:
        """Create a private link to an event type of a team.

        Give a time, a number of bookings, or both; without either, servers of 2025 answer 400. Whoever has the address
        can book, even if the event type is hidden.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).
        An event type that the team does not have is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_type_id: Number of the event type.
            expires_at: When it ends.
            max_usage_count: Bookings that it is good for.

        Returns:
            The new link. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links``.
        """
        request = _create.request(
            org_id,
            team_id,
            event_type_id,
            expires_at=expires_at,
            max_usage_count=max_usage_count,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        link_id: str,
    ) -> DeletedPrivateLink:
        """Delete a private link.

        Its address stops working at once.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).
        An unknown link is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_type_id: Number of the event type.
            link_id: Id of the link, from the answer that created it.

        Returns:
            Which link was deleted. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}``.
        """
        request = _delete.request(
            org_id,
            team_id,
            event_type_id,
            link_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        link_id: str,
        *,
        expires_at: dt.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
    ) -> PrivateLink:
        """Set the limits of a private link.

        Send both limits if both should hold: the one that is left out is removed. The address stays the same.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).
        An unknown link is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_type_id: Number of the event type.
            link_id: Id of the link, from the answer that created it.
            expires_at: When it ends.
            max_usage_count: Bookings that it is good for.

        Returns:
            The link as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}``.
        """
        request = _update.request(
            org_id,
            team_id,
            event_type_id,
            link_id,
            expires_at=expires_at,
            max_usage_count=max_usage_count,
        )
        return (await self._sender.send(request)).data
