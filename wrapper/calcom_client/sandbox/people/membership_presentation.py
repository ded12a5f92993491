"""Memberships as the API shows them, and as its bodies change them."""

import math
from typing import Final

from attrs import evolve

from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.people.belongings import join
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.attributes import options_of
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Membership, User

_ATTRIBUTE_TYPES: Final = {
    "TEXT": "text",
    "NUMBER": "number",
    "SINGLE_SELECT": "singleSelect",
    "MULTI_SELECT": "multiSelect",
}


def shown_in_team(store: Store, membership: Membership) -> dict[str, object]:
    """A membership in a team, in the API's form."""
    return {
        "id": membership.id,
        "userId": membership.user_id,
        "teamId": membership.team_id,
        "accepted": membership.accepted,
        "role": membership.role,
        "disableImpersonation": membership.disable_impersonation,
        "user": _user(store, membership.user_id),
    }


def shown_in_organization(store: Store, membership: Membership) -> dict[str, object]:
    """A membership in an organization, in the API's form."""
    return {
        **shown_in_team(store, membership),
        "customRoleId": membership.custom_role_id or f"{membership.role.lower()}_role",
        "createdAt": timestamp(membership.created_at),
        "updatedAt": timestamp(membership.updated_at or membership.created_at),
        "attributes": _attributes(store, membership),
    }


def created(call: Call, team_id: int) -> Membership:
    """The membership that a body creates, kept."""
    membership = Membership(
        id=call.store.next_id(Membership), user_id=call.body["userId"], team_id=team_id, created_at=call.now
    )
    return changed(call, membership)


def changed(call: Call, membership: Membership) -> Membership:
    """A membership after the change of a body, kept."""
    names = {"accepted": "accepted", "role": "role", "disableImpersonation": "disable_impersonation"}
    changes = {attribute: call.body[name] for name, attribute in names.items() if name in call.body}
    if "role" in changes:
        changes["custom_role_id"] = None
    return join(call.store, evolve(membership, updated_at=call.now, **changes), call.now)


def _user(store: Store, user_id: int) -> dict[str, object]:
    user = store.get(User, user_id)
    if user is None:
        raise LookupError(f"user {user_id} is gone and left a membership")
    return {
        "avatarUrl": user.avatar_url,
        "username": user.username,
        "name": user.name,
        "email": user.email,
        "bio": user.bio,
        **({"metadata": user.metadata} if user.metadata else {}),
    }


def _attributes(store: Store, membership: Membership) -> list[dict[str, object]]:
    shown: dict[str, dict[str, object]] = {}
    several: dict[str, list[dict[str, object]]] = {}
    for attribute, option in options_of(store, membership.id):
        head = {"id": attribute.id, "name": attribute.name, "type": _ATTRIBUTE_TYPES[attribute.type]}
        if attribute.type == "MULTI_SELECT":
            options = several.setdefault(attribute.id, [])
            options.append({"optionId": option.id, "option": option.value})
            shown[attribute.id] = {**head, "options": options}
        else:
            value = _number(option.value) if attribute.type == "NUMBER" else option.value
            shown[attribute.id] = {**head, "optionId": option.id, "option": value}
    return list(shown.values())


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() else number
