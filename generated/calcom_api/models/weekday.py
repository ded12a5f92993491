"""Enum ``Weekday``."""

from calcom_api.types import OpenEnum


class Weekday(OpenEnum):
    """A day of the week, by its English name."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"
