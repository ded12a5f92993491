"""Model ``WorkflowUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.workflow_activation_choice import WorkflowActivationChoice
from calcom_api.models.workflow_step_kind import WorkflowStepKind, decode_workflow_step_kind
from calcom_api.models.workflow_trigger_kind import WorkflowTriggerKind, decode_workflow_trigger_kind
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WorkflowUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        name: What to call it.
        activation: The event types that it shall be for; replaces the present choice as a whole.
        trigger: What makes it run. Send it with every update if it has an offset: servers of 2025 set the offset to 1
            hour in any update without it.
        steps: All that it does from now on. A step with the `id` of a present one replaces that, one with `id` 0 is
            new, and present steps that are not listed are deleted.
    """

    name: str | Unset = UNSET
    activation: WorkflowActivationChoice | Unset = UNSET
    trigger: WorkflowTriggerKind | Unset = UNSET
    steps: list[WorkflowStepKind] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take_optional(fields, "name", codec.string),
            activation=codec.take_optional(fields, "activation", WorkflowActivationChoice.from_dict),
            trigger=codec.take_optional(fields, "trigger", decode_workflow_trigger_kind),
            steps=codec.take_optional(fields, "steps", codec.list_of(decode_workflow_step_kind)),
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
