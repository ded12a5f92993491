"""``POST /v2/auth/oauth2/token``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments
from calcom_api.models.oauth2_grant import OAuth2Grant, decode_o_auth_2_grant
from calcom_api.models.oauth2_tokens import OAuth2Tokens
from calcom_api.request import Request


def request(
    *,
    body: OAuth2Grant,
) -> Request[OAuth2Tokens]:
    """Build the request.

    Takes what ``cal.auth.oauth2.token`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="auth.oauth2.token",
        method="POST",
        path="/v2/auth/oauth2/token",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.checked("body", body, decode_o_auth_2_grant),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> OAuth2Tokens:
    """Read the answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    del strict  # there is no envelope to be strict about
    return OAuth2Tokens.from_dict(body)
