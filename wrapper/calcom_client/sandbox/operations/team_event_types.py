"""The operations on teams' event types."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve

from calcom_client.sandbox.access.guards import public, team_in_organization, usual
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types import changes, rules
from calcom_client.sandbox.event_types.complaints import then_words
from calcom_client.sandbox.event_types.hosts import assign, hosts_of, remove
from calcom_client.sandbox.event_types.presentation import shown_in_team_list, shown_of_team, shown_with_copies
from calcom_client.sandbox.event_types.settings import MANAGED
from calcom_client.sandbox.operations.event_types import sorted_by_creation
from calcom_client.sandbox.people.organizations import member_ids
from calcom_client.sandbox.state.people import Team
from calcom_client.sandbox.state.scheduling import EventType

handlers = Handlers()


@handlers.of("teams.eventTypes.create", "organizations.teams.eventTypes.create", guard=then_words(usual, team=True))
def create(call: Call) -> Answer:
    """Create an event type that members of the team host."""
    rules.check_threshold(call.body)
    team_id = call.number("teamId")
    hosts = _hosts(call, team_id)
    rules.check_slug_of_team(call.store, team_id, call.body["slug"])
    blank = EventType(
        id=call.store.next_id(EventType),
        title=call.body["title"],
        slug=call.body["slug"],
        length=call.body["lengthInMinutes"],
        team_id=team_id,
        scheduling_type=call.body["schedulingType"],
        created_at=call.now,
    )
    event_type = _checked(call, changes.created(blank, call.body))
    saved = assign(call.store, event_type, hosts or [], call.now)
    return success(shown_with_copies(call.store, saved), warnings=rules.warnings(call.body))


@handlers.of("teams.eventTypes.list", "organizations.teams.eventTypes.list", guard=public)
def list_(call: Call) -> Answer:
    """The event types of the team, or the one of a slug; to anybody."""
    if "orgId" in call.path_parameters:
        team_in_organization(call)
    team_id, slug = call.number("teamId"), call.query.get("eventSlug")
    found = [row for row in call.store.all(EventType, team_id=team_id) if slug in (None, row.slug)]
    limit = None if slug is None else call.query.get("hostsLimit")
    return success([shown_in_team_list(call.store, row, hosts_limit=limit) for row in sorted_by_creation(call, found)])


@handlers.of("organizations.teams.eventTypes.listAll")
def list_all(call: Call) -> Answer:
    """The event types of all teams of the organization."""
    team_ids = {team.id for team in call.store.all(Team, parent_id=call.number("orgId"))}
    found = [row for row in call.store.all(EventType) if row.team_id in team_ids]
    return success([shown_in_team_list(call.store, row) for row in call.page(sorted_by_creation(call, found))])


@handlers.of("teams.eventTypes.get", "organizations.teams.eventTypes.get")
def get(call: Call) -> Answer:
    """An event type of the team."""
    return success(shown_of_team(call.store, of_path(call)))


@handlers.of("teams.eventTypes.update", "organizations.teams.eventTypes.update", guard=then_words(usual, team=True))
def update(call: Call) -> Answer:
    """Change an event type of the team; a managed one with all that follow it."""
    rules.check_threshold(call.body)
    team_id = call.number("teamId")
    hosts = _hosts(call, team_id)
    if "slug" in call.body:
        rules.check_slug_of_team(call.store, team_id, call.body["slug"])
    before = of_path(call)
    event_type = _checked(call, changes.updated(before, call.body))
    kind = call.body.get("schedulingType", event_type.scheduling_type)
    if event_type.scheduling_type not in (kind, MANAGED):
        event_type = evolve(event_type, scheduling_type=kind)
        hosts = hosts or []
    kept = hosts_of(call.store, before) if hosts is None else hosts
    saved = assign(call.store, event_type, kept, call.now)
    return success(shown_with_copies(call.store, saved), warnings=rules.warnings(call.body))


@handlers.of("teams.eventTypes.delete", "organizations.teams.eventTypes.delete")
def delete(call: Call) -> Answer:
    """Delete an event type of the team; with a managed one, all that follow it."""
    number = call.number("eventTypeId")
    event_type = call.store.get(EventType, number)
    if event_type is None or event_type.team_id != call.number("teamId"):
        raise framework(404, f"Event type with ID={number} does not exist.")
    remove(call.store, event_type)
    return success({"id": event_type.id, "title": event_type.title})


@handlers.of("teams.eventTypes.createPhoneCall")
def create_phone_call(_: Call) -> Answer:
    """Refused always: the real server looks for the number of an organization, which this path lacks."""
    raise framework(400, "Validation failed (numeric string is expected)")


def of_path(call: Call) -> EventType:
    """The event type of the path, if the team of the path has it.

    Raises:
        Refusal: 404.
    """
    event_type = call.store.get(EventType, call.number("eventTypeId"))
    if event_type is None or event_type.team_id != call.number("teamId"):
        raise framework(404, f"Event type with id {call.path_parameters['eventTypeId']} not found")
    return event_type


def _checked(call: Call, event_type: EventType) -> EventType:
    rules.check_settings(event_type)
    rules.check_email_is_asked(event_type, phone_will_do="orgId" in call.path_parameters)
    rules.check_by_procedure(event_type)
    return event_type


def _hosts(call: Call, team_id: int) -> Sequence[Mapping[str, Any]] | None:
    """The hosts that a request asks for; None if it asks for no change of them.

    Raises:
        Refusal: 404 for somebody who is no member.
    """
    members = member_ids(call.store, [team_id])
    given: Sequence[Mapping[str, Any]] | None = call.body.get("hosts")
    strangers = [str(host["userId"]) for host in given or () if host["userId"] not in members]
    if strangers:
        raise framework(404, f"Invalid hosts: {', '.join(strangers)} are not members of team with id {team_id}.")
    return [{"userId": user_id} for user_id in members] if call.body.get("assignAllTeamMembers") else given
