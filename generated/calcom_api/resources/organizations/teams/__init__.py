"""``cal.organizations.teams``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.conferencing import OrganizationsTeamsConferencingResource


class OrganizationsTeamsResource:
    """Everything below ``cal.organizations.teams``."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def conferencing(self) -> OrganizationsTeamsConferencingResource:
        """The video services that a team has connected."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.conferencing import OrganizationsTeamsConferencingResource

        return OrganizationsTeamsConferencingResource(self._sender)
