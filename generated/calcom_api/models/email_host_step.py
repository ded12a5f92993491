"""Model ``EmailHostStep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.email_message import EmailMessage
from calcom_api.models.workflow_recipient import WorkflowRecipient
from calcom_api.models.workflow_template import WorkflowTemplate
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EmailHostStep:
    """Send an e-mail to the hosts.

    Attributes:
        action: The kind of step.
        step_number: Its place in the sequence, from 1 on.
        sender: The name that the message comes from.
        message: What an e-mail says. Names in braces, such as `{ATTENDEE}`, `{EVENT_NAME}` or `{MEETING_URL}`, are
            filled in when it is sent.
        include_calendar_event: Whether an .ics file of the booking is attached.
        id: In an update, the number of the step to change, or 0 for a new one. Not used where a workflow is created.
        recipient: Leave it out; who gets the message follows from `action`.
        template: Leave it out; the server does not read it and keeps `reminder`.
    """

    action: Literal["email_host"] = "email_host"
    step_number: int
    sender: str
    message: EmailMessage
    include_calendar_event: bool | Unset = UNSET
    id: int | Unset = UNSET
    recipient: WorkflowRecipient | Unset = UNSET
    template: WorkflowTemplate | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            action=codec.take(fields, "action", codec.constant("email_host")),
            step_number=codec.take(fields, "stepNumber", codec.integer),
            sender=codec.take(fields, "sender", codec.string),
            message=codec.take(fields, "message", EmailMessage.from_dict),
            include_calendar_event=codec.take_optional(fields, "includeCalendarEvent", codec.boolean),
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
                "includeCalendarEvent": self.include_calendar_event,
                "id": self.id,
                "recipient": self.recipient,
                "template": self.template,
            },
            self.additional_properties,
        )
