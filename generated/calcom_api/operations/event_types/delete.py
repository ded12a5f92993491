"""``DELETE /v2/event-types/{eventTypeId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.deleted_event_type import DeletedEventType
from calcom_api.request import Request


def request(
    event_type_id: int,
) -> Request[DeletedEventType]:
    """Build the request.

    Takes what ``cal.event_types.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="eventTypes.delete",
        method="DELETE",
        path=f"/v2/event-types/{event_type_id_segment}",
        headers={"cal-api-version": "2024-06-14"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> DeletedEventType:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, DeletedEventType.from_dict, strict=strict)
