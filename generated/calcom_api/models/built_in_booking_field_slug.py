"""Enum ``BuiltInBookingFieldSlug``."""

from calcom_api.types import OpenEnum


class BuiltInBookingFieldSlug(OpenEnum):
    """A default question that is known by its slug alone."""

    TITLE = "title"
    NOTES = "notes"
    GUESTS = "guests"
    RESCHEDULE_REASON = "rescheduleReason"
