"""``POST /v2/event-types/{eventTypeId}/webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.webhook import Webhook
from calcom_api.models.webhook_create import WebhookCreate
from calcom_api.models.webhook_trigger import WebhookTrigger
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    event_type_id: int,
    *,
    active: bool,
    subscriber_url: str,
    triggers: Sequence[WebhookTrigger | str],
    payload_template: str | Unset = UNSET,
    secret: str | Unset = UNSET,
    version: str | Unset = UNSET,
) -> Request[Webhook]:
    """Build the request.

    Takes what ``cal.event_types.webhooks.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="eventTypes.webhooks.create",
        method="POST",
        path=f"/v2/event-types/{event_type_id_segment}/webhooks",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            WebhookCreate(
                active=active,
                subscriber_url=subscriber_url,
                triggers=arguments.known("triggers", triggers, codec.list_of(codec.known_member(WebhookTrigger))),
                payload_template=payload_template,
                secret=secret,
                version=version,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Webhook:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Webhook.from_dict, strict=strict)
