"""``PATCH /v2/organizations/{orgId}/users/{userId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.organization_user import OrganizationUser
from calcom_api.models.organization_user_update import OrganizationUserUpdate
from calcom_api.models.user_locale import UserLocale
from calcom_api.models.user_theme import UserTheme
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
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
) -> Request[OrganizationUser]:
    """Build the request.

    Takes what ``cal.organizations.users.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/users/{user_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            OrganizationUserUpdate(
                email=email,
                username=username,
                weekday=arguments.known("weekday", weekday, codec.known_member(Weekday)),
                brand_color=brand_color,
                dark_brand_color=dark_brand_color,
                bio=bio,
                metadata=arguments.listed(metadata),
                hide_branding=hide_branding,
                time_zone=time_zone,
                theme=arguments.known("theme", theme, codec.nullable(codec.known_member(UserTheme))),
                app_theme=arguments.known("app_theme", app_theme, codec.nullable(codec.known_member(UserTheme))),
                time_format=arguments.known("time_format", time_format, codec.known_member(UserTimeFormat)),
                default_schedule_id=default_schedule_id,
                locale=arguments.known("locale", locale, codec.nullable(codec.known_member(UserLocale))),
                avatar_url=avatar_url,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> OrganizationUser:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OrganizationUser.from_dict, strict=strict)
