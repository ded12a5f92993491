"""``cal.organizations.teams.workflows``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.workflows import create as _create
from calcom_api.operations.organizations.teams.workflows import delete as _delete
from calcom_api.operations.organizations.teams.workflows import get as _get
from calcom_api.operations.organizations.teams.workflows import list_ as _list
from calcom_api.operations.organizations.teams.workflows import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.workflow import Workflow
    from calcom_api.models.workflow_activation_choice import WorkflowActivationChoice
    from calcom_api.models.workflow_step_kind import WorkflowStepKind
    from calcom_api.models.workflow_trigger_kind import WorkflowTriggerKind
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.workflows.routing_form import (
        OrganizationsTeamsWorkflowsRoutingFormResource,
    )


class OrganizationsTeamsWorkflowsResource:
    """Messages that Cal.com sends by itself around the bookings of a team's event types."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def routing_form(self) -> OrganizationsTeamsWorkflowsRoutingFormResource:
        """Messages that Cal.com sends by itself after one of a team's routing forms was submitted."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.workflows.routing_form import (
            OrganizationsTeamsWorkflowsRoutingFormResource,
        )

        return OrganizationsTeamsWorkflowsRoutingFormResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Workflow | Undecoded]:
        """List the workflows of a team's event types.

        Workflows of routing forms have a list of their own, `organizations.teams.workflows.routing_form.list`. The
        server promises no order.

        Needs an admin of the team or of the organization, or a member whose role has `workflow.read`, and, for platform
        customers, the SCALE plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of workflows. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/workflows``.
        """
        request = _list.request(
            org_id,
            team_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        activation: WorkflowActivationChoice,
        trigger: WorkflowTriggerKind,
        steps: Sequence[WorkflowStepKind],
    ) -> Workflow:
        """Create a workflow for a team's event types.

        Messages to a fixed address or phone number can go to the team's verified ones only. An unknown one is 400; the
        server has then already made an empty workflow without a name, which is to be deleted. An event type of another
        team is 401.

        Needs an admin of the team or of the organization, or a member whose role has `workflow.create`, and, for
        platform customers, the SCALE plan (else 403).

        Not idempotent: each call makes another workflow, which sends its messages again. After a lost answer, look into
        the list first.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            name: What to call it.
            activation: The event types that a workflow shall be for.
            trigger: What makes it run.
            steps: What it does.

        Returns:
            The new workflow. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/workflows``.
        """
        request = _create.request(
            org_id,
            team_id,
            name=name,
            activation=activation,
            trigger=trigger,
            steps=steps,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
    ) -> Workflow:
        """Get a workflow of a team's event types.

        A workflow of another team or of a routing form is 404.

        Needs an admin of the team or of the organization, or a member whose role has `workflow.read`, and, for platform
        customers, the SCALE plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            workflow_id: Number of the workflow.

        Returns:
            The workflow. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}``.
        """
        request = _get.request(
            org_id,
            team_id,
            workflow_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
    ) -> None:
        """Delete a workflow of a team's event types.

        Needs an admin of the team or of the organization, or a member whose role has `workflow.delete`, and, for
        platform customers, the SCALE plan (else 403). An unknown workflow, also one that is deleted already, is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            workflow_id: Number of the workflow.

        Returns:
            None. It is deleted. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}``.
        """
        request = _delete.request(
            org_id,
            team_id,
            workflow_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivationChoice | Unset = UNSET,
        trigger: WorkflowTriggerKind | Unset = UNSET,
        steps: Sequence[WorkflowStepKind] | Unset = UNSET,
    ) -> Workflow:
        """Change a workflow of a team's event types.

        `activation`, `trigger` and `steps` are each replaced as a whole. Messages that are already scheduled are
        scheduled anew. On servers of 2025, an update without `trigger` sets an offset back to 1 hour: send the trigger
        along.

        Needs an admin of the team or of the organization, or a member whose role has `workflow.update`, and, for
        platform customers, the SCALE plan (else 403). An unknown workflow is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            workflow_id: Number of the workflow.
            name: What to call it.
            activation: The event types that it shall be for; replaces the present choice as a whole.
            trigger: What makes it run. Send it with every update if it has an offset: servers of 2025 set the offset to
                1 hour in any update without it.
            steps: All that it does from now on. A step with the `id` of a present one replaces that, one with `id` 0 is
                new, and present steps that are not listed are deleted.

        Returns:
            The workflow as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}``.
        """
        request = _update.request(
            org_id,
            team_id,
            workflow_id,
            name=name,
            activation=activation,
            trigger=trigger,
            steps=steps,
        )
        return (await self._sender.send(request)).data
