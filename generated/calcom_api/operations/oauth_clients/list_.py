"""``GET /v2/oauth-clients``."""

from __future__ import annotations

from typing import Any

from calcom_api import codec
from calcom_api.models.platform_oauth_client import PlatformOAuthClient
from calcom_api.request import Request
from calcom_api.types import Undecoded, warn_deprecated


def request() -> Request[list[PlatformOAuthClient | Undecoded]]:
    """Build the request.

    Takes what ``cal.oauth_clients.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    warn_deprecated(
        "cal.oauth_clients.list", "Register an OAuth2 application on Cal.com's website instead, for users to authorize."
    )
    return Request(
        operation="oauthClients.list",
        method="GET",
        path="/v2/oauth-clients",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[PlatformOAuthClient | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(PlatformOAuthClient.from_dict, strict=strict), strict=strict)
