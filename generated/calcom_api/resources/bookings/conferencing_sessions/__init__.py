"""``cal.bookings.conferencing_sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.conferencing_sessions import list_ as _list
from calcom_api.pages import Pages

if TYPE_CHECKING:
    from calcom_api.models.conferencing_session import ConferencingSession
    from calcom_api.request import Sender
    from calcom_api.types import Undecoded


class BookingsConferencingSessionsResource:
    """The calls that took place in a booking's Cal Video room."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        booking_uid: str,
    ) -> Pages[ConferencingSession | Undecoded]:
        """List the calls in a booking's Cal Video room.

        Who was in the room, and for how long. All calls at once: the list has no pages. A booking without Cal Video
        room is 404, as is the whole call on servers from before 2026.

        Needs a host of the booking, an admin of its team or organization or of its organizer's, or a member whose role
        may read such bookings (else 403).

        Args:
            booking_uid: Uid of the booking.

        Returns:
            The calls. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}/conferencing-sessions``.
        """
        request = _list.request(
            booking_uid,
        )
        return Pages(self._sender, request)
