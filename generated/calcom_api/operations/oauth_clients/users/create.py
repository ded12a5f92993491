"""``POST /v2/oauth-clients/{clientId}/users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.locale import Locale
from calcom_api.models.managed_user_create import ManagedUserCreate
from calcom_api.models.new_managed_user import NewManagedUser
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
    client_id: str,
    *,
    email: str,
    name: str,
    time_format: UserTimeFormat | int | Unset = UNSET,
    week_start: Weekday | str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    locale: Locale | str | Unset = UNSET,
    avatar_url: str | Unset = UNSET,
    bio: str | Unset = UNSET,
    metadata: Mapping[str, str | float | bool] | Unset = UNSET,
) -> Request[NewManagedUser]:
    """Build the request.

    Takes what ``cal.oauth_clients.users.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    warn_deprecated(
        "cal.oauth_clients.users.create",
        "Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.",
    )
    return Request(
        operation="oauthClients.users.create",
        method="POST",
        path=f"/v2/oauth-clients/{client_id_segment}/users",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            ManagedUserCreate(
                email=email,
                name=name,
                time_format=arguments.known("time_format", time_format, codec.known_member(UserTimeFormat)),
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


def decode(body: Any, *, strict: bool = False) -> NewManagedUser:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, NewManagedUser.from_dict, strict=strict)
