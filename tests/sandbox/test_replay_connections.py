"""The recorded answers about calendars, video services and Stripe, asked again of the sandbox."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.connections import (
    ChangedCalendarEvent,
    Connection,
    DefaultConferencing,
    DestinationCalendar,
    SelectedCalendar,
)
from calcom_client.sandbox.state.people import ApiKey, User
from calcom_client.sandbox.state.scheduling import Attendee, Booking
from tests.recorded_answers import Record, operation_of, read
from tests.sandbox.replaying import Arrange, differences, replay

ALICE, CAROL, MANAGED = 4, 6, 54
TOKEN = "fake-token-of-the-managed-user"  # noqa: S105 - obviously fake
FEED = "http://127.0.0.1:51026/cal.ics"


def is_ours(record: Record) -> bool:
    operation = operation_of(record)
    name = "" if operation is None else operation.operation_id
    own = r"calendars|conferencing|destinationCalendars|selectedCalendars|stripe"
    return bool(re.match(rf"({own}|organizations\.teams\.(conferencing|stripe))\.", name))


RECORDS = [record for record in read() if is_ours(record)]

DIFFERS = {
    "s08_connections: apple credentials unreachable": "Apple could not be reached; the sandbox asks nobody",
    "s08_connections: error case: busy times without dates": (
        "the recorded server insists on loggedInUsersTz, in whose place newer ones take timeZone"
    ),
}


def key_of(record: Record) -> str | None:
    authorization = {name.lower(): text for name, text in record["request_headers"].items()}.get("authorization")
    if authorization is None:
        return None
    if not authorization.startswith("Bearer cal_"):
        return TOKEN
    if record["path"].startswith("/v2/organizations"):
        return "cal_admin"
    return "cal_alice" if record["name"].startswith("s12_outside") else "cal_carol"


def managed_user(sandbox: Sandbox) -> None:
    sandbox.state.put(User(id=MANAGED, email="o1@example.com", username="o1", name="o1"))
    sandbox.state.put(ApiKey(id=TOKEN, user_id=MANAGED))


def connected(
    number: int, app: str, *, user_id: int | None = None, team_id: int | None = None, broken: bool = False
) -> Arrange:
    types = {
        "google-calendar": "google_calendar",
        "google-meet": "google_video",
        "stripe": "stripe_payment",
        "zoom": "zoom_video",
    }

    def connect(sandbox: Sandbox) -> None:
        row = Connection(
            id=number,
            type=types[app],
            app=app,
            user_id=user_id,
            team_id=team_id,
            account="alice@example.com",
            calendars=[{"externalId": "alice@example.com", "primary": True}] if app == "google-calendar" else [],
            invalid=broken,
        )
        sandbox.state.put(row)

    return connect


def disconnected(number: int) -> Arrange:
    def disconnect(sandbox: Sandbox) -> None:
        connection = sandbox.state.get(Connection, number)
        assert connection is not None
        sandbox.state.remove(connection)

    return disconnect


def default_app(app: str, *, user_id: int | None = None, team_id: int | None = None) -> Arrange:
    row = DefaultConferencing(id=1, app=app, user_id=user_id, team_id=team_id)

    def choose(sandbox: Sandbox) -> None:
        sandbox.state.put(row)

    return choose


def destination(
    number: int, user_id: int, external_id: str, connection_id: int, integration: str = "google_calendar"
) -> Arrange:
    row = DestinationCalendar(
        id=number,
        user_id=user_id,
        integration=integration,
        external_id=external_id,
        primary_email=external_id,
        connection_id=connection_id,
    )

    def choose(sandbox: Sandbox) -> None:
        sandbox.state.put(row)

    return choose


def selected(user_id: int, integration: str, external_id: str, connection_id: int) -> Arrange:
    row = SelectedCalendar(
        id=1, user_id=user_id, integration=integration, external_id=external_id, connection_id=connection_id
    )

    def select(sandbox: Sandbox) -> None:
        sandbox.state.put(row)

    return select


def booked(sandbox: Sandbox) -> None:
    """A booking that stands in Alice's Google calendar."""
    reference = {"type": "google_calendar", "eventUid": "evt98a2", "id": 1, "destinationCalendarId": 14}
    booking = Booking(
        id=1,
        uid="4DWmLVWhXFu5GH4CZS3HKo",
        title="Intro call",
        description="Notes",
        start=datetime(2026, 12, 10, 9, tzinfo=UTC),
        end=datetime(2026, 12, 10, 9, 45, tzinfo=UTC),
        event_type_id=110,
        user_id=ALICE,
        location="https://meet.google.com/abc-defg-hij",
        attendees=[Attendee(id=1, name="Jane Doe", email="jane@customer.example", time_zone="UTC")],
        settings={"references": [reference]},
    )
    sandbox.state.put(booking)


