"""Enum ``CalendarEventResponseStatus``."""

from calcom_api.types import OpenEnum


class CalendarEventResponseStatus(OpenEnum):
    """What an attendee has answered: `pending` is perhaps, `needsAction` nothing yet."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    DECLINED = "declined"
    NEEDS_ACTION = "needsAction"
