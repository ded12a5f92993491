"""``cal.organizations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.delegation_credentials import OrganizationsDelegationCredentialsResource


class OrganizationsResource:
    """What belongs to an organization."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def delegation_credentials(self) -> OrganizationsDelegationCredentialsResource:
        """Service accounts through which Cal.com reaches all calendars of a workspace."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.delegation_credentials import OrganizationsDelegationCredentialsResource

        return OrganizationsDelegationCredentialsResource(self._sender)
