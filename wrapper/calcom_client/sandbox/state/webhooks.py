"""Webhooks: where events are sent."""

from datetime import datetime
from typing import Any

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING


@frozen(kw_only=True)
class Webhook:
    """Where events are sent. It belongs to one of: a user, a team or organization, an event type, an OAuth client.

    Attributes:
        id: A uuid.
        settings: Whatever else the API shows, by its own names (`version`, `time`, `timeUnit`, …).
    """

    id: str
    subscriber_url: str
    active: bool = True
    triggers: list[str] = field(factory=list)
    payload_template: str | None = None
    secret: str | None = field(default=None, repr=False)
    user_id: int | None = None
    team_id: int | None = None
    event_type_id: int | None = None
    oauth_client_id: str | None = None
    settings: dict[str, Any] = field(factory=dict)
    created_at: datetime = BEGINNING
