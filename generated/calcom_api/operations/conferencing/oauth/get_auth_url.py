"""``GET /v2/conferencing/{app}/oauth/auth-url``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.conferencing_auth_url import ConferencingAuthUrl
from calcom_api.models.oauth_conferencing_app_slug import OauthConferencingAppSlug
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    app: OauthConferencingAppSlug | str,
    *,
    return_to: str | Unset = UNSET,
    on_error_return_to: str | Unset = UNSET,
) -> Request[ConferencingAuthUrl]:
    """Build the request.

    Takes what ``cal.conferencing.oauth.get_auth_url`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    app_segment = arguments.segment("app", app, codec.known_member(OauthConferencingAppSlug))
    return Request(
        operation="conferencing.oauth.getAuthUrl",
        method="GET",
        path=f"/v2/conferencing/{app_segment}/oauth/auth-url",
        query=(
            *arguments.query("return_to", "returnTo", return_to, codec.string),
            *arguments.query("on_error_return_to", "onErrorReturnTo", on_error_return_to, codec.string),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> ConferencingAuthUrl:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ConferencingAuthUrl.from_dict, strict=strict)
