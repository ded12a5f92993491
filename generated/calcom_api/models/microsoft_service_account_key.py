"""Model ``MicrosoftServiceAccountKey``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class MicrosoftServiceAccountKey(fields.Model):
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
    _names_in_json = "private_key tenant_id client_id"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.private_key = fields.text(src, "private_key")
        self.tenant_id = fields.text(src, "tenant_id")
        self.client_id = fields.text(src, "client_id")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "private_key": self.private_key,
            "tenant_id": self.tenant_id,
            "client_id": self.client_id,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
