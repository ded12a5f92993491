"""Model ``PlatformOAuthClientCredentials``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class PlatformOAuthClientCredentials(fields.Model):
    """With what a new OAuth client proves who it is.

    Attributes:
        client_id: Id of the client.
        client_secret: Its secret. It can be read again as `secret` of the client.
    """

    client_id: str
    client_secret: str = attrs.field(repr=masked)
    _names_in_json = "clientId clientSecret"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.client_id = fields.unique_text(src, "clientId")
        self.client_secret = fields.text(src, "clientSecret")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "clientId": self.client_id,
            "clientSecret": self.client_secret,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
