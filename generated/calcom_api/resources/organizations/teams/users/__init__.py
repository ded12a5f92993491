"""``cal.organizations.teams.users``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.users.schedules import OrganizationsTeamsUsersSchedulesResource


class OrganizationsTeamsUsersResource:
    """What the members of a team have."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedules(self) -> OrganizationsTeamsUsersSchedulesResource:
        """The schedules of one member of a team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.users.schedules import OrganizationsTeamsUsersSchedulesResource

        return OrganizationsTeamsUsersSchedulesResource(self._sender)
