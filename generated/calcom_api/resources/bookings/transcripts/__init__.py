"""``cal.bookings.transcripts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.transcripts import list_ as _list
from calcom_api.pages import Pages

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.types import Undecoded


class BookingsTranscriptsResource:
    """Transcripts of a booking's Cal Video calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        booking_uid: str,
    ) -> Pages[str | Undecoded]:
        """List links to the transcripts of a booking's calls.

        A call with Cal Video has a transcript if somebody in it switched that on. All links come at once: the list has
        no pages. They are good for an hour, so list again before using one later. A booking without Cal Video room is
        404.

        Needs a host of the booking, an admin of its team or organization or of its organizer's, or a member whose role
        may read such bookings (else 403). Older servers let everybody in who knows the uid.

        Args:
            booking_uid: Uid of the booking.

        Returns:
            The links. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}/transcripts``.
        """
        request = _list.request(
            booking_uid,
        )
        return Pages(self._sender, request)
