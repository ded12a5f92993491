"""``cal.teams.event_types.webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.teams.event_types.webhooks import create as _create
from calcom_api.operations.teams.event_types.webhooks import delete as _delete
from calcom_api.operations.teams.event_types.webhooks import delete_all as _delete_all
from calcom_api.operations.teams.event_types.webhooks import get as _get
from calcom_api.operations.teams.event_types.webhooks import list_ as _list
from calcom_api.operations.teams.event_types.webhooks import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.webhook import Webhook
    from calcom_api.models.webhook_trigger import WebhookTrigger
    from calcom_api.request import Sender


class TeamsEventTypesWebhooksResource:
    """URLs that Cal.com calls when something happens to an event type of a team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        team_id: int,
        event_type_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Webhook | Undecoded]:
        """List the webhooks of an event type of a team.

        Only those of the event type itself, not of its team. The answer contains the secrets.

        Needs an admin of the team (else 403). An event type that the team does not have is 404. Absent from self-hosted
        servers of 2025-08 and older (404).

        Args:
            team_id: Number of the team.
            event_type_id: Number of the event type.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of webhooks. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks``.
        """
        request = _list.request(
            team_id,
            event_type_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        team_id: int,
        event_type_id: int,
        *,
        active: bool,
        subscriber_url: str,
        triggers: Sequence[WebhookTrigger | str],
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: str | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook of an event type of a team.

        It is called for what happens to this event type alone. A URL that another webhook of the event type has is 409,
        so a second try after a lost answer tells whether the first arrived. Newer servers refuse the trigger
        `DELEGATION_CREDENTIAL_ERROR` here (400).

        Needs an admin of the team (else 403). An event type that the team does not have is 404. Absent from self-hosted
        servers of 2025-08 and older (404).

        Args:
            team_id: Number of the team.
            event_type_id: Number of the event type.
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

        Source: ``POST /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks``.
        """
        request = _create.request(
            team_id,
            event_type_id,
            active=active,
            subscriber_url=subscriber_url,
            triggers=triggers,
            payload_template=payload_template,
            secret=secret,
            version=version,
        )
        return (await self._sender.send(request)).data

    async def delete_all(
        self,
        team_id: int,
        event_type_id: int,
    ) -> str:
        """Delete all webhooks of an event type of a team.

        Those of its team stay.

        Needs an admin of the team (else 403). An event type that the team does not have is 404. Absent from self-hosted
        servers of 2025-08 and older (404).

        Args:
            team_id: Number of the team.
            event_type_id: Number of the event type.

        Returns:
            How many webhooks were deleted, as a sentence. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks``.
        """
        request = _delete_all.request(
            team_id,
            event_type_id,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        team_id: int,
        event_type_id: int,
        webhook_id: str,
    ) -> Webhook:
        """Get a webhook of an event type of a team.

        The answer contains the secret. An unknown id is 404, that of another event type's webhook 403, and that of any
        other webhook 400.

        Needs an admin of the team (else 403). An event type that the team does not have is 404. Absent from self-hosted
        servers of 2025-08 and older (404).

        Args:
            team_id: Number of the team.
            event_type_id: Number of the event type.
            webhook_id: Id of the webhook.

        Returns:
            The webhook. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}``.
        """
        request = _get.request(
            team_id,
            event_type_id,
            webhook_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        team_id: int,
        event_type_id: int,
        webhook_id: str,
    ) -> Webhook:
        """Delete a webhook of an event type of a team.

        An unknown id is 404, that of another event type's webhook 403, and that of any other webhook 400.

        Needs an admin of the team (else 403). An event type that the team does not have is 404. Absent from self-hosted
        servers of 2025-08 and older (404).

        Args:
            team_id: Number of the team.
            event_type_id: Number of the event type.
            webhook_id: Id of the webhook.

        Returns:
            The webhook as it was, with its secret. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}``.
        """
        request = _delete.request(
            team_id,
            event_type_id,
            webhook_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
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
    ) -> Webhook:
        """Change a webhook of an event type of a team.

        `triggers` are replaced as a whole. Whether another webhook has the new URL already is not checked. An unknown
        id is 404, that of another event type's webhook 403, and that of any other webhook 400.

        Needs an admin of the team (else 403). An event type that the team does not have is 404. Absent from self-hosted
        servers of 2025-08 and older (404).

        Args:
            team_id: Number of the team.
            event_type_id: Number of the event type.
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

        Source: ``PATCH /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}``.
        """
        request = _update.request(
            team_id,
            event_type_id,
            webhook_id,
            active=active,
            subscriber_url=subscriber_url,
            triggers=triggers,
            payload_template=payload_template,
            secret=secret,
            version=version,
        )
        return (await self._sender.send(request)).data
