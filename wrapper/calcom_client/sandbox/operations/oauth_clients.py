"""The operations on a platform's OAuth clients."""

import secrets
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.access.auth import WRONG_METHOD, bearer_of
from calcom_client.sandbox.access.clients import client_secret, withdraw
from calcom_client.sandbox.access.platform import client_member, client_of, platform_member, platform_of
from calcom_client.sandbox.access.tokens import destroy
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.people.belongings import remove
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import ApiKey
from calcom_client.sandbox.state.platform import PERMISSIONS, OAuthClient

handlers = Handlers()

_SETTINGS: Final = ("bookingRedirectUri", "bookingCancelRedirectUri", "bookingRescheduleRedirectUri")
_SWITCHES: Final = {
    "areEmailsEnabled": False,
    "areDefaultEventTypesEnabled": False,
    "areCalendarEventsEnabled": True,
}


@handlers.of("oauthClients.create", guard=platform_member("ADMIN"))
def create(call: Call) -> Answer:
    """Make a client. The API key must be for the organization; the sandbox's own keys are for every one."""
    platform = platform_of(call)
    if call.actor.kind != "API key":
        raise framework(401, WRONG_METHOD.format("API_KEY"))
    key = call.store.get(ApiKey, bearer_of(call.headers))
    if key is not None and key.team_id is None:
        raise framework(401, "Organization ID not found")
    wanted = call.body["permissions"]
    client = OAuthClient(
        id=f"c{secrets.token_hex(12)}",
        secret=secrets.token_urlsafe(32),
        name=call.body["name"],
        organization_id=platform.id,
        permissions=[name for name in PERMISSIONS if "*" in wanted or name in wanted],
        redirect_uris=call.body["redirectUris"],
        logo=call.body.get("logo"),
        settings=_settings(call.body),
        created_at=call.now,
    )
    call.store.put(client)
    return success({"clientId": client.id, "clientSecret": client.secret})


@handlers.of("oauthClients.list", guard=platform_member())
def list_all(call: Call) -> Answer:
    """All clients of the organization."""
    clients = call.store.all(OAuthClient, organization_id=platform_of(call).id)
    return success([_shown(call, client) for client in clients])


@handlers.of("oauthClients.get", guard=client_member("MEMBER"))
def get(call: Call) -> Answer:
    """One client, its secret included."""
    return success(_shown(call, client_of(call)))


@handlers.of("oauthClients.update", guard=client_member())
def update(call: Call) -> Answer:
    """Change what can be changed: permissions and secret stay as they were made."""
    client = client_of(call)
    changed = evolve(
        client,
        name=call.body.get("name", client.name),
        redirect_uris=call.body.get("redirectUris", client.redirect_uris),
        logo=call.body.get("logo", client.logo),
        settings={**client.settings, **_settings(call.body)},
    )
    return success(_shown(call, call.store.put(changed)))


@handlers.of("oauthClients.delete", guard=client_member())
def delete(call: Call) -> Answer:
    """Delete a client, its webhooks, and all tokens that it gave."""
    client = client_of(call)
    shown = _shown(call, client)
    remove(call.store, client, call.now)
    withdraw(client.id, call.store)
    destroy(call.store, client_id=client.id)
    return success(shown)


def _settings(body: dict[str, Any]) -> dict[str, Any]:
    return {name: body[name] for name in (*_SETTINGS, *_SWITCHES) if name in body}


def _shown(call: Call, client: OAuthClient) -> dict[str, Any]:
    return {
        "id": client.id,
        "name": client.name,
        "secret": client_secret(client.id, call.settings, call.store),
        "permissions": client.permissions,
        "logo": client.logo,
        "redirectUris": client.redirect_uris,
        "organizationId": client.organization_id,
        "createdAt": timestamp(client.created_at),
        **_SWITCHES,
        **client.settings,
    }
