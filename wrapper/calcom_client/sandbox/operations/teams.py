"""The operations on teams, by the caller's role in the team itself."""

import secrets

from calcom_client.sandbox.access.guards import team_role
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.people.belongings import join, remove
from calcom_client.sandbox.people.organizations import teams_of
from calcom_client.sandbox.people.team_presentation import changed, created, shown
from calcom_client.sandbox.state.people import Membership, Team

handlers = Handlers()


@handlers.of("teams.list")
def list_all(call: Call) -> Answer:
    """Teams and organizations of the caller, those with an open invitation too."""
    return success([shown(team) for team in teams_of(call.store, call.actor.user_id)])


@handlers.of("teams.create")
def create(call: Call) -> Answer:
    """Make a team, and the caller its owner. Nothing has to be paid for here."""
    name = call.body["name"]
    if any(team.name == name for team in teams_of(call.store, call.actor.user_id)):
        raise framework(400, f"You already have created a team with name={name}")
    return success(shown(owned(call, created(call, None))))


@handlers.of("teams.get", guard=team_role("MEMBER"))
def get(call: Call) -> Answer:
    """The team; null if only a membership is left of it."""
    team = call.store.get(Team, call.number("teamId"))
    return success(None if team is None else shown(team))


@handlers.of("teams.update", guard=team_role("OWNER"))
def update(call: Call) -> Answer:
    """Change the team."""
    return success(shown(changed(call, _there(call))))


@handlers.of("teams.delete", guard=team_role("OWNER"))
def delete(call: Call) -> Answer:
    """Delete the team, with its memberships and event types."""
    team = _there(call)
    remove(call.store, team, call.now)
    return success(shown(team))


@handlers.of("teams.invite", guard=team_role("ADMIN"))
def invite(_: Call) -> Answer:
    """A link that nobody can follow here, so it is not kept."""
    token = secrets.token_hex(32)
    return success({"token": token, "inviteLink": f"https://app.cal.com/teams?token={token}"})


def owned(call: Call, team: Team) -> Team:
    """A new team, whose creator becomes its owner."""
    membership = Membership(
        id=call.store.next_id(Membership),
        user_id=call.actor.user_id,
        team_id=team.id,
        role="OWNER",
        accepted=call.body["autoAcceptCreator"],
        created_at=call.now,
    )
    join(call.store, membership, call.now)
    return team


def _there(call: Call) -> Team:
    team = call.store.get(Team, call.number("teamId"))
    if team is None:
        raise framework(404, f"Team with id {call.number('teamId')} not found")
    return team
