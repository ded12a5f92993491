"""``cal.bookings.calendar_links``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.calendar_links import list_ as _list
from calcom_api.pages import Pages

if TYPE_CHECKING:
    from calcom_api.models.calendar_link import CalendarLink
    from calcom_api.request import Sender
    from calcom_api.types import Undecoded


class BookingsCalendarLinksResource:
    """Links with which people put a booking into their own calendar."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        booking_uid: str,
    ) -> Pages[CalendarLink | Undecoded]:
        """List the links that add a booking to a calendar.

        One for Google Calendar, two for Microsoft's calendars, and a calendar file. All of them at once: the list has
        no pages. An unknown booking is 404; one whose event type is gone is 400.

        Needs credentials, but any will do: the server does not ask whose booking it is.

        Args:
            booking_uid: Uid of the booking.

        Returns:
            The links. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}/calendar-links``.
        """
        request = _list.request(
            booking_uid,
        )
        return Pages(self._sender, request)
