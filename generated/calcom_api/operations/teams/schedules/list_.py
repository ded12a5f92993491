"""``GET /v2/teams/{teamId}/schedules``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.schedule import Schedule
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    team_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Request[list[Schedule | Undecoded]]:
    """Build the request.

    Takes what ``cal.teams.schedules.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.schedules.list",
        method="GET",
        path=f"/v2/teams/{team_id_segment}/schedules",
        query=(
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[Schedule | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(Schedule.from_dict, strict=strict), strict=strict)
