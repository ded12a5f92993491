"""The operations that connect calendar services. None is asked: every grant, account and file is taken as good."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import evolve

from calcom_client.sandbox.access.auth import WRONG_METHOD, bearer_of
from calcom_client.sandbox.access.guards import authenticated, public
from calcom_client.sandbox.answers import Answer, done, framework, invalid, redirect, success, uncaught
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.calendar_presentation import shown_credential
from calcom_client.sandbox.connections.calendar_services import APPLE, APPS, ICS_FEED, TYPES
from calcom_client.sandbox.connections.owners import Owner, not_offered, owner_of
from calcom_client.sandbox.connections.service_consent import consent_url, granter, returned
from calcom_client.sandbox.operations.calendars import UNKNOWN
from calcom_client.sandbox.state.connections import SelectedCalendar
from calcom_client.sandbox.state.people import User

handlers = Handlers()

_BY_CONSENT: Final = ("google", "office365")


def _person(call: Call) -> None:
    authenticated(call)
    if call.actor.kind == "OAuth client":
        raise framework(401, WRONG_METHOD.format("API_KEY, ACCESS_TOKEN"))


def _apple_only(call: Call) -> None:
    authenticated(call)
    if call.path_parameters["calendar"] != "apple":
        raise not_offered(UNKNOWN, ["apple"])


@handlers.of("calendars.getConnectUrl", guard=_person, validation="own")
def connect_url(call: Call) -> Answer:
    """The page at which a person grants access. All but `true` is no dry run."""
    service = _by_consent(call)
    query = _query(call)
    state = {
        "accessToken": bearer_of(call.headers),
        "origin": call.headers.get("origin") or call.headers.get("host", ""),
        "redir": query.get("redir", ""),
        "isDryRun": query.get("isDryRun") == "true",
    }
    return success({"authUrl": consent_url(call, f"calendars/{service}", state)})


@handlers.of("calendars.save", guard=public, validation="own")
def save(call: Call) -> Answer:
    """Save what was granted, and look for conflicts in the main calendar. A refusal and a dry run save nothing."""
    service = _by_consent(call)
    if "state" not in _query(call):
        raise uncaught()
    came = returned(call)
    if came.code is not None:
        user = granter(call, came)
        if came.state.get("isDryRun") is not True:
            _connect(call, TYPES[service], user)
    return redirect(came.url("redir") or came.url("origin"))


@handlers.of("calendars.credentials.create", guard=_apple_only)
def create_credentials(call: Call) -> Answer:
    """Connect an Apple account. Its password is not kept; another one for the same account changes nothing."""
    owner = owner_of(call)
    name = call.body["username"]
    if all(connection.account != name for connection in owner.connections(call.store, [APPLE])):
        calendar = {"externalId": f"https://caldav.icloud.com/{name}/calendars/home/", "name": "Home"}
        owner.add(call.store, APPLE, APPS[APPLE]["slug"], account=name, calendars=[calendar])
    return done()


@handlers.of("calendars.icsFeed.save")
def save_feed(call: Call) -> Answer:
    """Connect ICS files by their addresses; each call is a connection of its own."""
    urls = call.body["urls"]
    if not all(_is_feed(url) for url in urls):
        constraints = {"IsICSUrlConstraint": "The URL must be a valid ICS URL (ending with .ics)"}
        node = {"target": call.body, "value": urls, "property": "urls", "children": [], "constraints": constraints}
        raise invalid([node])
    calendars = [{"externalId": url, "name": _name(url), "readOnly": True} for url in urls]
    connection = owner_of(call).add(call.store, ICS_FEED, APPS[ICS_FEED]["slug"], calendars=calendars)
    return success(shown_credential(connection))


def _connect(call: Call, type_: str, user: User) -> None:
    store, owner = call.store, Owner(user_id=user.id)
    connection = owner.connection(store, type_)
    if connection is None:
        calendar = {"externalId": user.email, "name": user.email, "primary": True}
        connection = owner.add(store, type_, APPS[type_]["slug"], account=user.email, calendars=[calendar])
    elif connection.invalid:
        connection = store.put(evolve(connection, invalid=False))
    if store.first(SelectedCalendar, user_id=user.id, integration=type_, external_id=user.email) is None:
        row = SelectedCalendar(
            id=store.next_id(SelectedCalendar),
            user_id=user.id,
            integration=type_,
            external_id=user.email,
            connection_id=connection.id,
        )
        store.put(row)


def _by_consent(call: Call) -> str:
    service = call.path_parameters["calendar"]
    if service not in _BY_CONSENT:
        raise not_offered(UNKNOWN, list(TYPES))
    return service


def _query(call: Call) -> Mapping[str, str]:
    return dict(parse_qsl(call.query_text))


def _is_feed(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and parts.path.endswith(".ics")


def _name(url: str) -> str:
    return unquote(urlsplit(url).path.rpartition("/")[2].removesuffix(".ics")) or "Calendar"
