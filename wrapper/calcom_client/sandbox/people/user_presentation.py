"""Users as the API shows them to themselves and to their organization."""

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Membership, User

_ATTRIBUTES: Final = {
    "email": "email",
    "username": "username",
    "name": "name",
    "bio": "bio",
    "avatarUrl": "avatar_url",
    "timeZone": "time_zone",
    "timeFormat": "time_format",
    "weekStart": "week_start",
    "locale": "locale",
    "defaultScheduleId": "default_schedule_id",
    "metadata": "metadata",
}
_SETTINGS: Final[Mapping[str, object]] = {
    "appTheme": None,
    "theme": None,
    "hideBranding": False,
    "brandColor": None,
    "darkBrandColor": None,
    "allowDynamicBooking": True,
    "verified": False,
    "invitedTo": None,
}


def shown_to_self(user: User) -> dict[str, object]:
    """A user as `/v2/me` shows them, without their organization."""
    return {
        "id": user.id,
        "email": user.email,
        "name": user.name,
        "avatarUrl": user.avatar_url,
        "bio": user.bio,
        "timeFormat": user.time_format,
        "defaultScheduleId": user.default_schedule_id,
        "weekStart": user.week_start,
        "timeZone": user.time_zone,
        "username": user.username,
        "organizationId": None,
    }


def shown_in_organization(user: User, membership: Membership) -> dict[str, object]:
    """A user as their organization sees them."""
    shown = {name: getattr(user, attribute) for name, attribute in _ATTRIBUTES.items() if name != "metadata"}
    return {
        "id": user.id,
        **shown,
        **{name: user.settings.get(name, default) for name, default in _SETTINGS.items()},
        "emailVerified": user.settings.get("emailVerified", timestamp(user.created_at)),
        "createdDate": timestamp(user.created_at),
        **({"metadata": user.metadata} if user.metadata else {}),
        "profile": {
            "id": membership.id,
            "organizationId": membership.team_id,
            "userId": user.id,
            "username": membership.username or user.username,
        },
    }


def changed(user: User, body: Mapping[str, Any]) -> User:
    """A user after the change of a body."""
    attributes = {attribute: body[name] for name, attribute in _ATTRIBUTES.items() if name in body}
    settings = {name: value for name, value in body.items() if name not in _ATTRIBUTES}
    return evolve(user, settings={**user.settings, **settings}, **attributes)
