"""Workflows: messages that are sent around bookings, or after a routing form was submitted. The sandbox sends none."""

from datetime import datetime
from typing import Any, Literal

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING


@frozen(kw_only=True)
class Workflow:
    """A workflow of a team.

    Attributes:
        about: What it is for: `event-type` or `routing-form`.
        is_for_all: Whether it is for all event types or routing forms of the team.
        ids: Of the event types, or routing forms, that it is for.
        trigger: Such as `beforeEvent`.
        offset: How long before or after, `{value, unit}`; None for what the server reads as an hour.
    """

    id: int
    team_id: int
    about: Literal["event-type", "routing-form"] = "event-type"
    name: str = ""
    is_for_all: bool = False
    ids: list[Any] = field(factory=list)
    trigger: str = "beforeEvent"
    offset: dict[str, Any] | None = field(factory=lambda: {"value": 24, "unit": "hour"})
    created_at: datetime = BEGINNING


@frozen(kw_only=True)
class WorkflowStep:
    """One message of a workflow.

    Attributes:
        number: Its place among the others.
        action: Which message goes to whom, such as `email_host`.
        text: What it says, HTML for e-mails.
        address: The e-mail address or phone number, if `action` is for one.
        includes_event: Whether a file for calendars is attached.
    """

    id: int
    workflow_id: int
    number: int
    action: str
    sender: str
    subject: str
    text: str
    address: str = ""
    includes_event: bool = False
