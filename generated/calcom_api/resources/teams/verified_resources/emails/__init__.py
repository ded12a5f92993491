"""``cal.teams.verified_resources.emails``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.teams.verified_resources.emails import get as _get
from calcom_api.operations.teams.verified_resources.emails import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.verified_email import VerifiedEmail
    from calcom_api.request import Sender
    from calcom_api.resources.teams.verified_resources.emails.verification_code import (
        TeamsVerifiedResourcesEmailsVerificationCodeResource,
    )


class TeamsVerifiedResourcesEmailsResource:
    """E-mail addresses that were verified for a team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def verification_code(self) -> TeamsVerifiedResourcesEmailsVerificationCodeResource:
        """Codes that prove who owns an e-mail address."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.teams.verified_resources.emails.verification_code import (
            TeamsVerifiedResourcesEmailsVerificationCodeResource,
        )

        return TeamsVerifiedResourcesEmailsVerificationCodeResource(self._sender)

    def list(
        self,
        team_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[VerifiedEmail | Undecoded]:
        """List the e-mail addresses that were verified for a team.

        Also those that other members verified.

        Needs an admin of the team (else 403).

        Args:
            team_id: Number of the team.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of verified addresses. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}/verified-resources/emails``.
        """
        request = _list.request(
            team_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def get(
        self,
        team_id: int,
        id: int,
    ) -> VerifiedEmail | None:
        """Get an e-mail address that was verified for a team.

        An `id` that is none of this team's is no error: the answer is null.

        Needs an admin of the team (else 403).

        Args:
            team_id: Number of the team.
            id: Number of the verified address.

        Returns:
            The verified address, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/teams/{teamId}/verified-resources/emails/{id}``.
        """
        request = _get.request(
            team_id,
            id,
        )
        return (await self._sender.send(request)).data
