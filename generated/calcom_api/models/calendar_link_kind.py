"""Enum ``CalendarLinkKind``."""

from calcom_api.types import OpenEnum


class CalendarLinkKind(OpenEnum):
    """Where a link adds a booking to; `ics` is a file that nearly every calendar reads."""

    GOOGLE_CALENDAR = "googleCalendar"
    MICROSOFT_OFFICE = "microsoftOffice"
    MICROSOFT_OUTLOOK = "microsoftOutlook"
    ICS = "ics"
