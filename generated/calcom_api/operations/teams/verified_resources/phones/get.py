"""``GET /v2/teams/{teamId}/verified-resources/phones/{id}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.verified_phone import VerifiedPhone
from calcom_api.request import Request


def request(
    team_id: int,
    id: int,
) -> Request[VerifiedPhone | None]:
    """Build the request.

    Takes what ``cal.teams.verified_resources.phones.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    id_segment = arguments.segment("id", id, codec.between(1, 2147483647))
    return Request(
        operation="teams.verifiedResources.phones.get",
        method="GET",
        path=f"/v2/teams/{team_id_segment}/verified-resources/phones/{id_segment}",
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> VerifiedPhone | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.nullable(VerifiedPhone.from_dict), strict=strict)
