"""Enum ``HostPriority``."""

from calcom_api.types import OpenEnum


class HostPriority(OpenEnum):
    """How early in the turn a host of a round robin is."""

    LOWEST = "lowest"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    HIGHEST = "highest"
