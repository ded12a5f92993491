"""``PATCH /v2/oauth-clients/{clientId}/users/{userId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.locale import Locale
from calcom_api.models.managed_user import ManagedUser
from calcom_api.models.profile_update import ProfileUpdate
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
    client_id: str,
    user_id: int,
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
) -> Request[ManagedUser]:
    """Build the request.

    Takes what ``cal.oauth_clients.users.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    warn_deprecated(
        "cal.oauth_clients.users.update",
        "Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.",
    )
    return Request(
        operation="oauthClients.users.update",
        method="PATCH",
        path=f"/v2/oauth-clients/{client_id_segment}/users/{user_id_segment}",
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


def decode(body: Any, *, strict: bool = False) -> ManagedUser:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ManagedUser.from_dict, strict=strict)
