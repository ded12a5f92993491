"""Model ``OAuth2RefreshGrant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OAuth2RefreshGrant:
    """A refresh token.

    An application with a secret sends `client_secret` too.

    Attributes:
        grant_type: The kind of grant.
        client_id: Id of the application.
        refresh_token: The refresh token, which this spends.
        client_secret: The application's secret. Leave it out for an application without one.
    """

    grant_type: Literal["refresh_token"] = "refresh_token"
    client_id: str
    refresh_token: str = attrs.field(repr=masked)
    client_secret: str | Unset = attrs.field(default=UNSET, repr=masked)
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            grant_type=codec.take(fields, "grant_type", codec.constant("refresh_token")),
            client_id=codec.take(fields, "client_id", codec.string),
            refresh_token=codec.take(fields, "refresh_token", codec.string),
            client_secret=codec.take_optional(fields, "client_secret", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "grant_type": self.grant_type,
                "client_id": self.client_id,
                "refresh_token": self.refresh_token,
                "client_secret": self.client_secret,
            },
            self.additional_properties,
        )
