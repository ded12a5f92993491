"""Model ``WorkflowCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.workflow_activation_choice import WorkflowActivationChoice
from calcom_api.models.workflow_step_kind import WorkflowStepKind, decode_workflow_step_kind
from calcom_api.models.workflow_trigger_kind import WorkflowTriggerKind, decode_workflow_trigger_kind

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class WorkflowCreate(fields.Model):
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
    _names_in_json = "name activation trigger steps"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.activation = codec.take(src, "activation", WorkflowActivationChoice.from_dict)
        self.trigger = codec.take(src, "trigger", decode_workflow_trigger_kind)
        self.steps = fields.items(src, "steps", decode_workflow_step_kind)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
            "activation": encoding.encode(self.activation),
            "trigger": encoding.encode(self.trigger),
            "steps": encoding.encode(self.steps),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
