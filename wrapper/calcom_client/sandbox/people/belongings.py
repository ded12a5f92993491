"""What follows when somebody joins or leaves a team, and when a user or a team is deleted."""

from datetime import datetime
from typing import Final

from attrs import AttrsInstance, evolve, fields_dict

from calcom_client.sandbox.event_types.hosts import joined, left
from calcom_client.sandbox.event_types.hosts import remove as remove_event_type
from calcom_client.sandbox.state import KINDS, Store
from calcom_client.sandbox.state.attributes import Attribute, AttributeOption
from calcom_client.sandbox.state.people import Membership, OutOfOffice, Team, User
from calcom_client.sandbox.state.platform import OAuthClient
from calcom_client.sandbox.state.routing_forms import RoutingForm
from calcom_client.sandbox.state.scheduling import Booking, EventType, Schedule
from calcom_client.sandbox.state.webhooks import Webhook
from calcom_client.sandbox.state.workflows import Workflow

_REFERENCES: Final = {
    User: ("user_id", "owner_id"),
    Team: ("team_id", "organization_id"),
    Membership: ("membership_id",),
    Attribute: ("attribute_id",),
    AttributeOption: ("option_id",),
    RoutingForm: ("form_id",),
    Workflow: ("workflow_id",),
}
"""By what attributes rows of any kind say that they belong to one of these."""


def remove(store: Store, row: AttrsInstance, now: datetime) -> None:
    """Remove a row, and what belongs to it: of whatever kind, by its attributes.

    Args:
        store: The state.
        row: What goes.
        now: The moment.
    """
    if isinstance(row, EventType):
        remove_event_type(store, row)
        return
    store.remove(row)
    for kind, belonging in _belongings(store, row):
        # What belongs in two ways may be gone by now.
        if store.get(kind, belonging.id) is not None:  # type: ignore[attr-defined] # every row has one; `attrs` has no type for that
            remove(store, belonging, now)
    _let_go(store, row, now)


def _let_go(store: Store, row: AttrsInstance, now: datetime) -> None:
    """Settle what does not follow from attributes."""
    if isinstance(row, Membership):
        left(store, row.team_id, row.user_id, now)
    elif isinstance(row, Team):
        for team in store.all(Team, parent_id=row.id):
            remove(store, team, now)
    elif isinstance(row, User):
        _forget(store, row.id)
    elif isinstance(row, Schedule):
        _do_without(store, row.id)
    elif isinstance(row, OAuthClient):
        # Its users go on without it, its webhooks do not.
        for webhook in store.all(Webhook, oauth_client_id=row.id):
            store.remove(webhook)


def _belongings(store: Store, row: AttrsInstance) -> list[tuple[type[AttrsInstance], AttrsInstance]]:
    return [
        (kind, belonging)
        for name in _REFERENCES.get(type(row), ())
        for kind in KINDS.values()
        if name in fields_dict(kind)
        for belonging in store.all(kind, **{name: row.id})  # type: ignore[attr-defined] # as above
    ]


def join(store: Store, membership: Membership, now: datetime) -> Membership:
    """Keep a membership. Who has joined becomes a host of the team's event types for all members."""
    if membership.accepted:
        joined(store, membership.team_id, membership.user_id, now)
    return store.put(membership)


def leave(store: Store, membership: Membership, now: datetime) -> None:
    """Remove a membership: its user no longer hosts the team's event types.

    Who leaves an organization leaves its teams too, and goes on under another username.
    """
    remove(store, membership, now)
    team = store.get(Team, membership.team_id)
    user = store.get(User, membership.user_id)
    if team is None or not team.is_organization or user is None:
        return
    for inner in store.all(Team, parent_id=team.id):
        for further in store.all(Membership, team_id=inner.id, user_id=user.id):
            leave(store, further, now)
    if user.username is not None:
        store.put(evolve(user, username=f"{user.username}-{user.id}"))


def _forget(store: Store, user_id: int) -> None:
    """Take a user out of rows that go on without them."""
    for booking in store.all(Booking):
        if user_id in booking.host_ids:
            store.put(evolve(booking, host_ids=[host for host in booking.host_ids if host != user_id]))
    for absence in store.all(OutOfOffice, to_user_id=user_id):
        store.put(evolve(absence, to_user_id=None))


def _do_without(store: Store, schedule_id: int) -> None:
    """Take a schedule from the users and event types that go by it."""
    for user in store.all(User, default_schedule_id=schedule_id):
        store.put(evolve(user, default_schedule_id=None))
    for event_type in store.all(EventType):
        if event_type.settings.get("scheduleId") == schedule_id:
            store.put(evolve(event_type, settings={**event_type.settings, "scheduleId": None}))
