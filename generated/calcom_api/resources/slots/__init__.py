"""``cal.slots``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.slots import list_ as _list
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    import datetime as dt
    from collections.abc import Sequence

    from calcom_api.models.slot import Slot
    from calcom_api.models.slot_format import SlotFormat
    from calcom_api.request import Sender
    from calcom_api.resources.slots.reservations import SlotsReservationsResource


class SlotsResource:
    """Times at which an event type can be booked."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def reservations(self) -> SlotsReservationsResource:
        """Slots that are kept free for a few minutes, until somebody has booked."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.slots.reservations import SlotsReservationsResource

        return SlotsReservationsResource(self._sender)

    async def list(
        self,
        *,
        start: dt.datetime | dt.date,
        end: dt.datetime | dt.date,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        usernames: Sequence[str] | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
    ) -> dict[str, builtins.list[Slot]]:
        """Find the times at which an event type can be booked.

        Name the event type in one of four ways, and give nothing that belongs to another way (400):

        1. `event_type_id`, of a user's or a team's event type;

        2. `username` and `event_type_slug`, with `organization_slug` if the user is to be found in an organization;

        3. `team_slug` and `event_type_slug`, with `organization_slug` if the team belongs to one;

        4. `usernames` of two or more people and their `organization_slug`, for times at which all of them are free. The
        slots last 30 minutes, or `duration`: give it if `format_` is `range`, else each slot ends when it begins.

        An end before the start gives no slots. An event type, user, team or organization that is not found is 404. A
        managed event type has no slots itself: ask for those that its members got from it. What is wrong with the query
        is told in one long sentence, `message`, not as a tree of its parameters.

        Works without credentials.

        Args:
            start: From when on to look for slots. A day counts from its first moment in UTC.
            end: Until when to look for slots. A day counts to its last moment in UTC, and so does a time that is
                exactly midnight in UTC.
            event_type_id: Number of the event type, alone.
            event_type_slug: Slug of the event type, with `username` or `team_slug`.
            username: Name of the user who owns the event type, with `event_type_slug`.
            team_slug: Slug of the team that owns the event type, with `event_type_slug`.
            usernames: Names of the users who are all to be free, with `organization_slug`.
            organization_slug: Slug of the organization that the user, the team or the users belong to. Required with
                `usernames`.
            time_zone: Time zone in which the slots are answered, by IANA name; by default UTC.
            duration: Minutes that a slot lasts, for an event type that lets one choose its length; by default the
                length of the event type. At least 1.
            format_: How the slots are answered: `time`, the default, leaves out their end. One of time, range.
            booking_uid_to_reschedule: Uid of a booking that is to be moved; its own time then counts as free.

        Returns:
            The slots by day. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/slots``.
        """
        request = _list.request(
            start=start,
            end=end,
            event_type_id=event_type_id,
            event_type_slug=event_type_slug,
            username=username,
            team_slug=team_slug,
            usernames=usernames,
            organization_slug=organization_slug,
            time_zone=time_zone,
            duration=duration,
            format_=format_,
            booking_uid_to_reschedule=booking_uid_to_reschedule,
        )
        return (await self._sender.send(request)).data
