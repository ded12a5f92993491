"""Model ``DelegationCredential``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.workspace_platform import WorkspacePlatform

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DelegationCredential(fields.Model):
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
    _names_in_json = "id enabled domain organizationId workspacePlatform createdAt updatedAt"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.enabled = fields.boolean(src, "enabled")
        self.domain = fields.text(src, "domain")
        self.organization_id = fields.integer(src, "organizationId")
        self.workspace_platform = codec.take(src, "workspacePlatform", WorkspacePlatform.from_dict)
        self.created_at = fields.date_time(src, "createdAt")
        self.updated_at = fields.date_time(src, "updatedAt")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "enabled": self.enabled,
            "domain": self.domain,
            "organizationId": self.organization_id,
            "workspacePlatform": encoding.encode(self.workspace_platform),
            "createdAt": encoding.encode(self.created_at),
            "updatedAt": encoding.encode(self.updated_at),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
