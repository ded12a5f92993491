"""The operations on roles of organizations and of their teams."""

from collections.abc import Sequence
from functools import partial

from attrs import evolve

from calcom_client.sandbox.access.guards import organization_admin
from calcom_client.sandbox.answers import Answer, database, framework, success
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Membership
from calcom_client.sandbox.state.roles import DEFAULT_ROLES, Role

handlers = Handlers()


admin_on_scale = partial(organization_admin, plan="SCALE")
"""The guard of operations that need an admin of an organization that pays for roles, or the `permission` given."""


@handlers.of("organizations.roles.list", "organizations.teams.roles.list", guard=admin_on_scale(permission="role.read"))
def list_all(call: Call) -> Answer:
    """The default roles and the place's own."""
    roles = (*DEFAULT_ROLES, *call.store.all(Role, team_id=_place(call)))
    return success([_shown(call, role) for role in call.page(roles)])


@handlers.of(
    "organizations.roles.create", "organizations.teams.roles.create", guard=admin_on_scale(permission="role.create")
)
def create(call: Call) -> Answer:
    """A role of a name that no other of the place has."""
    name, place = call.body["name"], _place(call)
    if call.store.first(Role, team_id=place, name=name) is not None:
        raise framework(400, f'Role with name "{name}" already exists')
    role = Role(
        id=new_uid(),
        team_id=place,
        name=name,
        color=call.body.get("color"),
        description=call.body.get("description"),
        permissions=unique(call.body.get("permissions", [])),
        created_at=call.now,
        updated_at=call.now,
    )
    return success(_shown(call, call.store.put(role)))


@handlers.of("organizations.roles.get", "organizations.teams.roles.get", guard=admin_on_scale(permission="role.read"))
def get(call: Call) -> Answer:
    """One of the place's own roles."""
    return success(_shown(call, role_of(call)))


@handlers.of(
    "organizations.roles.update", "organizations.teams.roles.update", guard=admin_on_scale(permission="role.update")
)
def update(call: Call) -> Answer:
    """Another name or colour, and permissions in place of all there were. A new description is not kept."""
    role = role_of(call)
    changes = {name: call.body[name] for name in ("name", "color") if name in call.body}
    namesake = call.store.first(Role, team_id=role.team_id, name=changes.get("name", role.name))
    if namesake is not None and namesake.id != role.id:
        raise database(409)
    if "permissions" in call.body:
        changes["permissions"] = unique(call.body["permissions"])
    return success(_shown(call, call.store.put(evolve(role, **changes, updated_at=call.now))))


@handlers.of(
    "organizations.roles.delete", "organizations.teams.roles.delete", guard=admin_on_scale(permission="role.delete")
)
def delete(call: Call) -> Answer:
    """Remove it; those who have it become plain members."""
    role = role_of(call)
    for membership in call.store.all(Membership, custom_role_id=role.id):
        call.store.put(evolve(membership, custom_role_id=None, role="MEMBER"))
    call.store.remove(role)
    return success(_shown(call, role))


def role_of(call: Call) -> Role:
    """The role of the path, if it is the place's own; a default role is nobody's.

    Raises:
        Refusal: 404.
    """
    role_id, place = call.path_parameters["roleId"], _place(call)
    role = call.store.get(Role, role_id)
    if role is None or role.team_id != place:
        raise framework(404, f"Role with id {role_id} within team id {place} not found")
    return role


def unique(permissions: Sequence[str]) -> list[str]:
    """The permissions, each once, in their order."""
    return list(dict.fromkeys(permissions))


def _place(call: Call) -> int:
    return call.number("teamId" if "teamId" in call.path_parameters else "orgId")


def _shown(call: Call, role: Role) -> dict[str, object]:
    return {
        "id": role.id,
        "name": role.name,
        "color": role.color,
        "description": role.description,
        "teamId" if "teamId" in call.path_parameters else "organizationId": role.team_id,
        "type": "SYSTEM" if role.team_id is None else "CUSTOM",
        "permissions": role.permissions,
        "createdAt": timestamp(role.created_at),
        "updatedAt": timestamp(role.updated_at),
    }
