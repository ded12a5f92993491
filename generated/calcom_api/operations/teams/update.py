"""``PATCH /v2/teams/{teamId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.team import Team
from calcom_api.models.team_update import TeamUpdate
from calcom_api.models.weekday import Weekday
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
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
) -> Request[Team]:
    """Build the request.

    Takes what ``cal.teams.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    if time_format is not UNSET:
        warn_deprecated("time_format of cal.teams.update", "Leave it out; choose the time format on Cal.com's website.")
    return Request(
        operation="teams.update",
        method="PATCH",
        path=f"/v2/teams/{team_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            TeamUpdate(
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
                booking_limits=booking_limits,
                include_managed_events_in_limits=include_managed_events_in_limits,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Team:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Team.from_dict, strict=strict)
