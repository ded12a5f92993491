"""Enum ``TextBookingFieldType``."""

from calcom_api.types import OpenEnum


class TextBookingFieldType(OpenEnum):
    """What kind of text answers a question.

    Bookings cannot answer a `number` on servers of 2025, and `date` is known to newer servers only.
    """

    PHONE = "phone"
    ADDRESS = "address"
    TEXT = "text"
    NUMBER = "number"
    TEXTAREA = "textarea"
    MULTIEMAIL = "multiemail"
    URL = "url"
    DATE = "date"
