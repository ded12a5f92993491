"""Model ``RoutingFormWorkflowStep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_workflow_step_action import RoutingFormWorkflowStepAction
from calcom_api.models.workflow_message import WorkflowMessage
from calcom_api.models.workflow_recipient import WorkflowRecipient
from calcom_api.models.workflow_template import WorkflowTemplate
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormWorkflowStep:
    """One thing that a routing form's workflow does.

    Attributes:
        id: Number of the step.
        step_number: Its place in the sequence, from 1 on.
        recipient: To whom a step's message goes. `const` is the hosts.
        email: The address that it writes to, if `action` is `email_address`; else empty.
        phone: The number that it writes to, if `action` names one; else empty.
        template: What a step's message was made from.
        include_calendar_event: Whether an .ics file of the booking is attached.
        sender: The name that the message comes from.
        message: What a step's message says.
        action: What it does, by which way and to whom; absent if the server has no word for it.
        phone_required: Whether one must give a phone number to book. Only of messages to attendees' phones, and not
            from servers of 2025.
    """

    id: int
    step_number: int
    recipient: WorkflowRecipient
    email: str
    phone: str
    template: WorkflowTemplate
    include_calendar_event: bool
    sender: str
    message: WorkflowMessage
    action: RoutingFormWorkflowStepAction | Unset = UNSET
    phone_required: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            step_number=codec.take(fields, "stepNumber", codec.integer),
            recipient=codec.take(fields, "recipient", codec.member(WorkflowRecipient)),
            email=codec.take(fields, "email", codec.string),
            phone=codec.take(fields, "phone", codec.string),
            template=codec.take(fields, "template", codec.member(WorkflowTemplate)),
            include_calendar_event=codec.take(fields, "includeCalendarEvent", codec.boolean),
            sender=codec.take(fields, "sender", codec.string),
            message=codec.take(fields, "message", WorkflowMessage.from_dict),
            action=codec.take_optional(fields, "action", codec.member(RoutingFormWorkflowStepAction)),
            phone_required=codec.take_optional(fields, "phoneRequired", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "stepNumber": self.step_number,
                "recipient": self.recipient,
                "email": self.email,
                "phone": self.phone,
                "template": self.template,
                "includeCalendarEvent": self.include_calendar_event,
                "sender": self.sender,
                "message": self.message,
                "action": self.action,
                "phoneRequired": self.phone_required,
            },
            self.additional_properties,
        )
