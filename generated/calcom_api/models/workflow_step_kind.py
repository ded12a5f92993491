"""Union ``WorkflowStepKind``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.email_address_step import EmailAddressStep
from calcom_api.models.email_attendee_step import EmailAttendeeStep
from calcom_api.models.email_host_step import EmailHostStep
from calcom_api.models.sms_attendee_step import SmsAttendeeStep
from calcom_api.models.sms_number_step import SmsNumberStep
from calcom_api.models.whatsapp_attendee_step import WhatsappAttendeeStep
from calcom_api.models.whatsapp_number_step import WhatsappNumberStep

WorkflowStepKind: TypeAlias = (
    EmailAddressStep
    | EmailAttendeeStep
    | EmailHostStep
    | SmsAttendeeStep
    | SmsNumberStep
    | WhatsappAttendeeStep
    | WhatsappNumberStep
)
"""One step of a workflow, as it is sent."""

decode_workflow_step_kind: codec.Decoder[WorkflowStepKind] = codec.by_tag(
    "action",
    {
        "email_address": EmailAddressStep.from_dict,
        "email_attendee": EmailAttendeeStep.from_dict,
        "email_host": EmailHostStep.from_dict,
        "sms_attendee": SmsAttendeeStep.from_dict,
        "sms_number": SmsNumberStep.from_dict,
        "whatsapp_attendee": WhatsappAttendeeStep.from_dict,
        "whatsapp_number": WhatsappNumberStep.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
