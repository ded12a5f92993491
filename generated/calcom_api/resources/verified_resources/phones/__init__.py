"""``cal.verified_resources.phones``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.verified_resources.phones import get as _get
from calcom_api.operations.verified_resources.phones import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.verified_phone import VerifiedPhone
    from calcom_api.request import Sender
    from calcom_api.resources.verified_resources.phones.verification_code import (
        VerifiedResourcesPhonesVerificationCodeResource,
    )


class VerifiedResourcesPhonesResource:
    """Phone numbers that the caller has verified."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def verification_code(self) -> VerifiedResourcesPhonesVerificationCodeResource:
        """Codes that prove who owns a phone number."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.verified_resources.phones.verification_code import (
            VerifiedResourcesPhonesVerificationCodeResource,
        )

        return VerifiedResourcesPhonesVerificationCodeResource(self._sender)

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[VerifiedPhone | Undecoded]:
        """List the phone numbers that the caller has verified.

        Also those that the caller verified for a team; `team_id` tells which.

        Anyone with credentials may call it.

        Args:
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of verified phone numbers. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/verified-resources/phones``.
        """
        request = _list.request(
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def get(
        self,
        id: int,
    ) -> VerifiedPhone | None:
        """Get a phone number that the caller has verified.

        An `id` that is none of the caller's is no error: the answer is null.

        Anyone with credentials may call it.

        Args:
            id: Number of the verified phone, not the phone number.

        Returns:
            The verified phone number, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/verified-resources/phones/{id}``.
        """
        request = _get.request(
            id,
        )
        return (await self._sender.send(request)).data
