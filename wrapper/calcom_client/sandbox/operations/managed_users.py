"""The operations on managed users: accounts that a platform's OAuth client makes and acts for."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.access.platform import client_member, client_of
from calcom_client.sandbox.access.tokens import destroy, managed_user_pair
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.http.fields import Field, email, positive_integer, string, validated
from calcom_client.sandbox.operations.oauth_tokens import shown as shown_tokens
from calcom_client.sandbox.operations.profile_fields import (
    locale,
    notes,
    time_format,
    time_zone,
    url,
    weekday,
)
from calcom_client.sandbox.people.belongings import remove
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Membership, User
from calcom_client.sandbox.state.platform import OAuthClient
from calcom_client.sandbox.state.scheduling import EventType, Schedule
from calcom_client.sandbox.time_zones import proper_name

handlers = Handlers()

_PROFILE: Final = (
    Field("timeFormat", time_format, optional=True),
    Field("timeZone", time_zone, optional=True),
    Field("locale", locale, optional=True),
    Field("avatarUrl", url, optional=True),
    Field("bio", string, optional=True),
    Field("metadata", notes, optional=True),
)
_ATTRIBUTES: Final = {
    "name": "name",
    "bio": "bio",
    "timeZone": "time_zone",
    "weekStart": "week_start",
    "timeFormat": "time_format",
    "locale": "locale",
    "avatarUrl": "avatar_url",
    "metadata": "metadata",
    "defaultScheduleId": "default_schedule_id",
}
# The real server does not check these as it says it does; what it would then keep, the document has no room for.
_UNCHECKED: Final = Field("weekStart", weekday, optional=True)
_VIDEO: Final = {"type": "integration", "integration": "cal-video"}


@handlers.of("oauthClients.users.list", guard=client_member())
def list_all(call: Call) -> Answer:
    """One page of the client's users."""
    client = client_of(call)
    users = call.store.all(User, oauth_client_id=client.id)
    wanted = call.query.get("emails")
    if wanted is not None:
        addresses = {*wanted, *(_address(address, client.id) for address in wanted)}
        users = [user for user in users if user.email in addresses]
    first = call.query["offset"]
    return success([shown(user) for user in users[first : first + call.query["limit"]]])


@handlers.of("oauthClients.users.create", guard=client_member(), validation="own")
def create(call: Call) -> Answer:
    """Make a user, with tokens; with a schedule if a time zone is given."""
    rules = [Field("email", string), Field("name", string), *_PROFILE]
    body = _checked(call.body, rules, [Field("email", email), _UNCHECKED])
    client = client_of(call)
    user = User(
        id=call.store.next_id(User),
        oauth_client_id=client.id,
        created_at=call.now,
        **{"locale": None, **_attributes(call.store, client, body)},
    )
    call.store.put(user)
    membership_id = call.store.next_id(Membership)
    call.store.put(Membership(id=membership_id, user_id=user.id, team_id=client.organization_id, created_at=call.now))
    if "timeZone" in body:
        schedule = Schedule(
            id=call.store.next_id(Schedule), owner_id=user.id, name="Default schedule", time_zone=user.time_zone
        )
        call.store.put(schedule)
        user = call.store.put(evolve(user, default_schedule_id=schedule.id))
    if client.settings.get("areDefaultEventTypesEnabled"):
        _make_event_types(call.store, user)
    pair = managed_user_pair(call.store, client.id, user.id, call.now)
    return success({"user": shown(user), **shown_tokens(pair)})


@handlers.of("oauthClients.users.get", guard=client_member())
def get(call: Call) -> Answer:
    """One user, without tokens."""
    return success(shown(_managed(call)))


