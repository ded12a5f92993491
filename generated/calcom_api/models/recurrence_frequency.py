"""Enum ``RecurrenceFrequency``."""

from calcom_api.types import OpenEnum


class RecurrenceFrequency(OpenEnum):
    """The unit of the interval of a series."""

    YEARLY = "yearly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
