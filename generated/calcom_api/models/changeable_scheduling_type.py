"""Enum ``ChangeableSchedulingType``."""

from calcom_api.types import OpenEnum


class ChangeableSchedulingType(OpenEnum):
    """How bookings find their hosts, as far as it can be changed.

    Never to or from `managed`.
    """

    COLLECTIVE = "collective"
    ROUND_ROBIN = "roundRobin"
