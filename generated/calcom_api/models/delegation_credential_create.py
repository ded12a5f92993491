"""Model ``DelegationCredentialCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DelegationCredentialCreate:
    """A workspace and the service account that opens it.

    Attributes:
        workspace_platform_slug: The kind of workspace. The key must be one of this kind; the server does not check
            that.
        domain: The workspace's e-mail domain, such as `acme.com`. The server takes nearly any text, and counts another
            spelling of a taken domain as a new one; this client asks for a domain name.
        service_account_key: One key, or a list of keys. Give one: today's server refuses a list with 400, although
            Cal.com's own documentation shows one.
    """

    workspace_platform_slug: WorkspacePlatformSlug
    domain: str
    service_account_key: (
        GoogleServiceAccountKey
        | MicrosoftServiceAccountKey
        | list[GoogleServiceAccountKey | MicrosoftServiceAccountKey]
    )
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            workspace_platform_slug=codec.take(fields, "workspacePlatformSlug", codec.member(WorkspacePlatformSlug)),
            domain=codec.take(fields, "domain", codec.string),
            service_account_key=codec.take(
                fields,
                "serviceAccountKey",
                codec.by_kind(
                    array=codec.list_of(
                        codec.by_key(
                            {
                                "client_email": GoogleServiceAccountKey.from_dict,
                                "tenant_id": MicrosoftServiceAccountKey.from_dict,
                            }
                        )
                    ),
                    mapping=codec.by_key(
                        {
                            "client_email": GoogleServiceAccountKey.from_dict,
                            "tenant_id": MicrosoftServiceAccountKey.from_dict,
                        }
                    ),
                ),
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "workspacePlatformSlug": self.workspace_platform_slug,
                "domain": self.domain,
                "serviceAccountKey": self.service_account_key,
            },
            self.additional_properties,
        )
