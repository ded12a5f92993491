"""``cal.calendars.events``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from calcom_api.operations.calendars.events import get as _get
from calcom_api.operations.calendars.events import update as _update
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.calendar_event import CalendarEvent
    from calcom_api.models.calendar_event_attendee_update import CalendarEventAttendeeUpdate
    from calcom_api.models.calendar_event_status import CalendarEventStatus
    from calcom_api.models.calendar_event_time_update import CalendarEventTimeUpdate
    from calcom_api.request import Sender


class CalendarsEventsResource:
    """The events that bookings made in a Google calendar."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get(
        self,
        calendar: Literal["google"],
        event_uid: str,
    ) -> CalendarEvent:
        """Get the event that a booking made in a Google calendar.

        Read from Google while you wait: who has accepted, and where it takes place. An event that no booking made is
        404, and so is any failure of Google's; without a working connection to the calendar it is 401.

        Any user may call it. By the server's source it does not matter whose booking it is: whoever knows the id of an
        event can read and change it, so keep such ids to yourself.

        Args:
            calendar: The service: `google`, the only one that this works for.
            event_uid: Google's id of the event: the `event_uid` of the booking's reference of type `google_calendar`.

        Returns:
            The event. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/calendars/{calendar}/event/{eventUid}``.
        """
        request = _get.request(
            calendar,
            event_uid,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        calendar: Literal["google"],
        event_uid: str,
        *,
        start: CalendarEventTimeUpdate | Unset = UNSET,
        end: CalendarEventTimeUpdate | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: Sequence[CalendarEventAttendeeUpdate] | Unset = UNSET,
        status: CalendarEventStatus | str | Unset = UNSET,
    ) -> CalendarEvent:
        """Change the event that a booking made in a Google calendar.

        Only Google's event is changed: the booking in Cal.com stays as it is. **`attendees` replaces the whole list**,
        and who is given without `response_status` has not answered any more.

        An event that no booking made is 404, and so is anything that Google refuses; without a working connection to
        the calendar it is 401. A second call does no harm.

        Any user may call it. By the server's source it does not matter whose booking it is: whoever knows the id of an
        event can read and change it, so keep such ids to yourself.

        Args:
            calendar: The service: `google`, the only one that this works for.
            event_uid: Google's id of the event: the `event_uid` of the booking's reference of type `google_calendar`.
            start: When it begins.
            end: When it ends.
            title: Its title.
            description: What it is about; null removes the text.
            attendees: All who are invited from now on. Who is left out is no longer invited.
            status: Whether it takes place. `declined` is written as cancelled: Google's events know no such state. One
                of accepted, pending, declined, cancelled.

        Returns:
            The event as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/calendars/{calendar}/events/{eventUid}``.
        """
        request = _update.request(
            calendar,
            event_uid,
            start=start,
            end=end,
            title=title,
            description=description,
            attendees=attendees,
            status=status,
        )
        return (await self._sender.send(request)).data
