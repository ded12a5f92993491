"""The operations by which users choose among their calendars: where to look for conflicts, where to write bookings."""

from typing import Any

from calcom_client.sandbox.answers import Answer, done, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.calendar_presentation import calendars_of, connections_of, written_to
from calcom_client.sandbox.operations.calendars import own_connection
from calcom_client.sandbox.state.connections import DestinationCalendar, SelectedCalendar
from calcom_client.sandbox.state.delegation_credentials import DelegationCredential
from calcom_client.sandbox.state.people import Membership

handlers = Handlers()


@handlers.of("selectedCalendars.create")
def select(call: Call) -> Answer:
    """Look for conflicts in a calendar. Only the connection is checked; one that is selected already is no news."""
    chosen = _chosen(call, call.body)
    if call.store.first(SelectedCalendar, **chosen) is not None:
        return done()
    return success(_shown(call.store.put(SelectedCalendar(id=call.store.next_id(SelectedCalendar), **chosen))))


@handlers.of("selectedCalendars.delete")
def unselect(call: Call) -> Answer:
    """Look for conflicts in a calendar no longer."""
    row = call.store.first(SelectedCalendar, **_chosen(call, call.query))
    if row is None:
        raise framework(404, "No SelectedCalendar found.")
    call.store.remove(row)
    return success(_shown(row))


@handlers.of("destinationCalendars.replace")
def replace(call: Call) -> Answer:
    """Write bookings to another calendar of the caller's."""
    external_id = call.body["externalId"]
    found = next(
        (
            calendar
            for connection in connections_of(call)
            for calendar in calendars_of(connection)
            if (calendar.integration, calendar.external_id) == (call.body["integration"], external_id)
            and not calendar.read_only
        ),
        None,
    )
    # No calendar of the sandbox is reached through a delegation credential.
    if found is None or "delegationCredentialId" in call.body:
        raise framework(404, f"Could not find calendar {external_id}")
    user_id = call.actor.user_id
    row = call.store.first(DestinationCalendar, user_id=user_id)
    if row is None:
        number = call.store.next_id(DestinationCalendar)
        row = DestinationCalendar(
            id=number, user_id=user_id, integration="", external_id=external_id, created_at=call.now
        )
    row = call.store.put(written_to(row, found, call))
    return success(
        {
            "userId": user_id,
            "integration": row.integration,
            "externalId": row.external_id,
            "credentialId": row.connection_id,
        }
    )


def _chosen(call: Call, sent: Any) -> dict[str, Any]:
    """The attributes of the calendar that was sent.

    Raises:
        Refusal: 404 for a connection or delegation credential that is not the caller's.
    """
    delegated = sent.get("delegationCredentialId")
    if delegated is None:
        connection_id = own_connection(call, sent["credentialId"]).id
    else:
        connection_id = None
        _check_delegated(call, delegated)
    return {
        "user_id": call.actor.user_id,
        "integration": sent["integration"],
        "external_id": sent["externalId"],
        "connection_id": connection_id,
        "delegation_credential_id": delegated,
    }


def _check_delegated(call: Call, credential_id: str) -> None:
    credential = call.store.get(DelegationCredential, credential_id)
    membership = (
        None
        if credential is None
        else call.store.first(Membership, user_id=call.actor.user_id, team_id=credential.organization_id)
    )
    if membership is None:
        raise framework(404, "Calendar credentials not found")


def _shown(row: SelectedCalendar) -> dict[str, object]:
    return {
        "userId": row.user_id,
        "integration": row.integration,
        "externalId": row.external_id,
        "credentialId": row.connection_id,
    }