@handlers.of("oauthClients.users.update", guard=client_member(), validation="own")
def update(call: Call) -> Answer:
    """Change a user; a new address counts at once, and makes a new user name."""
    rules = [
        Field("name", string, optional=True),
        Field("defaultScheduleId", positive_integer, optional=True),
        _UNCHECKED,
        *_PROFILE,
    ]
    body = _checked(call.body, rules, [Field("email", email, optional=True)])
    user = _managed(call)
    schedule_id = body.get("defaultScheduleId")
    if schedule_id is not None and call.store.first(Schedule, id=schedule_id, owner_id=user.id) is None:
        raise framework(404, f"Schedule with ID={schedule_id} does not exist.")
    return success(shown(call.store.put(evolve(user, **_attributes(call.store, client_of(call), body, user)))))


@handlers.of("oauthClients.users.delete", guard=client_member())
def delete(call: Call) -> Answer:
    """Delete a user's account, with all that belongs to it."""
    user = _managed(call)
    remove(call.store, user, call.now)
    return success(shown(user))


@handlers.of("oauthClients.users.forceRefresh", guard=client_member())
def force_refresh(call: Call) -> Answer:
    """Destroy all tokens of a user, and make a new pair."""
    user = _managed(call)
    client_id = call.path_parameters["clientId"]
    destroy(call.store, client_id=client_id, user_id=user.id)
    return success(shown_tokens(managed_user_pair(call.store, client_id, user.id, call.now)))


def shown(user: User) -> dict[str, Any]:
    """A managed user as the API shows one."""
    return {
        "id": user.id,
        "email": user.email,
        "username": user.username,
        "name": user.name,
        "bio": user.bio,
        "timeZone": user.time_zone,
        "weekStart": user.week_start,
        "createdDate": timestamp(user.created_at),
        "timeFormat": user.time_format,
        "defaultScheduleId": user.default_schedule_id,
        "locale": user.locale,
        "avatarUrl": user.avatar_url,
        **({"metadata": user.metadata} if user.metadata else {}),
    }


def _managed(call: Call) -> User:
    client = client_of(call)
    user = call.store.get(User, call.number("userId"))
    if user is None or user.oauth_client_id != client.id:
        raise framework(404, f"User with ID {call.path_parameters['userId']} is not part of this OAuth client.")
    return user


def _checked(body: object, rules: list[Field], further: list[Field]) -> Mapping[str, Any]:
    """The known fields of a body that pass the server's rules, and then those that only the document has."""
    known = {**validated(body, rules), **validated(body, further)}
    return {name: value for name, value in known.items() if value is not None}


def _attributes(store: Store, client: OAuthClient, body: Mapping[str, Any], user: User | None = None) -> dict[str, Any]:
    found = {attribute: body[name] for name, attribute in _ATTRIBUTES.items() if name in body}
    if "timeZone" in body:
        found["time_zone"] = proper_name(body["timeZone"])
    if "email" in body:
        found["email"] = _address(body["email"], client.id)
        found["username"] = _user_name(found["email"])
        taken = store.first(User, email=found["email"])
        if taken is not None and taken != user:
            raise framework(409, f"User with the provided e-mail already exists. Existing user ID={taken.id}")
    return found


def _address(address: str, client_id: str) -> str:
    """`ann+clientId@acme.com`; an address that has the client's id already stays as it is."""
    name, _, domain = address.partition("@")
    return address if name.endswith(f"+{client_id}") else f"{name}+{client_id}@{domain}"


def _user_name(address: str) -> str:
    """`ann-clientid-acme-com`: two parts of the domain, as the real server makes it."""
    name, _, domain = address.partition("@")
    plain = unicodedata.normalize("NFKD", "-".join([name, *domain.split(".")[:2]])).lower()
    return re.sub(r"[^a-z0-9.]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")


def _make_event_types(store: Store, user: User) -> None:
    for minutes, word in ((30, "thirty"), (60, "sixty")):
        for suffix, title, locations in (("", "", []), ("-video", " With Cal Video", [_VIDEO])):
            event_type = EventType(
                id=store.next_id(EventType),
                owner_id=user.id,
                title=f"{minutes} Minutes{title}",
                slug=f"{word}-minutes{suffix}",
                length=minutes,
                settings={"locations": locations},
            )
            store.put(event_type)
