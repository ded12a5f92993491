"""Model ``Calendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Calendar(fields.Model):
    """A calendar at a service.

    Attributes:
        external_id: What the service calls it: an e-mail address, a URL, or an id.
        read_only: Whether no bookings can be written to it.
        is_selected: Whether Cal.com looks for conflicts in it.
        credential_id: Number of the connection that it is reached through; negative for a delegated one.
        integration: The service, such as `google_calendar`.
        integration_name: The same for ICS feeds, which have no `integration`.
        name: What its owner calls it.
        primary: True for the account's main calendar, else null.
        email: The account that it belongs to.
        delegation_credential_id: Id of the delegation credential that it is reached through.
    """

    external_id: str
    read_only: bool
    is_selected: bool
    credential_id: int
    integration: str | Unset = UNSET
    integration_name: str | Unset = UNSET
    name: str | Unset | None = UNSET
    primary: bool | Unset | None = UNSET
    email: str | Unset | None = UNSET
    delegation_credential_id: str | Unset | None = UNSET
    _names_in_json = (
        "externalId readOnly isSelected credentialId integration integrationName name primary email "
        "delegationCredentialId"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.external_id = fields.unique_text(src, "externalId")
        self.read_only = fields.boolean(src, "readOnly")
        self.is_selected = fields.boolean(src, "isSelected")
        self.credential_id = fields.integer(src, "credentialId")
        self.integration = fields.text(src, "integration") if "integration" in src else UNSET
        self.integration_name = fields.text(src, "integrationName") if "integrationName" in src else UNSET
        self.name = fields.text_or_null(src, "name") if "name" in src else UNSET
        self.primary = fields.take_or_null(src, "primary", codec.boolean) if "primary" in src else UNSET
        self.email = fields.text_or_null(src, "email") if "email" in src else UNSET
        self.delegation_credential_id = (
            fields.unique_text_or_null(src, "delegationCredentialId") if "delegationCredentialId" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "externalId": self.external_id,
            "readOnly": self.read_only,
            "isSelected": self.is_selected,
            "credentialId": self.credential_id,
        }
        if self.integration is not UNSET:
            document["integration"] = self.integration
        if self.integration_name is not UNSET:
            document["integrationName"] = self.integration_name
        if self.name is not UNSET:
            document["name"] = self.name
        if self.primary is not UNSET:
            document["primary"] = codec.encode(self.primary)
        if self.email is not UNSET:
            document["email"] = self.email
        if self.delegation_credential_id is not UNSET:
            document["delegationCredentialId"] = self.delegation_credential_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
