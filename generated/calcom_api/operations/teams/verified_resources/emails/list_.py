"""``GET /v2/teams/{teamId}/verified-resources/emails``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.verified_email import VerifiedEmail
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    team_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Request[list[VerifiedEmail | Undecoded]]:
    """Build the request.

    Takes what ``cal.teams.verified_resources.emails.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.verifiedResources.emails.list",
        method="GET",
        path=f"/v2/teams/{team_id_segment}/verified-resources/emails",
        query=(
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
        ),
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[VerifiedEmail | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(VerifiedEmail.from_dict, strict=strict), strict=strict)
