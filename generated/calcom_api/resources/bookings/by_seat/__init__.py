"""``cal.bookings.by_seat``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.by_seat import get as _get

if TYPE_CHECKING:
    from calcom_api.models.booking import Booking
    from calcom_api.request import Sender


class BookingsBySeatResource:
    """Seated bookings, found by one of their seats."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get(
        self,
        seat_uid: str,
    ) -> Booking:
        """Get the booking that a seat belongs to.

        Works without credentials: whoever has the uid of a seat may see the booking. If the event type hides its
        attendees, only the one on this seat is shown, except to the event type's owner and hosts and to the admins of
        its team or organization.

        An unknown seat is 404, as is the whole call on servers from before 2026.

        Args:
            seat_uid: Uid of the seat, from the answer to booking it or from the booking's attendees.

        Returns:
            The booking. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/by-seat/{seatUid}``.
        """
        request = _get.request(
            seat_uid,
        )
        return (await self._sender.send(request)).data
