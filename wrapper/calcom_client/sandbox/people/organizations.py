"""Who belongs to which teams and organizations."""

from collections.abc import Iterable

from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import Membership, Team


def teams_of(store: Store, user_id: int, **of: object) -> list[Team]:
    """The teams and organizations of a user, open invitations included, unless the memberships' attributes say other.

    Args:
        store: The state.
        user_id: The user.
        of: What the memberships must have, such as `accepted=True`.
    """
    teams = (store.get(Team, membership.team_id) for membership in store.all(Membership, user_id=user_id, **of))
    return [team for team in teams if team is not None]


def organizations_of(store: Store, user_id: int, **of: object) -> list[Team]:
    """The organizations among the teams of a user; the arguments are those of `teams_of`."""
    return [team for team in teams_of(store, user_id, **of) if team.is_organization]


def organization_with(store: Store, slug: str) -> Team | None:
    """The organization of a slug."""
    return store.first(Team, slug=slug, is_organization=True)


def is_member(store: Store, user_id: int, team_id: int) -> bool:
    """Whether a user belongs to a team or organization, or is invited."""
    return store.first(Membership, user_id=user_id, team_id=team_id) is not None


def member_ids(store: Store, team_ids: Iterable[int]) -> list[int]:
    """The users who belong to one of the teams or organizations, each once."""
    wanted = set(team_ids)
    found = (membership.user_id for membership in store.all(Membership) if membership.team_id in wanted)
    return list(dict.fromkeys(found))
