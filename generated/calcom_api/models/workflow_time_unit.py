"""Enum ``WorkflowTimeUnit``."""

from calcom_api.types import OpenEnum


class WorkflowTimeUnit(OpenEnum):
    """A unit of time."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
