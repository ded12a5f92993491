"""The operations on the permissions of a role."""

from collections.abc import Iterable, Sequence
from urllib.parse import parse_qsl

from attrs import evolve

from calcom_api.models import OrganizationPermission, TeamPermission
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.operations.roles import admin_on_scale, role_of, unique
from calcom_client.sandbox.state.roles import Role

handlers = Handlers()


@handlers.of(
    "organizations.roles.permissions.list",
    "organizations.teams.roles.permissions.list",
    guard=admin_on_scale(permission="role.read"),
)
def list_all(call: Call) -> Answer:
    """What the role allows."""
    return success(role_of(call).permissions)


@handlers.of(
    "organizations.roles.permissions.add",
    "organizations.teams.roles.permissions.add",
    guard=admin_on_scale(permission="role.update"),
)
def add(call: Call) -> Answer:
    """Allow more. What it allows already is no error."""
    role = role_of(call)
    return success(_changed(call, role, [*role.permissions, *call.body["permissions"]]))


@handlers.of(
    "organizations.roles.permissions.replace",
    "organizations.teams.roles.permissions.replace",
    guard=admin_on_scale(permission="role.update"),
)
def replace(call: Call) -> Answer:
    """Allow this and no more."""
    return success(_changed(call, role_of(call), call.body["permissions"]))


# The document asks for the parameter; the real server does not, and removes nothing without it.
@handlers.of(
    "organizations.roles.permissions.deleteMany",
    "organizations.teams.roles.permissions.deleteMany",
    guard=admin_on_scale(permission="role.update"),
    validation="own",
)
def delete_many(call: Call) -> Answer:
    """Allow less. What it does not allow is no error."""
    texts = [text for name, text in parse_qsl(call.query_text, keep_blank_values=True) if name == "permissions"]
    return _without(call, [name for text in texts for name in text.split(",")])


@handlers.of(
    "organizations.roles.permissions.delete",
    "organizations.teams.roles.permissions.delete",
    guard=admin_on_scale(permission="role.update"),
)
def delete(call: Call) -> Answer:
    """Allow one thing less."""
    return _without(call, [call.path_parameters["permission"]])


def _without(call: Call, names: Sequence[str]) -> Answer:
    known = {kind.value for kind in (TeamPermission if "teamId" in call.path_parameters else OrganizationPermission)}
    for name in names:
        if name not in known:
            raise framework(
                400,
                f"Permission '{name}' must be a valid permission string in format 'resource.action' (e.g., "
                "'eventType.read', 'booking.create')",
            )
    role = role_of(call)
    _changed(call, role, (name for name in role.permissions if name not in names))
    return Answer(204, None)


def _changed(call: Call, role: Role, permissions: Iterable[str]) -> list[str]:
    changed = evolve(role, permissions=unique(list(permissions)), updated_at=call.now)
    return call.store.put(changed).permissions
