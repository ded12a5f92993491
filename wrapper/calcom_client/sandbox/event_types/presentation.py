"""How event types look in answers."""

from collections.abc import Sequence
from typing import Any, Final

from calcom_client.sandbox.event_types.settings import MANAGED, setting
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import Team, User
from calcom_client.sandbox.state.scheduling import EventType

_ALWAYS: Final = (
    "description",
    "locations",
    "bookingFields",
    "recurrence",
    "disableGuests",
    "slotInterval",
    "minimumBookingNotice",
    "beforeEventBuffer",
    "afterEventBuffer",
    "price",
    "currency",
    "lockTimeZoneToggleOnBookingPage",
    "forwardParamsSuccessRedirect",
    "successRedirectUrl",
    "isInstantEvent",
    "scheduleId",
    "onlyShowFirstAvailableSlot",
    "offsetStart",
    "bookingWindow",
    "confirmationPolicy",
    "requiresBookerEmailVerification",
    "hideCalendarNotes",
    "seats",
    "useDestinationCalendarEmail",
    "hideCalendarEventDetails",
    "hideOrganizerEmail",
    "hidden",
    "bookingRequiresAuthentication",
)
_WHEN_SET: Final = (
    "lengthInMinutesOptions",
    "bookingLimitsCount",
    "bookerActiveBookingsLimit",
    "bookingLimitsDuration",
    "bookerLayouts",
    "color",
    "customName",
    "destinationCalendar",
    "calVideoSettings",
    "disableCancelling",
    "disableRescheduling",
    "interfaceLanguage",
    "allowReschedulingPastBookings",
    "allowReschedulingCancelledBookings",
    "showOptimizedSlots",
)
_TEAMS_WHEN_SET: Final = ("emailSettings", "rescheduleWithSameRoundRobinHost")

_DYNAMIC_GROUP: Final = EventType(
    id=0,
    owner_id=0,
    title="Group Meeting",
    slug="dynamic",
    length=30,
    settings={
        "lengthInMinutesOptions": [15, 30, 45, 60, 90],
        "description": "Join us for a meeting with multiple people",
        "bookingFields": [],
        "disableGuests": True,
        "successRedirectUrl": "",
        "customName": "Group Meeting",
    },
)


def shown(store: Store, event_type: EventType) -> dict[str, Any]:
    """A user's event type, as read."""
    owner = None if event_type.owner_id is None else store.get(User, event_type.owner_id)
    users = [] if owner is None else [_user(owner)]
    return {**_base(event_type), "ownerId": event_type.owner_id, "users": users}


def shown_as_saved(store: Store, event_type: EventType) -> dict[str, Any]:
    """A user's event type, as the answers to its creation and to updates have it."""
    return {**shown(store, event_type), "calVideoSettings": setting(event_type, "calVideoSettings")}


def shown_to_public(store: Store, event_type: EventType) -> dict[str, Any]:
    """A user's event type as lists have it: without its hidden questions."""
    answer = shown(store, event_type)
    return {**answer, "bookingFields": [field for field in answer["bookingFields"] if not field.get("hidden")]}


def shown_dynamic_group(users: Sequence[User]) -> dict[str, Any]:
    """The event type that books several users together."""
    answer = {**_base(_DYNAMIC_GROUP), "ownerId": _DYNAMIC_GROUP.owner_id, "users": [_user(user) for user in users]}
    del answer["bookingRequiresAuthentication"]
    return answer


