"""``POST /v2/teams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.new_team import NewTeam, decode_new_team
from calcom_api.models.team_create import TeamCreate
from calcom_api.models.weekday import Weekday
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
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
) -> Request[NewTeam]:
    """Build the request.

    Takes what ``cal.teams.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    if time_format is not UNSET:
        warn_deprecated("time_format of cal.teams.create", "Leave it out; choose the time format on Cal.com's website.")
    return Request(
        operation="teams.create",
        method="POST",
        path="/v2/teams",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            TeamCreate(
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
                metadata=arguments.listed(metadata),
                theme=theme,
                brand_color=brand_color,
                dark_brand_color=dark_brand_color,
                banner_url=banner_url,
                time_format=time_format,
                time_zone=time_zone,
                week_start=arguments.known("week_start", week_start, codec.known_member(Weekday)),
                auto_accept_creator=auto_accept_creator,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> NewTeam:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, decode_new_team, strict=strict)
