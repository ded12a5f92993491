"""Enum ``BookerLayout``."""

from calcom_api.types import OpenEnum


class BookerLayout(OpenEnum):
    """A view of the booking page."""

    MONTH = "month"
    WEEK = "week"
    COLUMN = "column"
