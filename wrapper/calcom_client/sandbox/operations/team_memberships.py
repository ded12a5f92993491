"""The operations on the memberships of teams, in organizations and outside of them."""

from calcom_client.sandbox.access.guards import organization_team_admin
from calcom_client.sandbox.answers import Answer, database, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.people.belongings import leave
from calcom_client.sandbox.people.membership_presentation import changed, created, shown_in_team
from calcom_client.sandbox.people.organizations import is_member
from calcom_client.sandbox.state.people import Membership, User

handlers = Handlers()


@handlers.of("teams.memberships.list")
@handlers.of("organizations.teams.memberships.list", guard=organization_team_admin(permission="team.listMembers"))
def list_all(call: Call) -> Answer:
    """Who is in the team, and who is invited."""
    memberships = call.store.all(Membership, team_id=call.number("teamId"))
    emails = {email.lower() for email in call.query.get("emails", ())}
    if emails:
        memberships = [membership for membership in memberships if _email(call, membership) in emails]
    return success([shown_in_team(call.store, membership) for membership in call.page(memberships)])


@handlers.of("teams.memberships.create")
@handlers.of("organizations.teams.memberships.create", guard=organization_team_admin(permission="team.invite"))
def create(call: Call) -> Answer:
    """Put a user into the team."""
    team_id, user_id = call.number("teamId"), call.body["userId"]
    if "orgId" in call.path_parameters:
        if not is_member(call.store, user_id, call.number("orgId")):
            raise framework(422, "User is not part of the Organization")
    elif call.store.get(User, user_id) is None:
        raise database(500)
    if is_member(call.store, user_id, team_id):
        raise database(409)
    return success(shown_in_team(call.store, created(call, team_id)))


@handlers.of("teams.memberships.get")
@handlers.of("organizations.teams.memberships.get", guard=organization_team_admin(permission="team.listMembers"))
def get(call: Call) -> Answer:
    """The membership."""
    return success(shown_in_team(call.store, _there(call)))


@handlers.of("teams.memberships.update")
@handlers.of(
    "organizations.teams.memberships.update", guard=organization_team_admin(permission="team.changeMemberRole")
)
def update(call: Call) -> Answer:
    """Change the membership."""
    return success(shown_in_team(call.store, changed(call, _there(call))))


@handlers.of("teams.memberships.delete")
@handlers.of("organizations.teams.memberships.delete", guard=organization_team_admin(permission="team.remove"))
def delete(call: Call) -> Answer:
    """Take the user out of the team."""
    membership = _there(call)
    leave(call.store, membership, call.now)
    return success(shown_in_team(call.store, membership))


def _there(call: Call) -> Membership:
    membership_id, team_id = call.number("membershipId"), call.number("teamId")
    membership = call.store.get(Membership, membership_id)
    if membership is None or membership.team_id != team_id:
        message = f"Membership with id {membership_id} not found in team {team_id}"
        raise framework(404, "Organization's Team membership not found" if "orgId" in call.path_parameters else message)
    return membership


def _email(call: Call, membership: Membership) -> str:
    user = call.store.get(User, membership.user_id)
    return "" if user is None else user.email.lower()
