"""Which teams somebody administers, and which event types by that."""

from calcom_client.sandbox.event_types.settings import host_ids
from calcom_client.sandbox.people.organizations import organizations_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import Membership, Team
from calcom_client.sandbox.state.scheduling import EventType


def administered(store: Store, user_id: int) -> set[int]:
    """The teams and organizations that somebody is an admin or owner of."""
    return {
        membership.team_id
        for membership in store.all(Membership, user_id=user_id)
        if membership.role != "MEMBER" and membership.accepted
    }


def team_of(store: Store, event_type: EventType) -> int | None:
    """The team of an event type, or of the managed one that it was made from."""
    if event_type.parent_id is not None:
        parent = store.get(EventType, event_type.parent_id)
        return None if parent is None else parent.team_id
    return event_type.team_id


def owns_or_administers(store: Store, user_id: int, event_type: EventType) -> bool:
    """Whether somebody is the event type's owner, one of its hosts, or an admin of its team or organization."""
    return user_id in host_ids(event_type) or administers(store, user_id, event_type)


def administers(store: Store, user_id: int, event_type: EventType) -> bool:
    """Whether somebody is an admin of the event type's team, or of the organization that it belongs to."""
    team_id = team_of(store, event_type)
    of_team = {team_id} if team_id is not None else set()
    team = None if team_id is None else store.get(Team, team_id)
    if team is not None and team.parent_id is not None:
        of_team.add(team.parent_id)
    if event_type.owner_id is not None:
        of_team |= {team.id for team in organizations_of(store, event_type.owner_id)}
    return bool(of_team & administered(store, user_id))
