"""``cal.bookings.attendees``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.bookings.attendees import create as _create
from calcom_api.operations.bookings.attendees import get as _get
from calcom_api.operations.bookings.attendees import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.language import Language
    from calcom_api.models.numbered_attendee import NumberedAttendee
    from calcom_api.request import Sender


class BookingsAttendeesResource:
    """Those who attend a booking."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        booking_uid: str,
    ) -> Pages[NumberedAttendee | Undecoded]:
        """List those who attend a booking.

        All of them at once: the list has no pages. Unlike those in a booking, they come with their numbers, but without
        their seats and answers.

        Needs a host of the booking, an admin of its team or organization or of its organizer's, or a member whose role
        may read such bookings (else 403). Servers from before 2026 do not have this call (404).

        Args:
            booking_uid: Uid of the booking.

        Returns:
            The attendees. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}/attendees``.
        """
        request = _list.request(
            booking_uid,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        booking_uid: str,
        *,
        name: str,
        email: str,
        time_zone: str,
        phone_number: str | Unset = UNSET,
        language: Language | str | Unset = UNSET,
    ) -> NumberedAttendee:
        """Add someone to a booking.

        The new attendee is mailed and added to the event in connected calendars. Refused with 400: someone who attends
        already, an address that Cal.com has blocked, and any for an event type that takes no guests.

        Five calls a minute are allowed, failed ones included; the next is 429, and that limit is called
        `booking_attendees_add`. After a lost answer, list the attendees before adding again.

        Needs a host of the booking, an admin of its event type's team, or a member whose role has `booking.update`
        (else 403). Servers from before 2026 do not have this call (404).

        Args:
            booking_uid: Uid of the booking.
            name: The name.
            email: The e-mail address.
            time_zone: Time zone, by IANA name.
            phone_number: The phone number, in international form.
            language: The language to write in. Without it the host's is taken. One of the 43 values of Language.

        Returns:
            The new attendee. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/attendees``.
        """
        request = _create.request(
            booking_uid,
            name=name,
            email=email,
            time_zone=time_zone,
            phone_number=phone_number,
            language=language,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        booking_uid: str,
        attendee_id: int,
    ) -> NumberedAttendee:
        """Get one of those who attend a booking.

        Needs a host of the booking, an admin of its team or organization or of its organizer's, or a member whose role
        may read such bookings (else 403). The number of somebody who is not in the booking is 404, as is the whole call
        on servers from before 2026.

        Args:
            booking_uid: Uid of the booking.
            attendee_id: Number of the attendee, from the list of attendees.

        Returns:
            The attendee. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}/attendees/{attendeeId}``.
        """
        request = _get.request(
            booking_uid,
            attendee_id,
        )
        return (await self._sender.send(request)).data
