"""Model ``DelegationCredentialCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_service_account_key = codec.by_kind(
    array=codec.list_of(
        codec.by_key(
            {"client_email": GoogleServiceAccountKey.from_dict, "tenant_id": MicrosoftServiceAccountKey.from_dict}
        )
    ),
    mapping=codec.by_key(
        {"client_email": GoogleServiceAccountKey.from_dict, "tenant_id": MicrosoftServiceAccountKey.from_dict}
    ),
)


@attrs.define(kw_only=True, eq=False, repr=False)
class DelegationCredentialCreate(fields.Model):
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
    _names_in_json = "workspacePlatformSlug domain serviceAccountKey"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.workspace_platform_slug = fields.member(src, "workspacePlatformSlug", WorkspacePlatformSlug)
        self.domain = fields.text(src, "domain")
        self.service_account_key = codec.take(src, "serviceAccountKey", _decode_service_account_key)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "workspacePlatformSlug": encoding.encode(self.workspace_platform_slug),
            "domain": self.domain,
            "serviceAccountKey": encoding.encode(self.service_account_key),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
