"""What users and teams have connected: calendars, video services, Stripe; and which of it they chose."""

from datetime import datetime
from typing import Any

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING


@frozen(kw_only=True)
class Connection:
    """A connection to an outside service, a user's or a team's. It holds nothing secret: no service is ever asked.

    Attributes:
        type: Its kind, such as `google_calendar`, `zoom_video` or `stripe_payment`.
        app: Slug of its app, such as `google-calendar`.
        account: The account at the service.
        calendars: What is behind it: `{externalId, name, primary, readOnly}`, of which all but the first are optional.
        invalid: Whether it was marked as broken; checks fail then, and its calendars are not shown.
    """

    id: int
    type: str
    app: str
    user_id: int | None = None
    team_id: int | None = None
    account: str = ""
    calendars: list[dict[str, Any]] = field(factory=list)
    invalid: bool = False


@frozen(kw_only=True)
class SelectedCalendar:
    """A calendar in which a user wants to be looked for conflicts.

    Attributes:
        connection_id: The connection that it is reached through; None for one through a delegation credential.
    """

    id: int
    user_id: int
    integration: str
    external_id: str
    connection_id: int | None = None
    delegation_credential_id: str | None = None


@frozen(kw_only=True)
class DestinationCalendar:
    """The calendar that a user's bookings are written to; at most one of each user.

    Attributes:
        integration: The kind of its service; empty where the server does not know it.
        connection_id: The connection that it is reached through.
    """

    id: int
    user_id: int
    integration: str
    external_id: str
    primary_email: str | None = None
    connection_id: int | None = None
    created_at: datetime = BEGINNING
    updated_at: datetime = BEGINNING


@frozen(kw_only=True)
class DefaultConferencing:
    """The video service that a user or a team uses by default.

    Attributes:
        app: Its slug, such as `daily-video`.
    """

    id: int
    app: str
    user_id: int | None = None
    team_id: int | None = None


@frozen(kw_only=True)
class ChangedCalendarEvent:
    """What was changed of the event that a booking made in a Google calendar; the booking does not hear of it.

    Attributes:
        id: Google's id of the event.
        changes: The changed fields, in the API's own form.
    """

    id: str
    changes: dict[str, Any] = field(factory=dict)
