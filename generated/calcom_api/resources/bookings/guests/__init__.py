"""``cal.bookings.guests``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.guests import create as _create

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.booking import Booking
    from calcom_api.models.booking_guest import BookingGuest
    from calcom_api.request import Sender


class BookingsGuestsResource:
    """People who are brought along to a booking."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def create(
        self,
        booking_uid: str,
        *,
        guests: Sequence[BookingGuest],
    ) -> Booking:
        """Bring guests along to a booking.

        The guests become attendees, and all who take part are mailed, a guest with a phone number gets a text message
        too. Those who attend already and addresses that Cal.com has blocked are passed over; 400 if nobody is left, if
        the event type takes no guests, or if the booking would have more than 30 attendees.

        Five calls a minute are allowed, failed ones included; the next is 429, and that limit is called
        `booking_guests_add`. After a lost answer, get the booking before adding again.

        Needs the booking's organizer, someone who attends it, an admin of its event type's team, or a member whose role
        has `booking.update` (else 403). Servers from before 2026 do not have this call (404).

        Args:
            booking_uid: Uid of the booking.
            guests: The guests.

        Returns:
            The booking with its guests. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/guests``.
        """
        request = _create.request(
            booking_uid,
            guests=guests,
        )
        return (await self._sender.send(request)).data
