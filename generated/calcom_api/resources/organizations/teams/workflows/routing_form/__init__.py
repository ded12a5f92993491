"""``cal.organizations.teams.workflows.routing_form``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.workflows.routing_form import create as _create
from calcom_api.operations.organizations.teams.workflows.routing_form import delete as _delete
from calcom_api.operations.organizations.teams.workflows.routing_form import get as _get
from calcom_api.operations.organizations.teams.workflows.routing_form import list_ as _list
from calcom_api.operations.organizations.teams.workflows.routing_form import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.routing_form_workflow import RoutingFormWorkflow
    from calcom_api.models.routing_form_workflow_activation_choice import RoutingFormWorkflowActivationChoice
    from calcom_api.models.routing_form_workflow_step_kind import RoutingFormWorkflowStepKind
    from calcom_api.models.routing_form_workflow_trigger_kind import RoutingFormWorkflowTriggerKind
    from calcom_api.request import Sender


class OrganizationsTeamsWorkflowsRoutingFormResource:
    """Messages that Cal.com sends by itself after one of a team's routing forms was submitted."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[RoutingFormWorkflow | Undecoded]:
        """List the workflows of a team's routing forms.

        The server promises no order. Servers of 2025 do not have workflows of routing forms here and answer 500.

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

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form``.
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
        activation: RoutingFormWorkflowActivationChoice,
        trigger: RoutingFormWorkflowTriggerKind,
        steps: Sequence[RoutingFormWorkflowStepKind],
    ) -> RoutingFormWorkflow:
        """Create a workflow for a team's routing forms.

        Steps can write to whoever submitted the form, or to an e-mail address or phone number that the team has
        verified. An unknown one is 400; the server has then already made an empty workflow without a name, which is to
        be deleted: it appears among those of event types.

        Needs an admin of the team or of the organization, or a member whose role has `workflow.create`, and, for
        platform customers, the SCALE plan (else 403).

        Not idempotent: each call makes another workflow, which sends its messages again. After a lost answer, look into
        the list first.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            name: What to call it.
            activation: The routing forms that a workflow shall be for.
            trigger: What makes it run.
            steps: What it does.

        Returns:
            The new workflow. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form``.
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
    ) -> RoutingFormWorkflow:
        """Get a workflow of a team's routing forms.

        A workflow of another team or of event types is 404.

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

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form``.
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
        """Delete a workflow of a team's routing forms.

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

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form``.
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
        activation: RoutingFormWorkflowActivationChoice | Unset = UNSET,
        trigger: RoutingFormWorkflowTriggerKind | Unset = UNSET,
        steps: Sequence[RoutingFormWorkflowStepKind] | Unset = UNSET,
    ) -> RoutingFormWorkflow:
        """Change a workflow of a team's routing forms.

        `activation`, `trigger` and `steps` are each replaced as a whole. Not every server keeps the offset in an update
        without `trigger`: send the trigger along.

        Needs an admin of the team or of the organization, or a member whose role has `workflow.update`, and, for
        platform customers, the SCALE plan (else 403). An unknown workflow is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            workflow_id: Number of the workflow.
            name: What to call it.
            activation: The routing forms that it shall be for; replaces the present choice as a whole.
            trigger: What makes it run.
            steps: All that it does from now on. A step with the `id` of a present one replaces that, one with `id` 0 is
                new, and present steps that are not listed are deleted.

        Returns:
            The workflow as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form``.
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
