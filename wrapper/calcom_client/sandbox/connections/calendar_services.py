"""The calendar services that can be connected, as the API shows their apps."""

from collections.abc import Mapping
from typing import Any, Final

GOOGLE: Final = "google_calendar"
OFFICE365: Final = "office365_calendar"
APPLE: Final = "apple_calendar"
ICS_FEED: Final = "ics-feed_calendar"

TYPES: Final[Mapping[str, str]] = {"google": GOOGLE, "office365": OFFICE365, "apple": APPLE}
"""The kinds of connections by what paths call the services, in the order in which the real server lists those."""

_OF_ALL: Final[Mapping[str, Any]] = {
    "appData": None,
    "__template": "",
    "variant": "calendar",
    "categories": ["calendar"],
    "email": "help@cal.com",
    "locationOption": None,
}
_OF_SERVICES: Final[Mapping[str, Any]] = {
    **_OF_ALL,
    "category": "calendar",
    "publisher": "Cal.com",
    "url": "https://cal.com/",
}

APPS: Final[Mapping[str, Mapping[str, Any]]] = {
    GOOGLE: {
        **_OF_SERVICES,
        "name": "Google Calendar",
        "title": "Google Calendar",
        "slug": "google-calendar",
        "type": GOOGLE,
        "dirName": "googlecalendar",
        "description": "Google's calendar, for work and at home.",
        "logo": "/app-store/googlecalendar/icon.svg",
        "installed": False,
        "isOAuth": True,
        "delegationCredential": {"workspacePlatformSlug": "google"},
    },
    OFFICE365: {
        **_OF_SERVICES,
        "name": "Outlook Calendar",
        "title": "Outlook Calendar",
        "slug": "office365-calendar",
        "type": OFFICE365,
        "dirName": "office365calendar",
        "description": "Microsoft's calendar, for work and at home.",
        "logo": "/app-store/office365calendar/icon.svg",
        "isOAuth": True,
        "delegationCredential": {"workspacePlatformSlug": "office365"},
    },
    APPLE: {
        **_OF_SERVICES,
        "name": "Apple Calendar",
        "title": "Apple Calendar",
        "slug": "apple-calendar",
        "type": APPLE,
        "dirName": "applecalendar",
        "description": "The calendar of Apple's iCloud.",
        "logo": "/app-store/applecalendar/icon.svg",
        "installed": True,
    },
    ICS_FEED: {
        **_OF_ALL,
        "name": "ICS Feed",
        "title": "ICS Feed",
        "slug": "ics-feed",
        "type": ICS_FEED,
        "dirName": "ics-feedcalendar",
        "description": "Calendars that are published as ICS files.",
        "logo": "/app-store/ics-feedcalendar/icon.svg",
        "publisher": "Cal.com, Inc.",
        "isTemplate": False,
    },
}
"""The apps by the kinds of their connections."""
