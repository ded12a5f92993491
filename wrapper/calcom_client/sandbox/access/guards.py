"""What the real server asks before it lets somebody act: who, in which organization, of what role and plan."""

from calcom_client.sandbox.access.founding import organization_named
from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.calls import Call, Guard
from calcom_client.sandbox.people.organizations import is_member
from calcom_client.sandbox.state.people import Membership, Team, User
from calcom_client.sandbox.state.roles import DEFAULT_ROLES, Role

NOTHING_SENT = (
    "ApiAuthStrategy - No authentication method provided. Either pass an API key as 'Bearer' header or OAuth client "
    "credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers"
)
ROLES = ("MEMBER", "ADMIN", "OWNER")


def public(_: Call) -> None:
    """Anybody. Credentials that are sent must be good all the same."""


def authenticated(call: Call) -> None:
    """Somebody whose credentials are known.

    Raises:
        Refusal: 401.
    """
    if call.caller is None:
        raise framework(401, NOTHING_SENT)


def organization(call: Call, *, role: str, plan: str = "ESSENTIALS", permission: str | None = None) -> Team:
    """The organization of the path, for somebody with this role in it, and with this plan if it is a platform's.

    Args:
        call: The call.
        role: The least role: `MEMBER`, `ADMIN` or `OWNER`.
        plan: The least plan: `ESSENTIALS` or `SCALE`.
        permission: What does instead of that role, such as `role.read`, for those whose own role has it.

    Raises:
        Refusal: 401; 403 for no such organization, role or plan; 500 for text that is no 32-bit number, and 400 for a
            fraction, as on the real server.
    """
    authenticated(call)
    text = call.path_parameters["orgId"]
    found = organization_named(call, text)
    if found is None:
        raise framework(
            403, f"IsOrgGuard - provided organization id={text} does not represent any existing organization."
        )
    membership = call.store.first(Membership, user_id=call.actor.user_id, team_id=found.id)
    if membership is None:
        raise framework(403, f"RolesGuard - User is not a member of the organization with id={text}.")
    if not reaches(membership, role) and not _is_permitted(call, found.id, permission):
        raise framework(
            403,
            f"RolesGuard - user with id={call.actor.user_id} does not have the minimum required role=ORG_{role} "
            f"within organization with id={text}.",
        )
    if plan == "SCALE" and found.plan != "SCALE":
        raise framework(
            403,
            f"PlatformPlanGuard - organization with id={text} does not have required plan for this operation. "
            "Minimum plan is SCALE while the organization has ESSENTIALS.",
        )
    if not float(text).is_integer():
        # The real server looks at the number's form last, after it has searched for the organization.
        raise framework(400, "Validation failed (numeric string is expected)")
    return found


def team_in_organization(call: Call) -> Team:
    """The team of the path, if it is the organization's.

    Raises:
        Refusal: 404; 500 for text that is no number.
    """
    team = call.store.get(Team, call.number("teamId"))
    if team is None or team.parent_id != call.number("orgId"):
        raise framework(404, f"IsTeamInOrg - Team ({call.path_parameters['teamId']}) not found.")
    return team


def user_in_organization(call: Call) -> User:
    """The user of the path, if they belong to the organization.

    Raises:
        Refusal: 403; 500 for text that is no number.
    """
    user_id, organization_id = call.number("userId"), call.number("orgId")
    user = call.store.get(User, user_id)
    if user is None or not is_member(call.store, user_id, organization_id):
        raise framework(
            403,
            f"IsUserInOrg - user with id={user_id} is not part of the organization with id={organization_id}.",
        )
    return user


def team(call: Call, *, role: str) -> int:
    """The number of the team of the path, for somebody with this role in it. Whether it still is there is not asked.

    Raises:
        Refusal: 401; 403 for no such role; 500 for text that is no number.
    """
    authenticated(call)
    team_id = call.number("teamId")
    membership = call.store.first(Membership, user_id=call.actor.user_id, team_id=team_id)
    if membership is None:
        raise framework(403, f"RolesGuard - User is not a member of the team with id={team_id}.")
    if not reaches(membership, role):
        raise framework(
            403,
            f"RolesGuard - User with id={call.actor.user_id} does not have the minimum required role=TEAM_{role} "
            f"within team with id={team_id}.",
        )
    return team_id


