"""What follows when somebody joins or leaves a team, and when a user, a team or an event type is deleted."""

from typing import Final

from attrs import AttrsInstance, evolve, fields_dict

from calcom_client.sandbox.state import KINDS, Store
from calcom_client.sandbox.state.people import Membership, OutOfOffice, Team, User
from calcom_client.sandbox.state.scheduling import Booking, EventType

_REFERENCES: Final = {
    User: ("user_id", "owner_id"),
    Team: ("team_id", "organization_id"),
    Membership: ("membership_id",),
    EventType: ("event_type_id",),
}
"""By what attributes rows of any kind say that they belong to one of these."""


def remove(store: Store, row: AttrsInstance) -> None:
    """Remove a row, and what belongs to it: of whatever kind, by its attributes.

    Bookings outlive their event type, as on the real server.

    Args:
        store: The state.
        row: A user, team, organization, membership or event type, or a row that nothing belongs to.
    """
    store.remove(row)
    row_id: int | str = row.id  # type: ignore[attr-defined] # every row has one; `attrs` has no type for that
    for kind in KINDS.values():
        for name in (*_REFERENCES.get(type(row), ()), *(("parent_id",) if kind is type(row) else ())):
            if name not in fields_dict(kind):
                continue
            for belonging in store.all(kind, **{name: row_id}):
                if isinstance(belonging, Booking) and isinstance(row, EventType):
                    store.put(evolve(belonging, event_type_id=None))
                elif store.get(kind, belonging.id) is not None:  # type: ignore[attr-defined] # as above
                    remove(store, belonging)
    if isinstance(row, User):
        _forget(store, row.id)


def join(store: Store, membership: Membership) -> Membership:
    """Keep a membership. Who has joined becomes a host of the team's event types for all members."""
    if membership.accepted:
        for event_type in store.all(EventType, team_id=membership.team_id):
            is_host = any(host["userId"] == membership.user_id for host in event_type.hosts)
            if event_type.settings.get("assignAllTeamMembers") and not is_host:
                host = {"userId": membership.user_id, "mandatory": False, "priority": "medium"}
                store.put(evolve(event_type, hosts=[*event_type.hosts, host]))
    return store.put(membership)


def leave(store: Store, membership: Membership) -> None:
    """Remove a membership: its user no longer hosts the team's event types, and loses the copies of managed ones.

    Who leaves an organization leaves its teams too, and goes on under another username.
    """
    remove(store, membership)
    for event_type in store.all(EventType, team_id=membership.team_id):
        _stop_hosting(store, event_type, membership.user_id)
        for copy in store.all(EventType, parent_id=event_type.id, owner_id=membership.user_id):
            remove(store, copy)
    team = store.get(Team, membership.team_id)
    user = store.get(User, membership.user_id)
    if team is None or not team.is_organization or user is None:
        return
    for inner in store.all(Team, parent_id=team.id):
        for further in store.all(Membership, team_id=inner.id, user_id=user.id):
            leave(store, further)
    if user.username is not None:
        store.put(evolve(user, username=f"{user.username}-{user.id}"))


def _forget(store: Store, user_id: int) -> None:
    """Take a user out of rows that go on without them."""
    for event_type in store.all(EventType):
        _stop_hosting(store, event_type, user_id)
    for booking in store.all(Booking):
        if user_id in booking.host_ids:
            store.put(evolve(booking, host_ids=[host for host in booking.host_ids if host != user_id]))
    for absence in store.all(OutOfOffice, to_user_id=user_id):
        store.put(evolve(absence, to_user_id=None))


def _stop_hosting(store: Store, event_type: EventType, user_id: int) -> None:
    hosts = [host for host in event_type.hosts if host["userId"] != user_id]
    if hosts != event_type.hosts:
        store.put(evolve(event_type, hosts=hosts))
