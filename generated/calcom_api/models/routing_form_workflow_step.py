"""Model ``RoutingFormWorkflowStep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.routing_form_workflow_step_action import RoutingFormWorkflowStepAction
from calcom_api.models.workflow_message import WorkflowMessage
from calcom_api.models.workflow_recipient import WorkflowRecipient
from calcom_api.models.workflow_template import WorkflowTemplate
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormWorkflowStep(fields.Model):
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
    _names_in_json = (
        "id stepNumber recipient email phone template includeCalendarEvent sender message action phoneRequired"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.step_number = fields.integer(src, "stepNumber")
        self.recipient = fields.member(src, "recipient", WorkflowRecipient)
        self.email = fields.text(src, "email")
        self.phone = fields.text(src, "phone")
        self.template = fields.member(src, "template", WorkflowTemplate)
        self.include_calendar_event = fields.boolean(src, "includeCalendarEvent")
        self.sender = fields.text(src, "sender")
        self.message = codec.take(src, "message", WorkflowMessage.from_dict)
        self.action = fields.member(src, "action", RoutingFormWorkflowStepAction) if "action" in src else UNSET
        self.phone_required = fields.boolean(src, "phoneRequired") if "phoneRequired" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "stepNumber": self.step_number,
            "recipient": encoding.encode(self.recipient),
            "email": self.email,
            "phone": self.phone,
            "template": encoding.encode(self.template),
            "includeCalendarEvent": self.include_calendar_event,
            "sender": self.sender,
            "message": encoding.encode(self.message),
        }
        if self.action is not UNSET:
            document["action"] = encoding.encode(self.action)
        if self.phone_required is not UNSET:
            document["phoneRequired"] = self.phone_required
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
