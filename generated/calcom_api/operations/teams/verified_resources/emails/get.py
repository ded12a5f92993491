"""``GET /v2/teams/{teamId}/verified-resources/emails/{id}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.verified_email import VerifiedEmail
from calcom_api.request import Request


def request(
    team_id: int,
    id: int,
) -> Request[VerifiedEmail | None]:
    """Build the request.

    Takes what ``cal.teams.verified_resources.emails.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    id_segment = arguments.segment("id", id, codec.between(1, 2147483647))
    return Request(
        operation="teams.verifiedResources.emails.get",
        method="GET",
        path=f"/v2/teams/{team_id_segment}/verified-resources/emails/{id_segment}",
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> VerifiedEmail | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.nullable(VerifiedEmail.from_dict), strict=strict)
