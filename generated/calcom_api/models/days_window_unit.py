"""Enum ``DaysWindowUnit``."""

from calcom_api.types import OpenEnum


class DaysWindowUnit(OpenEnum):
    """Which days a window counts: Monday to Friday, or all."""

    BUSINESS_DAYS = "businessDays"
    CALENDAR_DAYS = "calendarDays"
