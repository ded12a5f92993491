"""Teams as the API shows them, and as its bodies change them."""

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.answers import database, invalid
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.people.slugs import slug_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import Team

_DEFAULTS: Final[Mapping[str, object]] = {
    "logoUrl": None,
    "calVideoLogo": None,
    "appLogo": None,
    "appIconLogo": None,
    "bio": None,
    "hideBranding": False,
    "isPrivate": False,
    "hideBookATeamMember": False,
    "theme": None,
    "brandColor": None,
    "darkBrandColor": None,
    "bannerUrl": None,
    "timeFormat": None,
    "timeZone": "Europe/London",
    "weekStart": "Sunday",
}
_ATTRIBUTES: Final = ("name", "slug", "metadata")


def shown(team: Team) -> dict[str, object]:
    """A team in the API's form."""
    settings = {name: team.settings.get(name, default) for name, default in _DEFAULTS.items()}
    return {
        "id": team.id,
        "parentId": team.parent_id,
        "name": team.name,
        "slug": team.slug,
        "isOrganization": team.is_organization,
        **settings,
        **({"metadata": team.metadata} if team.metadata else {}),
    }


def created(call: Call, parent_id: int | None) -> Team:
    """The team that a body creates, kept.

    Args:
        call: The call.
        parent_id: The organization; None for a team outside of them.

    Raises:
        Refusal: 400, 409.
    """
    body = {"slug": slug_of(call.body["name"]), **call.body}
    del body["autoAcceptCreator"]
    team = Team(id=call.store.next_id(Team), name=body["name"], parent_id=parent_id, created_at=call.now)
    return _kept(call.store, team, body)


def changed(call: Call, team: Team) -> Team:
    """A team after the change of a body, kept.

    Raises:
        Refusal: 400, 409.
    """
    return _kept(call.store, team, call.body)


def _kept(store: Store, team: Team, body: Mapping[str, Any]) -> Team:
    if "timeFormat" in body:
        # The real server wants a text here, which its database then refuses: no value works.
        complaint = {"isString": "timeFormat must be a string"}
        node = {"target": body, "value": body["timeFormat"], "property": "timeFormat", "children": []}
        raise invalid([{**node, "constraints": complaint}])
    settings = {name: value for name, value in body.items() if name not in _ATTRIBUTES}
    attributes = {name: body[name] for name in _ATTRIBUTES if name in body}
    team = evolve(team, settings={**team.settings, **settings}, **attributes)
    if team.parent_id is not None and any(
        other.id != team.id for other in store.all(Team, parent_id=team.parent_id, slug=team.slug)
    ):
        raise database(409)
    return store.put(team)
