"""Enum ``BookingStatus``."""

from calcom_api.types import OpenEnum


class BookingStatus(OpenEnum):
    """How a booking stands."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    AWAITING_HOST = "awaiting_host"
