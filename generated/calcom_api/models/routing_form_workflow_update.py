"""Model ``RoutingFormWorkflowUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.routing_form_workflow_activation_choice import RoutingFormWorkflowActivationChoice
from calcom_api.models.routing_form_workflow_step_kind import (
    RoutingFormWorkflowStepKind,
    decode_routing_form_workflow_step_kind,
)
from calcom_api.models.routing_form_workflow_trigger_kind import (
    RoutingFormWorkflowTriggerKind,
    decode_routing_form_workflow_trigger_kind,
)
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormWorkflowUpdate(fields.Model):
    """What to change; what is left out stays as it is.

    Attributes:
        name: What to call it.
        activation: The routing forms that it shall be for; replaces the present choice as a whole.
        trigger: What makes it run.
        steps: All that it does from now on. A step with the `id` of a present one replaces that, one with `id` 0 is
            new, and present steps that are not listed are deleted.
    """

    name: str | Unset = UNSET
    activation: RoutingFormWorkflowActivationChoice | Unset = UNSET
    trigger: RoutingFormWorkflowTriggerKind | Unset = UNSET
    steps: list[RoutingFormWorkflowStepKind] | Unset = UNSET
    _names_in_json = "name activation trigger steps"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name") if "name" in src else UNSET
        self.activation = (
            codec.take(src, "activation", RoutingFormWorkflowActivationChoice.from_dict)
            if "activation" in src
            else UNSET
        )
        self.trigger = (
            codec.take(src, "trigger", decode_routing_form_workflow_trigger_kind) if "trigger" in src else UNSET
        )
        self.steps = fields.items(src, "steps", decode_routing_form_workflow_step_kind) if "steps" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.name is not UNSET:
            document["name"] = self.name
        if self.activation is not UNSET:
            document["activation"] = encoding.encode(self.activation)
        if self.trigger is not UNSET:
            document["trigger"] = encoding.encode(self.trigger)
        if self.steps is not UNSET:
            document["steps"] = encoding.encode(self.steps)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
