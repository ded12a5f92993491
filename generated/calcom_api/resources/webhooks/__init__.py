"""``cal.webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.webhooks import create as _create
from calcom_api.operations.webhooks import delete as _delete
from calcom_api.operations.webhooks import get as _get
from calcom_api.operations.webhooks import list_ as _list
from calcom_api.operations.webhooks import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.webhook import Webhook
    from calcom_api.models.webhook_trigger import WebhookTrigger
    from calcom_api.request import Sender


class WebhooksResource:
    """URLs that Cal.com calls when something happens in the caller's account."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Webhook | Undecoded]:
        """List the caller's webhooks.

        Only those of the caller's account, not those of single event types or of teams. The answer contains the
        secrets.

        Anyone with credentials may call it.

        Args:
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of webhooks. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/webhooks``.
        """
        request = _list.request(
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        *,
        active: bool,
        subscriber_url: str,
        triggers: Sequence[WebhookTrigger | str],
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: str | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook for the caller's account.

        It is called for what happens in the account, such as bookings that the caller hosts. A URL that another webhook
        of the account has is 409, so a second try after a lost answer tells whether the first arrived.

        Anyone with credentials may call it.

        Args:
            active: Whether to call it at all.
            subscriber_url: The URL to call. Newer servers refuse all but `https` URLs of public hosts; older ones take
                any text.
            triggers: What to call it for. An empty list is accepted; the webhook is then never called. One of the 21
                values of WebhookTrigger.
            payload_template: Template of the body to send, with values in double braces, such as `{{title}}` or
                `{{attendees.0.name}}`. Without one, Cal.com sends its own JSON body.
            secret: A key of your own, with which Cal.com signs each call: the header `X-Cal-Signature-256` has the
                HMAC-SHA256 of the body. Without one, calls are not signed.
            version: Version of the bodies that Cal.com sends. It can be set; of all answers only that of `webhooks.get`
                shows it, on newer servers.

        Returns:
            The new webhook. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/webhooks``.
        """
        request = _create.request(
            active=active,
            subscriber_url=subscriber_url,
            triggers=triggers,
            payload_template=payload_template,
            secret=secret,
            version=version,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        webhook_id: str,
    ) -> Webhook:
        """Get one of the caller's webhooks.

        The answer contains the secret, and more about the webhook than other answers do.

        Needs the user whose webhook it is; others get 403. An unknown webhook is 404.

        Args:
            webhook_id: Id of the webhook.

        Returns:
            The webhook. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/webhooks/{webhookId}``.
        """
        request = _get.request(
            webhook_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        webhook_id: str,
    ) -> Webhook:
        """Delete one of the caller's webhooks.

        Needs the user whose webhook it is; others get 403. An unknown webhook is 404.

        Args:
            webhook_id: Id of the webhook.

        Returns:
            The webhook as it was, with its secret. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/webhooks/{webhookId}``.
        """
        request = _delete.request(
            webhook_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        webhook_id: str,
        *,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        secret: str | Unset | None = UNSET,
        version: str | Unset = UNSET,
    ) -> Webhook:
        """Change one of the caller's webhooks.

        `triggers` are replaced as a whole. Whether another webhook has the new URL already is not checked.

        Needs the user whose webhook it is; others get 403. An unknown webhook is 404.

        Args:
            webhook_id: Id of the webhook.
            active: Whether to call it at all.
            subscriber_url: The URL to call. Newer servers refuse all but `https` URLs of public hosts; older ones take
                any text.
            triggers: What to call it for. An empty list is accepted; the webhook is then never called. One of the 21
                values of WebhookTrigger.
            payload_template: As on creation; null goes back to Cal.com's own body.
            secret: As on creation; null ends the signing.
            version: Version of the bodies that Cal.com sends. It can be set; of all answers only that of `webhooks.get`
                shows it, on newer servers.

        Returns:
            The webhook as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/webhooks/{webhookId}``.
        """
        request = _update.request(
            webhook_id,
            active=active,
            subscriber_url=subscriber_url,
            triggers=triggers,
            payload_template=payload_template,
            secret=secret,
            version=version,
        )
        return (await self._sender.send(request)).data
