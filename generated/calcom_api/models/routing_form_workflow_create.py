"""Model ``RoutingFormWorkflowCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.email_address_step import EmailAddressStep
from calcom_api.models.email_attendee_step import EmailAttendeeStep
from calcom_api.models.routing_form_no_booking_trigger import RoutingFormNoBookingTrigger
from calcom_api.models.routing_form_submitted_trigger import RoutingFormSubmittedTrigger
from calcom_api.models.routing_form_workflow_activation_choice import RoutingFormWorkflowActivationChoice
from calcom_api.models.sms_attendee_step import SmsAttendeeStep
from calcom_api.models.sms_number_step import SmsNumberStep

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormWorkflowCreate:
    """A workflow of routing forms to make.

    Attributes:
        name: What to call it.
        activation: The routing forms that a workflow shall be for.
        trigger: What makes it run.
        steps: What it does.
    """

    name: str
    activation: RoutingFormWorkflowActivationChoice
    trigger: RoutingFormNoBookingTrigger | RoutingFormSubmittedTrigger
    steps: list[EmailAttendeeStep | EmailAddressStep | SmsAttendeeStep | SmsNumberStep]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            activation=codec.take(fields, "activation", RoutingFormWorkflowActivationChoice.from_dict),
            trigger=codec.take(
                fields,
                "trigger",
                codec.by_tag(
                    "type",
                    {
                        "formSubmittedNoEvent": RoutingFormNoBookingTrigger.from_dict,
                        "formSubmitted": RoutingFormSubmittedTrigger.from_dict,
                    },
                ),
            ),
            steps=codec.take(
                fields,
                "steps",
                codec.list_of(
                    codec.by_tag(
                        "action",
                        {
                            "email_attendee": EmailAttendeeStep.from_dict,
                            "email_address": EmailAddressStep.from_dict,
                            "sms_attendee": SmsAttendeeStep.from_dict,
                            "sms_number": SmsNumberStep.from_dict,
                        },
                    )
                ),
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "activation": self.activation,
                "trigger": self.trigger,
                "steps": self.steps,
            },
            self.additional_properties,
        )
