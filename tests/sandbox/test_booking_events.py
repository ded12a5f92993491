"""What webhooks are told of the sandbox's bookings."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.calls import Call, Caller, Event
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.operations import HANDLED
from calcom_client.webhooks import BookingPayload, InstantMeetingPayload, NoShowUpdatedPayload, parse
from tests.recorded_answers import OPERATIONS
from tests.sandbox.booking_stage import APPROVAL, CLASS, JANE, NEXT, TOM, state

MOMENT = "2027-03-01T09:00:00Z"


class Desk:
    """Carries out operations and keeps what webhooks are to be told."""

    def __init__(self, sandbox: Sandbox, clock: Clock) -> None:
        self._sandbox = sandbox
        self._clock = clock
        self.told: list[Event] = []
        sandbox.state.load(state())

    def events(self, operation_id: str, uid: str = "", **body: Any) -> list[Any]:
        """The events of one operation of Ann's, as a receiver reads them."""
        call = Call(
            operation=next(each for each in OPERATIONS if each.operation_id == operation_id),
            path_parameters={"bookingUid": uid, "userId": "2"},
            headers={},
            caller=Caller(1),
            store=self._sandbox.state,
            clock=self._clock,
            settings=Settings(),
            body=body,
        )
        HANDLED[operation_id].handler(call)
        self.told = call.events
        bodies = [{"triggerEvent": e.trigger, "createdAt": MOMENT, "payload": e.payload} for e in call.events]
        return [parse(json.dumps(body).encode()) for body in bodies]


@pytest.fixture
def desk(clock: Clock) -> Iterator[Desk]:
    sandbox = Sandbox(Settings(clock=clock))
    yield Desk(sandbox, clock)
    sandbox.close()


def wish(event_type_id: int, **more: Any) -> dict[str, Any]:
    return {"start": "2027-03-02T10:00:00Z", "eventTypeId": event_type_id, "attendee": JANE, **more}


def test_webhooks_are_told_what_becomes_of_a_booking(desk: Desk, clock: Clock) -> None:
    (created,) = desk.events("bookings.create", **wish(NEXT))
    hears = desk.told[0]
    (moved,) = desk.events("bookings.reschedule", created.payload.uid, start="2027-03-03T10:00:00Z")
    clock.advance(timedelta(days=3))
    (marked,) = desk.events(
        "bookings.markAbsent", moved.payload.uid, attendees=[{"email": "jane@customer.example", "absent": True}]
    )
    (gone,) = desk.events("bookings.cancel", moved.payload.uid, cancellationReason="ill")

    assert type(created.payload) is BookingPayload
    assert created.payload.start_time == datetime(2027, 3, 2, 10, tzinfo=UTC)
    assert [person.name for person in created.payload.attendees or ()] == ["Jane Doe"]
    assert (hears.team_ids, hears.event_type_id, len(hears.user_ids)) == ((43, 42), NEXT, 1)
    assert (moved.trigger, moved.payload.reschedule_uid) == ("BOOKING_RESCHEDULED", created.payload.uid)
    assert type(marked.payload) is NoShowUpdatedPayload
    assert [absence.no_show for absence in marked.payload.attendees or ()] == [True]
    assert (gone.trigger, gone.payload.cancellation_reason) == ("BOOKING_CANCELLED", "ill")


def test_webhooks_are_told_of_requests_and_of_what_is_decided(desk: Desk) -> None:
    (requested,) = desk.events("bookings.create", **wish(APPROVAL))
    (confirmed,) = desk.events("bookings.confirm", requested.payload.uid)
    (other,) = desk.events("bookings.create", **wish(APPROVAL, start="2027-03-03T10:00:00Z"))
    (rejected,) = desk.events("bookings.decline", other.payload.uid, reason="closed")

    assert [each.trigger for each in (requested, confirmed, rejected)] == [
        "BOOKING_REQUESTED",
        "BOOKING_CREATED",
        "BOOKING_REJECTED",
    ]
    assert (requested.payload.status, rejected.payload.rejection_reason) == ("PENDING", "closed")


def test_webhooks_are_told_of_seats_and_instant_meetings(desk: Desk) -> None:
    desk.events("bookings.create", **wish(CLASS))
    (seat,) = desk.events("bookings.create", **wish(CLASS, attendee=TOM))
    (instant,) = desk.events("bookings.create", **wish(NEXT, instant=True))

    assert [attendee.name for attendee in seat.payload.attendees] == ["Jane Doe", "Tom"]
    assert type(instant.payload) is InstantMeetingPayload
