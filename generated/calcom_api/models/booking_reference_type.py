"""Enum ``BookingReferenceType``."""

from calcom_api.types import OpenEnum


class BookingReferenceType(OpenEnum):
    """Apps by which references can be filtered."""

    GOOGLE_CALENDAR = "google_calendar"
    OFFICE365_CALENDAR = "office365_calendar"
    DAILY_VIDEO = "daily_video"
    GOOGLE_VIDEO = "google_video"
    OFFICE365_VIDEO = "office365_video"
    ZOOM_VIDEO = "zoom_video"
