"""``cal.organizations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.attributes import OrganizationsAttributesResource
    from calcom_api.resources.organizations.delegation_credentials import OrganizationsDelegationCredentialsResource
    from calcom_api.resources.organizations.teams import OrganizationsTeamsResource


class OrganizationsResource:
    """What belongs to an organization."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def attributes(self) -> OrganizationsAttributesResource:
        """What the organization notes about its members, such as their department or languages."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.attributes import OrganizationsAttributesResource

        return OrganizationsAttributesResource(self._sender)

    @cached_property
    def delegation_credentials(self) -> OrganizationsDelegationCredentialsResource:
        """Service accounts through which Cal.com reaches all calendars of a workspace."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.delegation_credentials import OrganizationsDelegationCredentialsResource

        return OrganizationsDelegationCredentialsResource(self._sender)

    @cached_property
    def teams(self) -> OrganizationsTeamsResource:
        """Everything below ``cal.organizations.teams``."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams import OrganizationsTeamsResource

        return OrganizationsTeamsResource(self._sender)
