"""``cal.organizations.webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.webhooks import create as _create
from calcom_api.operations.organizations.webhooks import delete as _delete
from calcom_api.operations.organizations.webhooks import get as _get
from calcom_api.operations.organizations.webhooks import list_ as _list
from calcom_api.operations.organizations.webhooks import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.webhook import Webhook
    from calcom_api.models.webhook_trigger import WebhookTrigger
    from calcom_api.request import Sender


class OrganizationsWebhooksResource:
    """URLs that Cal.com calls when something happens in an organization."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Webhook | Undecoded]:
        """List an organization's webhooks.

        Only those of the organization itself, not of its teams, users or event types. The answer contains the secrets.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of webhooks. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/webhooks``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        *,
        active: bool,
        subscriber_url: str,
        triggers: Sequence[WebhookTrigger | str],
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: str | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook of an organization.

        It is called for what happens to the organization's users and teams. A URL that another webhook of the
        organization has is 409, so a second try after a lost answer tells whether the first arrived.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
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

        Source: ``POST /v2/organizations/{orgId}/webhooks``.
        """
        request = _create.request(
            org_id,
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
        org_id: int,
        webhook_id: str,
    ) -> Webhook:
        """Get a webhook of an organization.

        The answer contains the secret. An id that is none of the organization's is 403; 404 for some minutes after the
        webhook was deleted.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            webhook_id: Id of the webhook.

        Returns:
            The webhook. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/webhooks/{webhookId}``.
        """
        request = _get.request(
            org_id,
            webhook_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        webhook_id: str,
    ) -> Webhook:
        """Delete a webhook of an organization.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403). An id that is
        none of the organization's is 403 as well.

        Args:
            org_id: Number of the organization.
            webhook_id: Id of the webhook.

        Returns:
            The webhook as it was, with its secret. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/webhooks/{webhookId}``.
        """
        request = _delete.request(
            org_id,
            webhook_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        webhook_id: str,
        *,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        secret: str | Unset | None = UNSET,
        version: str | Unset = UNSET,
    ) -> Webhook:
        """Change a webhook of an organization.

        `triggers` are replaced as a whole. Whether another webhook has the new URL already is not checked.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403). An id that is
        none of the organization's is 403 as well.

        Args:
            org_id: Number of the organization.
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

        Source: ``PATCH /v2/organizations/{orgId}/webhooks/{webhookId}``.
        """
        request = _update.request(
            org_id,
            webhook_id,
            active=active,
            subscriber_url=subscriber_url,
            triggers=triggers,
            payload_template=payload_template,
            secret=secret,
            version=version,
        )
        return (await self._sender.send(request)).data
