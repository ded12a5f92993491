"""``GET /v2/event-types/{eventTypeId}/webhooks/{webhookId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.webhook import Webhook
from calcom_api.request import Request


def request(
    event_type_id: int,
    webhook_id: str,
) -> Request[Webhook]:
    """Build the request.

    Takes what ``cal.event_types.webhooks.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    webhook_id_segment = arguments.segment("webhook_id", webhook_id, codec.string)
    return Request(
        operation="eventTypes.webhooks.get",
        method="GET",
        path=f"/v2/event-types/{event_type_id_segment}/webhooks/{webhook_id_segment}",
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
