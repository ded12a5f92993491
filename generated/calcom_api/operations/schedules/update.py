"""``PATCH /v2/schedules/{scheduleId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.schedule import Schedule
from calcom_api.models.schedule_update import ScheduleUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.schedule_availability import ScheduleAvailability
    from calcom_api.models.schedule_override import ScheduleOverride


def request(
    schedule_id: int,
    *,
    name: str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    availability: Sequence[ScheduleAvailability] | Unset = UNSET,
    overrides: Sequence[ScheduleOverride] | Unset = UNSET,
) -> Request[Schedule]:
    """Build the request.

    Takes what ``cal.schedules.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    schedule_id_segment = arguments.segment("schedule_id", schedule_id, codec.between(1, 2147483647))
    return Request(
        operation="schedules.update",
        method="PATCH",
        path=f"/v2/schedules/{schedule_id_segment}",
        headers={"cal-api-version": "2024-06-11"},
        json=arguments.body(
            ScheduleUpdate(
                name=name,
                time_zone=time_zone,
                is_default=is_default,
                availability=arguments.listed(availability),
                overrides=arguments.listed(overrides),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Schedule:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Schedule.from_dict, strict=strict)
