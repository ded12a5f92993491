"""Enum ``WorkflowStepAction``."""

from calcom_api.types import OpenEnum


class WorkflowStepAction(OpenEnum):
    """What a step does: by which way, and to whom.

    `cal_ai_phone_call` is made on Cal.com's website only.
    """

    EMAIL_HOST = "email_host"
    EMAIL_ATTENDEE = "email_attendee"
    EMAIL_ADDRESS = "email_address"
    SMS_ATTENDEE = "sms_attendee"
    SMS_NUMBER = "sms_number"
    WHATSAPP_ATTENDEE = "whatsapp_attendee"
    WHATSAPP_NUMBER = "whatsapp_number"
    CAL_AI_PHONE_CALL = "cal_ai_phone_call"
