"""``GET /v2/slots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.slot import Slot
from calcom_api.models.slot_format import SlotFormat
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence


def request(
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
) -> Request[dict[str, list[Slot]]]:
    """Build the request.

    Takes what ``cal.slots.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="slots.list",
        method="GET",
        path="/v2/slots",
        query=(
            *arguments.query("start", "start", start, codec.day_or_time),
            *arguments.query("end", "end", end, codec.day_or_time),
            *arguments.query("event_type_id", "eventTypeId", event_type_id, codec.between(1, 2147483647)),
            *arguments.query("event_type_slug", "eventTypeSlug", event_type_slug, codec.string),
            *arguments.query("username", "username", username, codec.string),
            *arguments.query("team_slug", "teamSlug", team_slug, codec.string),
            *arguments.query("usernames", "usernames", usernames, codec.list_of(codec.string, least=2), comma=True),
            *arguments.query("organization_slug", "organizationSlug", organization_slug, codec.string),
            *arguments.query("time_zone", "timeZone", time_zone, codec.string),
            *arguments.query("duration", "duration", duration, codec.between(1, None)),
            *arguments.query("format_", "format", format_, codec.known_member(SlotFormat)),
            *arguments.query(
                "booking_uid_to_reschedule", "bookingUidToReschedule", booking_uid_to_reschedule, codec.string
            ),
        ),
        headers={"cal-api-version": "2024-09-04"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> dict[str, list[Slot]]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.map_of(codec.list_of(Slot.from_dict)), strict=strict)
