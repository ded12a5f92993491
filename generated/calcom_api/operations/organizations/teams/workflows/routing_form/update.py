"""``PATCH /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.routing_form_workflow import RoutingFormWorkflow
from calcom_api.models.routing_form_workflow_update import RoutingFormWorkflowUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.routing_form_workflow_activation_choice import RoutingFormWorkflowActivationChoice
    from calcom_api.models.routing_form_workflow_step_kind import (
        RoutingFormWorkflowStepKind,
    )
    from calcom_api.models.routing_form_workflow_trigger_kind import (
        RoutingFormWorkflowTriggerKind,
    )


def request(
    org_id: int,
    team_id: int,
    workflow_id: int,
    *,
    name: str | Unset = UNSET,
    activation: RoutingFormWorkflowActivationChoice | Unset = UNSET,
    trigger: RoutingFormWorkflowTriggerKind | Unset = UNSET,
    steps: Sequence[RoutingFormWorkflowStepKind] | Unset = UNSET,
) -> Request[RoutingFormWorkflow]:
    """Build the request.

    Takes what ``cal.organizations.teams.workflows.routing_form.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    workflow_id_segment = arguments.segment("workflow_id", workflow_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.workflows.routingForm.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/workflows/{workflow_id_segment}/routing-form",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            RoutingFormWorkflowUpdate(name=name, activation=activation, trigger=trigger, steps=arguments.listed(steps))
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> RoutingFormWorkflow:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, RoutingFormWorkflow.from_dict, strict=strict)
