"""``cal.teams``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.teams import create as _create
from calcom_api.operations.teams import delete as _delete
from calcom_api.operations.teams import get as _get
from calcom_api.operations.teams import invite as _invite
from calcom_api.operations.teams import list_ as _list
from calcom_api.operations.teams import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api.models.new_team import NewTeam
    from calcom_api.models.team import Team
    from calcom_api.models.team_invite import TeamInvite
    from calcom_api.models.weekday import Weekday
    from calcom_api.request import Sender
    from calcom_api.resources.teams.bookings import TeamsBookingsResource
    from calcom_api.resources.teams.event_types import TeamsEventTypesResource
    from calcom_api.resources.teams.memberships import TeamsMembershipsResource
    from calcom_api.resources.teams.schedules import TeamsSchedulesResource
    from calcom_api.resources.teams.verified_resources import TeamsVerifiedResourcesResource


class TeamsResource:
    """Teams of the caller, in organizations and outside of them.

    Only the role in the team itself counts here: an admin of its organization who is not in the team gets 403, and can
    use `organizations.teams`.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def bookings(self) -> TeamsBookingsResource:
        """The bookings of a team's event types."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.bookings import TeamsBookingsResource

        return TeamsBookingsResource(self._sender)

    @cached_property
    def event_types(self) -> TeamsEventTypesResource:
        """What can be booked with a team.

        An admin of the team's organization has rights here only as an admin of the team too; under `organizations` that
        is not needed.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.event_types import TeamsEventTypesResource

        return TeamsEventTypesResource(self._sender)

    @cached_property
    def memberships(self) -> TeamsMembershipsResource:
        """The users of a team, and their roles in it."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.memberships import TeamsMembershipsResource

        return TeamsMembershipsResource(self._sender)

    @cached_property
    def schedules(self) -> TeamsSchedulesResource:
        """The schedules of everyone in a team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.schedules import TeamsSchedulesResource

        return TeamsSchedulesResource(self._sender)

    @cached_property
    def verified_resources(self) -> TeamsVerifiedResourcesResource:
        """E-mail addresses and phone numbers that have proved to be a team's."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.verified_resources import TeamsVerifiedResourcesResource

        return TeamsVerifiedResourcesResource(self._sender)

    def list(
        self,
    ) -> Pages[Team | Undecoded]:
        """List the teams that the caller is in.

        All at once, in no certain order. Memberships that are not accepted yet count too, and so do organizations:
        `is_organization` tells them apart.

        Anyone with credentials may call it.

        Returns:
            The teams. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams``.
        """
        request = _list.request()
        return Pages(self._sender, request)

    async def create(
        self,
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
    ) -> NewTeam:
        """Create a team outside of organizations.

        The caller becomes its owner. A name that another team of the caller has is refused with 400, so a second try
        after a lost answer tells whether the first arrived.

        Where teams have to be paid for, the answer is a `PendingTeam`: nobody is in that team, or can read it, until
        its `payment_link` was opened in a browser and paid. There a second try makes another pending team.

        Anyone with credentials may call it.

        Args:
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
            The new team, or one that waits for its payment. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/teams``.
        """
        request = _create.request(
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
        team_id: int,
    ) -> Team | None:
        """Get one team.

        Null for some minutes after the team was deleted.

        Needs a member of the team (else 403, also for a team that does not exist).

        Args:
            team_id: Number of the team.

        Returns:
            The team, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}``.
        """
        request = _get.request(
            team_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        team_id: int,
    ) -> Team:
        """Delete a team, with its memberships and event types.

        For good, and with the subscription that pays for it. Newer servers take one such call a second and answer
        further ones 429; that limit is called `teams_delete`.

        Needs an owner of the team (else 403); admins are refused.

        Args:
            team_id: Number of the team.

        Returns:
            The team as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/teams/{teamId}``.
        """
        request = _delete.request(
            team_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
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
        """Change a team.

        Repeat the name even when it stays the same. Notes in `metadata` replace the present ones, Cal.com's own
        included.

        Needs an owner of the team (else 403); admins are refused.

        Args:
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

        Source: ``PATCH /v2/teams/{teamId}``.
        """
        request = _update.request(
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
        team_id: int,
    ) -> TeamInvite:
        """Create a link that invites to a team.

        Anyone who has the link can become a member. Nothing is mailed: hand it out yourself. Each call makes another
        link, and earlier ones go on working until their seven days are over.

        Needs an admin of the team (else 403). Absent from self-hosted servers of 2025-08 and older (404).

        Args:
            team_id: Number of the team.

        Returns:
            The link. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/teams/{teamId}/invite``.
        """
        request = _invite.request(
            team_id,
        )
        return (await self._sender.send(request)).data
