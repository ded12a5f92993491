"""The operations on the users of an organization."""

import re
from typing import Any

from calcom_client.sandbox.access.guards import user_in_organization
from calcom_client.sandbox.answers import Answer, database, framework, invalid, procedure, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.people.belongings import join, remove
from calcom_client.sandbox.people.organizations import is_member
from calcom_client.sandbox.people.slugs import slug_of
from calcom_client.sandbox.people.user_presentation import changed, shown_in_organization
from calcom_client.sandbox.state.attributes import options_of
from calcom_client.sandbox.state.people import Membership, Team, User

handlers = Handlers()

_PICTURE = re.compile(r"data:image/[\w.+-]+;base64,[A-Za-z0-9+/]+={0,2}")


@handlers.of("organizations.users.list")
def list_all(call: Call) -> Answer:
    """The users that all filters together leave. The real server fails on addresses and options together."""
    if "emails" in call.query and "assignedOptionIds" in call.query:
        raise database(500)
    found = [(user, membership) for user, membership in _users(call) if _is_wanted(call, user, membership)]
    return success([shown_in_organization(user, membership) for user, membership in call.page(found)])


@handlers.of("organizations.users.create")
def create(call: Call) -> Answer:
    """Make an account and a membership; the username is made of the address.

    As on the real server, a username is refused, and a day of the week fails after the account was made.
    """
    organization_id = call.number("orgId")
    body = {**call.body, "email": call.body["email"].lower()}
    role, accepted = body.pop("organizationRole", "MEMBER"), body.pop("autoAccept")
    _check_picture(body)
    _check_email(call, body["email"])
    if "username" in body:
        raise procedure(400)
    weekday = body.pop("weekday", None)
    username = _username(call, body["email"])
    if any(membership.username == username for _, membership in _users(call)):
        raise database(409)
    user = User(id=call.store.next_id(User), email=body["email"], username=username, locale=None, created_at=call.now)
    user = changed(user, {"emailVerified": None, "verified": True, "invitedTo": organization_id, **body})
    call.store.put(user)
    membership = Membership(
        id=call.store.next_id(Membership),
        user_id=user.id,
        team_id=organization_id,
        role=role,
        username=username,
        accepted=accepted,
        created_at=call.now,
    )
    join(call.store, membership, call.now)
    if weekday is not None:
        call.store.commit()
        raise database(500)
    return success(shown_in_organization(user, membership))


@handlers.of("organizations.users.update")
def update(call: Call) -> Answer:
    """Change the account. The username within the organization does not follow that of the account."""
    user = user_in_organization(call)
    body = {**call.body, **{name: call.body[name].lower() for name in ("email", "username") if name in call.body}}
    _check_picture(body)
    if body.get("email", user.email) != user.email:
        _check_email(call, body["email"])
    if "username" in body and any(
        body["username"] == (membership.username or other.username)
        for other, membership in _users(call)
        if other.id != user.id
    ):
        raise framework(409, "Username is already taken")
    if "weekday" in body:
        raise database(500)
    user = call.store.put(changed(user, body))
    return success(shown_in_organization(user, _membership(call, user)))


@handlers.of("organizations.users.delete")
def delete(call: Call) -> Answer:
    """Delete the whole account, with all that belongs to it."""
    user = user_in_organization(call)
    answer = success(shown_in_organization(user, _membership(call, user)))
    remove(call.store, user, call.now)
    return answer


def _users(call: Call) -> list[tuple[User, Membership]]:
    memberships = call.store.all(Membership, team_id=call.number("orgId"))
    pairs = ((call.store.get(User, membership.user_id), membership) for membership in memberships)
    return [(user, membership) for user, membership in pairs if user is not None]


def _membership(call: Call, user: User) -> Membership:
    return next(membership for other, membership in _users(call) if other.id == user.id)


def _is_wanted(call: Call, user: User, membership: Membership) -> bool:
    emails, team_ids = call.query.get("emails"), call.query.get("teamIds")
    if emails is not None and user.email not in {email.lower() for email in emails}:
        return False
    if team_ids is not None and not any(is_member(call.store, user.id, team_id) for team_id in team_ids):
        return False
    wanted = set(call.query.get("assignedOptionIds", ()))
    if not wanted:
        return True
    assigned = {option.id for _, option in options_of(call.store, membership.id)}
    match call.query.get("attributeQueryOperator", "AND"):
        case "AND":
            return wanted <= assigned
        case "OR":
            return bool(wanted & assigned)
    # What is searched are users with options, for one that is not among those that are named.
    return bool(assigned - wanted)


def _check_picture(body: dict[str, Any]) -> None:
    picture = body.get("avatarUrl")
    if picture is not None and not _PICTURE.fullmatch(picture):
        node = {"target": body, "value": picture, "property": "avatarUrl", "children": []}
        raise invalid([{**node, "constraints": {"avatarValidator": ""}}])


def _check_email(call: Call, email: str) -> None:
    if any(user.email.lower() == email for user, _ in _users(call)):
        raise framework(409, "A user already exists with that email")
    if any(user.email.lower() == email for user in call.store.all(User)):
        raise database(409)


def _username(call: Call, email: str) -> str:
    """The name that the real server makes: with the domain, unless that is the organization's own."""
    name, _, domain = email.partition("@")
    organization = call.store.get(Team, call.number("orgId"))
    own = None if organization is None else organization.settings.get("orgAutoAcceptEmail")
    return username_of(name if domain == own else f"{name}-{domain.partition('.')[0]}")


def username_of(name: str) -> str:
    """A name as the real server writes usernames: as a slug, in which dots may stand."""
    return ".".join(slug_of(part) for part in name.split(".") if slug_of(part))
