"""``GET /v2/conferencing/{app}/oauth/callback``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.oauth_conferencing_app_slug import OauthConferencingAppSlug
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    app: OauthConferencingAppSlug | str,
    *,
    state: str,
    code: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Request[str]:
    """Build the request.

    Takes what ``cal.conferencing.oauth.callback`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    app_segment = arguments.segment("app", app, codec.known_member(OauthConferencingAppSlug))
    return Request(
        operation="conferencing.oauth.callback",
        method="GET",
        path=f"/v2/conferencing/{app_segment}/oauth/callback",
        query=(
            *arguments.query("state", "state", state, codec.string, secret=True),
            *arguments.query("code", "code", code, codec.string, secret=True),
            *arguments.query("error", "error", error, codec.string),
            *arguments.query("error_description", "error_description", error_description, codec.string),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
        redirects=True,
    )


def decode(body: Any, *, strict: bool = False) -> str:
    """Read the URL that the answer's ``Location`` header gives, passed as ``body``: a redirect has no other.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    del strict  # there is no envelope to be strict about
    return codec.string(body)
