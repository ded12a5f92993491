"""The operation that tells when calendars are busy: with the bookings that are written to them."""

from datetime import datetime, timedelta
from typing import Final

from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.availability.spans import Span, meet
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.calendar_presentation import calendars_of, settled_destination
from calcom_client.sandbox.state.connections import Connection
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.state.scheduling import Booking

handlers = Handlers()

# The real server looks generously, for whatever zone it runs in itself.
_BEFORE: Final = timedelta(hours=11)
_AFTER: Final = timedelta(hours=14)


@handlers.of("calendars.busyTimes.list")
def list_(call: Call) -> Answer:
    """The busy times of all the calendars together."""
    wanted = []
    for each in call.query["calendarsToLoad"]:
        connection = call.store.get(Connection, each["credentialId"])
        if connection is None or connection.user_id != call.actor.user_id:
            raise framework(401, "These credentials do not belong to you")
        wanted.append((connection, each["externalId"]))
    try:
        around = moment_of(call.query["dateFrom"]) - _BEFORE, moment_of(call.query["dateTo"]) + _AFTER
    except OverflowError:
        raise framework(400, "dateFrom and dateTo must be days of the calendar") from None
    destination = settled_destination(call)
    busy = [
        {"start": timestamp(booking.start), "end": timestamp(booking.end), "source": connection.app}
        for connection, external_id in wanted
        if any(calendar.external_id == external_id for calendar in calendars_of(connection))
        and destination is not None
        and (destination.connection_id, destination.external_id) == (connection.id, external_id)
        for booking in _written(call, around)
    ]
    return success(busy)


def _written(call: Call, around: Span) -> list[Booking]:
    """The caller's bookings that stand in their calendar: what is only asked for does not yet."""

    def begins(booking: Booking) -> datetime:
        return booking.start

    bookings = call.store.all(Booking, user_id=call.actor.user_id, status="accepted")
    return sorted((each for each in bookings if meet((each.start, each.end), around)), key=begins)
