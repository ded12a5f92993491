"""The operations on the memberships of an organization."""

from attrs import evolve

from calcom_client.sandbox.access.guards import organization, organization_admin
from calcom_client.sandbox.answers import Answer, database, framework, success
from calcom_client.sandbox.calls import Call, Guard, Handlers
from calcom_client.sandbox.people.belongings import leave
from calcom_client.sandbox.people.membership_presentation import changed, created, shown_in_organization
from calcom_client.sandbox.state.people import Membership, User

handlers = Handlers()


def _of_one(permission: str) -> Guard:
    def guard(call: Call) -> None:
        organization(call, role="ADMIN", permission=permission)
        _there(call)

    return guard


@handlers.of("organizations.memberships.list", guard=organization_admin(permission="organization.listMembers"))
def list_all(call: Call) -> Answer:
    """Who is in the organization, and who is invited."""
    memberships = call.store.all(Membership, team_id=call.number("orgId"))
    return success([shown_in_organization(call.store, membership) for membership in call.page(memberships)])


@handlers.of("organizations.memberships.create", guard=organization_admin(permission="organization.invite"))
def create(call: Call) -> Answer:
    """Put a user into the organization, or change the membership that they have there."""
    organization_id = call.number("orgId")
    user = call.store.get(User, call.body["userId"])
    if user is None:
        raise database(500)
    call.body.setdefault("role", "MEMBER")
    membership = call.store.first(Membership, team_id=organization_id, user_id=user.id)
    if membership is not None:
        return success(shown_in_organization(call.store, changed(call, membership)))
    membership = evolve(created(call, organization_id), username=user.username)
    return success(shown_in_organization(call.store, call.store.put(membership)))


@handlers.of("organizations.memberships.get", guard=_of_one("organization.listMembers"))
def get(call: Call) -> Answer:
    """The membership."""
    return success(shown_in_organization(call.store, _there(call)))


@handlers.of("organizations.memberships.update", guard=_of_one("organization.changeMemberRole"))
def update(call: Call) -> Answer:
    """Change the membership."""
    return success(shown_in_organization(call.store, changed(call, _there(call))))


@handlers.of("organizations.memberships.delete", guard=_of_one("organization.remove"))
def delete(call: Call) -> Answer:
    """Take the user out of the organization and its teams."""
    membership = _there(call)
    answer = success(shown_in_organization(call.store, membership))
    leave(call.store, membership, call.now)
    return answer


def _there(call: Call) -> Membership:
    membership = call.store.get(Membership, call.number("membershipId"))
    if membership is None or membership.team_id != call.number("orgId"):
        raise framework(404, f"IsMembershipInOrg - Membership ({call.path_parameters['membershipId']}) not found.")
    return membership
