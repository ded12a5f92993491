"""Enum ``SlotFormat``."""

from calcom_api.types import OpenEnum


class SlotFormat(OpenEnum):
    """What is told of a slot, its start or both its ends."""

    TIME = "time"
    RANGE = "range"
