"""From what requests say of an event type to its row."""

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.event_types.settings import STANDARD_BOOKING_FIELDS
from calcom_client.sandbox.state.scheduling import EventType

_OWN_ATTRIBUTES: Final = ("lengthInMinutes", "title", "slug", "schedulingType", "hosts")
_LIMITS: Final = ("bookingLimitsCount", "bookingLimitsDuration", "bookerActiveBookingsLimit")
_UNSET_WHEN_FALSE: Final = (
    "allowReschedulingPastBookings",
    "allowReschedulingCancelledBookings",
    "showOptimizedSlots",
)
"""Settings that answers leave out until somebody has set them."""

_SLUGS_OF_TYPES: Final = {"name": "name", "email": "email"}
_CHANGEABLE: Final = ("required", "label", "placeholder", "hidden", "disableOnPrefill")


def created(event_type: EventType, body: Mapping[str, Any]) -> EventType:
    """A new event type with the settings of the request that creates it.

    Args:
        event_type: The event type without settings.
        body: The request's body, defaults filled in.
    """
    said = {name: value for name, value in body.items() if value or name not in _UNSET_WHEN_FALSE}
    return _with(event_type, said)


def updated(event_type: EventType, body: Mapping[str, Any]) -> EventType:
    """An event type after an update.

    As on servers of 2025, the choice of lengths, the layouts, and the threshold of a confirmation policy are lost
    unless they are sent again.

    Args:
        event_type: The event type before.
        body: The request's body.
    """
    settings = {
        name: value
        for name, value in event_type.settings.items()
        if name not in ("lengthInMinutesOptions", "bookerLayouts")
    }
    policy = settings.get("confirmationPolicy", {})
    if policy.get("type") == "time":
        settings["confirmationPolicy"] = {
            "type": "always",
            "blockUnconfirmedBookingsInBooker": policy["blockUnconfirmedBookingsInBooker"],
        }
    return _with(evolve(event_type, settings=settings), body)


def _with(event_type: EventType, body: Mapping[str, Any]) -> EventType:
    settings = dict(event_type.settings)
    for name, value in body.items():
        if name in _LIMITS and value.get("disabled"):
            settings.pop(name, None)
        elif name not in _OWN_ATTRIBUTES:
            settings[name] = _kept(name, value)
    return evolve(
        event_type,
        length=body.get("lengthInMinutes", event_type.length),
        title=body.get("title", event_type.title),
        slug=body.get("slug", event_type.slug),
        settings=settings,
    )


def _kept(name: str, value: Any) -> Any:
    if name == "bookingFields":
        return _booking_form(value)
    if name in ("seats", "recurrence"):
        return {"disabled": True} if value.get("disabled") else {**value, "disabled": False}
    return value


def _booking_form(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The whole booking form: the standard questions, changed where that was asked for, and the custom ones."""
    standard = {str(field["slug"]): field for field in STANDARD_BOOKING_FIELDS}
    changes = {_slug(field): field for field in given}
    form: list[dict[str, Any]] = []
    for slug, field in standard.items():
        form.append(_changed(field, changes[slug]) if slug in changes else dict(field))
        if slug == "email" and "attendeePhoneNumber" in changes:
            form.append(_asked({**changes["attendeePhoneNumber"], "isDefault": True}))
        if slug == "location":
            form += [
                _asked({**custom, "isDefault": False})
                for own, custom in changes.items()
                if own not in standard and own != "attendeePhoneNumber"
            ]
    return form


def _slug(field: Mapping[str, Any]) -> str:
    return str(_SLUGS_OF_TYPES.get(field.get("type", ""), field.get("slug", "")))


def _changed(standard: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """A standard question after a change. What the change does not say is off, except that an address is needed."""
    needed = standard["slug"] in ("name", "email")
    said = {name: change[name] for name in _CHANGEABLE if name in change}
    if standard["slug"] == "name":
        said = {name: value for name, value in said.items() if name not in ("required", "hidden")}
    if standard["slug"] == "location":
        return {**standard, **{name: value for name, value in said.items() if name == "label"}}
    off = {"required": needed} | ({} if standard["slug"] == "name" else {"hidden": False})
    return {**standard, **off, **said}


def _asked(field: Mapping[str, Any]) -> dict[str, Any]:
    names = ("isDefault", "type", "slug", *_CHANGEABLE, "options")
    shown = {name: field[name] for name in names if name in field}
    return {"disableOnPrefill": False, "hidden": False, **shown}
