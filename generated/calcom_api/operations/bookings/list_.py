"""``GET /v2/bookings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.booking_status_filter import BookingStatusFilter
from calcom_api.models.sort_order import SortOrder
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence


def request(
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
) -> Request[list[Booking | Undecoded]]:
    """Build the request.

    Takes what ``cal.bookings.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="bookings.list",
        method="GET",
        path="/v2/bookings",
        query=(
            *arguments.query(
                "status", "status", status, codec.list_of(codec.known_member(BookingStatusFilter), least=1), comma=True
            ),
            *arguments.query("attendee_email", "attendeeEmail", attendee_email, codec.string),
            *arguments.query("attendee_name", "attendeeName", attendee_name, codec.string),
            *arguments.query("booking_uid", "bookingUid", booking_uid, codec.string),
            *arguments.query(
                "event_type_ids", "eventTypeIds", event_type_ids, codec.list_of(codec.integer, least=1), comma=True
            ),
            *arguments.query("event_type_id", "eventTypeId", event_type_id, codec.between(1, 2147483647)),
            *arguments.query("teams_ids", "teamsIds", teams_ids, codec.list_of(codec.integer, least=1), comma=True),
            *arguments.query("team_id", "teamId", team_id, codec.between(1, 2147483647)),
            *arguments.query("after_start", "afterStart", after_start, codec.date_time),
            *arguments.query("before_end", "beforeEnd", before_end, codec.date_time),
            *arguments.query("after_created_at", "afterCreatedAt", after_created_at, codec.date_time),
            *arguments.query("before_created_at", "beforeCreatedAt", before_created_at, codec.date_time),
            *arguments.query("after_updated_at", "afterUpdatedAt", after_updated_at, codec.date_time),
            *arguments.query("before_updated_at", "beforeUpdatedAt", before_updated_at, codec.date_time),
            *arguments.query("sort_start", "sortStart", sort_start, codec.known_member(SortOrder)),
            *arguments.query("sort_end", "sortEnd", sort_end, codec.known_member(SortOrder)),
            *arguments.query("sort_created", "sortCreated", sort_created, codec.known_member(SortOrder)),
            *arguments.query("sort_updated_at", "sortUpdatedAt", sort_updated_at, codec.known_member(SortOrder)),
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
        ),
        headers={"cal-api-version": "2024-08-13"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[Booking | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(Booking.from_dict, strict=strict), strict=strict)
