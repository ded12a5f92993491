"""Model ``SmsAttendeeStep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.text_message import TextMessage
from calcom_api.models.workflow_recipient import WorkflowRecipient
from calcom_api.models.workflow_template import WorkflowTemplate
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class SmsAttendeeStep(fields.Model):
    """Send a text message to the attendees' phones.

    Attributes:
        action: The kind of step.
        step_number: Its place in the sequence, from 1 on.
        sender: The name that the message comes from.
        message: What it says. Some servers lose the text of this kind of step: see whether the answer has it.
        phone_required: Whether one must give a phone number to book.
        id: In an update, the number of the step to change, or 0 for a new one. Not used where a workflow is created.
        recipient: Leave it out; who gets the message follows from `action`.
        template: Leave it out; the server does not read it and keeps `reminder`.
    """

    action: Literal["sms_attendee"] = "sms_attendee"
    step_number: int
    sender: str
    message: TextMessage
    phone_required: bool | Unset = UNSET
    id: int | Unset = UNSET
    recipient: WorkflowRecipient | Unset = UNSET
    template: WorkflowTemplate | Unset = UNSET
    _names_in_json = "action stepNumber sender message phoneRequired id recipient template"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.action = fields.constant(src, "action", "sms_attendee")
        self.step_number = fields.integer(src, "stepNumber")
        self.sender = fields.text(src, "sender")
        self.message = codec.take(src, "message", TextMessage.from_dict)
        self.phone_required = fields.boolean(src, "phoneRequired") if "phoneRequired" in src else UNSET
        self.id = fields.integer(src, "id") if "id" in src else UNSET
        self.recipient = fields.member(src, "recipient", WorkflowRecipient) if "recipient" in src else UNSET
        self.template = fields.member(src, "template", WorkflowTemplate) if "template" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "action": encoding.encode(self.action),
            "stepNumber": self.step_number,
            "sender": self.sender,
            "message": encoding.encode(self.message),
        }
        if self.phone_required is not UNSET:
            document["phoneRequired"] = self.phone_required
        if self.id is not UNSET:
            document["id"] = self.id
        if self.recipient is not UNSET:
            document["recipient"] = encoding.encode(self.recipient)
        if self.template is not UNSET:
            document["template"] = encoding.encode(self.template)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
