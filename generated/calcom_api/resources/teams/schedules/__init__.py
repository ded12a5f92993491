"""``cal.teams.schedules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.teams.schedules import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.schedule import Schedule
    from calcom_api.request import Sender


class TeamsSchedulesResource:
    """The schedules of everyone in a team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Schedule | Undecoded]:
        """List the schedules of a team's members.

        `owner_id` tells whose each is. Members who have not accepted yet count too. The server promises no order.

        Needs an admin of the team (else 403).

        Args:
            team_id: Number of the team.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of schedules. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}/schedules``.
        """
        request = _list.request(
            team_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)
