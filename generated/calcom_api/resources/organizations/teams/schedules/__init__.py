"""``cal.organizations.teams.schedules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.schedules import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.schedule import Schedule
    from calcom_api.request import Sender


class OrganizationsTeamsSchedulesResource:
    """The schedules of everyone in a team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
    ) -> Pages[Schedule | Undecoded]:
        """List the schedules of a team's members.

        `owner_id` tells whose each is. The server promises no order.

        With `event_type_id`, only what the hosts of that event type are booked by: for each host the schedule chosen
        for it there, else the host's default, else the event type's own. 404 if the team has no such event type.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.
            event_type_id: Only the schedules that count for this event type. Servers from before 2026 know no such
                filter and list all.

        Returns:
            One page of schedules. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/schedules``.
        """
        request = _list.request(
            org_id,
            team_id,
            take=take,
            skip=skip,
            event_type_id=event_type_id,
        )
        return Pages(self._sender, request)
