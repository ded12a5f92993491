"""Which settings of an event type exclude each other, and what must be unique or there."""

import itertools
import re
from collections.abc import Mapping
from typing import Any, Final

from calcom_client.sandbox.answers import framework, invalid, procedure
from calcom_client.sandbox.event_types.settings import lengths, of_team, of_user, setting, switched_on
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.scheduling import EventType, Schedule

_NAMES_IN_TITLES: Final = frozenset(
    {
        "Event type title",
        "Organiser",
        "Organiser first name",
        "Scheduler",
        "Scheduler first name",
        "Scheduler last name",
        "Event duration",
        "Location",
        "LOCATION",
        "HOST/ATTENDEE",
        "HOST",
        "ATTENDEE",
        "USER",
    }
)
_SPANS: Final = ("day", "week", "month", "year")
_DURATION_STEP: Final = 15
_NEEDS_A_CONNECTION: Final = (
    "A location or destinationCalendar was sent that needs a connected app: the sandbox does not look for it, the real "
    "server refuses it with 400 if it is not connected."
)


def warnings(body: Mapping[str, Any]) -> tuple[str, ...]:
    """Where a request is taken that the real server may refuse.

    Args:
        body: The request's body.
    """
    apps = {location.get("integration", "cal-video") for location in body.get("locations", ())} - {"cal-video"}
    return (_NEEDS_A_CONNECTION,) if apps or "destinationCalendar" in body else ()


def check_threshold(body: Mapping[str, Any]) -> None:
    """Refuse a confirmation policy that asks at short notice and does not say what is short.

    Args:
        body: The request's body.

    Raises:
        Refusal: 400.
    """
    policy = body.get("confirmationPolicy", {})
    if policy.get("type") == "time" and "noticeThreshold" not in policy:
        sentence = (
            'Invalid requiresConfirmation structure. Use "type": "always" or provide a valid time and unit in '
            '"noticeThreshold" for "type": "time".'
        )
        node = {"target": body, "value": policy, "property": "confirmationPolicy", "children": []}
        raise invalid([{**node, "constraints": {"ConfirmationPolicyValidator": sentence}}])


def check_settings(event_type: EventType) -> None:
    """Refuse settings that exclude each other.

    Raises:
        Refusal: 400.
    """
    if switched_on(event_type, "recurrence") and switched_on(event_type, "bookerActiveBookingsLimit"):
        raise framework(
            400,
            "Can't have `recurrence` and `bookerActiveBookingsLimit` enabled at the same time - recurring events do "
            "not support maximum active bookings limit setting.",
        )
    if switched_on(event_type, "seats"):
        if len(setting(event_type, "locations")) > 1:
            raise framework(400, "Seats Validation failed: Seats are enabled but more than one location provided.")
        if switched_on(event_type, "confirmationPolicy"):
            raise framework(400, "Seats Validation failed: Seats are enabled but requiresConfirmation is true.")
    _check_title_of_bookings(event_type)


def check_by_procedure(event_type: EventType) -> None:
    """Refuse what the real server notices last, and tells in its one fixed sentence.

    Raises:
        Refusal: 400.
    """
    layouts = setting(event_type, "bookerLayouts")
    if (
        (switched_on(event_type, "seats") and switched_on(event_type, "recurrence"))
        or event_type.length not in lengths(event_type)
        or (layouts is not None and layouts["defaultLayout"] not in layouts["enabledLayouts"])
        or not _grow(setting(event_type, "bookingLimitsCount"))
        or not _grow(setting(event_type, "bookingLimitsDuration"), step=_DURATION_STEP)
    ):
        raise procedure(400)


def check_email_is_asked(event_type: EventType, *, phone_will_do: bool) -> None:
    """Refuse a booking form that asks for no address.

    Args:
        event_type: The event type.
        phone_will_do: Whether a phone number can stand in for the e-mail address.

    Raises:
        Refusal: 400.
    """
    asked = {field["slug"] for field in setting(event_type, "bookingFields") if _is_needed(field)}
    if "email" in asked:
        return
    if not phone_will_do:
        raise framework(400, "checkIsEmailUserAccessible - Email booking field must be required and visible")
    if "attendeePhoneNumber" not in asked:
        raise procedure(400)


def check_slug_of_user(store: Store, user_id: int, slug: str) -> None:
    """Refuse a slug that another event type of a new one's owner has.

    Raises:
        Refusal: 400.
    """
    if of_user(store, user_id, slug) is not None:
        raise framework(400, "User already has an event type with this slug.")


def check_slug_of_team(store: Store, team_id: int, slug: str) -> None:
    """Refuse a slug that the team has already, be it the same event type's.

    Raises:
        Refusal: 400.
    """
    if of_team(store, team_id, slug) is not None:
        raise framework(400, "Team event type with this slug already exists")


def check_schedule(store: Store, user_id: int, schedule_id: int | None) -> None:
    """Refuse somebody else's schedule.

    Raises:
        Refusal: 404.
    """
    if not schedule_id:
        return
    schedule = store.get(Schedule, schedule_id)
    if schedule is None or schedule.owner_id != user_id:
        raise framework(404, f"User with ID={user_id} does not own schedule with ID={schedule_id}")


def _is_needed(field: Mapping[str, Any]) -> bool:
    return bool(field.get("required")) and not field.get("hidden", False)


def _check_title_of_bookings(event_type: EventType) -> None:
    known = _NAMES_IN_TITLES | {field["slug"] for field in setting(event_type, "bookingFields")}
    for name in re.findall(r"\{([^{}]+)\}", setting(event_type, "customName") or ""):
        if name not in known:
            raise framework(400, f"Invalid event name variables: {{{name}}}")


def _grow(limits: Mapping[str, int] | None, *, step: int = 1) -> bool:
    """Whether limits of longer times are not below those of shorter ones, and all are of this step."""
    numbers = [limits[span] for span in _SPANS if limits is not None and span in limits]
    return all(shorter <= longer for shorter, longer in itertools.pairwise(numbers)) and not any(
        number % step for number in numbers
    )
