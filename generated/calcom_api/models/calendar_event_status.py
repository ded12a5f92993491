"""Enum ``CalendarEventStatus``."""

from calcom_api.types import OpenEnum


class CalendarEventStatus(OpenEnum):
    """Whether an event takes place: `accepted` it does, `pending` perhaps."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    DECLINED = "declined"
    CANCELLED = "cancelled"
