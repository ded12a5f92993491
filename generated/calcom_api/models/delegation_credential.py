"""Model ``DelegationCredential``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.workspace_platform import WorkspacePlatform

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DelegationCredential:
    """Lets Cal.com act in a workspace for every member whose e-mail address is of the domain.

    Never carries the key.

    Attributes:
        id: Id of the credential.
        enabled: Whether Cal.com uses it.
        domain: The e-mail domain it is for, as it was given.
        organization_id: Number of the organization that owns it.
        workspace_platform: The kind of workspace that a credential opens.
        created_at: When it was saved.
        updated_at: When it, or its key, was last changed.
    """

    id: str
    enabled: bool
    domain: str
    organization_id: int
    workspace_platform: WorkspacePlatform
    created_at: dt.datetime
    updated_at: dt.datetime
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            enabled=codec.take(fields, "enabled", codec.boolean),
            domain=codec.take(fields, "domain", codec.string),
            organization_id=codec.take(fields, "organizationId", codec.integer),
            workspace_platform=codec.take(fields, "workspacePlatform", WorkspacePlatform.from_dict),
            created_at=codec.take(fields, "createdAt", codec.date_time),
            updated_at=codec.take(fields, "updatedAt", codec.date_time),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "enabled": self.enabled,
                "domain": self.domain,
                "organizationId": self.organization_id,
                "workspacePlatform": self.workspace_platform,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
            },
            self.additional_properties,
        )
