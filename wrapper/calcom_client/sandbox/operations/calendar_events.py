"""The operations on the events that bookings made in Google calendars."""

from datetime import datetime
from typing import Any

from attrs import evolve

from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.calendar_services import GOOGLE
from calcom_client.sandbox.connections.owners import Owner
from calcom_client.sandbox.state.connections import ChangedCalendarEvent
from calcom_client.sandbox.state.forms import moment_of
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Booking
from calcom_client.sandbox.time_zones import zone_named

handlers = Handlers()


@handlers.of("calendars.events.get")
def get(call: Call) -> Answer:
    """The event, whoever asks: the real server does not look whose it is."""
    return success(_shown(call, _booking(call)))


@handlers.of("calendars.events.update")
def update(call: Call) -> Answer:
    """Change the event; the booking stays as it is."""
    booking = _booking(call)
    changes = dict(call.body)
    for name in ("start", "end"):
        if name in changes:
            changes[name] = _sent_time(**changes[name])
    if "attendees" in changes:
        changes["attendees"] = [{"responseStatus": "needsAction", **each} for each in changes["attendees"]]
    if changes.get("status") == "declined":
        # Google's events know no such state.
        changes["status"] = "cancelled"
    row = _changed(call)
    call.store.put(evolve(row, changes={**row.changes, **changes}))
    return success(_shown(call, booking))


def _booking(call: Call) -> Booking:
    if call.path_parameters["calendar"] != "google":
        raise framework(400, "Meeting details are currently only available for Google Calendar")
    uid = call.path_parameters["eventUid"]
    found = next((booking for booking in call.store.all(Booking) if _made(booking, uid)), None)
    if found is None:
        raise framework(404, "Booking reference not found")
    connection = Owner(user_id=found.user_id).connection(call.store, GOOGLE)
    if connection is None or connection.invalid:
        raise framework(401, "The calendar of the event is not connected")
    return found


def _made(booking: Booking, uid: str) -> bool:
    references = booking.settings.get("references", ())
    return any((each.get("type"), each.get("eventUid")) == (GOOGLE, uid) for each in references)


def _changed(call: Call) -> ChangedCalendarEvent:
    uid = call.path_parameters["eventUid"]
    return call.store.get(ChangedCalendarEvent, uid) or ChangedCalendarEvent(id=uid)


def _shown(call: Call, booking: Booking) -> dict[str, Any]:
    host = call.store.get(User, booking.user_id) if booking.user_id is not None else None
    email = "" if host is None else host.email
    zone = "UTC" if host is None else host.time_zone
    # The account of the calendar comes to its own events.
    itself: dict[str, object] = {"email": email, "responseStatus": "accepted", "host": True, "self": True}
    guests = [{"email": each.email, "name": each.name, "responseStatus": "needsAction"} for each in booking.attendees]
    event: dict[str, Any] = {
        "id": call.path_parameters["eventUid"],
        "title": booking.title,
        "description": booking.description,
        "start": _time(booking.start, zone),
        "end": _time(booking.end, zone),
        "locations": _locations(booking.location),
        "attendees": [itself, *guests],
        "status": "accepted" if booking.status == "accepted" else "cancelled",
        "calendarEventOwner": {
            "email": email,
            "self": True,
            **({} if host is None or host.name is None else {"displayName": host.name}),
        },
        "source": "google",
        **_changed(call).changes,
    }
    hosts = [each for each in event["attendees"] if each.get("host")] or [{"email": email}]
    event["hosts"] = [
        {name: each[name] for name in ("email", "name", "responseStatus") if name in each} for each in hosts
    ]
    return event


def _locations(place: str | None) -> list[dict[str, str]]:
    if not place:
        return []
    return [{"type": "video", "url": place, "label": place.removeprefix("https://")}]


def _time(moment: datetime, zone: str) -> dict[str, str]:
    return {"time": moment.astimezone(zone_named(zone)).isoformat(timespec="seconds"), "timeZone": zone}


def _sent_time(*, time: str, timeZone: str, **_: object) -> dict[str, str]:  # noqa: N803 - the API's own name
    try:
        return _time(moment_of(time), timeZone)
    except (ValueError, OverflowError):
        # Whatever Google refuses is 404.
        raise framework(404, "Failed to update the event: no such time or time zone") from None
