"""``PATCH /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}``."""

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
    team_id: int,
    event_type_id: int,
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

    Takes what ``cal.teams.event_types.webhooks.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    webhook_id_segment = arguments.segment("webhook_id", webhook_id, codec.string)
    return Request(
        operation="teams.eventTypes.webhooks.update",
        method="PATCH",
        path=f"/v2/teams/{team_id_segment}/event-types/{event_type_id_segment}/webhooks/{webhook_id_segment}",
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
