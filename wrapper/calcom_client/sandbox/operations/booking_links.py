"""What a booking has elsewhere: in calendars, in video services, and links that put it into a calendar."""

from urllib.parse import quote, urlencode

from calcom_client.sandbox.access.guards import authenticated, organization_team_admin
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.bookings.access import by_uid, found
from calcom_client.sandbox.bookings.presentation import event_type_of
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types.settings import setting
from calcom_client.sandbox.operations.booking_people import check_access
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Booking

handlers = Handlers()

_COMPACT = "%Y%m%dT%H%M%SZ"
_PLAIN = "%Y-%m-%dT%H:%M:%SZ"


@handlers.of("bookings.calendarLinks.list", guard=authenticated)
def list_calendar_links(call: Call) -> Answer:
    """For the calendars of Google and Microsoft, and as a calendar file."""
    booking = found(call)
    event_type = event_type_of(call.store, booking)
    if event_type is None:
        raise framework(400, f"Booking with uid {booking.uid} has no event type")
    details = setting(event_type, "description") or ""
    file = quote(_calendar_file(call, booking), safe="")
    return success(
        [
            {"label": "Google Calendar", "id": "googleCalendar", "link": _google(booking, details)},
            *(
                {"label": f"Microsoft {name}", "id": f"microsoft{name}", "link": _microsoft(host, booking, details)}
                for name, host in (("Office", "outlook.office.com"), ("Outlook", "outlook.live.com"))
            ),
            {"label": "ICS", "id": "ics", "link": f"data:text/calendar,{file}"},
        ]
    )


@handlers.of("bookings.references.list", guard=authenticated)
def list_references(call: Call) -> Answer:
    """The booking's events and meetings, for its organizer."""
    booking = found(call)
    if booking.user_id != call.actor.user_id:
        raise framework(400, f"Booking with uid {booking.uid} does not belong to user")
    return _references(call, booking)


@handlers.of(
    "organizations.teams.bookings.references.list",
    guard=organization_team_admin(plan="SCALE", permission="booking.read"),
)
def list_references_of_team(call: Call) -> Answer:
    """The same for admins of the team."""
    uid = call.path_parameters["bookingUid"]
    booking = by_uid(call.store, uid)
    if booking is None:
        raise framework(404, f"Booking with uid {uid} not found")
    return _references(call, booking)


@handlers.of("bookings.recordings.list", guard=authenticated)
def list_recordings(call: Call) -> Answer:
    """Those that the state has of the booking's calls; there are none unless they were put there."""
    return _of_room(call, "recordings")


@handlers.of("bookings.transcripts.list", guard=authenticated)
def list_transcripts(call: Call) -> Answer:
    """Those that the state has of the booking's calls; there are none unless they were put there."""
    return _of_room(call, "transcripts")


@handlers.of("bookings.conferencingSessions.list", guard=authenticated)
def list_sessions(call: Call) -> Answer:
    """The calls that the state has; there are none unless they were put there."""
    return _of_room(call, "conferencingSessions")


def _references(call: Call, booking: Booking) -> Answer:
    kind = call.query.get("type")
    references = booking.settings.get("references", [])
    return success([each for each in references if kind is None or each["type"] == kind])


def _of_room(call: Call, name: str) -> Answer:
    booking = check_access(call)
    if all(each["type"] != "daily_video" for each in booking.settings.get("references", ())):
        raise framework(404, f"No Cal Video reference found with booking uid {booking.uid}")
    return success(booking.settings.get(name, []))


def _google(booking: Booking, details: str) -> str:
    # The server leaves the slash between the two times as it is.
    dates = f"{booking.start.strftime(_COMPACT)}/{booking.end.strftime(_COMPACT)}"
    query = _query({"text": booking.title, "details": details, "location": booking.location or ""})
    return f"https://calendar.google.com/calendar/r/eventedit?dates={dates}&{query}"


def _microsoft(host: str, booking: Booking, details: str) -> str:
    query = _query(
        {
            "body": details,
            "enddt": booking.end.strftime(_PLAIN),
            "path": "/calendar/action/compose",
            "rru": "addevent",
            "startdt": booking.start.strftime(_PLAIN),
            "subject": booking.title,
            "location": booking.location or "",
        }
    )
    return f"https://{host}/calendar/0/deeplink/compose?{query}"


def _query(parameters: dict[str, str]) -> str:
    return urlencode({name: value for name, value in parameters.items() if value}, quote_via=quote)


def _calendar_file(call: Call, booking: Booking) -> str:
    organizer = call.store.get(User, booking.user_id) if booking.user_id is not None else None
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "PRODID:calcom-client/sandbox",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{booking.uid}",
        f"SUMMARY:{_escaped(booking.title)}",
        f"DTSTAMP:{call.now.strftime(_COMPACT)}",
        f"DTSTART:{booking.start.strftime(_COMPACT)}",
        f"DTEND:{booking.end.strftime(_COMPACT)}",
        *([f"LOCATION:{_escaped(booking.location)}"] if booking.location else []),
        *([f"ORGANIZER;CN={_escaped(organizer.name or '')}:mailto:{organizer.email}"] if organizer else []),
        *(f"ATTENDEE;CN={_escaped(attendee.name)}:mailto:{attendee.email}" for attendee in booking.attendees),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines) + "\r\n"


def _escaped(text: str) -> str:
    for character in "\\;,":
        text = text.replace(character, f"\\{character}")
    return text.replace("\n", "\\n")
