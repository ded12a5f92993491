"""Model ``GoogleServiceAccountKey``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class GoogleServiceAccountKey(fields.Model):
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
    _names_in_json = "private_key client_email client_id"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.private_key = fields.text(src, "private_key")
        self.client_email = fields.text(src, "client_email")
        self.client_id = fields.text(src, "client_id")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "private_key": self.private_key,
            "client_email": self.client_email,
            "client_id": self.client_id,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
