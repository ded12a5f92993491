"""Enum ``RoundRobinRescheduleOption``."""

from calcom_api.types import OpenEnum


class RoundRobinRescheduleOption(OpenEnum):
    """Who hosts a booking that is moved: the next in turn, the same, or whom the attendee chooses."""

    ROUND_ROBIN = "ROUND_ROBIN"
    SAME_HOST = "SAME_HOST"
    ATTENDEE_CHOICE = "ATTENDEE_CHOICE"
