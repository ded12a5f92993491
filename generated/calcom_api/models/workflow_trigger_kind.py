"""Union ``WorkflowTriggerKind``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.workflow_event_trigger import WorkflowEventTrigger
from calcom_api.models.workflow_timed_trigger import WorkflowTimedTrigger

WorkflowTriggerKind: TypeAlias = WorkflowEventTrigger | WorkflowTimedTrigger
"""What makes a workflow run, as it is sent."""

decode_workflow_trigger_kind: codec.Decoder[WorkflowTriggerKind] = codec.by_tag(
    "type",
    {
        "newEvent": WorkflowEventTrigger.from_dict,
        "eventCancelled": WorkflowEventTrigger.from_dict,
        "rescheduleEvent": WorkflowEventTrigger.from_dict,
        "bookingRequested": WorkflowEventTrigger.from_dict,
        "bookingRejected": WorkflowEventTrigger.from_dict,
        "bookingPaymentInitiated": WorkflowEventTrigger.from_dict,
        "bookingPaid": WorkflowEventTrigger.from_dict,
        "bookingNoShowUpdated": WorkflowEventTrigger.from_dict,
        "beforeEvent": WorkflowTimedTrigger.from_dict,
        "afterEvent": WorkflowTimedTrigger.from_dict,
        "afterHostsCalVideoNoShow": WorkflowTimedTrigger.from_dict,
        "afterGuestsCalVideoNoShow": WorkflowTimedTrigger.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
