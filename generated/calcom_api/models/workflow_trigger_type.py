"""Enum ``WorkflowTriggerType``."""

from calcom_api.types import OpenEnum


class WorkflowTriggerType(OpenEnum):
    """What makes a workflow run, `beforeEvent` and the three that begin with `after` with an offset."""

    BEFORE_EVENT = "beforeEvent"
    AFTER_EVENT = "afterEvent"
    AFTER_HOSTS_CAL_VIDEO_NO_SHOW = "afterHostsCalVideoNoShow"
    AFTER_GUESTS_CAL_VIDEO_NO_SHOW = "afterGuestsCalVideoNoShow"
    NEW_EVENT = "newEvent"
    EVENT_CANCELLED = "eventCancelled"
    RESCHEDULE_EVENT = "rescheduleEvent"
    BOOKING_REQUESTED = "bookingRequested"
    BOOKING_REJECTED = "bookingRejected"
    BOOKING_PAYMENT_INITIATED = "bookingPaymentInitiated"
    BOOKING_PAID = "bookingPaid"
    BOOKING_NO_SHOW_UPDATED = "bookingNoShowUpdated"
