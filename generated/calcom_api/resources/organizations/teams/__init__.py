"""``cal.organizations.teams``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams import create as _create
from calcom_api.operations.organizations.teams import delete as _delete
from calcom_api.operations.organizations.teams import get as _get
from calcom_api.operations.organizations.teams import invite as _invite
from calcom_api.operations.organizations.teams import list_ as _list
from calcom_api.operations.organizations.teams import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api.models.team import Team
    from calcom_api.models.team_invite import TeamInvite
    from calcom_api.models.weekday import Weekday
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.bookings import OrganizationsTeamsBookingsResource
    from calcom_api.resources.organizations.teams.conferencing import OrganizationsTeamsConferencingResource
    from calcom_api.resources.organizations.teams.event_types import OrganizationsTeamsEventTypesResource
    from calcom_api.resources.organizations.teams.me import OrganizationsTeamsMeResource
    from calcom_api.resources.organizations.teams.memberships import OrganizationsTeamsMembershipsResource
    from calcom_api.resources.organizations.teams.roles import OrganizationsTeamsRolesResource
    from calcom_api.resources.organizations.teams.routing_forms import OrganizationsTeamsRoutingFormsResource
    from calcom_api.resources.organizations.teams.schedules import OrganizationsTeamsSchedulesResource
    from calcom_api.resources.organizations.teams.stripe import OrganizationsTeamsStripeResource
    from calcom_api.resources.organizations.teams.users import OrganizationsTeamsUsersResource
    from calcom_api.resources.organizations.teams.verified_resources import OrganizationsTeamsVerifiedResourcesResource
    from calcom_api.resources.organizations.teams.workflows import OrganizationsTeamsWorkflowsResource


class OrganizationsTeamsResource:
    """Teams of an organization."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def bookings(self) -> OrganizationsTeamsBookingsResource:
        """The bookings of a team's event types."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.bookings import OrganizationsTeamsBookingsResource

        return OrganizationsTeamsBookingsResource(self._sender)

    @cached_property
    def conferencing(self) -> OrganizationsTeamsConferencingResource:
        """The video services that a team has connected."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.conferencing import OrganizationsTeamsConferencingResource

        return OrganizationsTeamsConferencingResource(self._sender)

    @cached_property
    def event_types(self) -> OrganizationsTeamsEventTypesResource:
        """What can be booked with a team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.event_types import OrganizationsTeamsEventTypesResource

        return OrganizationsTeamsEventTypesResource(self._sender)

    @cached_property
    def me(self) -> OrganizationsTeamsMeResource:
        """The caller's own teams in an organization."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.me import OrganizationsTeamsMeResource

        return OrganizationsTeamsMeResource(self._sender)

    @cached_property
    def memberships(self) -> OrganizationsTeamsMembershipsResource:
        """The users of an organization's team, and their roles in it."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.memberships import OrganizationsTeamsMembershipsResource

        return OrganizationsTeamsMembershipsResource(self._sender)

    @cached_property
    def roles(self) -> OrganizationsTeamsRolesResource:
        """A team's own roles: names for sets of permissions.

        Roles work in teams for which Cal.com has switched them on, and are given to members on its website: no
        operation here does that.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.roles import OrganizationsTeamsRolesResource

        return OrganizationsTeamsRolesResource(self._sender)

    @cached_property
    def routing_forms(self) -> OrganizationsTeamsRoutingFormsResource:
        """Questions whose answers decide where a booker is led: the forms of a team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.routing_forms import OrganizationsTeamsRoutingFormsResource

        return OrganizationsTeamsRoutingFormsResource(self._sender)

    @cached_property
    def schedules(self) -> OrganizationsTeamsSchedulesResource:
        """The schedules of everyone in a team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.schedules import OrganizationsTeamsSchedulesResource

        return OrganizationsTeamsSchedulesResource(self._sender)

    @cached_property
    def stripe(self) -> OrganizationsTeamsStripeResource:
        """The Stripe account that payments for a team's bookings go to."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.stripe import OrganizationsTeamsStripeResource

        return OrganizationsTeamsStripeResource(self._sender)

    @cached_property
    def users(self) -> OrganizationsTeamsUsersResource:
        """What the members of a team have."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.users import OrganizationsTeamsUsersResource

        return OrganizationsTeamsUsersResource(self._sender)

    @cached_property
    def verified_resources(self) -> OrganizationsTeamsVerifiedResourcesResource:
        """E-mail addresses and phone numbers that have proved to be a team's."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.verified_resources import (
            OrganizationsTeamsVerifiedResourcesResource,
        )

        return OrganizationsTeamsVerifiedResourcesResource(self._sender)

    @cached_property
    def workflows(self) -> OrganizationsTeamsWorkflowsResource:
        """Messages that Cal.com sends by itself around the bookings of a team's event types."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.workflows import OrganizationsTeamsWorkflowsResource

        return OrganizationsTeamsWorkflowsResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Team | Undecoded]:
        """List all teams of an organization.

        Needs an admin of the organization, or a member whose role has `team.read`, and, for platform customers, the
        ESSENTIALS plan (else 403). Other members see their own teams with `organizations.teams.me.list`.

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of teams. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        *,
        name: str,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        auto_accept_creator: bool | Unset = UNSET,
    ) -> Team:
        """Create a team in an organization.

        The caller becomes its owner. A slug that another team of the organization has is refused with 409.

        A team made with the credentials of an OAuth client belongs to that client: only its managed users can become
        members.

        Needs an admin of the organization, or a member whose role has `team.create`, and, for platform customers, the
        ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            name: What it is called.
            slug: Its part of the addresses of its booking pages, such as `sales-europe`. Without one the server makes
                it of the name.
            logo_url: Address of its logo, beginning with `https`.
            cal_video_logo: Address of the logo in Cal Video, beginning with `https`.
            app_logo: Address of the logo that the app shows, beginning with `https`.
            app_icon_logo: Address of the app's icon, beginning with `https`.
            bio: What it says about itself.
            hide_branding: Leave Cal.com's name out of its booking pages.
            is_private: Hide its members from outsiders and from plain members.
            hide_book_a_team_member: Leave out the button that books one of the members.
            metadata: Notes of your own on the team.
            theme: Colours of its booking pages, `light` or `dark`.
            brand_color: Its colour in the light theme, such as `#112233`.
            dark_brand_color: Its colour in the dark theme, such as `#ddeeff`.
            banner_url: Address of its booking pages' banner, beginning with `https`.
            time_format: Cannot be set: the server answers a number with 400 and a text with 500. Deprecated. Leave it
                out; choose the time format on Cal.com's website.
            time_zone: Its time zone, by IANA name, such as `Europe/Berlin`.
            week_start: The first day of its weeks; Sunday without it. One of Monday, Tuesday, Wednesday, Thursday,
                Friday, Saturday, Sunday.
            auto_accept_creator: The caller becomes the owner of the team. With false this membership waits to be
                accepted: platform customers keep true, for else the owner cannot make event types of the team.

        Returns:
            The new team. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams``.
        """
        request = _create.request(
            org_id,
            name=name,
            slug=slug,
            logo_url=logo_url,
            cal_video_logo=cal_video_logo,
            app_logo=app_logo,
            app_icon_logo=app_icon_logo,
            bio=bio,
            hide_branding=hide_branding,
            is_private=is_private,
            hide_book_a_team_member=hide_book_a_team_member,
            metadata=metadata,
            theme=theme,
            brand_color=brand_color,
            dark_brand_color=dark_brand_color,
            banner_url=banner_url,
            time_format=time_format,
            time_zone=time_zone,
            week_start=week_start,
            auto_accept_creator=auto_accept_creator,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
    ) -> Team:
        """Get one team of an organization.

        Needs an admin of the team or of the organization, or a member whose role has `team.read`, and, for platform
        customers, the ESSENTIALS plan (else 403). A team that is not in the organization is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.

        Returns:
            The team. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}``.
        """
        request = _get.request(
            org_id,
            team_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
    ) -> Team:
        """Delete a team, with its memberships and event types.

        For good. Newer servers take one such call a second and answer further ones 429; that limit is called
        `org_teams_delete`.

        Needs an admin of the organization, or a member whose role has `team.delete`, and, for platform customers, the
        ESSENTIALS plan (else 403). Admins of the team alone are refused.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.

        Returns:
            The team as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}``.
        """
        request = _delete.request(
            org_id,
            team_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        booking_limits: str | Unset = UNSET,
        include_managed_events_in_limits: bool | Unset = UNSET,
    ) -> Team:
        """Change a team of an organization.

        Repeat the name even when it stays the same. Notes in `metadata` replace the present ones, Cal.com's own
        included.

        Needs an admin of the organization, or a member whose role has `team.update`, and, for platform customers, the
        ESSENTIALS plan (else 403). Admins of the team alone are refused.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            name: What it is called. The server asks for it in every update.
            slug: Its part of the addresses of its booking pages.
            logo_url: Address of its logo, beginning with `https`.
            cal_video_logo: Address of the logo in Cal Video, beginning with `https`.
            app_logo: Address of the logo that the app shows, beginning with `https`.
            app_icon_logo: Address of the app's icon, beginning with `https`.
            bio: What it says about itself.
            hide_branding: Leave Cal.com's name out of its booking pages.
            is_private: Hide its members from outsiders and from plain members.
            hide_book_a_team_member: Leave out the button that books one of the members.
            metadata: Notes of your own on the team. They replace all that was there, Cal.com's own included, such as
                `defaultConferencingApp`.
            theme: Colours of its booking pages, `light` or `dark`.
            brand_color: Its colour in the light theme, such as `#112233`.
            dark_brand_color: Its colour in the dark theme, such as `#ddeeff`.
            banner_url: Address of its booking pages' banner, beginning with `https`.
            time_format: Cannot be set: the server answers a number with 400 and a text with 500. Deprecated. Leave it
                out; choose the time format on Cal.com's website.
            time_zone: Its time zone, by IANA name, such as `Europe/Berlin`.
            week_start: The first day of its weeks. One of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday,
                Sunday.
            booking_limits: Limits on the bookings of the whole team. The server stores the text unread and answers it
                nowhere.
            include_managed_events_in_limits: Count managed event types towards `booking_limits`.

        Returns:
            The team as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/teams/{teamId}``.
        """
        request = _update.request(
            org_id,
            team_id,
            name=name,
            slug=slug,
            logo_url=logo_url,
            cal_video_logo=cal_video_logo,
            app_logo=app_logo,
            app_icon_logo=app_icon_logo,
            bio=bio,
            hide_branding=hide_branding,
            is_private=is_private,
            hide_book_a_team_member=hide_book_a_team_member,
            metadata=metadata,
            theme=theme,
            brand_color=brand_color,
            dark_brand_color=dark_brand_color,
            banner_url=banner_url,
            time_format=time_format,
            time_zone=time_zone,
            week_start=week_start,
            booking_limits=booking_limits,
            include_managed_events_in_limits=include_managed_events_in_limits,
        )
        return (await self._sender.send(request)).data

    async def invite(
        self,
        org_id: int,
        team_id: int,
    ) -> TeamInvite:
        """Create a link that invites to a team.

        Anyone who has the link can become a member. Nothing is mailed: hand it out yourself. Each call makes another
        link, and earlier ones go on working until their seven days are over.

        Needs an admin of the team or of the organization, or a member whose role has `team.invite` (else 403). Absent
        from self-hosted servers of 2025-08 and older (404).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.

        Returns:
            The link. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/invite``.
        """
        request = _invite.request(
            org_id,
            team_id,
        )
        return (await self._sender.send(request)).data
