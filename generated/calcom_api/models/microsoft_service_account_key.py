"""Model ``MicrosoftServiceAccountKey``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class MicrosoftServiceAccountKey:
    """An application registered in Microsoft Entra that may read and write the calendars of its tenant.

    Attributes:
        private_key: The value of a client secret of the application. Not a PEM key, in spite of the name: the server
            sends it to Microsoft as the client secret.
        tenant_id: Directory (tenant) id.
        client_id: Application (client) id.
    """

    private_key: str = attrs.field(repr=masked)
    tenant_id: str
    client_id: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            private_key=codec.take(fields, "private_key", codec.string),
            tenant_id=codec.take(fields, "tenant_id", codec.string),
            client_id=codec.take(fields, "client_id", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "private_key": self.private_key,
                "tenant_id": self.tenant_id,
                "client_id": self.client_id,
            },
            self.additional_properties,
        )
