"""Model ``RoutingFormWorkflow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_workflow_activation import RoutingFormWorkflowActivation
from calcom_api.models.routing_form_workflow_step import RoutingFormWorkflowStep
from calcom_api.models.routing_form_workflow_trigger import RoutingFormWorkflowTrigger
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormWorkflow:
    """Messages that Cal.com sends by itself after a routing form was submitted.

    Attributes:
        id: Number of the workflow.
        name: What it is called.
        type_: Marks a workflow of routing forms.
        activation: The routing forms that a workflow is for.
        trigger: What makes a routing form's workflow run.
        steps: What it does, in the order of the steps' numbers.
        user_id: Number of the user who owns it. Not answered so far.
        team_id: Number of the team that owns it. Not answered so far.
        created_at: When it was made. Not answered so far.
        updated_at: When it was last changed. Not answered so far.
    """

    id: int
    name: str
    type_: Literal["routing-form"] = "routing-form"
    activation: RoutingFormWorkflowActivation
    trigger: RoutingFormWorkflowTrigger
    steps: list[RoutingFormWorkflowStep]
    user_id: int | Unset | None = UNSET
    team_id: int | Unset | None = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            name=codec.take(fields, "name", codec.string),
            type_=codec.take(fields, "type", codec.constant("routing-form")),
            activation=codec.take(fields, "activation", RoutingFormWorkflowActivation.from_dict),
            trigger=codec.take(fields, "trigger", RoutingFormWorkflowTrigger.from_dict),
            steps=codec.take(fields, "steps", codec.list_of(RoutingFormWorkflowStep.from_dict)),
            user_id=codec.take_optional(fields, "userId", codec.nullable(codec.integer)),
            team_id=codec.take_optional(fields, "teamId", codec.nullable(codec.integer)),
            created_at=codec.take_optional(fields, "createdAt", codec.date_time),
            updated_at=codec.take_optional(fields, "updatedAt", codec.date_time),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "type": self.type_,
                "activation": self.activation,
                "trigger": self.trigger,
                "steps": self.steps,
                "userId": self.user_id,
                "teamId": self.team_id,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
            },
            self.additional_properties,
        )
