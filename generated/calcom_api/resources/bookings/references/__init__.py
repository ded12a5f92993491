"""``cal.bookings.references``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.references import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.booking_reference import BookingReference
    from calcom_api.models.booking_reference_type import BookingReferenceType
    from calcom_api.request import Sender


class BookingsReferencesResource:
    """The events and meetings that a booking has in calendars and video services."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        booking_uid: str,
        *,
        type_: BookingReferenceType | str | Unset = UNSET,
    ) -> Pages[BookingReference | Undecoded]:
        """List a booking's events in calendars and video services.

        All of them at once: the list has no pages. An unknown booking is 404.

        Needs the booking's organizer: to everybody else the server answers 400. Admins of an organization have
        `organizations.teams.bookings.references.list`.

        Args:
            booking_uid: Uid of the booking.
            type_: Only those of this app. One of google_calendar, office365_calendar, daily_video, google_video,
                office365_video, zoom_video.

        Returns:
            The references. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}/references``.
        """
        request = _list.request(
            booking_uid,
            type_=type_,
        )
        return Pages(self._sender, request)
