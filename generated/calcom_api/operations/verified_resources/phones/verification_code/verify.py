"""``POST /v2/verified-resources/phones/verification-code/verify``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.phone_verification import PhoneVerification
from calcom_api.models.verified_phone import VerifiedPhone
from calcom_api.request import Request


def request(
    *,
    phone: str,
    code: str,
) -> Request[VerifiedPhone]:
    """Build the request.

    Takes what ``cal.verified_resources.phones.verification_code.verify`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="verifiedResources.phones.verificationCode.verify",
        method="POST",
        path="/v2/verified-resources/phones/verification-code/verify",
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
