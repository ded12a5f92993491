"""Enum ``RoutingFormWorkflowStepAction``."""

from calcom_api.types import OpenEnum


class RoutingFormWorkflowStepAction(OpenEnum):
    """What a step of a routing form's workflow does: by which way, and to whom."""

    EMAIL_ATTENDEE = "email_attendee"
    EMAIL_ADDRESS = "email_address"
    SMS_ATTENDEE = "sms_attendee"
    SMS_NUMBER = "sms_number"
