"""The root of the resource tree."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from calcom_api.request import Request, Response
    from calcom_api.resources.api_keys import ApiKeysResource
    from calcom_api.resources.auth import AuthResource
    from calcom_api.resources.bookings import BookingsResource
    from calcom_api.resources.calendars import CalendarsResource
    from calcom_api.resources.conferencing import ConferencingResource
    from calcom_api.resources.destination_calendars import DestinationCalendarsResource
    from calcom_api.resources.event_types import EventTypesResource
    from calcom_api.resources.me import MeResource
    from calcom_api.resources.oauth import OauthResource
    from calcom_api.resources.oauth_clients import OauthClientsResource
    from calcom_api.resources.organizations import OrganizationsResource
    from calcom_api.resources.routing_forms import RoutingFormsResource
    from calcom_api.resources.schedules import SchedulesResource
    from calcom_api.resources.selected_calendars import SelectedCalendarsResource
    from calcom_api.resources.slots import SlotsResource
    from calcom_api.resources.stripe import StripeResource
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
    def api_keys(self) -> ApiKeysResource:
        """Keys with which programs act for a user."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.api_keys import ApiKeysResource

        return ApiKeysResource(self)

    @cached_property
    def auth(self) -> AuthResource:
        """Applications of others that users let act for them, by OAuth 2.0."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.auth import AuthResource

        return AuthResource(self)

    @cached_property
    def bookings(self) -> BookingsResource:
        """Times that people have booked."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings import BookingsResource

        return BookingsResource(self)

    @cached_property
    def calendars(self) -> CalendarsResource:
        """A user's connections to calendar services, and the calendars behind them."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.calendars import CalendarsResource

        return CalendarsResource(self)

    @cached_property
    def conferencing(self) -> ConferencingResource:
        """The video services that a user has connected."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.conferencing import ConferencingResource

        return ConferencingResource(self)

    @cached_property
    def destination_calendars(self) -> DestinationCalendarsResource:
        """The calendar that a user's new bookings are written to."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.destination_calendars import DestinationCalendarsResource

        return DestinationCalendarsResource(self)

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
    def me(self) -> MeResource:
        """The profile of the user whose credentials are used."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.me import MeResource

        return MeResource(self)

    @cached_property
    def oauth(self) -> OauthResource:
        """Tokens of a platform customer's managed users.

        Deprecated.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.oauth import OauthResource

        return OauthResource(self)

    @cached_property
    def oauth_clients(self) -> OauthClientsResource:
        """A platform customer's OAuth clients, to which managed users belong.

        Deprecated.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.oauth_clients import OauthClientsResource

        return OauthClientsResource(self)

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
    def selected_calendars(self) -> SelectedCalendarsResource:
        """The calendars in which Cal.com looks for conflicts before it offers a slot."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.selected_calendars import SelectedCalendarsResource

        return SelectedCalendarsResource(self)

    @cached_property
    def slots(self) -> SlotsResource:
        """Times at which an event type can be booked."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.slots import SlotsResource

        return SlotsResource(self)

    @cached_property
    def stripe(self) -> StripeResource:
        """The Stripe account that payments for a user's bookings go to."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.stripe import StripeResource

        return StripeResource(self)

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
        """E-mail addresses and phone numbers that have proved to be the caller's."""
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
