"""``POST /v2/teams/{teamId}/verified-resources/phones/verification-code/request``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.phone_verification_request import PhoneVerificationRequest
from calcom_api.request import Request


def request(
    team_id: int,
    *,
    phone: str,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.teams.verified_resources.phones.verification_code.request`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.verifiedResources.phones.verificationCode.request",
        method="POST",
        path=f"/v2/teams/{team_id_segment}/verified-resources/phones/verification-code/request",
        json=arguments.body(PhoneVerificationRequest(phone=phone)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
