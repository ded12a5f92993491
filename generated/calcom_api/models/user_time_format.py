"""Enum ``UserTimeFormat``."""

from calcom_api.types import OpenIntEnum


class UserTimeFormat(OpenIntEnum):
    """Hours of a clock face."""

    VALUE_12 = 12
    VALUE_24 = 24
