"""Enum ``WorkflowTemplate``."""

from calcom_api.types import OpenEnum


class WorkflowTemplate(OpenEnum):
    """What a step's message was made from."""

    REMINDER = "reminder"
    CUSTOM = "custom"
    RESCHEDULED = "rescheduled"
    COMPLETED = "completed"
    RATING = "rating"
    CANCELLED = "cancelled"
