"""The operations on the teams of an organization."""

import secrets

from calcom_client.sandbox.access.guards import (
    has_role,
    organization_admin,
    organization_member,
    organization_team_admin,
    team_in_organization,
)
from calcom_client.sandbox.answers import Answer, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.operations.teams import owned
from calcom_client.sandbox.people.belongings import remove
from calcom_client.sandbox.people.team_presentation import changed, created, shown
from calcom_client.sandbox.state.people import Membership, Team

handlers = Handlers()


@handlers.of("organizations.teams.list", guard=organization_admin(permission="team.read"))
def list_all(call: Call) -> Answer:
    """All teams of the organization."""
    teams = call.store.all(Team, parent_id=call.number("orgId"))
    return success([shown(team) for team in call.page(teams)])


@handlers.of("organizations.teams.me.list", guard=organization_member)
def list_own(call: Call) -> Answer:
    """The teams of the caller, with their role; for an admin of the organization all teams."""
    organization_id = call.number("orgId")
    memberships = {
        membership.team_id: membership for membership in call.store.all(Membership, user_id=call.actor.user_id)
    }
    everything = has_role(call, organization_id, "ADMIN")
    teams = [team for team in call.store.all(Team, parent_id=organization_id) if everything or team.id in memberships]
    return success([{**shown(team), **_place(memberships.get(team.id))} for team in call.page(teams)])


@handlers.of("organizations.teams.create", guard=organization_admin(permission="team.create"))
def create(call: Call) -> Answer:
    """Make a team, and the caller its owner."""
    return success(shown(owned(call, created(call, call.number("orgId")))))


@handlers.of("organizations.teams.get", guard=organization_team_admin(permission="team.read"))
def get(call: Call) -> Answer:
    """The team."""
    return success(shown(team_in_organization(call)))


@handlers.of("organizations.teams.update", guard=organization_admin(permission="team.update"))
def update(call: Call) -> Answer:
    """Change the team."""
    return success(shown(changed(call, team_in_organization(call))))


@handlers.of("organizations.teams.delete", guard=organization_admin(permission="team.delete"))
def delete(call: Call) -> Answer:
    """Delete the team, with its memberships and event types."""
    team = team_in_organization(call)
    remove(call.store, team, call.now)
    return success(shown(team))


@handlers.of("organizations.teams.invite", guard=organization_team_admin(permission="team.invite"))
def invite(_: Call) -> Answer:
    """A link that nobody can follow here, so it is not kept."""
    token = secrets.token_hex(32)
    link = f"https://app.cal.com/signup?token={token}&callbackUrl=/getting-started"
    return success({"token": token, "inviteLink": link})


def _place(membership: Membership | None) -> dict[str, object]:
    return {} if membership is None else {"role": membership.role, "accepted": membership.accepted}
