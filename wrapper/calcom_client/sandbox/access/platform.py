"""A platform's organization and its OAuth clients: whose they are, and who may do what with them."""

from calcom_client.sandbox.access.clients import client_secret
from calcom_client.sandbox.access.guards import ROLES, authenticated, reaches
from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.calls import Call, Guard
from calcom_client.sandbox.people.organizations import organizations_of
from calcom_client.sandbox.state.people import Membership, Team, User
from calcom_client.sandbox.state.platform import OAuthClient


def platform_member(role: str = "MEMBER") -> Guard:
    """The guard of operations for members of a platform's organization, with this role in it or a higher one."""

    def guard(call: Call) -> None:
        authenticated(call)
        _check_role(call, platform_of(call), role)

    return guard


def client_member(role: str = "ADMIN") -> Guard:
    """The guard of operations on an OAuth client: for itself, or for members of its organization with this role."""

    def guard(call: Call) -> None:
        authenticated(call)
        client_id = call.path_parameters["clientId"]
        itself = call.actor.kind == "OAuth client" and call.actor.oauth_client_id == client_id
        platform = None if itself else platform_of(call)
        client = client_of(call)
        if platform is None:
            return
        if client.organization_id != platform.id:
            raise framework(403, "Forbidden resource")
        _check_role(call, platform, role)

    return guard


def client_of(call: Call) -> OAuthClient:
    """The OAuth client of the path. One of the settings joins the platform's organization when it is first met.

    Raises:
        Refusal: 404.
    """
    client_id = call.path_parameters["clientId"]
    client = call.store.get(OAuthClient, client_id)
    if client_secret(client_id, call.settings, call.store) is None:
        raise framework(404, "OAuthClientGuard - OAuth client not found.")
    if client is not None:
        return client
    platform = call.store.first(Team, is_platform=True) or _founded(call)
    return call.store.put(OAuthClient(id=client_id, name=client_id, organization_id=platform.id, created_at=call.now))


def platform_of(call: Call) -> Team:
    """The platform's organization of the caller. Without a seed, it is there when somebody asks for it.

    Raises:
        Refusal: 403 for whoever belongs to none.
    """
    organizations = organizations_of(call.store, call.actor.user_id)
    platform = next((team for team in organizations if team.is_platform), None)
    if platform is not None:
        return platform
    if call.settings.role_of(call.actor.user_id) is not None and call.settings.open_organizations:
        return _founded(call)
    if not organizations:
        raise framework(403, "OrganizationRolesGuard - No organization associated with the user.")
    raise framework(403, "OrganizationRolesGuard - Organization is not a platform (SHP).")


def _founded(call: Call) -> Team:
    name = "Sandbox Platform"
    platform = call.store.put(
        Team(id=call.store.next_id(Team), name=name, slug="sandbox-platform", is_organization=True, is_platform=True)
    )
    for user in call.store.all(User, oauth_client_id=None):
        role = call.settings.role_of(user.id)
        if role is not None:
            membership_id = call.store.next_id(Membership)
            call.store.put(Membership(id=membership_id, user_id=user.id, team_id=platform.id, role=role))
    call.store.commit()
    return platform


def _check_role(call: Call, platform: Team, role: str) -> None:
    membership = call.store.first(Membership, user_id=call.actor.user_id, team_id=platform.id)
    if membership is None or not reaches(membership, role):
        roles = ", ".join(ROLES[ROLES.index(role) :])
        raise framework(403, f"OrganizationRolesGuard - User must have one of the roles: {roles}.")
