"""The operations on users' event types."""

from calcom_client.sandbox.access.guards import has_role, public
from calcom_client.sandbox.answers import Answer, Refusal, framework, procedure, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types import changes, rules
from calcom_client.sandbox.event_types.complaints import then_words
from calcom_client.sandbox.event_types.hosts import remove
from calcom_client.sandbox.event_types.presentation import (
    shown,
    shown_as_saved,
    shown_dynamic_group,
    shown_of_team,
    shown_to_public,
)
from calcom_client.sandbox.event_types.settings import host_ids, of_user, setting, user_named
from calcom_client.sandbox.people.organizations import organizations_of
from calcom_client.sandbox.state.people import Team, User
from calcom_client.sandbox.state.scheduling import EventType

handlers = Handlers()

_NOTHING_SENT = (
    "PermissionsGuard - no authentication provided. Provide either authorization bearer token containing managed user "
    "access token or oAuth client id in 'x-cal-client-id' header."
)


def somebody(call: Call) -> None:
    """Somebody whose credentials are known; unlike elsewhere, the real server asks for permissions first.

    Raises:
        Refusal: 403.
    """
    if call.caller is None:
        raise framework(403, _NOTHING_SENT)


@handlers.of("eventTypes.create", guard=then_words(somebody))
def create(call: Call) -> Answer:
    """Create an event type of the caller's own."""
    rules.check_threshold(call.body)
    owner_id = call.actor.user_id
    blank = EventType(
        id=call.store.next_id(EventType),
        title=call.body["title"],
        slug=call.body["slug"],
        length=call.body["lengthInMinutes"],
        owner_id=owner_id,
        created_at=call.now,
    )
    event_type = changes.created(blank, call.body)
    rules.check_settings(event_type)
    rules.check_email_is_asked(event_type, phone_will_do=False)
    rules.check_slug_of_user(call.store, owner_id, event_type.slug)
    rules.check_schedule(call.store, owner_id, call.body.get("scheduleId"))
    rules.check_by_procedure(event_type)
    return success(shown_as_saved(call.store, call.store.put(event_type)), warnings=rules.warnings(call.body))


@handlers.of("eventTypes.list", guard=public)
def list_(call: Call) -> Answer:
    """The event types of a user, the one that books several users, or the caller's own."""
    usernames = call.query.get("usernames")
    if "username" not in call.query and usernames:
        users = [user for name in usernames if (user := _user_named(call, name)) is not None]
        return success([shown_dynamic_group(users)])
    found = sorted_by_creation(call, _listed(call))
    if not found:
        raise framework(404, "Event types not found")
    return success([shown_to_public(call.store, event_type) for event_type in found])


@handlers.of("eventTypes.get", guard=somebody)
def get(call: Call) -> Answer:
    """An event type of the caller's own, or one that the caller may manage."""
    event_type = call.store.get(EventType, call.number("eventTypeId"))
    if event_type is None or not _may_see(call, event_type):
        raise _unknown(call)
    return success((shown if event_type.team_id is None else shown_of_team)(call.store, event_type))


@handlers.of("eventTypes.update", guard=then_words(somebody))
def update(call: Call) -> Answer:
    """Change an event type of the caller's own."""
    rules.check_threshold(call.body)
    before = owned(call)
    event_type = changes.updated(before, call.body)
    rules.check_settings(event_type)
    if "bookingFields" in call.body:
        rules.check_email_is_asked(event_type, phone_will_do=False)
    rules.check_schedule(call.store, call.actor.user_id, call.body.get("scheduleId"))
    other = of_user(call.store, call.actor.user_id, event_type.slug)
    if other is not None and other.id != event_type.id:
        raise procedure(400)
    rules.check_by_procedure(event_type)
    return success(shown_as_saved(call.store, call.store.put(event_type)), warnings=rules.warnings(call.body))


@handlers.of("eventTypes.delete", guard=somebody)
def delete(call: Call) -> Answer:
    """Delete an event type of the caller's own."""
    number = call.number("eventTypeId")
    event_type = call.store.get(EventType, number)
    if event_type is None:
        raise framework(404, f"Event type with ID={number} does not exist.")
    if event_type.owner_id != call.actor.user_id:
        raise framework(403, f"User with ID={call.actor.user_id} does not own event type with ID={number}")
    remove(call.store, event_type)
    return success(
        {
            "id": event_type.id,
            "lengthInMinutes": event_type.length,
            "slug": event_type.slug,
            "title": event_type.title,
        }
    )


def owned(call: Call) -> EventType:
    """The event type of the path, if it is the caller's own.

    Raises:
        Refusal: 404.
    """
    event_type = call.store.get(EventType, call.number("eventTypeId"))
    if event_type is None or event_type.owner_id != call.actor.user_id:
        raise _unknown(call)
    return event_type


def sorted_by_creation(call: Call, event_types: list[EventType]) -> list[EventType]:
    """The event types in the order that the query asks for, or as they are.

    Args:
        call: The call.
        event_types: The event types.
    """
    order = call.query.get("sortCreatedAt")
    if order is None:
        return event_types
    return sorted(event_types, key=lambda row: (row.created_at, row.id), reverse=order == "desc")


def _unknown(call: Call) -> Refusal:
    return framework(404, f"Event type with id {call.path_parameters['eventTypeId']} not found")


def _listed(call: Call) -> list[EventType]:
    caller_id = None if call.caller is None else call.caller.user_id
    if "username" in call.query:
        owner = _user_named(call, call.query["username"])
        owner_id = None if owner is None else owner.id
    else:
        owner_id = caller_id
    if owner_id is None:
        return []
    slug = call.query.get("eventSlug") if "username" in call.query else None
    return [
        event_type
        for event_type in call.store.all(EventType, owner_id=owner_id)
        if slug in (None, event_type.slug) and (owner_id == caller_id or not setting(event_type, "hidden"))
    ]


def _user_named(call: Call, username: str) -> User | None:
    organization_slug = call.query.get("orgSlug")
    if organization_slug is None and "orgId" in call.query:
        organization = call.store.get(Team, call.query["orgId"])
        if organization is None or organization.slug is None:
            return None
        organization_slug = organization.slug
    return user_named(call.store, username, organization_slug)


def _may_see(call: Call, event_type: EventType) -> bool:
    if call.actor.user_id in host_ids(event_type):
        return True
    if event_type.team_id is None:
        teams = [] if event_type.owner_id is None else organizations_of(call.store, event_type.owner_id)
        return any(has_role(call, team.id, "ADMIN") for team in teams)
    team = call.store.get(Team, event_type.team_id)
    organization_ids = [] if team is None or team.parent_id is None else [team.parent_id]
    return any(has_role(call, team_id, "ADMIN") for team_id in (event_type.team_id, *organization_ids))
