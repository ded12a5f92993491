"""Model ``GoogleServiceAccountKey``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class GoogleServiceAccountKey:
    """The part of a Google service account's JSON key file that Cal.com uses.

    `load_service_account_key` reads it from the file.

    Attributes:
        private_key: The private key in PEM form, with its line breaks.
        client_email: The service account's e-mail address.
        client_id: The service account's number, which domain-wide delegation is granted to.
    """

    private_key: str = attrs.field(repr=masked)
    client_email: str
    client_id: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            private_key=codec.take(fields, "private_key", codec.string),
            client_email=codec.take(fields, "client_email", codec.string),
            client_id=codec.take(fields, "client_id", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "private_key": self.private_key,
                "client_email": self.client_email,
                "client_id": self.client_id,
            },
            self.additional_properties,
        )
