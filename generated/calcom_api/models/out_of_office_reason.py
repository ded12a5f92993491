"""Enum ``OutOfOfficeReason``."""

from calcom_api.types import OpenEnum


class OutOfOfficeReason(OpenEnum):
    """Why a user is away."""

    UNSPECIFIED = "unspecified"
    VACATION = "vacation"
    TRAVEL = "travel"
    SICK = "sick"
    PUBLIC_HOLIDAY = "public_holiday"
