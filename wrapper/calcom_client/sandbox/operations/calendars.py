"""The operations on connections to calendar services that are there: list, check, disconnect."""

from typing import Final

from calcom_client.sandbox.answers import Answer, done, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.calendar_presentation import (
    connections_of,
    destination_of,
    settled_destination,
    shown_connection,
    shown_credential,
    shown_destination,
)
from calcom_client.sandbox.connections.calendar_services import APPLE, GOOGLE, ICS_FEED, OFFICE365, TYPES
from calcom_client.sandbox.connections.owners import not_offered, owner_of
from calcom_client.sandbox.state.connections import Connection, DestinationCalendar, SelectedCalendar

handlers = Handlers()

UNKNOWN: Final = "Invalid calendar type, available calendars are: "
"""What is said of a service that an operation is not for; the list of services stands elsewhere in the error."""

_MISSING: Final = {
    GOOGLE: "Credentials for google_calendar not found.",
    OFFICE365: "Credentials for office_365_calendar not found.",
    APPLE: "Credentials for apple calendar not found.",
    ICS_FEED: "Credentials for Ics Feed calendar not found.",
}
_BROKEN: Final = {
    GOOGLE: "Invalid google oauth credentials.",
    OFFICE365: "Invalid office 365 calendar credentials.",
    APPLE: "Invalid apple calendar credentials.",
    ICS_FEED: "Invalid Ics Feed calendar credentials.",
}


@handlers.of("calendars.list")
def list_(call: Call) -> Answer:
    """The caller's connections with their calendars, and where bookings are written to."""
    before = call.store.first(DestinationCalendar, user_id=call.actor.user_id)
    # The real server adds what the service tells to the choice that it finds, not to one that it makes now.
    calendar = None if before is None else destination_of(call, before)
    row = settled_destination(call)
    return success(
        {
            "connectedCalendars": [shown_connection(call, connection) for connection in connections_of(call)],
            "destinationCalendar": shown_destination(row, calendar),
        }
    )


@handlers.of("calendars.check")
def check(call: Call) -> Answer:
    """Whether the service is connected. It is not asked, so only a mark tells that it is broken."""
    service = call.path_parameters["calendar"]
    if service not in TYPES:
        raise not_offered(UNKNOWN, list(TYPES))
    return _checked(call, TYPES[service])


@handlers.of("calendars.icsFeed.check")
def check_feed(call: Call) -> Answer:
    """The same for ICS files."""
    return _checked(call, ICS_FEED)


@handlers.of("calendars.disconnect")
def disconnect(call: Call) -> Answer:
    """Remove the connection of this number, whatever its kind and the service in the path."""
    connection = own_connection(call, call.body["id"])
    disconnected(call, connection)
    return success(shown_credential(connection))


def own_connection(call: Call, number: int) -> Connection:
    """The caller's connection of this number.

    Raises:
        Refusal: 404.
    """
    connection = call.store.get(Connection, number)
    if connection is None or connection.user_id != call.actor.user_id:
        raise framework(404, "Calendar credentials not found")
    return connection


def disconnected(call: Call, connection: Connection) -> None:
    """Remove a connection, and what was chosen of its calendars."""
    for kind in (SelectedCalendar, DestinationCalendar):
        for row in call.store.all(kind, connection_id=connection.id):
            call.store.remove(row)
    call.store.remove(connection)


def _checked(call: Call, type_: str) -> Answer:
    connection = owner_of(call).connection(call.store, type_)
    if connection is None:
        raise framework(400, _MISSING[type_])
    if connection.invalid:
        raise framework(400, _BROKEN[type_])
    return done()
