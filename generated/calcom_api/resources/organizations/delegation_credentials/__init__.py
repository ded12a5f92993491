"""``cal.organizations.delegation_credentials``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.delegation_credentials import create as _create
from calcom_api.operations.organizations.delegation_credentials import update as _update
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.delegation_credential import DelegationCredential
    from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
    from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
    from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug
    from calcom_api.request import Sender


class OrganizationsDelegationCredentialsResource:
    """Service accounts through which Cal.com reaches all calendars of a workspace."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def create(
        self,
        org_id: int,
        *,
        workspace_platform_slug: WorkspacePlatformSlug | str,
        domain: str,
        service_account_key: GoogleServiceAccountKey
        | MicrosoftServiceAccountKey
        | Sequence[GoogleServiceAccountKey | MicrosoftServiceAccountKey],
    ) -> DelegationCredential:
        """Hand Cal.com a workspace's service account.

        The credential is saved switched off: enable it with an update, once the workspace's administrator has granted
        the service account domain-wide delegation. The answer never contains the key.

        Needs an admin of the organization and, for platform customers, the SCALE plan (else 403). A domain that this
        organization already has, or that another one has enabled, is refused with 400.

        Not idempotent: after a lost answer, send it again and read a 400 as "the first one arrived".

        Args:
            org_id: Number of the organization.
            workspace_platform_slug: The kind of workspace. The key must be one of this kind; the server does not check
                that. One of google, office365.
            domain: The workspace's e-mail domain, such as `acme.com`. The server takes nearly any text, and counts
                another spelling of a taken domain as a new one; this client asks for a domain name.
            service_account_key: One key, or a list of keys. Give one: today's server refuses a list with 400, although
                Cal.com's own documentation shows one.

        Returns:
            The saved credential, not yet enabled. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/delegation-credentials``.
        """
        request = _create.request(
            org_id,
            workspace_platform_slug=workspace_platform_slug,
            domain=domain,
            service_account_key=service_account_key,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        credential_id: str,
        *,
        enabled: bool | Unset = UNSET,
        service_account_key: GoogleServiceAccountKey
        | MicrosoftServiceAccountKey
        | Sequence[GoogleServiceAccountKey | MicrosoftServiceAccountKey]
        | Unset = UNSET,
    ) -> DelegationCredential:
        """Enable or disable a delegation credential, or replace its key.

        Enabling makes the server talk to the workspace at once. Any failure there is a bare 500 that repeating will not
        mend: check the domain-wide delegation of the service account in the workspace. A key sent along is saved even
        when enabling fails.

        A new key switches the credential off, unless `enabled` is true in the same call. Without any field the
        credential is only read. Its domain and platform cannot be changed.

        Needs an admin of the organization and, for platform customers, the SCALE plan (else 403). An unknown credential
        is 404.

        Args:
            org_id: Number of the organization.
            credential_id: Id of the credential, from the answer that created it.
            enabled: True to switch the credential on, false to switch it off.
            service_account_key: A key to replace the present one with, of the same platform.

        Returns:
            The credential as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/delegation-credentials/{credentialId}``.
        """
        request = _update.request(
            org_id,
            credential_id,
            enabled=enabled,
            service_account_key=service_account_key,
        )
        return (await self._sender.send(request)).data
