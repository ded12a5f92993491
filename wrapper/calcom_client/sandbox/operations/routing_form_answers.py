"""Answering a routing form: where it leads to, and the times that can be booked there."""

from typing import Any
from urllib.parse import urlencode

from attrs import evolve

from calcom_client.sandbox.access.guards import authenticated, organization, public
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.operations.routing_forms import form_of_team, is_of_organization
from calcom_client.sandbox.operations.slots import slots_by_day
from calcom_client.sandbox.routing_forms.events import tell
from calcom_client.sandbox.routing_forms.routes import Destination, bookable_members, destination, event_type_of
from calcom_client.sandbox.routing_forms.submissions import SubmissionError, answers_of, texts_of
from calcom_client.sandbox.state.forms import moment_of
from calcom_client.sandbox.state.routing_forms import QueuedRoutingFormResponse, RoutingForm, RoutingFormResponse

handlers = Handlers()

_NO_ROUTE = "Route to which the form response should be redirected not found."


def _may_answer(call: Call) -> None:
    """Guard for admins, for those whose own role permits it, and for the owner of a form that is a user's."""
    authenticated(call)
    form = _form(call)
    is_owner = form is not None and form.team_id is None and form.user_id == call.actor.user_id
    organization(call, role="MEMBER" if is_owner else "ADMIN", permission="routingForm.create")


@handlers.of("organizations.routingForms.responses.create", guard=_may_answer)
def answer_in_organization(call: Call) -> Answer:
    """Answer a form of the organization's teams, or one's own."""
    return _answered(call)


@handlers.of("organizations.teams.routingForms.responses.create", guard=form_of_team("MEMBER"))
def answer_in_team(call: Call) -> Answer:
    """Answer a form of the team."""
    return _answered(call)


@handlers.of("routingForms.calculateSlots", guard=public)
def calculate_slots(call: Call) -> Answer:
    """Only try the answers. It is 404 unless they lead to an event type of a team."""
    form = _form(call)
    if form is None:
        raise framework(404, _NO_ROUTE)
    try:
        found = destination(form, answers_of(form, call.body))
    except SubmissionError:
        found = None
    if found is None or found.kind == "customPageMessage":
        raise framework(404, _NO_ROUTE)
    if found.kind == "externalRedirectUrl":
        raise framework(404, "Routed to a non cal.com event type URL.")
    if form.team_id is None:
        raise framework(404, "Team ID not found in the routed URL.")
    event_type = event_type_of(call.store, form, found)
    if event_type is None:
        raise framework(404, "Event type not found.")
    return success({"eventTypeId": event_type.id, "slots": slots_by_day(call, event_type)})


def _answered(call: Call) -> Answer:
    if moment_of(call.query["end"]) < moment_of(call.query["start"]):
        raise framework(400, "End date cannot be before start date.")
    form = _form(call)
    if form is None or not (form.team_id is None or is_of_organization(call, form)):
        raise framework(404, "Routing form not found.")
    try:
        answers = answers_of(form, call.body)
    except SubmissionError as error:
        raise framework(400, str(error)) from None
    found = destination(form, answers)
    if found is None:
        raise framework(500, "No route found.")
    saved = _saved(call, form, answers)
    match found.kind:
        case "customPageMessage":
            return success({"routingCustomMessage": found.value})
        case "externalRedirectUrl":
            return success({"routingExternalRedirectUrl": _url(call, form, found)})
    event_type = event_type_of(call.store, form, found)
    if event_type is None:
        raise framework(500, "Chosen event type not found.")
    members = bookable_members(call.store, event_type, found)
    hosts = [host for host in event_type.hosts if not members or host["userId"] in members]
    routing = {**saved, "teamMemberIds": members, "skipContactOwner": found.skips_contact_owner}
    slots = slots_by_day(call, evolve(event_type, hosts=hosts))
    return success({"routing": routing, "eventTypeId": event_type.id, "slots": slots})


def _form(call: Call) -> RoutingForm | None:
    return call.store.get(RoutingForm, call.path_parameters["routingFormId"])


def _saved(call: Call, form: RoutingForm, answers: dict[str, dict[str, Any]]) -> dict[str, object]:
    """Add the answers to the form's, or set them aside; the id by which a booking refers to them."""
    if call.query["queueResponse"]:
        queued = QueuedRoutingFormResponse(id=new_uid(), form_id=form.id, answers=answers, created_at=call.now)
        return {"queuedResponseId": call.store.put(queued).id}
    response = RoutingFormResponse(
        id=call.store.next_id(RoutingFormResponse),
        form_id=form.id,
        filler_id=new_uid(),
        answers=answers,
        created_at=call.now,
        updated_at=call.now,
    )
    call.store.put(response)
    tell(call, form, response)
    return {"responseId": response.id}


def _url(call: Call, form: RoutingForm, found: Destination) -> str:
    """The URL with the answers added, and what the real server adds besides."""
    query = urlencode({**texts_of(call.body), "form": form.id, "cal.action": found.kind})
    return f"{found.value}{'&' if '?' in found.value else '?'}{query}"
