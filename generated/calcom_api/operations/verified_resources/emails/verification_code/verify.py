"""``POST /v2/verified-resources/emails/verification-code/verify``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.email_verification import EmailVerification
from calcom_api.models.verified_email import VerifiedEmail
from calcom_api.request import Request


def request(
    *,
    email: str,
    code: str,
) -> Request[VerifiedEmail]:
    """Build the request.

    Takes what ``cal.verified_resources.emails.verification_code.verify`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="verifiedResources.emails.verificationCode.verify",
        method="POST",
        path="/v2/verified-resources/emails/verification-code/verify",
        json=arguments.body(EmailVerification(email=email, code=code)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> VerifiedEmail:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, VerifiedEmail.from_dict, strict=strict)
