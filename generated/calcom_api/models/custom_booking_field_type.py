"""Enum ``CustomBookingFieldType``."""

from calcom_api.types import OpenEnum


class CustomBookingFieldType(OpenEnum):
    """How a question is answered."""

    PHONE = "phone"
    ADDRESS = "address"
    TEXT = "text"
    NUMBER = "number"
    TEXTAREA = "textarea"
    SELECT = "select"
    MULTISELECT = "multiselect"
    MULTIEMAIL = "multiemail"
    CHECKBOX = "checkbox"
    RADIO = "radio"
    BOOLEAN = "boolean"
    URL = "url"
    DATE = "date"
