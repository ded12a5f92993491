"""Who hosts a team's event types: copies of managed ones, members that come and go, and what a removal takes along."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import evolve

from calcom_client.sandbox.event_types.settings import MANAGED, of_user, setting
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.private_links import PrivateLink
from calcom_client.sandbox.state.scheduling import Booking, EventType, SlotReservation
from calcom_client.sandbox.state.webhooks import Webhook
from calcom_client.sandbox.state.workflows import Workflow


def assign(store: Store, event_type: EventType, hosts: Sequence[Mapping[str, Any]], now: datetime) -> EventType:
    """Put a team's event type, hosted by these members. A managed one gets a copy for each of them, and loses others.

    Args:
        store: The state.
        event_type: The event type as it is to be.
        hosts: The hosts: `userId`, and for a round robin `mandatory` and `priority`.
        now: When copies are made.
    """
    if event_type.scheduling_type != MANAGED:
        ranked = [
            {
                "userId": host["userId"],
                "mandatory": host.get("mandatory", False),
                "priority": host.get("priority", "medium"),
            }
            for host in hosts
        ]
        return store.put(evolve(event_type, hosts=ranked))
    store.put(event_type)
    user_ids = list(dict.fromkeys(host["userId"] for host in hosts))
    copies = {copy.owner_id: copy for copy in store.all(EventType, parent_id=event_type.id)}
    for owner_id, copy in copies.items():
        if owner_id not in user_ids:
            remove(store, copy)
    for user_id in user_ids:
        _follow(store, event_type, user_id, copies.get(user_id), now)
    return event_type


def hosts_of(store: Store, event_type: EventType) -> list[dict[str, Any]]:
    """The hosts of a team's event type; of a managed one the owners of its copies."""
    if event_type.scheduling_type != MANAGED:
        return event_type.hosts
    return [{"userId": copy.owner_id} for copy in store.all(EventType, parent_id=event_type.id)]


def joined(store: Store, team_id: int, user_id: int, now: datetime) -> None:
    """Make a new member of a team a host of its event types that all members host.

    Args:
        store: The state.
        team_id: The team.
        user_id: The new member.
        now: When copies of managed event types are made.
    """
    for event_type in store.all(EventType, team_id=team_id):
        hosts = hosts_of(store, event_type)
        if setting(event_type, "assignAllTeamMembers") and user_id not in (host["userId"] for host in hosts):
            assign(store, event_type, [*hosts, {"userId": user_id}], now)


def left(store: Store, team_id: int, user_id: int, now: datetime) -> None:
    """Take somebody who is no member of a team any more from the hosts of its event types.

    Args:
        store: The state.
        team_id: The team.
        user_id: Who was a member.
        now: The moment.
    """
    for event_type in store.all(EventType, team_id=team_id):
        hosts = hosts_of(store, event_type)
        remaining = [host for host in hosts if host["userId"] != user_id]
        if len(remaining) < len(hosts):
            assign(store, event_type, remaining, now)


def remove(store: Store, event_type: EventType) -> None:
    """Remove an event type with its copies, private links, webhooks and held slots. Bookings stay, without it."""
    for copy in store.all(EventType, parent_id=event_type.id):
        remove(store, copy)
    for kind in (PrivateLink, Webhook, SlotReservation):
        for row in store.all(kind, event_type_id=event_type.id):
            store.remove(row)
    for booking in store.all(Booking, event_type_id=event_type.id):
        store.put(evolve(booking, event_type_id=None))
    for workflow in store.all(Workflow, about="event-type"):
        if event_type.id in workflow.ids:
            store.put(evolve(workflow, ids=[number for number in workflow.ids if number != event_type.id]))
    store.remove(event_type)


def _follow(store: Store, parent: EventType, user_id: int, copy: EventType | None, now: datetime) -> None:
    """Give a host the event type that follows a managed one; it takes the place of one of theirs with its slug."""
    own = of_user(store, user_id, parent.slug)
    if own is not None and own.parent_id != parent.id:
        remove(store, own)
    settings = {name: value for name, value in parent.settings.items() if name != "assignAllTeamMembers"}
    store.put(
        EventType(
            id=store.next_id(EventType) if copy is None else copy.id,
            title=parent.title,
            slug=parent.slug,
            length=parent.length,
            owner_id=user_id,
            parent_id=parent.id,
            settings=settings,
            created_at=now if copy is None else copy.created_at,
        )
    )
