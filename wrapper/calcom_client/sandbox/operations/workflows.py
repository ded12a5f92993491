"""The operations on workflows of an organization's team: those of event types, and those of routing forms."""

from collections.abc import Mapping
from typing import Any, Final, Literal

from attrs import evolve, frozen

from calcom_client.sandbox.access.guards import organization, organization_team
from calcom_client.sandbox.answers import Answer, done, framework, procedure, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.operations.workflow_steps import addresses_of, check_ids, put_steps, shown_step, steps_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.scheduling import EventType
from calcom_client.sandbox.state.workflows import Workflow

handlers = Handlers()

_WITH_OFFSET: Final = (
    "beforeEvent",
    "afterEvent",
    "afterHostsCalVideoNoShow",
    "afterGuestsCalVideoNoShow",
    "formSubmittedNoEvent",
)
_PERMISSIONS: Final = {"list": "read", "get": "read"}
_HOUR: Final = {"value": 1, "unit": "hour"}


@frozen
class _Kind:
    """What differs between the two kinds of workflows.

    Attributes:
        name: The kind.
        all_of_them: Where the activation says that it is for all of the team.
        some_of_them: Where it has their ids.
        unknown: What a refusal calls such a workflow.
    """

    name: Literal["event-type", "routing-form"]
    all_of_them: str
    some_of_them: str
    unknown: str


_EVENT_TYPES: Final = _Kind("event-type", "isActiveOnAllEventTypes", "activeOnEventTypeIds", "workflow")
_ROUTING_FORMS: Final = _Kind(
    "routing-form", "isActiveOnAllRoutingForms", "activeOnRoutingFormIds", "routing-form workflow"
)


def _guard(call: Call) -> None:
    """Admins, and whose own role permits it; the plan comes after the team, and the workflow after both."""
    verb = call.operation.operation_id.rpartition(".")[2]
    organization_team(call, role="ADMIN", permission=f"workflow.{_PERMISSIONS.get(verb, verb)}")
    organization(call, role="MEMBER", plan="SCALE")
    if "workflowId" in call.path_parameters:
        _workflow_of(call)


@handlers.of("organizations.teams.workflows.list", "organizations.teams.workflows.routingForm.list", guard=_guard)
def list_(call: Call) -> Answer:
    """A page of the team's workflows."""
    workflows = call.store.all(Workflow, team_id=call.number("teamId"), about=_kind_of(call).name)
    return success([_shown(call.store, workflow) for workflow in call.page(workflows)])


@handlers.of("organizations.teams.workflows.create", "organizations.teams.workflows.routingForm.create", guard=_guard)
def create(call: Call) -> Answer:
    """Create a workflow. As on the real server, an empty one is left behind when that fails."""
    husk = Workflow(id=call.store.next_id(Workflow), team_id=call.number("teamId"), created_at=call.now)
    call.store.put(husk)
    call.store.commit()
    workflow = evolve(husk, about=_kind_of(call).name)
    return success(_shown(call.store, _changed(call, workflow)))


@handlers.of("organizations.teams.workflows.get", "organizations.teams.workflows.routingForm.get", guard=_guard)
def get(call: Call) -> Answer:
    """A workflow of the team."""
    return success(_shown(call.store, _workflow_of(call)))


@handlers.of("organizations.teams.workflows.update", "organizations.teams.workflows.routingForm.update", guard=_guard)
def update(call: Call) -> Answer:
    """Change a workflow."""
    check_ids(call.body.get("steps", []), call.body)
    return success(_shown(call.store, _changed(call, _workflow_of(call))))


@handlers.of("organizations.teams.workflows.delete", "organizations.teams.workflows.routingForm.delete", guard=_guard)
def delete(call: Call) -> Answer:
    """Delete a workflow with its steps."""
    workflow = _workflow_of(call)
    put_steps(call.store, workflow, [], [])
    call.store.remove(workflow)
    return done()


def _kind_of(call: Call) -> _Kind:
    return _ROUTING_FORMS if "/routing-form" in call.operation.path else _EVENT_TYPES


def _workflow_of(call: Call) -> Workflow:
    kind, workflow = _kind_of(call), call.store.get(Workflow, call.number("workflowId"))
    if workflow is None or workflow.about != kind.name or workflow.team_id != call.number("teamId"):
        raise framework(404, f"IsWorkflowInTeam - {kind.unknown} ({call.path_parameters['workflowId']}) not found.")
    return workflow


def _changed(call: Call, workflow: Workflow) -> Workflow:
    """Save what the body says of a workflow.

    Raises:
        Refusal: 400 for an address or number that is not verified, 401 for another team's event type.
    """
    body = call.body
    addresses = addresses_of(call, body.get("steps", []))
    # An offset lasts only as long as every update repeats it; that of a no-show is never kept.
    trigger = body.get("trigger", {})
    offset = None if "NoShow" in trigger.get("type", "") else trigger.get("offset")
    workflow = evolve(
        workflow,
        name=body.get("name", workflow.name),
        trigger=trigger.get("type", workflow.trigger),
        offset=offset,
    )
    if "activation" in body:
        workflow = _activated(call, workflow, body["activation"])
    call.store.put(workflow)
    if "steps" in body:
        put_steps(call.store, workflow, body["steps"], addresses)
    return workflow


def _activated(call: Call, workflow: Workflow, activation: Mapping[str, Any]) -> Workflow:
    kind = _kind_of(call)
    is_for_all = activation.get(kind.all_of_them, False)
    ids = [] if is_for_all else list(activation.get(kind.some_of_them, []))
    if kind is _EVENT_TYPES:
        if any(not _belongs(call.store, event_type_id, workflow.team_id) for event_type_id in ids):
            raise procedure(401)
        ids += [row.id for event_type_id in ids for row in call.store.all(EventType, parent_id=event_type_id)]
    return evolve(workflow, is_for_all=is_for_all, ids=ids)


def _belongs(store: Store, event_type_id: int, team_id: int) -> bool:
    event_type = store.get(EventType, event_type_id)
    return event_type is not None and event_type.team_id == team_id


def _shown(store: Store, workflow: Workflow) -> dict[str, Any]:
    kind = _ROUTING_FORMS if workflow.about == "routing-form" else _EVENT_TYPES
    trigger: dict[str, Any] = {"type": workflow.trigger}
    if workflow.trigger in _WITH_OFFSET:
        trigger["offset"] = workflow.offset or _HOUR
    return {
        "id": workflow.id,
        "name": workflow.name,
        # The recorded server tells the kind of the newer ones only.
        **({"type": kind.name} if kind is _ROUTING_FORMS else {}),
        "activation": {kind.all_of_them: workflow.is_for_all, kind.some_of_them: workflow.ids},
        "trigger": trigger,
        "steps": [shown_step(step) for step in steps_of(store, workflow)],
    }
