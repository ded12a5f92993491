"""How calendars, connections to them, and the choice among them are shown."""

from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen

from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.connections.calendar_services import APPS, ICS_FEED
from calcom_client.sandbox.connections.owners import Owner
from calcom_client.sandbox.state.connections import Connection, DestinationCalendar, SelectedCalendar
from calcom_client.sandbox.state.forms import timestamp


@frozen
class Calendar:
    """A calendar behind a connection."""

    connection: Connection
    external_id: str
    name: str
    primary: bool
    read_only: bool

    @property
    def integration(self) -> str:
        """The kind of its service."""
        return self.connection.type


def calendars_of(connection: Connection) -> list[Calendar]:
    """The calendars behind a connection; none behind a broken one."""
    if connection.invalid:
        return []
    return [
        Calendar(
            connection=connection,
            external_id=each["externalId"],
            name=each.get("name", each["externalId"]),
            primary=each.get("primary", False),
            read_only=each.get("readOnly", connection.type == ICS_FEED),
        )
        for each in connection.calendars
    ]


def main_calendar(calendars: Sequence[Calendar]) -> Calendar | None:
    """The main one, or the first."""
    return next((each for each in calendars if each.primary), calendars[0] if calendars else None)


def connections_of(call: Call) -> list[Connection]:
    """The caller's connections to calendars."""
    return Owner(user_id=call.actor.user_id).connections(call.store, APPS)


def shown_credential(connection: Connection) -> dict[str, object]:
    """A connection, as those calls show it that make or remove one."""
    return {
        "id": connection.id,
        "type": connection.type,
        "userId": connection.user_id,
        "teamId": connection.team_id,
        "appId": connection.app,
        "invalid": connection.invalid,
    }


def shown_connection(call: Call, connection: Connection) -> dict[str, object]:
    """A connection with its calendars."""
    shown: dict[str, object] = {
        "integration": APPS[connection.type],
        "credentialId": connection.id,
        "delegationCredentialId": None,
    }
    if connection.invalid:
        return {**shown, "error": {"message": "Could not get connected calendars"}}
    calendars = calendars_of(connection)
    main = main_calendar(calendars)
    listed = [_shown_calendar(call, calendar) for calendar in calendars]
    return {**shown, "calendars": listed, **({} if main is None else {"primary": _shown_calendar(call, main)})}


def _shown_calendar(call: Call, calendar: Calendar) -> dict[str, object]:
    selected = call.store.first(
        SelectedCalendar,
        user_id=call.actor.user_id,
        integration=calendar.integration,
        external_id=calendar.external_id,
        connection_id=calendar.connection.id,
    )
    return {
        **_as_the_service_tells(calendar),
        "primary": calendar.primary or None,
        "isSelected": selected is not None,
        "credentialId": calendar.connection.id,
        "delegationCredentialId": None,
    }


def _as_the_service_tells(calendar: Calendar) -> dict[str, object]:
    told: dict[str, object] = {
        "externalId": calendar.external_id,
        "name": calendar.name,
        "readOnly": calendar.read_only,
    }
    if calendar.integration == ICS_FEED:
        return {**told, "integrationName": ICS_FEED}
    # Only main calendars of the services that have one are known by the account.
    email = calendar.connection.account if calendar.primary else calendar.external_id
    return {**told, "integration": calendar.integration, "email": email}


def settled_destination(call: Call) -> DestinationCalendar | None:
    """Where the caller's bookings are written to; the first main calendar where it is missing or no longer there."""
    store, user_id = call.store, call.actor.user_id
    row = store.first(DestinationCalendar, user_id=user_id)
    connections = connections_of(call)
    if not connections:
        if row is not None:
            store.remove(row)
        return None
    if row is not None and destination_of(call, row) is not None:
        return row
    if row is None:
        number = store.next_id(DestinationCalendar)
        row = DestinationCalendar(id=number, user_id=user_id, integration="", external_id="", created_at=call.now)
    main = main_calendar(calendars_of(connections[0]))
    if main is None:
        return store.put(evolve(row, integration="", external_id="", connection_id=None, updated_at=call.now))
    return store.put(written_to(row, main, call))


def written_to(row: DestinationCalendar, calendar: Calendar, call: Call) -> DestinationCalendar:
    """A choice, changed to another calendar."""
    # The real server does not know the kind of a feed, nor an address.
    is_feed = calendar.integration == ICS_FEED
    return evolve(
        row,
        integration="" if is_feed else calendar.integration,
        external_id=calendar.external_id,
        primary_email=None if is_feed else calendar.connection.account,
        connection_id=calendar.connection.id,
        updated_at=call.now,
    )


def destination_of(call: Call, row: DestinationCalendar) -> Calendar | None:
    """The calendar of a choice; None if it is no longer there."""
    everything = (each for connection in connections_of(call) for each in calendars_of(connection))
    return next(
        (
            each
            for each in everything
            if each.external_id == row.external_id and each.connection.id == row.connection_id
        ),
        None,
    )


def shown_destination(row: DestinationCalendar | None, calendar: Calendar | None) -> dict[str, Any]:
    """The choice; nothing for none.

    Args:
        row: The choice.
        calendar: The calendar, if the service showed it.
    """
    if row is None:
        return {}
    shown = {
        "id": row.id,
        "integration": row.integration,
        "externalId": row.external_id,
        "userId": row.user_id,
        "eventTypeId": None,
        "credentialId": row.connection_id,
        "createdAt": timestamp(row.created_at),
        "updatedAt": timestamp(row.updated_at),
        "delegationCredentialId": None,
        "domainWideDelegationCredentialId": None,
    }
    if calendar is None or calendar.integration != ICS_FEED:
        shown["primaryEmail"] = row.primary_email
    if calendar is not None:
        shown |= _as_the_service_tells(calendar) | {"integration": row.integration}
        shown["integrationTitle"] = APPS[calendar.integration]["title"]
        if calendar.primary:
            shown["primary"] = True
    return shown
