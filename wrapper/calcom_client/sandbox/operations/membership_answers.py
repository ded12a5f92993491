"""Memberships as the API shows them, and as its bodies change them."""

from attrs import evolve

from calcom_client.sandbox.belongings import join
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Membership, User


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
        "customRoleId": f"{membership.role.lower()}_role",
        "createdAt": timestamp(membership.created_at),
        "updatedAt": timestamp(membership.updated_at or membership.created_at),
        "attributes": [],
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
    return join(call.store, evolve(membership, updated_at=call.now, **changes))


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
