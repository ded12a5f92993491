"""Where a booking takes place: what is asked for, against what the event type offers."""

import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.event_types.settings import setting
from calcom_client.sandbox.state.scheduling import EventType

CAL_VIDEO: Final = "integrations:daily"

_APPS = {
    "cal-video": CAL_VIDEO,
    "google-meet": "integrations:google:meet",
    "office365-video": "integrations:office365_video",
    "zoom": "integrations:zoom",
}
_STORED_AS = {
    "address": "inPerson",
    "attendeeAddress": "attendeeInPerson",
    "link": "link",
    "phone": "userPhone",
    "organizersDefaultApp": "conferencing",
    "attendeePhone": "phone",
    "attendeeDefined": "somewhereElse",
}
_WHAT_THE_ATTENDEE_GIVES = {"attendeeAddress": "address", "attendeePhone": "phone", "attendeeDefined": "location"}
_LINK = re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)+(/\S*)?", re.ASCII)
_PHONE = re.compile(r"\+[1-9][\d ()-]{5,20}", re.ASCII)


@frozen
class Place:
    """Where a booking takes place.

    Attributes:
        text: What the booking shows; the name of an app until its call has a link.
        answer: What the booking's answers tell of it; None if nobody chose a place.
    """

    text: str
    answer: Mapping[str, str] | None = None


def chosen_place(body: Mapping[str, Any], event_type: EventType) -> Place:
    """The place that a request to book asks for, or else the first that the event type offers.

    Raises:
        Refusal: 400 for one that is not offered.
    """
    wish = body.get("location") or body.get("meetingUrl")
    offered = setting(event_type, "locations") or [{"type": "organizersDefaultApp"}]
    if wish is None:
        return Place(_text(offered[0]))
    if isinstance(wish, str):
        return Place(wish, {"value": _kind_of_text(wish), "optionValue": wish})
    _check_offered(wish, offered, event_type.id)
    same = next(place for place in offered if place["type"] == wish["type"])
    return Place(_text({**same, **wish}), _answer(wish))


def new_place(wish: Mapping[str, Any]) -> Place:
    """The place that a booking is moved to, whatever its event type offers."""
    if wish["type"] in ("address", "link", "phone"):
        return Place(wish[wish["type"]], _answer(wish))
    return Place(_text(wish), _answer(wish))


def with_link(text: str | None, uid: str) -> str | None:
    """The place of a booking that is certain: a Cal Video call has its link then."""
    return f"https://app.cal.com/video/{uid}" if text == CAL_VIDEO else text


def _check_offered(wish: Mapping[str, Any], offered: list[dict[str, Any]], event_type_id: int) -> None:
    kinds = [place["type"] for place in offered]
    if wish["type"] not in kinds:
        raise framework(
            400,
            f"Booking location with type {wish['type']} not valid for event type with id={event_type_id}. The event "
            f"type has following location types: {', '.join(kinds)}, and only these types are allowed for booking "
            "location.",
        )
    apps = [place["integration"] for place in offered if place["type"] == "integration"]
    if wish["type"] == "integration" and wish["integration"] not in apps:
        raise framework(
            400,
            f"Booking location with integration {wish['integration']} not valid for event type with "
            f"id={event_type_id}. The event type has following integrations: {', '.join(apps)}, and only these "
            "integrations are allowed for booking location.",
        )


def _text(place: Mapping[str, Any]) -> str:
    """What a booking shows of a place."""
    kind = place["type"]
    if kind == "integration":
        return _app(place["integration"])
    if kind == "organizersDefaultApp":
        return CAL_VIDEO
    given = place.get(_WHAT_THE_ATTENDEE_GIVES.get(kind, kind))
    return str(given) if given is not None else _STORED_AS.get(kind, kind)


def _answer(wish: Mapping[str, Any]) -> Mapping[str, str]:
    kind = wish["type"]
    if kind == "integration":
        return {"value": _app(wish["integration"]), "optionValue": ""}
    given = wish.get(_WHAT_THE_ATTENDEE_GIVES.get(kind, ""), "")
    return {"value": _STORED_AS[kind], "optionValue": given}


def _app(name: str) -> str:
    return _APPS.get(name, f"integrations:{name.replace('-', '_')}")


def _kind_of_text(text: str) -> str:
    if _PHONE.fullmatch(text):
        return "phone"
    return "link" if _LINK.fullmatch(text) else "somewhereElse"
