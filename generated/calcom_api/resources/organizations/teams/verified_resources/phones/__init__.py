"""``cal.organizations.teams.verified_resources.phones``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.verified_resources.phones import get as _get
from calcom_api.operations.organizations.teams.verified_resources.phones import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.verified_phone import VerifiedPhone
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.verified_resources.phones.verification_code import (
        OrganizationsTeamsVerifiedResourcesPhonesVerificationCodeResource,
    )


class OrganizationsTeamsVerifiedResourcesPhonesResource:
    """Phone numbers that were verified for a team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def verification_code(self) -> OrganizationsTeamsVerifiedResourcesPhonesVerificationCodeResource:
        """Codes that prove who owns a phone number."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.verified_resources.phones.verification_code import (
            OrganizationsTeamsVerifiedResourcesPhonesVerificationCodeResource,
        )

        return OrganizationsTeamsVerifiedResourcesPhonesVerificationCodeResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[VerifiedPhone | Undecoded]:
        """List the phone numbers that were verified for a team.

        Also those that other members verified.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of verified phone numbers. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones``.
        """
        request = _list.request(
            org_id,
            team_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def get(
        self,
        org_id: int,
        team_id: int,
        id: int,
    ) -> VerifiedPhone | None:
        """Get a phone number that was verified for a team.

        An unknown number of it, or one of another team, is no error: the answer is null.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            id: Number of the verified phone, not the phone number.

        Returns:
            The verified phone number, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/{id}``.
        """
        request = _get.request(
            org_id,
            team_id,
            id,
        )
        return (await self._sender.send(request)).data
