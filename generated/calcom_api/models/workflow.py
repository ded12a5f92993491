"""Model ``Workflow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.workflow_activation import WorkflowActivation
from calcom_api.models.workflow_step import WorkflowStep
from calcom_api.models.workflow_trigger import WorkflowTrigger
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Workflow:
    """Messages that Cal.com sends by itself around the bookings of event types.

    Attributes:
        id: Number of the workflow.
        name: What it is called.
        activation: The event types that a workflow is for.
        trigger: What makes a workflow run.
        steps: What it does, in the order of the steps' numbers.
        type_: Marks a workflow of event types. Servers of 2025 leave it out.
        user_id: Number of the user who owns it. Not answered so far.
        team_id: Number of the team that owns it. Not answered so far.
        created_at: When it was made. Not answered so far.
        updated_at: When it was last changed. Not answered so far.
    """

    id: int
    name: str
    activation: WorkflowActivation
    trigger: WorkflowTrigger
    steps: list[WorkflowStep]
    type_: Literal["event-type"] | Unset = UNSET
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
            activation=codec.take(fields, "activation", WorkflowActivation.from_dict),
            trigger=codec.take(fields, "trigger", WorkflowTrigger.from_dict),
            steps=codec.take(fields, "steps", codec.list_of(WorkflowStep.from_dict)),
            type_=codec.take_optional(fields, "type", codec.constant("event-type")),
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
                "activation": self.activation,
                "trigger": self.trigger,
                "steps": self.steps,
                "type": self.type_,
                "userId": self.user_id,
                "teamId": self.team_id,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
            },
            self.additional_properties,
        )
