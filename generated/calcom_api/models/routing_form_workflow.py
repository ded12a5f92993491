"""Model ``RoutingFormWorkflow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.routing_form_workflow_activation import RoutingFormWorkflowActivation
from calcom_api.models.routing_form_workflow_step import RoutingFormWorkflowStep
from calcom_api.models.routing_form_workflow_trigger import RoutingFormWorkflowTrigger
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormWorkflow(fields.Model):
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
    _names_in_json = "id name type activation trigger steps userId teamId createdAt updatedAt"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.name = fields.text(src, "name")
        self.type_ = fields.constant(src, "type", "routing-form")
        self.activation = codec.take(src, "activation", RoutingFormWorkflowActivation.from_dict)
        self.trigger = codec.take(src, "trigger", RoutingFormWorkflowTrigger.from_dict)
        self.steps = fields.items(src, "steps", RoutingFormWorkflowStep.from_dict)
        self.user_id = fields.integer_or_null(src, "userId") if "userId" in src else UNSET
        self.team_id = fields.integer_or_null(src, "teamId") if "teamId" in src else UNSET
        self.created_at = fields.date_time(src, "createdAt") if "createdAt" in src else UNSET
        self.updated_at = fields.date_time(src, "updatedAt") if "updatedAt" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": encoding.encode(self.type_),
            "activation": encoding.encode(self.activation),
            "trigger": encoding.encode(self.trigger),
            "steps": encoding.encode(self.steps),
        }
        if self.user_id is not UNSET:
            document["userId"] = self.user_id
        if self.team_id is not UNSET:
            document["teamId"] = self.team_id
        if self.created_at is not UNSET:
            document["createdAt"] = encoding.encode(self.created_at)
        if self.updated_at is not UNSET:
            document["updatedAt"] = encoding.encode(self.updated_at)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
