"""Whose webhooks an operation is about, and who may see and change them."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from calcom_client.sandbox.access.guards import authenticated, organization, team
from calcom_client.sandbox.access.platform import client_member
from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.calls import Call, Guard
from calcom_client.sandbox.state.scheduling import EventType
from calcom_client.sandbox.state.webhooks import Webhook


@frozen
class Owner:
    """Whose webhooks an operation is about.

    Attributes:
        attribute: What holds the owner's id in the state.
        shown_as: What holds it in answers.
        noun: What a refusal calls such an owner.
    """

    attribute: str
    shown_as: str
    noun: str
    id: int | str


def owner_of(call: Call) -> Owner:
    """The owner that the path names; the caller, if it names none."""
    names = call.path_parameters
    if "clientId" in names:
        return Owner("oauth_client_id", "oAuthClientId", "oAuth client", names["clientId"])
    if "eventTypeId" in names:
        return Owner("event_type_id", "eventTypeId", "event type", call.number("eventTypeId"))
    if "orgId" in names:
        # The real server says `user` here.
        return Owner("team_id", "teamId", "user", call.number("orgId"))
    return Owner("user_id", "userId", "user", call.actor.user_id)


def _of_user(call: Call) -> None:
    """The guard of users' webhooks."""
    authenticated(call)
    webhook = _named(call)
    if webhook is not None and webhook.user_id != call.actor.user_id:
        raise framework(403, "Forbidden resource")


def _of_event_type(call: Call) -> None:
    """The guard of webhooks of users' event types."""
    authenticated(call)
    guard, user_id, text = "IsUserEventTypeWebhookGuard", call.actor.user_id, call.path_parameters["eventTypeId"]
    event_type = call.store.get(EventType, call.number("eventTypeId"))
    if event_type is None:
        raise framework(404, f"{guard} - Event type ({text}) not found")
    if event_type.owner_id != user_id:
        raise framework(403, f"{guard} - User ({user_id}) is not the owner of event type ({text})")
    webhook = _named(call)
    if webhook is not None and webhook.event_type_id is None:
        raise framework(400, f"{guard} - Webhook ({webhook.id}) is not associated with an event type")
    if webhook is not None and webhook.event_type_id != event_type.id:
        raise framework(403, f"{guard} - Webhook ({webhook.id}) is not associated with event type ({text})")


def _of_team_event_type(call: Call) -> None:
    """The guard of webhooks of teams' event types."""
    team_id = team(call, role="ADMIN")
    guard, text = "IsTeamEventTypeWebhookGuard", call.path_parameters["eventTypeId"]
    event_type = call.store.get(EventType, call.number("eventTypeId"))
    if event_type is None or event_type.team_id != team_id:
        raise framework(404, f"{guard} - Event type ({text}) not found for team ({team_id})")
    webhook = _named(call, f"{guard} - ")
    if webhook is not None and webhook.event_type_id is None:
        raise framework(400, f"{guard} - Webhook ({webhook.id}) no event type")
    if webhook is not None and webhook.event_type_id != event_type.id:
        raise framework(403, f"{guard} - Webhook mismatch with event type")


def _of_organization(call: Call) -> None:
    """The guard of organizations' webhooks."""
    organization_id = organization(call, role="ADMIN").id
    webhook = _named(call)
    if webhook is not None and webhook.team_id != organization_id:
        raise framework(
            403,
            f"IsWebhookInOrg - webhook with id={webhook.id} is not part of the organization with id={organization_id}.",
        )


def _of_client(call: Call) -> None:
    """The guard of OAuth clients' webhooks."""
    client_member("MEMBER" if call.operation.method == "GET" else "ADMIN")(call)
    webhook = _named(call)
    if webhook is not None and webhook.oauth_client_id != call.path_parameters["clientId"]:
        raise framework(403, "IsOAuthClientWebhookGuard - Webhook does not belong to this oAuthClient")


def webhook_of(call: Call, speaker: str = "") -> Webhook:
    """The webhook of the path, whosever it is.

    Args:
        call: The call.
        speaker: What a refusal begins with.

    Raises:
        Refusal: 404.
    """
    webhook_id = call.path_parameters["webhookId"]
    webhook = call.store.get(Webhook, webhook_id)
    if webhook is None:
        raise framework(404, f"{speaker}Webhook ({webhook_id}) not found")
    return webhook


def _named(call: Call, speaker: str = "") -> Webhook | None:
    return webhook_of(call, speaker) if "webhookId" in call.path_parameters else None


_GUARDS: Final[Mapping[str, Guard]] = {
    "webhooks": _of_user,
    "eventTypes.webhooks": _of_event_type,
    "teams.eventTypes.webhooks": _of_team_event_type,
    "organizations.webhooks": _of_organization,
    "oauthClients.webhooks": _of_client,
}


def owner_guard(call: Call) -> None:
    """The guard of all operations on webhooks, by whose they are.

    Raises:
        Refusal: 401; 403 and 400 for somebody else's; 404 for what does not exist.
    """
    _GUARDS[call.operation.operation_id.rpartition(".")[0]](call)
