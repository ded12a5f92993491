"""What is set of an event type, the server's defaults included, for everything that books or offers it."""

from collections.abc import Mapping
from typing import Any, Final

from calcom_client.sandbox.people.organizations import is_member, organization_with
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import EventType

MANAGED: Final = "managed"

STANDARD_BOOKING_FIELDS: Final[tuple[Mapping[str, Any], ...]] = (
    {"isDefault": True, "type": "name", "slug": "name", "required": True, "disableOnPrefill": False},
    {
        "isDefault": True,
        "type": "email",
        "slug": "email",
        "required": True,
        "disableOnPrefill": False,
        "hidden": False,
    },
    {"isDefault": True, "type": "radioInput", "slug": "location", "required": False, "hidden": False},
    {
        "isDefault": True,
        "type": "text",
        "slug": "title",
        "required": True,
        "disableOnPrefill": False,
        "hidden": True,
    },
    *(
        {
            "isDefault": True,
            "type": kind,
            "slug": slug,
            "required": False,
            "disableOnPrefill": False,
            "hidden": False,
        }
        for kind, slug in (("textarea", "notes"), ("multiemail", "guests"), ("textarea", "rescheduleReason"))
    ),
)
"""The questions that every booking form has, in the API's form. Custom ones stand after `location`."""

_OFF: Final[Mapping[str, Any]] = {"disabled": True}

_DEFAULTS: Final[Mapping[str, Any]] = {
    "description": "",
    "locations": ({"type": "integration", "integration": "cal-video"},),
    "bookingFields": STANDARD_BOOKING_FIELDS,
    "recurrence": None,
    "disableGuests": False,
    "slotInterval": None,
    "minimumBookingNotice": 120,
    "beforeEventBuffer": 0,
    "afterEventBuffer": 0,
    "price": 0,
    "currency": "usd",
    "lockTimeZoneToggleOnBookingPage": False,
    "forwardParamsSuccessRedirect": True,
    "successRedirectUrl": None,
    "isInstantEvent": False,
    "scheduleId": None,
    "onlyShowFirstAvailableSlot": False,
    "offsetStart": 0,
    "bookingWindow": _OFF,
    "confirmationPolicy": _OFF,
    "requiresBookerEmailVerification": False,
    "hideCalendarNotes": False,
    "seats": _OFF,
    "useDestinationCalendarEmail": False,
    "hideCalendarEventDetails": False,
    "hideOrganizerEmail": False,
    "calVideoSettings": None,
    "hidden": False,
    "bookingRequiresAuthentication": False,
    "assignAllTeamMembers": False,
}


def setting(event_type: EventType, name: str) -> Any:
    """A setting in the API's own form; the server's default for one that is not set, None where it has none.

    What comes back is a copy, free to be changed.

    Args:
        event_type: The event type.
        name: The setting's name in the API, such as `minimumBookingNotice`, `bookingLimitsCount` or `seats`.
    """
    return _copy(event_type.settings[name] if name in event_type.settings else _DEFAULTS.get(name))


def switched_on(event_type: EventType, name: str) -> dict[str, Any] | None:
    """A setting that can be off (`seats`, `recurrence`, `bookingWindow`, `confirmationPolicy`, …); None if it is.

    Args:
        event_type: The event type.
        name: The setting's name in the API.
    """
    value = setting(event_type, name)
    return value if isinstance(value, dict) and not value.get("disabled") else None


def lengths(event_type: EventType) -> list[int]:
    """The minutes that it can be booked for; mostly one number."""
    options: list[int] | None = setting(event_type, "lengthInMinutesOptions")
    return options or [event_type.length]


def host_ids(event_type: EventType) -> list[int]:
    """The users who host it: the owner, or the team's hosts in their order. A managed one has none, its copies have."""
    if event_type.owner_id is not None:
        return [event_type.owner_id]
    return [host["userId"] for host in event_type.hosts]


def of_user(store: Store, user_id: int, slug: str) -> EventType | None:
    """The event type of a user that has this slug."""
    return store.first(EventType, owner_id=user_id, slug=slug)


def of_team(store: Store, team_id: int, slug: str) -> EventType | None:
    """The event type of a team that has this slug."""
    return store.first(EventType, team_id=team_id, slug=slug)


def user_named(store: Store, username: str, organization_slug: str | None = None) -> User | None:
    """The user of this name, in this organization if one is given.

    Args:
        store: The state.
        username: The user's name.
        organization_slug: The slug of the organization; None searches everywhere.
    """
    users = store.all(User, username=username)
    if organization_slug is None:
        return next(iter(users), None)
    organization = organization_with(store, organization_slug)
    if organization is None:
        return None
    return next((user for user in users if is_member(store, user.id, organization.id)), None)


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _copy(inner) for name, inner in value.items()}
    return [_copy(inner) for inner in value] if isinstance(value, list | tuple) else value
