"""``PATCH /v2/oauth-clients/{clientId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.platform_oauth_client import PlatformOAuthClient
from calcom_api.models.platform_oauth_client_update import PlatformOAuthClientUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    client_id: str,
    *,
    name: str | Unset = UNSET,
    redirect_uris: Sequence[str] | Unset = UNSET,
    logo: str | Unset = UNSET,
    booking_redirect_uri: str | Unset = UNSET,
    booking_cancel_redirect_uri: str | Unset = UNSET,
    booking_reschedule_redirect_uri: str | Unset = UNSET,
    are_emails_enabled: bool | Unset = UNSET,
    are_default_event_types_enabled: bool | Unset = UNSET,
    are_calendar_events_enabled: bool | Unset = UNSET,
) -> Request[PlatformOAuthClient]:
    """Build the request.

    Takes what ``cal.oauth_clients.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    warn_deprecated(
        "cal.oauth_clients.update",
        "Register an OAuth2 application on Cal.com's website instead, for users to authorize.",
    )
    return Request(
        operation="oauthClients.update",
        method="PATCH",
        path=f"/v2/oauth-clients/{client_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            PlatformOAuthClientUpdate(
                name=name,
                redirect_uris=arguments.listed(redirect_uris),
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


def decode(body: Any, *, strict: bool = False) -> PlatformOAuthClient:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, PlatformOAuthClient.from_dict, strict=strict)
