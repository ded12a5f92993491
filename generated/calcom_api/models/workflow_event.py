"""Enum ``WorkflowEvent``."""

from calcom_api.types import OpenEnum


class WorkflowEvent(OpenEnum):
    """What happens to a booking.

    `newEvent` is a booking that is certain, `bookingRequested` one that the host still has to confirm;
    `bookingNoShowUpdated` is somebody being marked as absent, or no longer so.
    """

    NEW_EVENT = "newEvent"
    EVENT_CANCELLED = "eventCancelled"
    RESCHEDULE_EVENT = "rescheduleEvent"
    BOOKING_REQUESTED = "bookingRequested"
    BOOKING_REJECTED = "bookingRejected"
    BOOKING_PAYMENT_INITIATED = "bookingPaymentInitiated"
    BOOKING_PAID = "bookingPaid"
    BOOKING_NO_SHOW_UPDATED = "bookingNoShowUpdated"
