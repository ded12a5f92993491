"""``POST /v2/oauth-clients``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.platform_oauth_client_create import PlatformOAuthClientCreate
from calcom_api.models.platform_oauth_client_credentials import PlatformOAuthClientCredentials
from calcom_api.models.platform_permission import PlatformPermission
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    *,
    name: str,
    redirect_uris: Sequence[str],
    permissions: Sequence[PlatformPermission | str],
    logo: str | Unset = UNSET,
    booking_redirect_uri: str | Unset = UNSET,
    booking_cancel_redirect_uri: str | Unset = UNSET,
    booking_reschedule_redirect_uri: str | Unset = UNSET,
    are_emails_enabled: bool | Unset = UNSET,
    are_default_event_types_enabled: bool | Unset = UNSET,
    are_calendar_events_enabled: bool | Unset = UNSET,
) -> Request[PlatformOAuthClientCredentials]:
    """Build the request.

    Takes what ``cal.oauth_clients.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    warn_deprecated(
        "cal.oauth_clients.create",
        "Register an OAuth2 application on Cal.com's website instead, for users to authorize.",
    )
    return Request(
        operation="oauthClients.create",
        method="POST",
        path="/v2/oauth-clients",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            PlatformOAuthClientCreate(
                name=name,
                redirect_uris=arguments.listed(redirect_uris),
                permissions=arguments.known(
                    "permissions", permissions, codec.list_of(codec.known_member(PlatformPermission))
                ),
                logo=logo,
                booking_redirect_uri=booking_redirect_uri,
                booking_cancel_redirect_uri=booking_cancel_redirect_uri,
                booking_reschedule_redirect_uri=booking_reschedule_redirect_uri,
                are_emails_enabled=are_emails_enabled,
                are_default_event_types_enabled=are_default_event_types_enabled,
                are_calendar_events_enabled=are_calendar_events_enabled,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> PlatformOAuthClientCredentials:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, PlatformOAuthClientCredentials.from_dict, strict=strict)
