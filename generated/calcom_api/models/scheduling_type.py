"""Enum ``SchedulingType``."""

from calcom_api.types import OpenEnum


class SchedulingType(OpenEnum):
    """How bookings find their hosts.

    `collective` takes all of them, `roundRobin` one after the other; `managed` gives each host an event type of their
    own that follows this one.
    """

    COLLECTIVE = "collective"
    ROUND_ROBIN = "roundRobin"
    MANAGED = "managed"
