"""``cal.teams``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.teams.event_types import TeamsEventTypesResource


class TeamsResource:
    """Everything below ``cal.teams``."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def event_types(self) -> TeamsEventTypesResource:
        """What can be booked with a team.

        An admin of the team's organization has rights here only as an admin of the team too; under `organizations` that
        is not needed.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.event_types import TeamsEventTypesResource

        return TeamsEventTypesResource(self._sender)
