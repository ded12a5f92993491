"""Enum ``RoutingFormOrder``."""

from calcom_api.types import OpenEnum


class RoutingFormOrder(OpenEnum):
    """Oldest first, or newest first."""

    ASC = "asc"
    DESC = "desc"
