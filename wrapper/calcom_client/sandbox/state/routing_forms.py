"""Routing forms, and what was answered to them. Forms are made on Cal.com's website: here a seed or test puts them."""

from datetime import datetime
from typing import Any

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING


@frozen(kw_only=True)
class RoutingForm:
    """Questions, and the rules that decide by their answers where a booker is led.

    Attributes:
        team_id: The team that owns it; None for a form of one user.
        user_id: The user who made it.
        fields: What it asks, in the API's own form.
        routes: Where it leads to, in the API's own form.
    """

    id: str
    name: str
    user_id: int
    team_id: int | None = None
    description: str | None = None
    position: int = 0
    disabled: bool = False
    fields: list[dict[str, Any]] = field(factory=list)
    routes: list[dict[str, Any]] = field(factory=list)
    settings: dict[str, Any] | None = None
    updated_by_id: int | None = None
    created_at: datetime = BEGINNING
    updated_at: datetime = BEGINNING


@frozen(kw_only=True)
class RoutingFormResponse:
    """What somebody answered.

    Attributes:
        answers: By the ids of the form's fields, in the API's own form: `{label, value}`.
        booking_uid: The booking that it led to.
    """

    id: int
    form_id: str
    filler_id: str
    answers: dict[str, Any]
    booking_uid: str | None = None
    created_at: datetime = BEGINNING
    updated_at: datetime = BEGINNING


@frozen(kw_only=True)
class QueuedRoutingFormResponse:
    """A response that was set aside instead of being added to the form's.

    Attributes:
        id: A uuid.
    """

    id: str
    form_id: str
    answers: dict[str, Any]
    created_at: datetime = BEGINNING
