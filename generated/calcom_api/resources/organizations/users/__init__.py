"""``cal.organizations.users``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.users import create as _create
from calcom_api.operations.organizations.users import delete as _delete
from calcom_api.operations.organizations.users import list_ as _list
from calcom_api.operations.organizations.users import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calcom_api.models.assigned_options_operator import AssignedOptionsOperator
    from calcom_api.models.membership_role import MembershipRole
    from calcom_api.models.organization_user import OrganizationUser
    from calcom_api.models.user_locale import UserLocale
    from calcom_api.models.user_theme import UserTheme
    from calcom_api.models.user_time_format import UserTimeFormat
    from calcom_api.models.weekday import Weekday
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.users.bookings import OrganizationsUsersBookingsResource
    from calcom_api.resources.organizations.users.ooo import OrganizationsUsersOooResource
    from calcom_api.resources.organizations.users.schedules import OrganizationsUsersSchedulesResource


class OrganizationsUsersResource:
    """The people of an organization and their settings."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def bookings(self) -> OrganizationsUsersBookingsResource:
        """The bookings that one member of an organization sees."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.users.bookings import OrganizationsUsersBookingsResource

        return OrganizationsUsersBookingsResource(self._sender)

    @cached_property
    def ooo(self) -> OrganizationsUsersOooResource:
        """The days on which one member of an organization is out of office."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.users.ooo import OrganizationsUsersOooResource

        return OrganizationsUsersOooResource(self._sender)

    @cached_property
    def schedules(self) -> OrganizationsUsersSchedulesResource:
        """The schedules of one member of an organization."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.users.schedules import OrganizationsUsersSchedulesResource

        return OrganizationsUsersSchedulesResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        assigned_option_ids: Sequence[str] | Unset = UNSET,
        attribute_query_operator: AssignedOptionsOperator | str | Unset = UNSET,
        team_ids: Sequence[int] | Unset = UNSET,
    ) -> Pages[OrganizationUser | Undecoded]:
        """List an organization's users.

        All filters together narrow the list; without one, every user with a profile in the organization is in it. The
        server promises no order, and a change to a user can move them to another page.

        `assigned_option_ids` changes what is searched: only users who have been assigned an attribute option at all are
        looked at, so `NONE` does not find those without any, and it does find those who have a further option besides.
        By its source the server fails on `assigned_option_ids` together with `emails`; use one of them.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 1,000.
            skip: Items to leave out before the first. At least 0.
            emails: Only users with one of these e-mail addresses, in full.
            assigned_option_ids: Only users who have these attribute options, as `attribute_query_operator` says.
            attribute_query_operator: How `assigned_option_ids` are combined; without effect when there are none. One of
                AND, OR, NONE.
            team_ids: Only members of one of these teams.

        Returns:
            One page of users. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/users``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
            emails=emails,
            assigned_option_ids=assigned_option_ids,
            attribute_query_operator=attribute_query_operator,
            team_ids=team_ids,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        *,
        email: str,
        username: str | Unset = UNSET,
        weekday: Weekday | str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: UserTheme | str | Unset | None = UNSET,
        app_theme: UserTheme | str | Unset | None = UNSET,
        time_format: UserTimeFormat | int | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        locale: UserLocale | str | Unset | None = UNSET,
        avatar_url: str | Unset = UNSET,
        organization_role: MembershipRole | str | Unset = UNSET,
        auto_accept: bool | Unset = UNSET,
    ) -> OrganizationUser:
        """Create a user in an organization.

        Makes an account, a profile and a membership, and mails the address an invitation to choose a password. The
        server makes up the username of the e-mail address.

        Give neither `username` nor `weekday`: servers of 2025 answer 400 to the one and 500 to the other, and keep the
        account that they have made before that 500. Set the username with an update.

        An address that a user of the organization already has is 409, so a second try after a lost answer tells whether
        the first arrived.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            email: E-mail address; the server writes it in lower case.
            username: Name in links to the user's booking page. Leave it out: servers of 2025 answer 400 to it, and take
                it in an update.
            weekday: The day that weeks begin with. Leave it out: servers of 2025 fail on it with 500. One of Monday,
                Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday.
            brand_color: Colour of the booking page, as hexadecimal number such as `#112233`.
            dark_brand_color: The same for the dark theme.
            bio: What the user says about themselves.
            metadata: Notes of your own on the user, by name. At most 50, with names of at most 40 characters and texts
                of at most 500.
            hide_branding: Whether to hide Cal.com's own branding.
            time_zone: Time zone, by IANA name; another text is refused.
            theme: Colours of the booking page; null follows the visitor's device. One of light, dark.
            app_theme: Colours of the application; null follows the device. One of light, dark.
            time_format: Whether to show times with 12 or 24 hours. One of 12, 24.
            default_schedule_id: Number of the schedule that applies where none is chosen.
            locale: Language of the application and of mails to the user; null for none. One of the 22 values of
                UserLocale.
            avatar_url: The user's picture as base64 `data:` URI, such as `data:image/png;base64,…`. Newer servers take
                an `https` URL too, older ones refuse it with 400.
            organization_role: What the user may do in the organization. One of OWNER, ADMIN, MEMBER.
            auto_accept: Whether the user belongs to the organization at once; if false, they have to accept.

        Returns:
            The new user. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/users``.
        """
        request = _create.request(
            org_id,
            email=email,
            username=username,
            weekday=weekday,
            brand_color=brand_color,
            dark_brand_color=dark_brand_color,
            bio=bio,
            metadata=metadata,
            hide_branding=hide_branding,
            time_zone=time_zone,
            theme=theme,
            app_theme=app_theme,
            time_format=time_format,
            default_schedule_id=default_schedule_id,
            locale=locale,
            avatar_url=avatar_url,
            organization_role=organization_role,
            auto_accept=auto_accept,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
    ) -> OrganizationUser:
        """Delete a user's account, not merely the membership.

        The whole Cal.com account goes, with what belongs to it, also if the person is a member of other organizations;
        it cannot be brought back. To let someone leave the organization, delete their membership instead.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403). Someone who is
        not, or no longer, a user of the organization is 403 too, not 404.

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.

        Returns:
            The user as they were. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/users/{userId}``.
        """
        request = _delete.request(
            org_id,
            user_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        weekday: Weekday | str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: UserTheme | str | Unset | None = UNSET,
        app_theme: UserTheme | str | Unset | None = UNSET,
        time_format: UserTimeFormat | int | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        locale: UserLocale | str | Unset | None = UNSET,
        avatar_url: str | Unset = UNSET,
    ) -> OrganizationUser:
        """Change a user's account and settings.

        What is left out stays as it is; `metadata` is replaced as a whole. `username` is the account's own: the
        username within the organization, which stands in `profile`, does not follow it. `weekday` is answered 500 by
        servers of 2025.

        A username that another profile of the organization has is 409.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403). Someone who is
        not a user of the organization is 403 too, not 404.

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            email: New e-mail address; the server writes it in lower case, and asks nobody for a confirmation.
            username: Name in links to the user's booking page; the server writes it in lower case.
            weekday: The day that weeks begin with. Leave it out: servers of 2025 fail on it with 500. One of Monday,
                Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday.
            brand_color: Colour of the booking page, as hexadecimal number such as `#112233`.
            dark_brand_color: The same for the dark theme.
            bio: What the user says about themselves.
            metadata: Notes of your own on the user, by name. At most 50, with names of at most 40 characters and texts
                of at most 500.
            hide_branding: Whether to hide Cal.com's own branding.
            time_zone: Time zone, by IANA name; another text is refused.
            theme: Colours of the booking page; null follows the visitor's device. One of light, dark.
            app_theme: Colours of the application; null follows the device. One of light, dark.
            time_format: Whether to show times with 12 or 24 hours. One of 12, 24.
            default_schedule_id: Number of the schedule that applies where none is chosen.
            locale: Language of the application and of mails to the user; null for none. One of the 22 values of
                UserLocale.
            avatar_url: The user's picture as base64 `data:` URI, such as `data:image/png;base64,…`. Newer servers take
                an `https` URL too, older ones refuse it with 400.

        Returns:
            The user as they are now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/users/{userId}``.
        """
        request = _update.request(
            org_id,
            user_id,
            email=email,
            username=username,
            weekday=weekday,
            brand_color=brand_color,
            dark_brand_color=dark_brand_color,
            bio=bio,
            metadata=metadata,
            hide_branding=hide_branding,
            time_zone=time_zone,
            theme=theme,
            app_theme=app_theme,
            time_format=time_format,
            default_schedule_id=default_schedule_id,
            locale=locale,
            avatar_url=avatar_url,
        )
        return (await self._sender.send(request)).data
