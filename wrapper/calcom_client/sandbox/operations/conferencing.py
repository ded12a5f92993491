"""The operations on the video services that users and teams have connected, and on the one they use by default."""

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from calcom_client.sandbox.answers import Answer, done, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.calendar_presentation import shown_credential
from calcom_client.sandbox.connections.calendar_services import GOOGLE
from calcom_client.sandbox.connections.owners import Owner, not_offered, owner_of
from calcom_client.sandbox.event_types.settings import setting
from calcom_client.sandbox.state.connections import Connection, DefaultConferencing
from calcom_client.sandbox.state.scheduling import EventType

handlers = Handlers()

TYPES: Final[Mapping[str, str]] = {"google-meet": "google_video", "zoom": "zoom_video", "msteams": "office365_video"}
"""The kinds of connections to video services, by the slugs of their apps."""

_GOOGLE_MEET: Final = "google-meet"
_CAL_VIDEO: Final = "daily-video"
# What locations of event types call them, where that is something else.
_IN_LOCATIONS: Final = {"msteams": "office365-video"}
_UNKNOWN: Final = "Invalid app, available apps are: "


@handlers.of("conferencing.list", "organizations.teams.conferencing.list")
def list_(call: Call) -> Answer:
    """What is connected. Cal Video needs no connection."""
    return success([_shown(each) for each in owner_of(call).connections(call.store, TYPES.values())])


@handlers.of("conferencing.connect", "organizations.teams.conferencing.connect")
def connect(call: Call) -> Answer:
    """Connect Google Meet over the Google Calendar that is connected."""
    owner = owner_of(call)
    if call.path_parameters["app"] != _GOOGLE_MEET:
        raise framework(400, "Invalid conferencing app. Available apps: GOOGLE_MEET.")
    calendar = owner.connection(call.store, GOOGLE)
    if calendar is None:
        raise framework(400, "Google Meet requires a Google Calendar connection.")
    if calendar.invalid:
        raise framework(400, "Google Meet requires a valid Google Calendar connection.")
    if owner.connection(call.store, TYPES[_GOOGLE_MEET]) is not None:
        raise framework(400, f"Google Meet is already connected for this {owner.noun}.")
    connection = owner.add(call.store, TYPES[_GOOGLE_MEET], _GOOGLE_MEET)
    return success({**_shown(connection), "key": {}})


@handlers.of("conferencing.getDefault", "organizations.teams.conferencing.getDefault")
def default(call: Call) -> Answer:
    """The app that was chosen; no data for none."""
    row = _default_of(call, owner_of(call))
    return done() if row is None else success({"appSlug": row.app})


@handlers.of("conferencing.setDefault", "organizations.teams.conferencing.setDefault")
def set_default(call: Call) -> Answer:
    """Choose an app: Cal Video, or one that is connected."""
    owner, app = owner_of(call), call.path_parameters["app"]
    if app != _CAL_VIDEO:
        _connected(call, owner, app)
    row = _default_of(call, owner)
    if row is None:
        number = call.store.next_id(DefaultConferencing)
        row = DefaultConferencing(id=number, app=app, user_id=owner.user_id, team_id=owner.team_id)
    call.store.put(evolve(row, app=app))
    return done()


@handlers.of("conferencing.disconnect", "organizations.teams.conferencing.disconnect")
def disconnect(call: Call) -> Answer:
    """Disconnect an app: event types move to Cal Video. The caller's default is cleared, even if a team's app goes."""
    owner, app = owner_of(call), call.path_parameters["app"]
    call.store.remove(_connected(call, owner, app))
    row = _default_of(call, Owner(user_id=call.actor.user_id))
    if row is not None and row.app == app:
        call.store.remove(row)
    _move_to_cal_video(call, owner, _IN_LOCATIONS.get(app, app))
    return done()


def _connected(call: Call, owner: Owner, app: str) -> Connection:
    """The connection to an app.

    Raises:
        Refusal: 400.
    """
    if app not in TYPES:
        raise not_offered(_UNKNOWN, [*TYPES, _CAL_VIDEO])
    connection = owner.connection(call.store, TYPES[app])
    if connection is None:
        raise framework(400, f"{app} not connected.")
    return connection


def _default_of(call: Call, owner: Owner) -> DefaultConferencing | None:
    return call.store.first(DefaultConferencing, user_id=owner.user_id, team_id=owner.team_id)


def _move_to_cal_video(call: Call, owner: Owner, integration: str) -> None:
    gone = {"type": "integration", "integration": integration}
    for event_type in call.store.all(EventType, owner_id=owner.user_id, team_id=owner.team_id):
        locations = setting(event_type, "locations")
        if gone in locations:
            moved = [{**gone, "integration": "cal-video"} if each == gone else each for each in locations]
            call.store.put(evolve(event_type, settings={**event_type.settings, "locations": moved}))


def _shown(connection: Connection) -> dict[str, object]:
    return {
        **shown_credential(connection),
        "subscriptionId": None,
        "paymentStatus": None,
        "billingCycleStart": None,
        "delegationCredentialId": None,
    }
