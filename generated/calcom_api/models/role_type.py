"""Enum ``RoleType``."""

from calcom_api.types import OpenEnum


class RoleType(OpenEnum):
    """Who made a role: `SYSTEM` roles are Cal.com's, `CUSTOM` ones are the organization's or team's own."""

    SYSTEM = "SYSTEM"
    CUSTOM = "CUSTOM"
