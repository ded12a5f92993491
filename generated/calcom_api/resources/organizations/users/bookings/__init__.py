"""``cal.organizations.users.bookings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.users.bookings import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from calcom_api.models.booking import Booking
    from calcom_api.models.booking_status_filter import BookingStatusFilter
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.request import Sender


class OrganizationsUsersBookingsResource:
    """The bookings that one member of an organization sees."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        user_id: int,
        *,
        status: Sequence[BookingStatusFilter | str] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: Sequence[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        after_start: dt.datetime | Unset = UNSET,
        before_end: dt.datetime | Unset = UNSET,
        after_created_at: dt.datetime | Unset = UNSET,
        before_created_at: dt.datetime | Unset = UNSET,
        after_updated_at: dt.datetime | Unset = UNSET,
        before_updated_at: dt.datetime | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Booking | Undecoded]:
        """List the bookings that a user sees.

        Those that the user hosts or attends. The list is seen with the user's eyes: for an admin or owner of a team or
        of the organization it includes the bookings of the members. Compare `hosts` and `attendees` to find the user's
        own.

        Without an order given it begins with the earliest start, if only `past` or only `cancelled` ones are asked for
        with the latest.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            status: Only bookings of one of these kinds. They are not the values that a booking's `status` has. One of
                upcoming, recurring, past, cancelled, unconfirmed.
            attendee_email: Only bookings that someone with exactly this e-mail address attends.
            attendee_name: Only bookings that someone of exactly this name attends.
            booking_uid: Only the booking of this uid.
            event_type_ids: Only bookings of one of these event types, or of those that members got from it if it is a
                managed one. 400 if the server knows none of them.
            event_type_id: The same for a single event type. Does not count beside `event_type_ids`.
            teams_ids: Only bookings of event types of one of these teams. The name is the API's own, with an s too
                many.
            team_id: The same for a single team. Does not count beside `teams_ids`.
            after_start: Only bookings that start at this time or later.
            before_end: Only bookings that end at this time or earlier.
            after_created_at: Only bookings made at this time or later. `pagination` may count the others too.
            before_created_at: Only bookings made at this time or earlier. `pagination` may count the others too.
            after_updated_at: Only bookings changed at this time or later. `pagination` may count the others too.
            before_updated_at: Only bookings changed at this time or earlier. `pagination` may count the others too.
            sort_start: Order by start. Goes before the other three orders. One of asc, desc.
            sort_end: Order by end. Does not count beside `sort_start`. One of asc, desc.
            sort_created: Order by the time of booking. Does not count beside `sort_start` or `sort_end`. One of asc,
                desc.
            sort_updated_at: Order by the time of the last change. Does not count beside any of the other three orders.
                One of asc, desc.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of bookings. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/users/{userId}/bookings``.
        """
        request = _list.request(
            org_id,
            user_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            teams_ids=teams_ids,
            team_id=team_id,
            after_start=after_start,
            before_end=before_end,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)
