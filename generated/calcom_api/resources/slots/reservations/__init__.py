"""``cal.slots.reservations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.slots.reservations import create as _create
from calcom_api.operations.slots.reservations import delete as _delete
from calcom_api.operations.slots.reservations import get as _get
from calcom_api.operations.slots.reservations import update as _update
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from calcom_api.models.slot_reservation import SlotReservation
    from calcom_api.request import Sender


class SlotsReservationsResource:
    """Slots that are kept free for a few minutes, until somebody has booked."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        event_type_id: int,
        slot_start: dt.datetime,
        slot_duration: int | Unset = UNSET,
        reservation_duration: int | Unset = UNSET,
    ) -> SlotReservation:
        """Keep a slot free for a few minutes.

        Until the reservation ends nobody else can reserve the slot, and `slots.list` leaves it out unless it has seats.
        Whoever has its `reservation_uid` can move or delete it.

        A booking or reservation of the same event type at that time stands in the way (422); of a round robin, on newer
        servers, only if all its hosts are taken. Whether the slot is within the hours of a schedule is not checked:
        take one from `slots.list`.

        Works without credentials, unless `reservation_duration` is given (401): that needs the owner of the event type,
        a member of one of the owner's teams or organizations, or for a team's event type a member of the team or its
        organization (else 403). Credentials that the server does not know are 401 in any case. An unknown event type is
        404.

        Not idempotent: after a lost answer, a 422 to the same call can mean that the first one arrived. The reservation
        then ends by itself.

        Args:
            event_type_id: Number of the event type.
            slot_start: When the slot begins.
            slot_duration: Minutes that the slot lasts, one of the lengths of an event type that offers several; any
                other is 400. By default the length of the event type.
            reservation_duration: Minutes for which to reserve it, by default 5. Only with credentials, and not for
                event types of strangers.

        Returns:
            The reservation. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/slots/reservations``.
        """
        request = _create.request(
            event_type_id=event_type_id,
            slot_start=slot_start,
            slot_duration=slot_duration,
            reservation_duration=reservation_duration,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        uid: str,
    ) -> SlotReservation | None:
        """Get a reservation.

        Null if it is unknown or deleted; there is no 404. One that has ended can still be found for a while: compare
        `reservation_until`.

        Works without credentials, for anyone who has the uid.

        Args:
            uid: Uid of the reservation, the `reservation_uid` of the answer that made it.

        Returns:
            The reservation, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/slots/reservations/{uid}``.
        """
        request = _get.request(
            uid,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        uid: str,
    ) -> None:
        """Release a reserved slot.

        An unknown reservation is no error: it can be sent again at will.

        Works without credentials, for anyone who has the uid.

        Args:
            uid: Uid of the reservation, the `reservation_uid` of the answer that made it.

        Returns:
            None. Nothing is reserved under this uid any more. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/slots/reservations/{uid}``.
        """
        request = _delete.request(
            uid,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        uid: str,
        *,
        event_type_id: int,
        slot_start: dt.datetime,
        slot_duration: int | Unset = UNSET,
        reservation_duration: int | Unset = UNSET,
    ) -> SlotReservation:
        """Move a reservation to another slot.

        The event type and the start must be given even if they stay as they are. What it held before is free again, and
        the minutes count anew from now.

        The reservation stands in its own way: a slot that overlaps its present one is refused with 422, so it cannot be
        prolonged. Delete it and make another instead. An unknown reservation or event type is 404.

        Works without credentials, for anyone who has the uid.

        Args:
            uid: Uid of the reservation, the `reservation_uid` of the answer that made it.
            event_type_id: Number of the event type.
            slot_start: When the slot begins.
            slot_duration: Minutes that the slot lasts, one of the lengths of an event type that offers several; any
                other is 400. By default the length of the event type.
            reservation_duration: Minutes for which to reserve it from now on, by default 5 whatever it was before.

        Returns:
            The reservation as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/slots/reservations/{uid}``.
        """
        request = _update.request(
            uid,
            event_type_id=event_type_id,
            slot_start=slot_start,
            slot_duration=slot_duration,
            reservation_duration=reservation_duration,
        )
        return (await self._sender.send(request)).data
