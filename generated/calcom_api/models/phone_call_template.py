"""Enum ``PhoneCallTemplate``."""

from calcom_api.types import OpenEnum


class PhoneCallTemplate(OpenEnum):
    """What a call is about."""

    CHECK_IN_APPOINTMENT = "CHECK_IN_APPOINTMENT"
    CUSTOM_TEMPLATE = "CUSTOM_TEMPLATE"
