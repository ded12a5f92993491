"""Model ``RoutingFormWorkflowTrigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_workflow_trigger_type import RoutingFormWorkflowTriggerType
from calcom_api.models.workflow_offset import WorkflowOffset
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormWorkflowTrigger:
    """What makes a routing form's workflow run.

    Attributes:
        type_: What makes a routing form's workflow run. `formSubmitted` is at once, `formSubmittedNoEvent` when no
            booking followed.
        offset: How long it waits for a booking; with `formSubmittedNoEvent` only.
    """

    type_: RoutingFormWorkflowTriggerType
    offset: WorkflowOffset | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.member(RoutingFormWorkflowTriggerType)),
            offset=codec.take_optional(fields, "offset", WorkflowOffset.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "offset": self.offset,
            },
            self.additional_properties,
        )
