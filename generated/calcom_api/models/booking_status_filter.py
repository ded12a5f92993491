"""Enum ``BookingStatusFilter``."""

from calcom_api.types import OpenEnum


class BookingStatusFilter(OpenEnum):
    """Kinds of bookings to list.

    `upcoming` are those not over yet and `past` those that are, `recurring` those of a series that are not over, all
    without cancelled and rejected ones; `unconfirmed` are those that wait for a confirmation; `cancelled` includes the
    rejected.
    """

    UPCOMING = "upcoming"
    RECURRING = "recurring"
    PAST = "past"
    CANCELLED = "cancelled"
    UNCONFIRMED = "unconfirmed"
