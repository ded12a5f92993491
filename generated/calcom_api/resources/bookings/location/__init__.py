"""``cal.bookings.location``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.location import update as _update
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.booking import Booking
    from calcom_api.models.new_booking_location import NewBookingLocation
    from calcom_api.request import Sender


class BookingsLocationResource:
    """The place of a booking."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def update(
        self,
        booking_uid: str,
        *,
        location: NewBookingLocation | Unset = UNSET,
    ) -> Booking:
        """Move a booking to another place.

        The new place need not be one that the event type offers. Without one, nothing is changed. The event in
        connected calendars keeps the old place, except on the newest servers, which also mail those who take part.

        The newest servers allow five calls a minute, failed ones included; the next is 429, and that limit is called
        `booking_location_update`.

        Needs the owner of the event type, one of its hosts, or an admin of its team or organization (else 403). Servers
        from before 2026 do not have this call (404).

        Args:
            booking_uid: Uid of the booking.
            location: The new place.

        Returns:
            The booking at its new place. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/bookings/{bookingUid}/location``.
        """
        request = _update.request(
            booking_uid,
            location=location,
        )
        return (await self._sender.send(request)).data
