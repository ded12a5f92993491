"""The operations on what was answered to routing forms."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from calcom_client.sandbox.access.guards import organization_admin
from calcom_client.sandbox.answers import Answer, database, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.operations.routing_forms import form_of_team, is_of_organization, ordered
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.routing_forms import RoutingForm, RoutingFormResponse

handlers = Handlers()


@handlers.of("organizations.routingForms.responses.list", guard=organization_admin(permission="routingForm.read"))
def list_of_organization(call: Call) -> Answer:
    """What was answered to a form of one of the organization's teams."""
    return _page(call, _form(call), call.query)


@handlers.of("organizations.teams.routingForms.responses.list", guard=form_of_team("ADMIN"))
def list_of_team(call: Call) -> Answer:
    """What was answered to a form of the team. The moments of changes have no effect here."""
    query = {name: value for name, value in call.query.items() if not name.endswith("UpdatedAt")}
    return _page(call, call.path_parameters["routingFormId"], query)


@handlers.of("organizations.routingForms.responses.update", guard=organization_admin(permission="routingForm.update"))
def update_of_organization(call: Call) -> Answer:
    """Other answers in place of all there were; nobody is routed anew."""
    return _updated(call, _form(call))


@handlers.of("organizations.teams.routingForms.responses.update", guard=form_of_team("ADMIN"))
def update_of_team(call: Call) -> Answer:
    """Other answers in place of all there were; nobody is routed anew."""
    return _updated(call, call.path_parameters["routingFormId"])


def _form(call: Call) -> str:
    """The id of the path's form, if it is one of the organization's teams."""
    form = call.store.get(RoutingForm, call.path_parameters["routingFormId"])
    if form is None or not is_of_organization(call, form):
        raise database(404)
    return form.id


def _page(call: Call, form_id: str, query: Mapping[str, Any]) -> Answer:
    responses = call.store.all(RoutingFormResponse, form_id=form_id)
    if "routedToBookingUid" in query:
        responses = [response for response in responses if response.booking_uid == query["routedToBookingUid"]]
    return success([_shown(response) for response in call.page(ordered(responses, query))])


def _updated(call: Call, form_id: str) -> Answer:
    response = call.store.get(RoutingFormResponse, call.number("responseId"))
    if response is None or response.form_id != form_id:
        raise database(404)
    if "response" in call.body:
        response = call.store.put(evolve(response, answers=call.body["response"], updated_at=call.now))
    return success(_shown(response))


def _shown(response: RoutingFormResponse) -> dict[str, object]:
    return {
        "id": response.id,
        "formId": response.form_id,
        "formFillerId": response.filler_id,
        "routedToBookingUid": response.booking_uid,
        "response": response.answers,
        "createdAt": timestamp(response.created_at),
    }
