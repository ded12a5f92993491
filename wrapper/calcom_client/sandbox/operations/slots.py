"""The operation that finds the times at which an event type can be booked."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any, Final

from calcom_client.sandbox.access.guards import public
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.availability.booking_window import is_rolling
from calcom_client.sandbox.availability.slots import Slot, free_slots
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types.settings import of_team, of_user, user_named
from calcom_client.sandbox.http.complaints import sentence
from calcom_client.sandbox.people.organizations import organization_with
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.state.people import Team
from calcom_client.sandbox.state.scheduling import EventType
from calcom_client.sandbox.time_zones import zone_named

handlers = Handlers()

_ALWAYS: Final = frozenset({"start", "end", "timeZone", "duration", "format", "bookingUidToReschedule"})
_USUAL_LENGTH: Final = 30
_MISSING: Final = "must be a string"


@handlers.of("slots.list", guard=public, validation="sentence")
def list_slots(call: Call) -> Answer:
    """The free slots by day."""
    event_type = _asked_for(call)
    if event_type is None:
        return success({})
    # Slots of several users together end when they begin if no duration is given, as on the real server.
    is_endless = "usernames" in call.query and "duration" not in call.query
    return success(slots_by_day(call, event_type, is_endless=is_endless))


def slots_by_day(call: Call, event_type: EventType, *, is_endless: bool = False) -> dict[str, list[dict[str, Any]]]:
    """The free slots that a query asks for, by day in its time zone.

    Args:
        call: The call, of an operation that has the parameters of the slots.
        event_type: What is to be booked.
        is_endless: Whether to tell the start of a slot as its end, too.
    """
    begin, end = moment_of(call.query["start"]), _end(call.query["end"])
    name = call.query.get("timeZone", "UTC")
    zone = zone_named(name)
    if end < begin:
        return {}
    if is_rolling(event_type):
        # The real server begins with today then, whatever it was asked for.
        begin = min(begin, call.now)
    slots = free_slots(
        call.store,
        event_type,
        begin,
        end,
        call.now,
        duration=call.query.get("duration"),
        besides=call.query.get("bookingUidToReschedule"),
        zone=zone,
    )
    with_end = call.query.get("format") == "range"
    shows = _clock_in(UTC if name.upper() in ("UTC", "GMT") else zone)
    days: dict[str, list[dict[str, Any]]] = {}
    for slot in slots:
        shown = _shown(slot, shows, with_end=with_end, is_endless=is_endless)
        days.setdefault(slot.start.astimezone(zone).date().isoformat(), []).append(shown)
    return days


def _asked_for(call: Call) -> EventType | None:
    """The event type that one of the four ways names; None where the users of the fourth are not all there.

    Raises:
        Refusal: 400 for parts of several ways, or too few of one; 404 for what is not there.
    """
    for key, further, find in _WAYS:
        if key in call.query:
            _refuse([name for name in call.query if name not in {key, *further, *_ALWAYS}], "should not exist")
            _refuse([name for name, required in further.items() if required and name not in call.query], _MISSING)
            return find(call)
    raise framework(
        400,
        "Provide one of: eventTypeId; eventTypeSlug and username; eventTypeSlug and teamSlug; usernames and "
        "organizationSlug.",
    )


def _refuse(names: Sequence[str], what: str) -> None:
    if names:
        subject = "property " if what == "should not exist" else ""
        nodes = [{"property": name, "constraints": {"_": f"{subject}{name} {what}"}} for name in names]
        raise framework(400, sentence(nodes))


def _by_id(call: Call) -> EventType:
    return _found(call.store.get(EventType, call.query["eventTypeId"]))


def _by_user(call: Call) -> EventType:
    user = user_named(call.store, call.query["username"], _organization_slug(call))
    if user is None:
        raise framework(404, f"User with username {call.query['username']} not found")
    return _found(of_user(call.store, user.id, call.query["eventTypeSlug"]))


def _by_team(call: Call) -> EventType:
    slug, organization_slug = call.query["teamSlug"], _organization_slug(call)
    organization = None
    if organization_slug is not None:
        organization = organization_with(call.store, organization_slug)
    parent_id = None if organization is None else organization.id
    team = call.store.first(Team, slug=slug, parent_id=parent_id, is_organization=False)
    if team is None:
        raise framework(404, f"Team with slug {slug} not found")
    return _found(of_team(call.store, team.id, call.query["eventTypeSlug"]))


def _by_users(call: Call) -> EventType | None:
    """An event type of the moment, of all these users together."""
    names, organization_slug = call.query["usernames"], _organization_slug(call)
    users = [user_named(call.store, name, organization_slug) for name in names]
    if None in users:
        return None
    return EventType(
        id=0,
        title="Group Meeting",
        slug="dynamic",
        length=call.query.get("duration", _USUAL_LENGTH),
        scheduling_type="collective",
        hosts=[{"userId": user.id} for user in users if user is not None],
    )


def _organization_slug(call: Call) -> str | None:
    """The organization's slug, if there is such an organization."""
    slug: str | None = call.query.get("organizationSlug")
    if slug is not None and organization_with(call.store, slug) is None:
        raise framework(404, f"Organization with slug {slug} not found")
    return slug


def _found(event_type: EventType | None) -> EventType:
    if event_type is None:
        raise framework(404, "Event Type not found")
    return event_type


# The key that tells a way, what may and must (True) stand beside it, and how it finds the event type.
_WAYS: Final[Sequence[tuple[str, Mapping[str, bool], Callable[[Call], EventType | None]]]] = (
    ("eventTypeId", {}, _by_id),
    ("username", {"eventTypeSlug": True, "organizationSlug": False}, _by_user),
    ("teamSlug", {"eventTypeSlug": True, "organizationSlug": False}, _by_team),
    ("usernames", {"organizationSlug": True}, _by_users),
)


def _end(text: str) -> datetime:
    """A day counts to its last moment, and so does a time that is exactly midnight."""
    end = moment_of(text)
    return end + timedelta(days=1, microseconds=-1) if end.time() == time() else end


def _clock_in(zone: tzinfo) -> Callable[[datetime], str]:
    """How times are written in a zone: with its offset, or with `Z` in UTC."""
    if zone is UTC:
        return timestamp
    return lambda moment: moment.astimezone(zone).isoformat(timespec="milliseconds")


def _shown(slot: Slot, shows: Callable[[datetime], str], *, with_end: bool, is_endless: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {"start": shows(slot.start)}
    if with_end:
        shown["end"] = shows(slot.start if is_endless else slot.end)
    if slot.seats is not None:
        shown |= {
            "seatsBooked": slot.attendees,
            "seatsRemaining": slot.seats - slot.attendees,
            "seatsTotal": slot.seats,
        }
    return shown if slot.booking_uid is None else {**shown, "bookingUid": slot.booking_uid}
