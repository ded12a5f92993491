"""The operations on private links."""

import secrets
import string
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.operations.event_types import owned
from calcom_client.sandbox.operations.team_event_types import of_path
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.state.private_links import PrivateLink
from calcom_client.sandbox.state.scheduling import EventType

handlers = Handlers()

_LETTERS: Final = string.ascii_letters + string.digits
_LENGTH: Final = 22


@handlers.of("eventTypes.privateLinks.create", "organizations.teams.eventTypes.privateLinks.create")
def create(call: Call) -> Answer:
    """Create a link with a limit of time, of bookings, or of both."""
    event_type = _event_type(call)
    limits = _limits(call)
    if not any(limits.values()):
        raise framework(400, "Either expiresAt or maxUsageCount must be provided")
    link_id = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    link = PrivateLink(id=link_id, event_type_id=event_type.id, created_at=call.now, **limits)
    return success(_shown(call, call.store.put(link)))


@handlers.of("eventTypes.privateLinks.list", "organizations.teams.eventTypes.privateLinks.list")
def list_(call: Call) -> Answer:
    """The links to the event type."""
    links = call.store.all(PrivateLink, event_type_id=_event_type(call).id)
    return success([_shown(call, link) for link in links])


@handlers.of("eventTypes.privateLinks.update", "organizations.teams.eventTypes.privateLinks.update")
def update(call: Call) -> Answer:
    """Set both limits of a link; one that is left out is gone."""
    link = _link(call, "Updated")
    return success(_shown(call, call.store.put(evolve(link, **_limits(call)))))


@handlers.of("eventTypes.privateLinks.delete", "organizations.teams.eventTypes.privateLinks.delete")
def delete(call: Call) -> Answer:
    """Delete a link."""
    link = _link(call, "Deleted")
    call.store.remove(link)
    return success({"linkId": link.id, "message": "Private link deleted successfully"})


def _event_type(call: Call) -> EventType:
    return of_path(call) if "teamId" in call.path_parameters else owned(call)


def _link(call: Call, participle: str) -> PrivateLink:
    event_type = _event_type(call)
    link = call.store.get(PrivateLink, call.path_parameters["linkId"])
    if link is None or link.event_type_id != event_type.id:
        raise framework(404, f"{participle} link not found")
    return link


def _limits(call: Call) -> dict[str, Any]:
    expires_at = call.body.get("expiresAt")
    return {
        "expires_at": None if expires_at is None else moment_of(expires_at),
        "max_usage_count": call.body.get("maxUsageCount"),
    }


def _shown(call: Call, link: PrivateLink) -> dict[str, object]:
    """A link with its limit of time, or else that of bookings; the real server never shows both."""
    answer: dict[str, object] = {
        "linkId": link.id,
        "eventTypeId": link.event_type_id,
        "isExpired": link.is_used_up(call.now),
        "bookingUrl": f"https://cal.com/d/{link.id}",
    }
    if link.expires_at is not None:
        return {**answer, "expiresAt": timestamp(link.expires_at)}
    return {**answer, "maxUsageCount": link.max_usage_count or 0, "usageCount": link.usage_count}
