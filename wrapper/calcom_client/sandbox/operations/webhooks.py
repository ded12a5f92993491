"""The operations on webhooks: of users, event types, teams' event types, organizations and OAuth clients."""

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.webhooks import Webhook
from calcom_client.sandbox.webhooks.owners import owner_guard, owner_of, webhook_of

handlers = Handlers()

_ATTRIBUTES: Final = {
    "active": "active",
    "subscriberUrl": "subscriber_url",
    "triggers": "triggers",
    "payloadTemplate": "payload_template",
    "secret": "secret",
}
"""What callers set, and where it is kept."""

_OF_ORGANIZATIONS_ONLY: Final = "DELEGATION_CREDENTIAL_ERROR"


@handlers.of(
    "webhooks.list",
    "eventTypes.webhooks.list",
    "teams.eventTypes.webhooks.list",
    "organizations.webhooks.list",
    "oauthClients.webhooks.list",
    guard=owner_guard,
)
def list_(call: Call) -> Answer:
    """A page of the owner's webhooks."""
    # Where it pages and was not told an order, the real server sorts by id.
    webhooks = sorted(_of_owner(call), key=lambda webhook: webhook.id)
    return success([_shown(call, webhook) for webhook in call.page(webhooks)])


@handlers.of(
    "webhooks.create",
    "eventTypes.webhooks.create",
    "teams.eventTypes.webhooks.create",
    "organizations.webhooks.create",
    "oauthClients.webhooks.create",
    guard=owner_guard,
)
def create(call: Call) -> Answer:
    """Create a webhook with a URL that the owner has no other for."""
    owner = owner_of(call)
    if owner.attribute == "event_type_id" and _OF_ORGANIZATIONS_ONLY in call.body["triggers"]:
        raise framework(400, f"{_OF_ORGANIZATIONS_ONLY} trigger is only available for organization webhooks")
    if any(webhook.subscriber_url == call.body["subscriberUrl"] for webhook in _of_owner(call)):
        raise framework(409, f"Webhook with this subscriber url already exists for this {owner.noun}")
    belonging: dict[str, Any] = {owner.attribute: owner.id}
    webhook = Webhook(id=new_uid(), subscriber_url=call.body["subscriberUrl"], created_at=call.now, **belonging)
    return success(_shown(call, call.store.put(_changed(webhook, call.body))))


@handlers.of(
    "webhooks.get",
    "eventTypes.webhooks.get",
    "teams.eventTypes.webhooks.get",
    "organizations.webhooks.get",
    "oauthClients.webhooks.get",
    guard=owner_guard,
)
def get(call: Call) -> Answer:
    """One webhook; a user's with all that the real server's database has of it."""
    webhook = webhook_of(call)
    return success(_shown_whole(webhook) if call.operation.operation_id == "webhooks.get" else _shown(call, webhook))


@handlers.of(
    "webhooks.update",
    "eventTypes.webhooks.update",
    "teams.eventTypes.webhooks.update",
    "organizations.webhooks.update",
    "oauthClients.webhooks.update",
    guard=owner_guard,
)
def update(call: Call) -> Answer:
    """Change a webhook. Its new URL may be another one's."""
    return success(_shown(call, call.store.put(_changed(webhook_of(call), call.body))))


@handlers.of(
    "webhooks.delete",
    "eventTypes.webhooks.delete",
    "teams.eventTypes.webhooks.delete",
    "organizations.webhooks.delete",
    "oauthClients.webhooks.delete",
    guard=owner_guard,
)
def delete(call: Call) -> Answer:
    """Delete a webhook."""
    webhook = webhook_of(call)
    call.store.remove(webhook)
    return success(_shown(call, webhook))


@handlers.of(
    "eventTypes.webhooks.deleteAll",
    "teams.eventTypes.webhooks.deleteAll",
    "oauthClients.webhooks.deleteAll",
    guard=owner_guard,
)
def delete_all(call: Call) -> Answer:
    """Delete all webhooks of the owner."""
    webhooks = _of_owner(call)
    for webhook in webhooks:
        call.store.remove(webhook)
    return success(f"{len(webhooks)} webhooks deleted")


def _of_owner(call: Call) -> list[Webhook]:
    owner = owner_of(call)
    return call.store.all(Webhook, **{owner.attribute: owner.id})


def _changed(webhook: Webhook, body: Mapping[str, Any]) -> Webhook:
    changes: dict[str, Any] = {attribute: body[name] for name, attribute in _ATTRIBUTES.items() if name in body}
    if "version" in body:
        changes["settings"] = {**webhook.settings, "version": body["version"]}
    return evolve(webhook, **changes)


def _shown(call: Call, webhook: Webhook) -> dict[str, object]:
    owner = owner_of(call)
    return {
        "id": webhook.id,
        "payloadTemplate": webhook.payload_template,
        "triggers": webhook.triggers,
        "subscriberUrl": webhook.subscriber_url,
        "active": webhook.active,
        "secret": webhook.secret,
        owner.shown_as: owner.id,
    }


def _shown_whole(webhook: Webhook) -> dict[str, object]:
    return {
        "id": webhook.id,
        "userId": webhook.user_id,
        "teamId": webhook.team_id,
        "eventTypeId": webhook.event_type_id,
        "oAuthClientId": webhook.oauth_client_id,
        "subscriberUrl": webhook.subscriber_url,
        "payloadTemplate": webhook.payload_template,
        "createdAt": timestamp(webhook.created_at),
        "active": webhook.active,
        "secret": webhook.secret,
        "triggers": webhook.triggers,
        "appId": None,
        "platform": False,
        "time": None,
        "timeUnit": None,
        **webhook.settings,
    }
