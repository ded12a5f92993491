"""``GET /v2/oauth-clients/{clientId}/users/{userId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.managed_user import ManagedUser
from calcom_api.request import Request
from calcom_api.types import warn_deprecated


def request(
    client_id: str,
    user_id: int,
) -> Request[ManagedUser]:
    """Build the request.

    Takes what ``cal.oauth_clients.users.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    warn_deprecated(
        "cal.oauth_clients.users.get",
        "Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.",
    )
    return Request(
        operation="oauthClients.users.get",
        method="GET",
        path=f"/v2/oauth-clients/{client_id_segment}/users/{user_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> ManagedUser:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ManagedUser.from_dict, strict=strict)
