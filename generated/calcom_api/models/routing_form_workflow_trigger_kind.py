"""Union ``RoutingFormWorkflowTriggerKind``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.routing_form_no_booking_trigger import RoutingFormNoBookingTrigger
from calcom_api.models.routing_form_submitted_trigger import RoutingFormSubmittedTrigger

RoutingFormWorkflowTriggerKind: TypeAlias = RoutingFormNoBookingTrigger | RoutingFormSubmittedTrigger
"""What makes a routing form's workflow run, as it is sent."""

decode_routing_form_workflow_trigger_kind: codec.Decoder[RoutingFormWorkflowTriggerKind] = codec.by_tag(
    "type",
    {
        "formSubmittedNoEvent": RoutingFormNoBookingTrigger.from_dict,
        "formSubmitted": RoutingFormSubmittedTrigger.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
