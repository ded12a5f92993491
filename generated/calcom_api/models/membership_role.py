"""Enum ``MembershipRole``."""

from calcom_api.types import OpenEnum


class MembershipRole(OpenEnum):
    """What a member may do."""

    OWNER = "OWNER"
    ADMIN = "ADMIN"
    MEMBER = "MEMBER"