def shown_of_team(store: Store, event_type: EventType, *, hosts_limit: int | None = None) -> dict[str, Any]:
    """A team's event type, or a copy that follows a managed one.

    Args:
        store: The state.
        event_type: The event type.
        hosts_limit: Hosts to show at most; None for all.
    """
    is_copy = event_type.team_id is None
    answer = {
        **_base(event_type),
        "teamId": event_type.team_id,
        "ownerId": event_type.owner_id,
        "parentEventTypeId": event_type.parent_id,
        "schedulingType": event_type.scheduling_type,
        "hosts": _hosts(store, event_type)[:hosts_limit],
        "team": {"id": event_type.team_id},
    }
    for name in _TEAMS_WHEN_SET:
        if name in event_type.settings:
            answer[name] = setting(event_type, name)
    if not is_copy:
        answer["calVideoSettings"] = setting(event_type, "calVideoSettings")
        answer["assignAllTeamMembers"] = setting(event_type, "assignAllTeamMembers")
    return answer


def shown_in_team_list(store: Store, event_type: EventType, *, hosts_limit: int | None = None) -> dict[str, Any]:
    """A team's event type as lists have it: with more of its team.

    Args:
        store: The state.
        event_type: The event type.
        hosts_limit: Hosts to show at most; None for all.
    """
    answer = shown_of_team(store, event_type, hosts_limit=hosts_limit)
    team = store.get(Team, event_type.team_id or 0)
    if team is not None:
        answer["team"] = {
            "id": team.id,
            "name": team.name,
            "slug": team.slug,
            "bannerUrl": team.settings.get("bannerUrl"),
            "logoUrl": team.settings.get("logoUrl"),
            "weekStart": team.settings.get("weekStart", "Sunday"),
            "brandColor": team.settings.get("brandColor"),
            "darkBrandColor": team.settings.get("darkBrandColor"),
            "theme": team.settings.get("theme"),
        }
    return answer


def shown_with_copies(store: Store, event_type: EventType) -> dict[str, Any] | list[dict[str, Any]]:
    """A team's event type, as saved; a managed one as a list of it and of those that follow it."""
    if event_type.scheduling_type != MANAGED:
        return shown_of_team(store, event_type)
    copies = store.all(EventType, parent_id=event_type.id)
    return [shown_of_team(store, one) for one in (event_type, *copies)]


def _base(event_type: EventType) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "id": event_type.id,
        "lengthInMinutes": event_type.length,
        "title": event_type.title,
        "slug": event_type.slug,
    }
    answer |= {name: setting(event_type, name) for name in _ALWAYS}
    answer |= {name: setting(event_type, name) for name in _WHEN_SET if name in event_type.settings}
    metadata: dict[str, Any] = {}
    if "lengthInMinutesOptions" in event_type.settings:
        metadata["multipleDuration"] = setting(event_type, "lengthInMinutesOptions")
    if event_type.scheduling_type == MANAGED or event_type.parent_id is not None:
        metadata["managedEventConfig"] = {}
    return {**answer, "metadata": metadata}


def _user(user: User) -> dict[str, Any]:
    return {
        "id": user.id,
        "name": user.name,
        "username": user.username,
        "avatarUrl": user.avatar_url,
        "brandColor": user.settings.get("brandColor"),
        "darkBrandColor": user.settings.get("darkBrandColor"),
        "weekStart": user.week_start,
        "metadata": user.metadata,
    }


def _hosts(store: Store, event_type: EventType) -> list[dict[str, Any]]:
    if event_type.scheduling_type == MANAGED:
        copies = store.all(EventType, parent_id=event_type.id)
        hosts: list[dict[str, Any]] = [{"userId": copy.owner_id} for copy in copies]
    elif event_type.scheduling_type == "roundRobin":
        hosts = event_type.hosts
    else:
        hosts = [{"userId": host["userId"]} for host in event_type.hosts]
    return [_host(user, host) for host in hosts if (user := store.get(User, host["userId"])) is not None]


def _host(user: User, host: dict[str, Any]) -> dict[str, Any]:
    ranks = {"mandatory": host["mandatory"], "priority": host["priority"]} if "priority" in host else {}
    return {
        **ranks,
        "userId": user.id,
        "name": user.name or "",
        "username": user.username or "",
        "avatarUrl": user.avatar_url,
    }