def organization_team(call: Call, *, role: str, plan: str = "ESSENTIALS", permission: str | None = None) -> Team:
    """The organization's team of the path, for an admin of the organization or somebody with this role in the team.

    Args:
        call: The call.
        role: The least role in the team.
        plan: The least plan of the organization.
        permission: What does instead of those roles, for those whose own role has it.

    Raises:
        Refusal: As `organization` and `team_in_organization`; 403 for neither role.
    """
    authenticated(call)
    text = call.path_parameters["orgId"]
    if organization_named(call, text) is None:
        raise framework(
            403, f"IsOrgGuard - provided organization id={text} does not represent any existing organization."
        )
    team_id = call.number("teamId")
    organization_id = call.number("orgId")
    if not (
        has_role(call, organization_id, "ADMIN")
        or has_role(call, team_id, role)
        or _is_permitted(call, organization_id, permission)
    ):
        raise framework(
            403,
            f"RolesGuard - User is not part of the team with id={team_id} and/or, is not an admin nor an owner of the "
            f"organization with id={text}.",
        )
    organization(call, role="MEMBER", plan=plan)
    return team_in_organization(call)


def has_role(call: Call, team_id: int, role: str) -> bool:
    """Whether the caller has at least this role in a team or organization."""
    membership = call.store.first(Membership, user_id=call.actor.user_id, team_id=team_id)
    return membership is not None and reaches(membership, role)


def reaches(membership: Membership, role: str) -> bool:
    """Whether a membership's role is at least this one."""
    return ROLES.index(membership.role) >= ROLES.index(role)


def _is_permitted(call: Call, organization_id: int, permission: str | None) -> bool:
    """Whether the caller's own role, in the organization or in the team of the path, has a permission."""
    if permission is None:
        return False
    places = [organization_id, *([call.number("teamId")] if "teamId" in call.path_parameters else [])]
    memberships = (call.store.first(Membership, user_id=call.actor.user_id, team_id=place) for place in places)
    names = {membership.custom_role_id for membership in memberships if membership is not None}
    roles = (*DEFAULT_ROLES, *call.store.all(Role))
    return any(role.id in names and role.allows(permission) for role in roles)


def usual(call: Call) -> None:
    """What most operations ask, told by their path.

    Raises:
        Refusal: 401, 403, 404.
    """
    path = call.operation.path
    if path.startswith("/v2/organizations/{orgId}/teams/{teamId}"):
        organization_team(call, role="ADMIN")
    elif path.startswith("/v2/organizations/{orgId}"):
        organization(call, role="ADMIN")
        if "userId" in call.path_parameters:
            user_in_organization(call)
    elif path.startswith("/v2/teams/{teamId}"):
        team(call, role="ADMIN")
    else:
        authenticated(call)


def team_role(role: str) -> Guard:
    """The guard of operations below `/v2/teams/{teamId}` that need a role in the team itself."""

    def guard(call: Call) -> None:
        team(call, role=role)

    return guard


def organization_member(call: Call) -> None:
    """The guard of operations that any member of the organization may use; raises as `organization` does."""
    organization(call, role="MEMBER")


def organization_admin(*, plan: str = "ESSENTIALS", permission: str | None = None) -> Guard:
    """The guard of operations that need an admin of the organization, or that permission, and a plan.

    Where the path names a team, it must be the organization's; an admin of the team alone is refused.
    """

    def guard(call: Call) -> None:
        organization(call, role="ADMIN", plan=plan, permission=permission)
        if "teamId" in call.path_parameters:
            team_in_organization(call)

    return guard


def organization_team_admin(*, plan: str = "ESSENTIALS", permission: str) -> Guard:
    """The guard of operations that need an admin of the organization or of its team, or that permission, and a plan."""

    def guard(call: Call) -> None:
        organization_team(call, role="ADMIN", plan=plan, permission=permission)

    return guard
