"""``GET /v2/organizations/{orgId}/teams/{teamId}/conferencing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.conferencing_app import ConferencingApp
from calcom_api.request import Request

if TYPE_CHECKING:
    from calcom_api.types import Undecoded


def request(
    org_id: int,
    team_id: int,
) -> Request[list[ConferencingApp | Undecoded]]:
    """Build the request of ``cal.organizations.teams.conferencing.list``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.conferencing.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/conferencing",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[ConferencingApp | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(ConferencingApp.from_dict, strict=strict), strict=strict)
