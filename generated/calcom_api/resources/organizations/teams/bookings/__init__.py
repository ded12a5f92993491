"""``cal.organizations.teams.bookings``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.bookings import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from calcom_api.models.booking import Booking
    from calcom_api.models.booking_status_filter import BookingStatusFilter
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.bookings.references import (
        OrganizationsTeamsBookingsReferencesResource,
    )


class OrganizationsTeamsBookingsResource:
    """The bookings of a team's event types."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def references(self) -> OrganizationsTeamsBookingsReferencesResource:
        """The events and meetings that a booking has in calendars and video services."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.bookings.references import (
            OrganizationsTeamsBookingsReferencesResource,
        )

        return OrganizationsTeamsBookingsReferencesResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        status: Sequence[BookingStatusFilter | str] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        after_start: dt.datetime | Unset = UNSET,
        before_end: dt.datetime | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Booking | Undecoded]:
        """List the bookings of a team's event types.

        Without an order given it begins with the earliest start, if only `past` or only `cancelled` ones are asked for
        with the latest.

        Needs an admin of the team or of the organization, or a member whose role has `booking.readTeamBookings`, and,
        for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            status: Only bookings of one of these kinds. They are not the values that a booking's `status` has. One of
                upcoming, recurring, past, cancelled, unconfirmed.
            attendee_email: Only bookings that someone with exactly this e-mail address attends.
            attendee_name: Only bookings that someone of exactly this name attends.
            booking_uid: Only the booking of this uid.
            event_type_ids: Only bookings of one of these event types, or of those that members got from it if it is a
                managed one. 400 if the server knows none of them.
            event_type_id: The same for a single event type. Does not count beside `event_type_ids`.
            after_start: Only bookings that start at this time or later.
            before_end: Only bookings that end at this time or earlier.
            sort_start: Order by start. Goes before the other three orders. One of asc, desc.
            sort_end: Order by end. Does not count beside `sort_start`. One of asc, desc.
            sort_created: Order by the time of booking. Does not count beside `sort_start` or `sort_end`. One of asc,
                desc.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of bookings. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/bookings``.
        """
        request = _list.request(
            org_id,
            team_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            after_start=after_start,
            before_end=before_end,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)
