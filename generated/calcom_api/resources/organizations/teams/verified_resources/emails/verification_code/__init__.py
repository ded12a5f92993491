"""``cal.organizations.teams.verified_resources.emails.verification_code``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.verified_resources.emails.verification_code import request as _request
from calcom_api.operations.organizations.teams.verified_resources.emails.verification_code import verify as _verify

if TYPE_CHECKING:
    from calcom_api.models.verified_email import VerifiedEmail
    from calcom_api.request import Sender


class OrganizationsTeamsVerifiedResourcesEmailsVerificationCodeResource:
    """Codes that prove who owns an e-mail address."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def request(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str,
    ) -> None:
        """Mail a verification code to an address.

        Each call sends a mail, also to an address that is verified already. The code is good for some 15 minutes.

        Three calls a minute are allowed, failed ones included; the next is 429, and that limit is called
        `org_teams_verified_resources_emails_requests`. An address that Cal.com has blocked is 400.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            email: The address to verify.

        Returns:
            None. The mail is on its way. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/request``.
        """
        request = _request.request(
            org_id,
            team_id,
            email=email,
        )
        return (await self._sender.send(request)).data

    async def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str,
        code: str,
    ) -> VerifiedEmail:
        """Verify an e-mail address for a team with the code from the mail.

        From then on the team's workflows can send to it. A wrong or old code is 400, without a reason.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            email: The address to verify.
            code: The code from the mail, as text.

        Returns:
            The verified address. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/verify``.
        """
        request = _verify.request(
            org_id,
            team_id,
            email=email,
            code=code,
        )
        return (await self._sender.send(request)).data
