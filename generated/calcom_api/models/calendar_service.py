"""Enum ``CalendarService``."""

from calcom_api.types import OpenEnum


class CalendarService(OpenEnum):
    """A calendar service: Apple's iCloud, Google Calendar, or Microsoft's Outlook (`office365`)."""

    APPLE = "apple"
    GOOGLE = "google"
    OFFICE365 = "office365"
