"""``GET /v2/oauth-clients/{clientId}/webhooks/{webhookId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.webhook import Webhook
from calcom_api.request import Request
from calcom_api.types import warn_deprecated


def request(
    client_id: str,
    webhook_id: str,
) -> Request[Webhook]:
    """Build the request.

    Takes what ``cal.oauth_clients.webhooks.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    webhook_id_segment = arguments.segment("webhook_id", webhook_id, codec.string)
    warn_deprecated(
        "cal.oauth_clients.webhooks.get", "Use webhooks of users, event types, teams or the organization instead."
    )
    return Request(
        operation="oauthClients.webhooks.get",
        method="GET",
        path=f"/v2/oauth-clients/{client_id_segment}/webhooks/{webhook_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Webhook:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Webhook.from_dict, strict=strict)
