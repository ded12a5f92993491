"""The root of the resource tree."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from calcom_api.request import Request, Response
    from calcom_api.resources.event_types import EventTypesResource
    from calcom_api.resources.organizations import OrganizationsResource
    from calcom_api.resources.routing_forms import RoutingFormsResource
    from calcom_api.resources.schedules import SchedulesResource
    from calcom_api.resources.slots import SlotsResource
    from calcom_api.resources.teams import TeamsResource
    from calcom_api.resources.verified_resources import VerifiedResourcesResource
    from calcom_api.resources.webhooks import WebhooksResource

T = TypeVar("T")


class ResourceTree(ABC):
    """Everything that the API has, as attributes."""

    @abstractmethod
    async def send(self, request: Request[T]) -> Response[T]:
        """Send ``request`` and give its answer."""

    @cached_property
    def event_types(self) -> EventTypesResource:
        """What can be booked with a user.

        Your own ones are those of the user whose credentials are sent; with those of an OAuth client, of an owner or
        admin of its organization.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.event_types import EventTypesResource

        return EventTypesResource(self)

    @cached_property
    def routing_forms(self) -> RoutingFormsResource:
        """Questions whose answers decide where a booker is led."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.routing_forms import RoutingFormsResource

        return RoutingFormsResource(self)

    @cached_property
    def schedules(self) -> SchedulesResource:
        """Your own schedules, the hours in which you can be booked.

        You are the user whose credentials are sent; with those of an OAuth client, an owner or admin of its
        organization.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.schedules import SchedulesResource

        return SchedulesResource(self)

    @cached_property
    def slots(self) -> SlotsResource:
        """Times at which an event type can be booked."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.slots import SlotsResource

        return SlotsResource(self)

    @cached_property
    def teams(self) -> TeamsResource:
        """Teams of the caller, in organizations and outside of them.

        Only the role in the team itself counts here: an admin of its organization who is not in the team gets 403, and
        can use `organizations.teams`.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams import TeamsResource

        return TeamsResource(self)

    @cached_property
    def verified_resources(self) -> VerifiedResourcesResource:
        """Everything below ``cal.verified_resources``."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.verified_resources import VerifiedResourcesResource

        return VerifiedResourcesResource(self)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """URLs that Cal.com calls when something happens in the caller's account."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.webhooks import WebhooksResource

        return WebhooksResource(self)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """What belongs to an organization.

        One that is not a platform customer's needs access to Cal.com's admin API for nearly all of it (else 403). Where
        an operation names the permission of a role besides admins, that counts only in organizations for which Cal.com
        has switched roles on, and on newer servers.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations import OrganizationsResource

        return OrganizationsResource(self)
