"""``PATCH /v2/webhooks/{webhookId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.webhook import Webhook
from calcom_api.models.webhook_trigger import WebhookTrigger
from calcom_api.models.webhook_update import WebhookUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    webhook_id: str,
    *,
    active: bool | Unset = UNSET,
    subscriber_url: str | Unset = UNSET,
    triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
    payload_template: str | Unset | None = UNSET,
    secret: str | Unset | None = UNSET,
    version: str | Unset = UNSET,
) -> Request[Webhook]:
    """Build the request.

    Takes what ``cal.webhooks.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    webhook_id_segment = arguments.segment("webhook_id", webhook_id, codec.string)
    return Request(
        operation="webhooks.update",
        method="PATCH",
        path=f"/v2/webhooks/{webhook_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            WebhookUpdate(
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
