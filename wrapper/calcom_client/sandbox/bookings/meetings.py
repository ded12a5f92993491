"""Meetings start and end while the clock goes on; webhooks hear of both."""

from datetime import datetime, timedelta
from typing import Any

from calcom_client.sandbox.bookings.events import event_about
from calcom_client.sandbox.bookings.presentation import answers, event_type_of
from calcom_client.sandbox.calls import Event
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Booking


class Meetings:
    """Watches the clock.

    Args:
        store: Where the bookings are.
        clock: The time.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._seen = clock.now()

    def passed(self, least: timedelta = timedelta()) -> list[tuple[datetime, Event]]:
        """What started and ended since this was last told, and when; in its order. Nothing after a step back.

        Args:
            least: What must have passed since, for all bookings to be looked through.
        """
        since, now = self._seen, self._clock.now()
        if since <= now < since + least:
            return []
        self._seen = now
        found = (
            (moment, trigger, booking)
            for booking in self._store.all(Booking, status="accepted")
            for trigger, moment in (("MEETING_STARTED", booking.start), ("MEETING_ENDED", booking.end))
            if since < moment <= self._seen
        )
        ordered = sorted(found, key=lambda each: each[0])
        return [
            (moment, event_about(self._store, trigger, booking, _shown(self._store, booking)))
            for moment, trigger, booking in ordered
        ]


def _shown(store: Store, booking: Booking) -> dict[str, Any]:
    """A booking as the real server's database has it."""
    event_type = event_type_of(store, booking)
    user = None if booking.user_id is None else store.get(User, booking.user_id)
    return {
        "id": booking.id,
        "uid": booking.uid,
        "title": booking.title,
        "description": booking.description,
        "startTime": timestamp(booking.start),
        "endTime": timestamp(booking.end),
        "createdAt": timestamp(booking.created_at),
        "status": booking.status.upper(),
        "location": booking.location,
        "userId": booking.user_id,
        "user": user and {"id": user.id, "name": user.name, "email": user.email, "timeZone": user.time_zone},
        "attendees": [
            {"name": attendee.name, "email": attendee.email, "timeZone": attendee.time_zone}
            for attendee in booking.attendees
        ],
        "eventTypeId": booking.event_type_id,
        "eventType": event_type and {"id": event_type.id, "title": event_type.title, "slug": event_type.slug},
        "responses": answers(booking),
        "metadata": booking.metadata,
    }
