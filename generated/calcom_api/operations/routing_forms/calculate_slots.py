"""``POST /v2/routing-forms/{routingFormId}/calculate-slots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.routing_form_slots import RoutingFormSlots
from calcom_api.models.slot_format import SlotFormat
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


def request(
    routing_form_id: str,
    *,
    body: Mapping[str, str | float | list[str]],
    start: dt.datetime | dt.date,
    end: dt.datetime | dt.date,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
) -> Request[RoutingFormSlots]:
    """Build the request.

    Takes what ``cal.routing_forms.calculate_slots`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    routing_form_id_segment = arguments.segment("routing_form_id", routing_form_id, codec.string)
    return Request(
        operation="routingForms.calculateSlots",
        method="POST",
        path=f"/v2/routing-forms/{routing_form_id_segment}/calculate-slots",
        query=(
            *arguments.query("start", "start", start, codec.day_or_time),
            *arguments.query("end", "end", end, codec.day_or_time),
            *arguments.query("time_zone", "timeZone", time_zone, codec.string),
            *arguments.query("duration", "duration", duration, codec.between(1, None)),
            *arguments.query("format_", "format", format_, codec.known_member(SlotFormat)),
            *arguments.query(
                "booking_uid_to_reschedule", "bookingUidToReschedule", booking_uid_to_reschedule, codec.string
            ),
        ),
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.checked(
            "body",
            body,
            codec.map_of(codec.by_kind(array=codec.list_of(codec.string), number=codec.number, text=codec.string)),
        ),
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> RoutingFormSlots:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, RoutingFormSlots.from_dict, strict=strict)
