"""Model ``PlatformOAuthClientCredentials``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class PlatformOAuthClientCredentials:
    """With what a new OAuth client proves who it is.

    Attributes:
        client_id: Id of the client.
        client_secret: Its secret. It can be read again as `secret` of the client.
    """

    client_id: str
    client_secret: str = attrs.field(repr=masked)
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            client_id=codec.take(fields, "clientId", codec.string),
            client_secret=codec.take(fields, "clientSecret", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "clientId": self.client_id,
                "clientSecret": self.client_secret,
            },
            self.additional_properties,
        )
