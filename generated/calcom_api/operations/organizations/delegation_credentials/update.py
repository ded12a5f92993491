"""``PATCH /v2/organizations/{orgId}/delegation-credentials/{credentialId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.delegation_credential import DelegationCredential
from calcom_api.models.delegation_credential_update import DelegationCredentialUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
    from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey


def request(
    org_id: int,
    credential_id: str,
    *,
    enabled: bool | Unset = UNSET,
    service_account_key: GoogleServiceAccountKey
    | MicrosoftServiceAccountKey
    | Sequence[GoogleServiceAccountKey | MicrosoftServiceAccountKey]
    | Unset = UNSET,
) -> Request[DelegationCredential]:
    """Build the request.

    Takes what ``cal.organizations.delegation_credentials.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    credential_id_segment = arguments.segment("credential_id", credential_id, codec.string)
    return Request(
        operation="organizations.delegationCredentials.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/delegation-credentials/{credential_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            DelegationCredentialUpdate(enabled=enabled, service_account_key=arguments.listed(service_account_key))
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> DelegationCredential:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, DelegationCredential.from_dict, strict=strict)
