"""``GET /v2/auth/oauth2/clients/{clientId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.oauth2_client import OAuth2Client
from calcom_api.request import Request


def request(
    client_id: str,
) -> Request[OAuth2Client]:
    """Build the request.

    Takes what ``cal.auth.oauth2.clients.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    return Request(
        operation="auth.oauth2.clients.get",
        method="GET",
        path=f"/v2/auth/oauth2/clients/{client_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> OAuth2Client:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OAuth2Client.from_dict, strict=strict)
