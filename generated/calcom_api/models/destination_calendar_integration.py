"""Enum ``DestinationCalendarIntegration``."""

from calcom_api.types import OpenEnum


class DestinationCalendarIntegration(OpenEnum):
    """A calendar service that bookings can be written to."""

    APPLE_CALENDAR = "apple_calendar"
    GOOGLE_CALENDAR = "google_calendar"
    OFFICE365_CALENDAR = "office365_calendar"
