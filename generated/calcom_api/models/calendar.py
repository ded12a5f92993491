"""Model ``Calendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Calendar:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            external_id=codec.take(fields, "externalId", codec.string),
            read_only=codec.take(fields, "readOnly", codec.boolean),
            is_selected=codec.take(fields, "isSelected", codec.boolean),
            credential_id=codec.take(fields, "credentialId", codec.integer),
            integration=codec.take_optional(fields, "integration", codec.string),
            integration_name=codec.take_optional(fields, "integrationName", codec.string),
            name=codec.take_optional(fields, "name", codec.nullable(codec.string)),
            primary=codec.take_optional(fields, "primary", codec.nullable(codec.boolean)),
            email=codec.take_optional(fields, "email", codec.nullable(codec.string)),
            delegation_credential_id=codec.take_optional(
                fields, "delegationCredentialId", codec.nullable(codec.string)
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "externalId": self.external_id,
                "readOnly": self.read_only,
                "isSelected": self.is_selected,
                "credentialId": self.credential_id,
                "integration": self.integration,
                "integrationName": self.integration_name,
                "name": self.name,
                "primary": self.primary,
                "email": self.email,
                "delegationCredentialId": self.delegation_credential_id,
            },
            self.additional_properties,
        )
