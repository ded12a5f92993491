"""``PATCH /v2/me``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.locale import Locale
from calcom_api.models.my_profile import MyProfile
from calcom_api.models.profile_update import ProfileUpdate
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
    *,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    time_format: UserTimeFormat | int | Unset = UNSET,
    default_schedule_id: int | Unset = UNSET,
    week_start: Weekday | str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    locale: Locale | str | Unset = UNSET,
    avatar_url: str | Unset = UNSET,
    bio: str | Unset = UNSET,
    metadata: Mapping[str, str | float | bool] | Unset = UNSET,
) -> Request[MyProfile]:
    """Build the request.

    Takes what ``cal.me.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="me.update",
        method="PATCH",
        path="/v2/me",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            ProfileUpdate(
                email=email,
                name=name,
                time_format=arguments.known("time_format", time_format, codec.known_member(UserTimeFormat)),
                default_schedule_id=default_schedule_id,
                week_start=arguments.known("week_start", week_start, codec.known_member(Weekday)),
                time_zone=time_zone,
                locale=arguments.known("locale", locale, codec.known_member(Locale)),
                avatar_url=avatar_url,
                bio=bio,
                metadata=arguments.listed(metadata),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> MyProfile:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, MyProfile.from_dict, strict=strict)