def with_optional_guest(sandbox: Sandbox) -> None:
    """Google's event, in which Jane need not come."""
    host = {"email": "alice@example.com", "responseStatus": "accepted", "host": True, "self": True}
    guest = {
        "email": "jane@customer.example",
        "name": "Jane Doe",
        "responseStatus": "needsAction",
        "optional": True,
    }
    sandbox.state.put(ChangedCalendarEvent(id="evt98a2", changes={"attendees": [host, guest]}))


FEED_IS_SELECTED = selected(CAROL, "ics-feed_calendar", FEED, 52)
MANAGED_ZOOM = connected(65, "zoom", user_id=MANAGED)

BEFORE: dict[str, Sequence[Arrange]] = {
    "s08_connections: error case: ics feed check not connected": [disconnected(52)],
    "s08_connections: calendars list with ics feed": [destination(12, CAROL, FEED, 52, integration="")],
    "s08_connections: calendars list with unreachable google": [
        disconnected(52),
        connected(53, "google-calendar", user_id=CAROL, broken=True),
    ],
    "s12_outside: calendars list with google": [destination(14, ALICE, "alice@example.com", 55)],
    "s12_outside: calendars of the managed user after save": [
        connected(64, "google-calendar", user_id=MANAGED),
        selected(MANAGED, "google_calendar", "alice@example.com", 64),
    ],
    "s12_outside: busy times google": [destination(14, ALICE, "alice@example.com", 55), booked],
    "s12_outside: google event get": [booked, with_optional_guest],
    "s08_connections: selected calendar create twice": [FEED_IS_SELECTED],
    "s12_outside: conferencing disconnect zoom of the managed user": [MANAGED_ZOOM],
    "s12_outside: conferencing default zoom of the managed user": [MANAGED_ZOOM],
    "s08_connections: conferencing list with meet": [connected(54, "google-meet", user_id=CAROL)],
    "s08_connections: conferencing default get": [default_app("daily-video", user_id=CAROL)],
    "s08_connections: error case: conferencing connect meet twice": [
        connected(53, "google-calendar", user_id=CAROL),
        connected(54, "google-meet", user_id=CAROL),
    ],
    "s08_connections: conferencing default set meet": [connected(54, "google-meet", user_id=CAROL)],
    "s12_outside: platform org team conferencing disconnect meet": [connected(63, "google-meet", team_id=47)],
    "s12_outside: org team conferencing list with meet": [connected(60, "google-meet", team_id=44)],
    "s12_outside: platform org team conferencing list with meet": [connected(63, "google-meet", team_id=47)],
    "s06_orgs: org team conferencing default after set": [default_app("daily-video", team_id=44)],
    "s12_outside: org team conferencing default get meet": [default_app("google-meet", team_id=44)],
    "s12_outside: platform org team conferencing connect google meet": [connected(62, "google-calendar", team_id=47)],
    "s12_outside: org team conferencing default set meet": [connected(60, "google-meet", team_id=44)],
    "s12_outside: org team stripe check connected": [connected(61, "stripe", team_id=44)],
    "s12_outside: stripe check after save": [connected(66, "stripe", user_id=MANAGED)],
}
"""What a record needs besides the connections of the recorded world."""

SAME_DATA = {
    "s12_outside: busy times google",
    "s08_connections: conferencing default get",
    "s06_orgs: org team conferencing default after set",
    "s12_outside: org team conferencing default get meet",
    "s08_connections: selected calendar create",
}
"""Answers that must be those of the recording, value by value."""


def before(record: Record) -> Arrange:
    def do(sandbox: Sandbox) -> None:
        for each in (managed_user, *BEFORE.get(record["name"], ())):
            each(sandbox)

    return do


@pytest.mark.parametrize(
    "record", [pytest.param(each, id=each["name"]) for each in RECORDS if each["name"] not in DIFFERS]
)
async def test_sandbox_answers_as_the_real_server_did(record: Record) -> None:
    # What comes back from a service holds the token of whoever went there.
    asked = {**record, "path": record["path"].replace("***", TOKEN)}

    response = await replay(asked, key=key_of(record), arrange=before(record))

    assert differences(record, response) == []
    assert response.headers.get("location") == record["headers"].get("location")
    if record["name"] in SAME_DATA:
        assert response.json()["data"] == record["body"]["data"]


def test_every_reason_and_arrangement_belongs_to_a_record() -> None:
    assert DIFFERS.keys() | BEFORE.keys() | SAME_DATA <= {record["name"] for record in RECORDS}
