"""``cal.verified_resources.emails.verification_code``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.verified_resources.emails.verification_code import request as _request
from calcom_api.operations.verified_resources.emails.verification_code import verify as _verify

if TYPE_CHECKING:
    from calcom_api.models.verified_email import VerifiedEmail
    from calcom_api.request import Sender


class VerifiedResourcesEmailsVerificationCodeResource:
    """Codes that prove who owns an e-mail address."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def request(
        self,
        *,
        email: str,
    ) -> None:
        """Mail a verification code to an address.

        Each call sends a mail, also to an address that is verified already. The code is good for some 15 minutes.

        Five calls a minute are allowed, failed ones included; the next is 429, and that limit is called
        `users_verified_resources_emails_requests`. An address that Cal.com has blocked is 400.

        Anyone with credentials may call it.

        Args:
            email: The address to verify.

        Returns:
            None. The mail is on its way. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/verified-resources/emails/verification-code/request``.
        """
        request = _request.request(
            email=email,
        )
        return (await self._sender.send(request)).data

    async def verify(
        self,
        *,
        email: str,
        code: str,
    ) -> VerifiedEmail:
        """Verify an e-mail address with the code from the mail.

        From then on the caller's workflows can send to it. A wrong or old code is 400, without a reason. If the caller
        has verified the address for a team before, the answer may be that one.

        Three calls a minute are allowed, failed ones included; the next is 429, and that limit is called
        `users_verified_resources_phones_verify`, after the phones.

        Anyone with credentials may call it.

        Args:
            email: The address to verify.
            code: The code from the mail, as text.

        Returns:
            The verified address. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/verified-resources/emails/verification-code/verify``.
        """
        request = _verify.request(
            email=email,
            code=code,
        )
        return (await self._sender.send(request)).data
