"""Union ``RoutingFormWorkflowStepKind``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.email_address_step import EmailAddressStep
from calcom_api.models.email_attendee_step import EmailAttendeeStep
from calcom_api.models.sms_attendee_step import SmsAttendeeStep
from calcom_api.models.sms_number_step import SmsNumberStep

RoutingFormWorkflowStepKind: TypeAlias = EmailAddressStep | EmailAttendeeStep | SmsAttendeeStep | SmsNumberStep
"""One step of a routing form's workflow, as it is sent."""

decode_routing_form_workflow_step_kind: codec.Decoder[RoutingFormWorkflowStepKind] = codec.by_tag(
    "action",
    {
        "email_address": EmailAddressStep.from_dict,
        "email_attendee": EmailAttendeeStep.from_dict,
        "sms_attendee": SmsAttendeeStep.from_dict,
        "sms_number": SmsNumberStep.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
