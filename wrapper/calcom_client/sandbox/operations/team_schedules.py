"""The lists of schedules of teams' and organizations' members."""

from collections.abc import Iterable

from calcom_client.sandbox.access.guards import organization_team
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.availability.host_times import schedule_of
from calcom_client.sandbox.availability.schedule_presentation import shown
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types.settings import host_ids
from calcom_client.sandbox.people.organizations import is_member, member_ids
from calcom_client.sandbox.state.scheduling import EventType, Schedule

handlers = Handlers()


@handlers.of("organizations.schedules.list")
def of_organization(call: Call) -> Answer:
    """The schedules of all members."""
    return _answer(call, _of_members(call, call.number("orgId")))


@handlers.of("teams.schedules.list", "organizations.teams.schedules.list")
def of_team(call: Call) -> Answer:
    """The schedules of a team's members, or of an event type's hosts."""
    team_id = call.number("teamId")
    number = call.query.get("eventTypeId")
    if number is None:
        return _answer(call, _of_members(call, team_id))
    event_type = call.store.get(EventType, number)
    if event_type is None or event_type.team_id != team_id:
        raise framework(404, f"Event type with id {number} not found in team {team_id}")
    found = [schedule_of(call.store, event_type, user_id) for user_id in host_ids(event_type)]
    return _answer(call, [schedule for schedule in found if schedule is not None])


def _team_member(call: Call) -> None:
    organization_team(call, role="ADMIN")
    if not is_member(call.store, call.number("userId"), call.number("teamId")):
        user_id, team_id, organization_id = (call.path_parameters[name] for name in ("userId", "teamId", "orgId"))
        raise framework(
            403,
            f"IsUserInOrgTeam - user with id=({user_id}) is not part of the team with id=({team_id}) in the "
            f"organization with id=({organization_id})",
        )


@handlers.of("organizations.teams.users.schedules.list", guard=_team_member)
def of_team_member(call: Call) -> Answer:
    """All schedules of a team's member, or the one that counts for an event type."""
    user_id = call.number("userId")
    number = call.query.get("eventTypeId")
    if number is None:
        return success([shown(call.store, schedule) for schedule in call.store.all(Schedule, owner_id=user_id)])
    event_type = call.store.get(EventType, number)
    if event_type is None or user_id not in host_ids(event_type):
        raise framework(404, f"Event type with id {number} not found for user {user_id}")
    schedule = schedule_of(call.store, event_type, user_id)
    return success([] if schedule is None else [shown(call.store, schedule)])


def _of_members(call: Call, team_id: int) -> list[Schedule]:
    members = set(member_ids(call.store, [team_id]))
    return [schedule for schedule in call.store.all(Schedule) if schedule.owner_id in members]


def _answer(call: Call, schedules: Iterable[Schedule]) -> Answer:
    return success([shown(call.store, schedule) for schedule in call.page(list(schedules))])
