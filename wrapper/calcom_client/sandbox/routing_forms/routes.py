"""Where answers to a routing form lead to."""

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

from calcom_client.sandbox.routing_forms.conditions import holds, parts
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.attributes import options_of
from calcom_client.sandbox.state.people import Membership, Team
from calcom_client.sandbox.state.routing_forms import RoutingForm
from calcom_client.sandbox.state.scheduling import EventType

Kind = Literal["customPageMessage", "externalRedirectUrl", "eventTypeRedirectUrl"]


@frozen
class Destination:
    """Where a form leads to.

    Attributes:
        kind: A message, another website or an event type.
        value: The message, the URL, or the path of the event type.
        skips_contact_owner: Whether to leave aside who owns the contact in the CRM.
        conditions: What those who can be booked must meet; the second where nobody meets the first.
    """

    kind: Kind
    value: str
    skips_contact_owner: bool = False
    conditions: tuple[Mapping[str, Any], ...] = field(default=())


def destination(form: RoutingForm, answers: Mapping[str, Mapping[str, Any]]) -> Destination | None:
    """Where answers lead to: the first route whose conditions hold, else the fallback.

    Routes on which another form goes on are left out.

    Args:
        form: The form.
        answers: The answers, as they are saved.
    """
    values = {field_id: answer["value"] for field_id, answer in answers.items()}
    routes = [route for route in form.routes if "action" in route and not route.get("isRouter")]
    routes.sort(key=lambda route: bool(route.get("isFallback")))
    for route in routes:
        if route.get("isFallback") or holds(route.get("queryValue") or {}, values):
            action = route["action"]
            both = (route.get("attributesQueryValue") or {}, route.get("fallbackAttributesQueryValue") or {})
            return Destination(
                kind=action["type"],
                value=action["value"],
                skips_contact_owner=bool((route.get("attributeRoutingConfig") or {}).get("skipContactOwner")),
                conditions=tuple(conditions for conditions in both if parts(conditions)),
            )
    return None


def event_type_of(store: Store, form: RoutingForm, found: Destination) -> EventType | None:
    """The event type that a form leads to, by its slug among its owner's, as on the real server."""
    slug = found.value.rstrip("/").rpartition("/")[2]
    if form.team_id is None:
        return store.first(EventType, owner_id=form.user_id, slug=slug)
    return store.first(EventType, team_id=form.team_id, slug=slug)


def bookable_members(store: Store, event_type: EventType, found: Destination) -> list[int]:
    """The hosts whose attributes meet the conditions; none if the route does not choose, or nobody meets them."""
    for conditions in found.conditions:
        chosen = [
            host["userId"]
            for host in event_type.hosts
            if holds(conditions, _noted(store, host["userId"], event_type.team_id))
        ]
        if chosen:
            return chosen
    return []


def _noted(store: Store, user_id: int, team_id: int | None) -> dict[str, Any]:
    """What the organization of a team notes about a user, by attribute: options by their ids, other values as text."""
    team = None if team_id is None else store.get(Team, team_id)
    membership = (
        None
        if team is None or team.parent_id is None
        else store.first(Membership, user_id=user_id, team_id=team.parent_id)
    )
    noted: dict[str, Any] = {}
    for attribute, option in [] if membership is None else options_of(store, membership.id):
        if attribute.type == "MULTI_SELECT":
            noted.setdefault(attribute.id, []).append(option.id)
        else:
            noted[attribute.id] = option.id if attribute.type == "SINGLE_SELECT" else option.value
    return noted
