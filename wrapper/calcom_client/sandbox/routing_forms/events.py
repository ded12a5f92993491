"""What webhooks tell of a routing form that was sent in."""

from calcom_client.sandbox.calls import Call, Event
from calcom_client.sandbox.state.routing_forms import RoutingForm, RoutingFormResponse


def tell(call: Call, form: RoutingForm, response: RoutingFormResponse) -> None:
    """Tell the webhooks of the form's team, or of the user whose form it is.

    Args:
        call: The call.
        form: The form.
        response: What was answered.
    """
    names = {field["id"]: field.get("identifier") or field["label"] for field in form.fields}
    payload = {
        "formId": form.id,
        "formName": form.name,
        "teamId": form.team_id,
        "responseId": response.id,
        "responses": {
            names[field_id]: {"value": answer["value"], "response": answer["value"]}
            for field_id, answer in response.answers.items()
        },
    }
    call.emit(
        Event(
            trigger="FORM_SUBMITTED",
            payload=payload,
            user_ids=(form.user_id,) if form.team_id is None else (),
            team_ids=() if form.team_id is None else (form.team_id,),
        )
    )
