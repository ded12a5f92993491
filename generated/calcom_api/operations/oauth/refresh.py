"""``POST /v2/oauth/{clientId}/refresh``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.managed_user_refresh import ManagedUserRefresh
from calcom_api.models.managed_user_tokens import ManagedUserTokens
from calcom_api.request import Request
from calcom_api.types import warn_deprecated


def request(
    client_id: str,
    *,
    refresh_token: str,
) -> Request[ManagedUserTokens]:
    """Build the request.

    Takes what ``cal.oauth.refresh`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    warn_deprecated(
        "cal.oauth.refresh", "Let people authorize an OAuth2 application instead, and refresh with `auth.oauth2.token`."
    )
    return Request(
        operation="oauth.refresh",
        method="POST",
        path=f"/v2/oauth/{client_id_segment}/refresh",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(ManagedUserRefresh(refresh_token=refresh_token)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> ManagedUserTokens:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ManagedUserTokens.from_dict, strict=strict)
