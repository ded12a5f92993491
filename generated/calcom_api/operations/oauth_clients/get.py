"""``GET /v2/oauth-clients/{clientId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.platform_oauth_client import PlatformOAuthClient
from calcom_api.request import Request
from calcom_api.types import warn_deprecated


def request(
    client_id: str,
) -> Request[PlatformOAuthClient]:
    """Build the request.

    Takes what ``cal.oauth_clients.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    warn_deprecated(
        "cal.oauth_clients.get", "Register an OAuth2 application on Cal.com's website instead, for users to authorize."
    )
    return Request(
        operation="oauthClients.get",
        method="GET",
        path=f"/v2/oauth-clients/{client_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> PlatformOAuthClient:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, PlatformOAuthClient.from_dict, strict=strict)
