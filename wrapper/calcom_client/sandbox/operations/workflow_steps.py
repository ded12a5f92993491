"""The steps of workflows: read from requests, shown in answers."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from calcom_client.sandbox.answers import framework, invalid
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.verified_resources import VerifiedEmail, VerifiedPhone
from calcom_client.sandbox.state.workflows import Workflow, WorkflowStep

_RECIPIENTS: Final = {
    "email_host": "const",
    "email_attendee": "attendee",
    "email_address": "email",
    "sms_attendee": "attendee",
    "sms_number": "phone_number",
    "whatsapp_attendee": "attendee",
    "whatsapp_number": "phone_number",
}
_NO_ID: Final = {"isNumber": "id must be a number conforming to the specified constraints"}


def check_ids(steps: Sequence[Mapping[str, Any]], body: Mapping[str, Any]) -> None:
    """Refuse steps without an id, which those of an update need; 0 is the one of a new step.

    Args:
        steps: The steps.
        body: Where they stand.

    Raises:
        Refusal: 400.
    """
    children = [
        {
            "target": steps,
            "value": step,
            "property": str(position),
            "children": [{"target": step, "property": "id", "children": [], "constraints": _NO_ID}],
        }
        for position, step in enumerate(steps)
        if "id" not in step
    ]
    if children:
        raise invalid([{"target": body, "value": steps, "property": "steps", "children": children}])


def addresses_of(call: Call, steps: Sequence[Mapping[str, Any]]) -> list[str]:
    """The address or number of each step; empty for a step to attendees or hosts.

    Raises:
        Refusal: 400 for what the team has not verified.
    """
    return [_address(call, step) for step in steps]


def _address(call: Call, step: Mapping[str, Any]) -> str:
    recipient, team_id = _RECIPIENTS[step["action"]], call.number("teamId")
    if recipient == "email":
        email = call.store.get(VerifiedEmail, step["verifiedEmailId"])
        if email is None or email.team_id != team_id:
            raise framework(400, "Invalid Verified Email Id.")
        return email.value
    if recipient == "phone_number":
        phone = call.store.get(VerifiedPhone, step["verifiedPhoneId"])
        if phone is None or phone.team_id != team_id:
            raise framework(400, "Invalid Verified Phone Id.")
        return phone.value
    return ""


def put_steps(store: Store, workflow: Workflow, steps: Sequence[Mapping[str, Any]], addresses: Sequence[str]) -> None:
    """Put these steps in place of a workflow's present ones. One with the id of a present step replaces it.

    Args:
        store: The state.
        workflow: Whose steps they are.
        steps: The steps as they were sent. A new one has no id, or one below 1; unknown ids are passed over.
        addresses: The address or number of each.
    """
    present = {step.id: step for step in steps_of(store, workflow)}
    for former in present.values():
        store.remove(former)
    for sent, address in zip(steps, addresses, strict=True):
        number = sent.get("id", 0)
        if number < 1:
            number = store.next_id(WorkflowStep)
        elif number not in present:
            continue
        message = sent["message"]
        store.put(
            WorkflowStep(
                id=number,
                workflow_id=workflow.id,
                number=sent["stepNumber"],
                action=sent["action"],
                sender=sent["sender"],
                subject=message["subject"],
                text=message["html"] if "html" in message else message["text"],
                address=address,
                includes_event=sent.get("includeCalendarEvent", False),
            )
        )


def steps_of(store: Store, workflow: Workflow) -> list[WorkflowStep]:
    """A workflow's steps, in the order of their numbers."""
    return sorted(store.all(WorkflowStep, workflow_id=workflow.id), key=lambda step: step.number)


def shown_step(step: WorkflowStep) -> dict[str, Any]:
    """A step as it is answered."""
    recipient = _RECIPIENTS[step.action]
    return {
        "id": step.id,
        "stepNumber": step.number,
        "action": step.action,
        "recipient": recipient,
        "email": step.address if recipient == "email" else "",
        "phone": step.address if recipient == "phone_number" else "",
        "template": "reminder",
        "includeCalendarEvent": step.includes_event,
        "sender": step.sender,
        "message": {"subject": step.subject, "html" if step.action.startswith("email") else "text": step.text},
    }
