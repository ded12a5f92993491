"""``cal.organizations.teams.users.schedules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.users.schedules import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.schedule import Schedule
    from calcom_api.request import Sender


class OrganizationsTeamsUsersSchedulesResource:
    """The schedules of one member of a team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        team_id: int,
        user_id: int,
        *,
        event_type_id: int | Unset = UNSET,
    ) -> Pages[Schedule | Undecoded]:
        """List the schedules of a team's member.

        All of them at once: the list has no pages.

        With `event_type_id`, at most one: the schedule by which the user is booked for that event type. 404 if it is
        neither the user's own nor one that the user hosts.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan; the user
        must be a member of the team (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            user_id: Number of the user.
            event_type_id: Only the schedules that count for this event type. Servers from before 2026 know no such
                filter and list all.

        Returns:
            The user's schedules. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/users/{userId}/schedules``.
        """
        request = _list.request(
            org_id,
            team_id,
            user_id,
            event_type_id=event_type_id,
        )
        return Pages(self._sender, request)
