"""Which webhooks hear of an event, and which URLs the sandbox calls."""

import ipaddress
from collections.abc import Iterator

from calcom_client.sandbox.calls import Event
from calcom_client.sandbox.people.organizations import organizations_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import Team, User
from calcom_client.sandbox.state.scheduling import EventType
from calcom_client.sandbox.state.webhooks import Webhook


def listeners(store: Store, event: Event) -> list[Webhook]:
    """The active webhooks for such events of its users, teams and event type, and of those above them.

    Above users are the organizations that they belong to and the OAuth clients that manage them, above teams their
    organizations, above an event type the managed one that it follows.
    """
    team_ids = {*event.team_ids, *_organization_ids(store, event)}
    event_type_ids = {event.event_type_id}
    if event.event_type_id is not None:
        event_type = store.get(EventType, event.event_type_id)
        event_type_ids.add(None if event_type is None else event_type.parent_id)
    users = (store.get(User, user_id) for user_id in event.user_ids)
    client_ids = {user.oauth_client_id for user in users if user is not None}
    return [
        webhook
        for webhook in store.all(Webhook, active=True)
        if event.trigger in webhook.triggers
        and (
            webhook.user_id in event.user_ids
            or webhook.team_id in team_ids
            or (webhook.event_type_id is not None and webhook.event_type_id in event_type_ids)
            or (webhook.oauth_client_id is not None and webhook.oauth_client_id in client_ids)
        )
    ]


def _organization_ids(store: Store, event: Event) -> Iterator[int]:
    for team_id in event.team_ids:
        team = store.get(Team, team_id)
        if team is not None and team.parent_id is not None:
            yield team.parent_id
    for user_id in event.user_ids:
        yield from (organization.id for organization in organizations_of(store, user_id, accepted=True))


def is_loopback(host: str) -> bool:
    """Whether a host is this machine and nothing else."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
