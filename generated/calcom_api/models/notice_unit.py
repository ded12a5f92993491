"""Enum ``NoticeUnit``."""

from calcom_api.types import OpenEnum


class NoticeUnit(OpenEnum):
    """In what notice is measured."""

    MINUTES = "minutes"
    HOURS = "hours"
