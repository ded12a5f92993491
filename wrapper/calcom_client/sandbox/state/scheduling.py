"""What can be booked, and what is."""

from datetime import datetime
from typing import Any

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING


def _working_hours() -> list[dict[str, Any]]:
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    return [{"days": days, "startTime": "09:00", "endTime": "17:00"}]


@frozen(kw_only=True)
class Schedule:
    """When somebody can be booked.

    Attributes:
        availability: Hours of weekdays: `{days, startTime, endTime}`, in `time_zone`.
        overrides: Hours of single days instead of those: `{date, startTime, endTime}`.
    """

    id: int
    owner_id: int
    name: str
    time_zone: str
    availability: list[dict[str, Any]] = field(factory=_working_hours)
    overrides: list[dict[str, Any]] = field(factory=list)


@frozen(kw_only=True)
class EventType:
    """A kind of meeting that can be booked; a user's (`owner_id`) or a team's (`team_id`).

    Attributes:
        length: Minutes.
        scheduling_type: `collective`, `roundRobin` or `managed`; None for a user's.
        parent_id: The team's managed event type that this one is a member's copy of.
        hosts: Of a team's: `{userId, mandatory, priority}`.
        settings: Whatever else the API shows, by its own names and in its own form (`bookingFields`, `locations`,
            `recurrence`, `seats`, `minimumBookingNotice`, `scheduleId`, …); what is missing has the server's default.
    """

    id: int
    title: str
    slug: str
    length: int
    owner_id: int | None = None
    team_id: int | None = None
    parent_id: int | None = None
    scheduling_type: str | None = None
    hosts: list[dict[str, Any]] = field(factory=list)
    settings: dict[str, Any] = field(factory=dict)
    created_at: datetime = BEGINNING


@frozen(kw_only=True)
class Attendee:
    """Somebody who comes to a booking, other than its hosts.

    Attributes:
        responses: The answers to the booking fields that the API shows for this attendee.
        seat_uid: The seat's uid, for an attendee of a booking with seats.
    """

    id: int
    name: str
    email: str
    time_zone: str
    phone_number: str | None = None
    language: str | None = "en"
    absent: bool = False
    seat_uid: str | None = None
    responses: dict[str, Any] = field(factory=dict)
    metadata: dict[str, Any] = field(factory=dict)


@frozen(kw_only=True)
class Booking:
    """A booking. One of a series has the series' uid as well.

    Attributes:
        user_id: The host whose calendar it takes; None for an instant booking that nobody has joined.
        host_ids: All hosts, `user_id` first.
        status: `accepted`, `pending`, `cancelled`, `rejected` or `awaiting_host`.
        recurring_uid: The series' uid.
        from_uid: The booking that it was moved from.
        settings: Whatever else the API shows, by its own names.
    """

    id: int
    uid: str
    title: str
    start: datetime
    end: datetime
    event_type_id: int | None
    user_id: int | None
    host_ids: list[int] = field(factory=list)
    status: str = "accepted"
    description: str | None = ""
    location: str | None = None
    attendees: list[Attendee] = field(factory=list)
    guests: list[str] = field(factory=list)
    responses: dict[str, Any] = field(factory=dict)
    metadata: dict[str, Any] = field(factory=dict)
    recurring_uid: str | None = None
    from_uid: str | None = None
    absent_host: bool = False
    rating: int | None = None
    settings: dict[str, Any] = field(factory=dict)
    created_at: datetime = BEGINNING
    updated_at: datetime | None = None

    @property
    def holds_slot(self) -> bool:
        """Whether nobody else can have its slot: it is accepted, or waits for its host."""
        return self.status in ("accepted", "pending")


@frozen(kw_only=True)
class SlotReservation:
    """A slot that is held for somebody for a while.

    Attributes:
        id: The uid.
        until: When the hold ends.
    """

    id: str
    event_type_id: int
    start: datetime
    end: datetime
    until: datetime
    user_id: int | None = None
