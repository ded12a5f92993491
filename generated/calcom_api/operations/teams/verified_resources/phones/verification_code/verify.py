"""``POST /v2/teams/{teamId}/verified-resources/phones/verification-code/verify``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.phone_verification import PhoneVerification
from calcom_api.models.verified_phone import VerifiedPhone
from calcom_api.request import Request


def request(
    team_id: int,
    *,
    phone: str,
    code: str,
) -> Request[VerifiedPhone]:
    """Build the request.

    Takes what ``cal.teams.verified_resources.phones.verification_code.verify`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.verifiedResources.phones.verificationCode.verify",
        method="POST",
        path=f"/v2/teams/{team_id_segment}/verified-resources/phones/verification-code/verify",
        json=arguments.body(PhoneVerification(phone=phone, code=code)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> VerifiedPhone:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, VerifiedPhone.from_dict, strict=strict)
