"""Enum ``DefaultBookingFieldType``."""

from calcom_api.types import OpenEnum


class DefaultBookingFieldType(OpenEnum):
    """How a default question is answered."""

    NAME = "name"
    SPLIT_NAME = "splitName"
    EMAIL = "email"
    PHONE = "phone"
    TEXT = "text"
    TEXTAREA = "textarea"
    MULTIEMAIL = "multiemail"
    RADIO_INPUT = "radioInput"
