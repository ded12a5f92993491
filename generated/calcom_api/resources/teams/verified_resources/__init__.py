"""``cal.teams.verified_resources``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.teams.verified_resources.emails import TeamsVerifiedResourcesEmailsResource
    from calcom_api.resources.teams.verified_resources.phones import TeamsVerifiedResourcesPhonesResource


class TeamsVerifiedResourcesResource:
    """E-mail addresses and phone numbers that have proved to be a team's."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def emails(self) -> TeamsVerifiedResourcesEmailsResource:
        """E-mail addresses that were verified for a team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.verified_resources.emails import TeamsVerifiedResourcesEmailsResource

        return TeamsVerifiedResourcesEmailsResource(self._sender)

    @cached_property
    def phones(self) -> TeamsVerifiedResourcesPhonesResource:
        """Phone numbers that were verified for a team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.verified_resources.phones import TeamsVerifiedResourcesPhonesResource

        return TeamsVerifiedResourcesPhonesResource(self._sender)
