"""``GET /v2/webhooks/{webhookId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.webhook import Webhook
from calcom_api.request import Request


def request(
    webhook_id: str,
) -> Request[Webhook]:
    """Build the request.

    Takes what ``cal.webhooks.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    webhook_id_segment = arguments.segment("webhook_id", webhook_id, codec.string)
    return Request(
        operation="webhooks.get",
        method="GET",
        path=f"/v2/webhooks/{webhook_id_segment}",
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
