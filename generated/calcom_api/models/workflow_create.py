"""Model ``WorkflowCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.workflow_activation_choice import WorkflowActivationChoice
from calcom_api.models.workflow_step_kind import WorkflowStepKind, decode_workflow_step_kind
from calcom_api.models.workflow_trigger_kind import WorkflowTriggerKind, decode_workflow_trigger_kind

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WorkflowCreate:
    """A workflow to make.

    Attributes:
        name: What to call it.
        activation: The event types that a workflow shall be for.
        trigger: What makes it run.
        steps: What it does.
    """

    name: str
    activation: WorkflowActivationChoice
    trigger: WorkflowTriggerKind
    steps: list[WorkflowStepKind]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            activation=codec.take(fields, "activation", WorkflowActivationChoice.from_dict),
            trigger=codec.take(fields, "trigger", decode_workflow_trigger_kind),
            steps=codec.take(fields, "steps", codec.list_of(decode_workflow_step_kind)),
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
