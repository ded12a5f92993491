"""``cal.bookings.recordings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.recordings import list_ as _list
from calcom_api.pages import Pages

if TYPE_CHECKING:
    from calcom_api.models.recording import Recording
    from calcom_api.request import Sender
    from calcom_api.types import Undecoded


class BookingsRecordingsResource:
    """Recordings of a booking's Cal Video calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        booking_uid: str,
    ) -> Pages[Recording | Undecoded]:
        """List the recordings of a booking's calls.

        Only calls with Cal Video are recorded: a booking without such a room is 404. All recordings come at once: the
        list has no pages. The download links expire, so list again before using one later.

        Needs a host of the booking, an admin of its team or organization or of its organizer's, or a member whose role
        may read such bookings (else 403). Older servers let everybody in who knows the uid.

        Args:
            booking_uid: Uid of the booking.

        Returns:
            The recordings. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}/recordings``.
        """
        request = _list.request(
            booking_uid,
        )
        return Pages(self._sender, request)
