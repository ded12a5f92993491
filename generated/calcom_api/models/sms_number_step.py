"""Model ``SmsNumberStep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.text_message import TextMessage
from calcom_api.models.workflow_recipient import WorkflowRecipient
from calcom_api.models.workflow_template import WorkflowTemplate
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class SmsNumberStep:
    """Send a text message to a phone number that the team has verified.

    Attributes:
        action: The kind of step.
        step_number: Its place in the sequence, from 1 on.
        sender: The name that the message comes from.
        message: What it says. Some servers lose the text of this kind of step: see whether the answer has it.
        verified_phone_id: Number of the team's verified phone number.
        id: In an update, the number of the step to change, or 0 for a new one. Not used where a workflow is created.
        recipient: Leave it out; who gets the message follows from `action`.
        template: Leave it out; the server does not read it and keeps `reminder`.
    """

    action: Literal["sms_number"] = "sms_number"
    step_number: int
    sender: str
    message: TextMessage
    verified_phone_id: int
    id: int | Unset = UNSET
    recipient: WorkflowRecipient | Unset = UNSET
    template: WorkflowTemplate | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            action=codec.take(fields, "action", codec.constant("sms_number")),
            step_number=codec.take(fields, "stepNumber", codec.integer),
            sender=codec.take(fields, "sender", codec.string),
            message=codec.take(fields, "message", TextMessage.from_dict),
            verified_phone_id=codec.take(fields, "verifiedPhoneId", codec.integer),
            id=codec.take_optional(fields, "id", codec.integer),
            recipient=codec.take_optional(fields, "recipient", codec.member(WorkflowRecipient)),
            template=codec.take_optional(fields, "template", codec.member(WorkflowTemplate)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "action": self.action,
                "stepNumber": self.step_number,
                "sender": self.sender,
                "message": self.message,
                "verifiedPhoneId": self.verified_phone_id,
                "id": self.id,
                "recipient": self.recipient,
                "template": self.template,
            },
            self.additional_properties,
        )
