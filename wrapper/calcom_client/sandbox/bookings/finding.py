"""The event type that a request to book names, and whether the caller may book it."""

from typing import Any

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.event_types.access import owns_or_administers
from calcom_client.sandbox.event_types.settings import MANAGED, host_ids, of_team, of_user, setting, user_named
from calcom_client.sandbox.http.complaints import sentence
from calcom_client.sandbox.people.organizations import organization_with
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import Team
from calcom_client.sandbox.state.scheduling import EventType


def wanted_event_type(call: Call) -> EventType:
    """The event type to book, by its number or by slugs.

    Raises:
        Refusal: 400 for none named, and for a team's managed one; 404; 401 and 403 for one that asks for credentials;
            422 for one without hosts.
    """
    event_type = _named(call.store, call.body)
    if setting(event_type, "bookingRequiresAuthentication"):
        _check_caller(call, event_type)
    if event_type.scheduling_type == MANAGED:
        raise framework(
            400,
            f"Event type with id={event_type.id} is the parent managed event type that can't be booked. You have to "
            "provide the child event type id aka id of event type that has been assigned to one of the users.",
        )
    if not host_ids(event_type):
        raise framework(
            422,
            f"Can't book this team event type because it has no hosts. Please, add at least 1 host to event type with "
            f"id={event_type.id} belonging to team with id={event_type.team_id} and try again.",
        )
    return event_type


def _named(store: Store, body: dict[str, Any]) -> EventType:
    slug = body.get("eventTypeSlug")
    if "eventTypeId" in body:
        found = store.get(EventType, body["eventTypeId"])
    elif slug and "username" in body:
        user = user_named(store, body["username"], body.get("organizationSlug"))
        if user is None:
            raise framework(404, f"User with username {body['username']} not found")
        found = of_user(store, user.id, slug)
    elif slug and "teamSlug" in body:
        team = _team(store, body["teamSlug"], body.get("organizationSlug"))
        if team is None:
            raise framework(404, f"Team with slug {body['teamSlug']} not found")
        found = of_team(store, team.id, slug)
    else:
        message = "Either eventTypeId or eventTypeSlug + username or eventTypeSlug + teamSlug must be provided"
        node = {"property": "eventTypeId or eventTypeSlug + username", "constraints": {"_": message}}
        raise framework(400, sentence([node]))
    if found is None:
        raise framework(404, _not_found(body))
    return found


def _team(store: Store, slug: str, organization_slug: str | None) -> Team | None:
    if organization_slug is None:
        return store.first(Team, slug=slug, is_organization=False)
    organization = organization_with(store, organization_slug)
    if organization is None:
        raise framework(404, f"slots-input.service.ts: Organization with slug {organization_slug} not found")
    return store.first(Team, slug=slug, parent_id=organization.id)


def _not_found(body: dict[str, Any]) -> str:
    if "eventTypeId" in body:
        return f"Event type with id {body['eventTypeId']} not found."
    owner = f"user {body['username']}" if "username" in body else f"team {body['teamSlug']}"
    within = f" within organization {body['organizationSlug']}" if "organizationSlug" in body else ""
    return f"Event type with slug {body['eventTypeSlug']} belonging to {owner}{within} not found."


def _check_caller(call: Call, event_type: EventType) -> None:
    if call.caller is None:
        raise framework(
            401,
            "checkBookingRequiresAuthentication - request must be authenticated by passing credentials belonging to "
            "event type owner, host or team or org admin or owner.",
        )
    if not owns_or_administers(call.store, call.caller.user_id, event_type):
        raise framework(
            403,
            "checkBookingRequiresAuthentication - user is not authorized to access this event type. User has to be "
            "either event type owner, host, team admin or owner or org admin or owner.",
        )
