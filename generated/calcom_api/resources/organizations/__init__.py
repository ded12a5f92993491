"""``cal.organizations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.attributes import OrganizationsAttributesResource
    from calcom_api.resources.organizations.bookings import OrganizationsBookingsResource
    from calcom_api.resources.organizations.delegation_credentials import OrganizationsDelegationCredentialsResource
    from calcom_api.resources.organizations.memberships import OrganizationsMembershipsResource
    from calcom_api.resources.organizations.ooo import OrganizationsOooResource
    from calcom_api.resources.organizations.organizations import OrganizationsOrganizationsResource
    from calcom_api.resources.organizations.roles import OrganizationsRolesResource
    from calcom_api.resources.organizations.routing_forms import OrganizationsRoutingFormsResource
    from calcom_api.resources.organizations.schedules import OrganizationsSchedulesResource
    from calcom_api.resources.organizations.teams import OrganizationsTeamsResource
    from calcom_api.resources.organizations.users import OrganizationsUsersResource
    from calcom_api.resources.organizations.webhooks import OrganizationsWebhooksResource


class OrganizationsResource:
    """What belongs to an organization.

    One that is not a platform customer's needs access to Cal.com's admin API for nearly all of it (else 403). Where an
    operation names the permission of a role besides admins, that counts only in organizations for which Cal.com has
    switched roles on, and on newer servers.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def attributes(self) -> OrganizationsAttributesResource:
        """What the organization notes about its members, such as their department or languages."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.attributes import OrganizationsAttributesResource

        return OrganizationsAttributesResource(self._sender)

    @cached_property
    def bookings(self) -> OrganizationsBookingsResource:
        """The bookings that an admin of an organization sees."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.bookings import OrganizationsBookingsResource

        return OrganizationsBookingsResource(self._sender)

    @cached_property
    def delegation_credentials(self) -> OrganizationsDelegationCredentialsResource:
        """Service accounts through which Cal.com reaches all calendars of a workspace."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.delegation_credentials import OrganizationsDelegationCredentialsResource

        return OrganizationsDelegationCredentialsResource(self._sender)

    @cached_property
    def memberships(self) -> OrganizationsMembershipsResource:
        """The users of an organization, their roles and attributes."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.memberships import OrganizationsMembershipsResource

        return OrganizationsMembershipsResource(self._sender)

    @cached_property
    def ooo(self) -> OrganizationsOooResource:
        """The days on which members of an organization are out of office."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.ooo import OrganizationsOooResource

        return OrganizationsOooResource(self._sender)

    @cached_property
    def organizations(self) -> OrganizationsOrganizationsResource:
        """Organizations that a platform customer's organization manages for its own customers."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.organizations import OrganizationsOrganizationsResource

        return OrganizationsOrganizationsResource(self._sender)

    @cached_property
    def roles(self) -> OrganizationsRolesResource:
        """An organization's own roles: names for sets of permissions.

        Roles work in organizations for which Cal.com has switched them on, and are given to members on its website: no
        operation here does that.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.roles import OrganizationsRolesResource

        return OrganizationsRolesResource(self._sender)

    @cached_property
    def routing_forms(self) -> OrganizationsRoutingFormsResource:
        """Questions whose answers decide where a booker is led: the forms of all teams."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.routing_forms import OrganizationsRoutingFormsResource

        return OrganizationsRoutingFormsResource(self._sender)

    @cached_property
    def schedules(self) -> OrganizationsSchedulesResource:
        """The schedules of everyone in an organization."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.schedules import OrganizationsSchedulesResource

        return OrganizationsSchedulesResource(self._sender)

    @cached_property
    def teams(self) -> OrganizationsTeamsResource:
        """Teams of an organization."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams import OrganizationsTeamsResource

        return OrganizationsTeamsResource(self._sender)

    @cached_property
    def users(self) -> OrganizationsUsersResource:
        """The people of an organization and their settings."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.users import OrganizationsUsersResource

        return OrganizationsUsersResource(self._sender)

    @cached_property
    def webhooks(self) -> OrganizationsWebhooksResource:
        """URLs that Cal.com calls when something happens in an organization."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.webhooks import OrganizationsWebhooksResource

        return OrganizationsWebhooksResource(self._sender)
