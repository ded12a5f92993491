"""``cal.verified_resources.phones.verification_code``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.verified_resources.phones.verification_code import request as _request
from calcom_api.operations.verified_resources.phones.verification_code import verify as _verify

if TYPE_CHECKING:
    from calcom_api.models.verified_phone import VerifiedPhone
    from calcom_api.request import Sender


class VerifiedResourcesPhonesVerificationCodeResource:
    """Codes that prove who owns a phone number."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def request(
        self,
        *,
        phone: str,
    ) -> None:
        """Send a verification code to a phone number.

        Each call sends a text message, which costs. One that cannot be sent is 400.

        Three calls a minute are allowed, failed ones included; the next is 429, and that limit is called
        `users_verified_resources_phones_requests`.

        Anyone with credentials may call it.

        Args:
            phone: The phone number in international form, with `+` and country code.

        Returns:
            None. The text message is on its way. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/verified-resources/phones/verification-code/request``.
        """
        request = _request.request(
            phone=phone,
        )
        return (await self._sender.send(request)).data

    async def verify(
        self,
        *,
        phone: str,
        code: str,
    ) -> VerifiedPhone:
        """Verify a phone number with the code that was sent to it.

        From then on the caller's workflows can send to it. A wrong code is 400, and a server without a sender of text
        messages fails with 500. If the caller has verified the number for a team before, the answer may be that one.

        Never send it again after a lost answer: a right code is spent by then. Look for the number in the list.

        Anyone with credentials may call it.

        Args:
            phone: The phone number in international form, with `+` and country code.
            code: The code from the text message, as text.

        Returns:
            The verified phone number. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/verified-resources/phones/verification-code/verify``.
        """
        request = _verify.request(
            phone=phone,
            code=code,
        )
        return (await self._sender.send(request)).data
