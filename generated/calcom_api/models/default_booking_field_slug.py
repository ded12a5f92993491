"""Enum ``DefaultBookingFieldSlug``."""

from calcom_api.types import OpenEnum


class DefaultBookingFieldSlug(OpenEnum):
    """Which default question it is, and the key of its answer in bookings."""

    NAME = "name"
    SPLIT_NAME = "splitName"
    EMAIL = "email"
    ATTENDEE_PHONE_NUMBER = "attendeePhoneNumber"
    LOCATION = "location"
    TITLE = "title"
    NOTES = "notes"
    GUESTS = "guests"
    RESCHEDULE_REASON = "rescheduleReason"
