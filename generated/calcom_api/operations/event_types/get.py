"""``GET /v2/event-types/{eventTypeId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.any_event_type import AnyEventType, decode_any_event_type
from calcom_api.request import Request


def request(
    event_type_id: int,
) -> Request[AnyEventType]:
    """Build the request.

    Takes what ``cal.event_types.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="eventTypes.get",
        method="GET",
        path=f"/v2/event-types/{event_type_id_segment}",
        headers={"cal-api-version": "2024-06-14"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> AnyEventType:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, decode_any_event_type, strict=strict)
