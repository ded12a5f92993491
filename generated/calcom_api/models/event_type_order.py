"""Enum ``EventTypeOrder``."""

from calcom_api.types import OpenEnum


class EventTypeOrder(OpenEnum):
    """By when event types were created, the oldest (`asc`) or the newest (`desc`) first."""

    ASC = "asc"
    DESC = "desc"
