"""``DELETE /v2/oauth-clients/{clientId}/webhooks``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.request import Request
from calcom_api.types import warn_deprecated


def request(
    client_id: str,
) -> Request[str]:
    """Build the request.

    Takes what ``cal.oauth_clients.webhooks.delete_all`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    warn_deprecated(
        "cal.oauth_clients.webhooks.delete_all",
        "Use webhooks of users, event types, teams or the organization instead.",
    )
    return Request(
        operation="oauthClients.webhooks.deleteAll",
        method="DELETE",
        path=f"/v2/oauth-clients/{client_id_segment}/webhooks",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> str:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.string, strict=strict)
