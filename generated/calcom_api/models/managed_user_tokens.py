"""Model ``ManagedUserTokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ManagedUserTokens:
    """A pair of tokens, to be stored in place of the pair before.

    Attributes:
        access_token: With what calls are made for the user, for an hour.
        refresh_token: What the next pair is asked for with, once; it lives a year.
        access_token_expires_at: When the access token ends, in milliseconds since 1970.
        refresh_token_expires_at: When the refresh token ends, in milliseconds since 1970.
    """

    access_token: str = attrs.field(repr=masked)
    refresh_token: str = attrs.field(repr=masked)
    access_token_expires_at: int
    refresh_token_expires_at: int
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            access_token=codec.take(fields, "accessToken", codec.string),
            refresh_token=codec.take(fields, "refreshToken", codec.string),
            access_token_expires_at=codec.take(fields, "accessTokenExpiresAt", codec.integer),
            refresh_token_expires_at=codec.take(fields, "refreshTokenExpiresAt", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "accessToken": self.access_token,
                "refreshToken": self.refresh_token,
                "accessTokenExpiresAt": self.access_token_expires_at,
                "refreshTokenExpiresAt": self.refresh_token_expires_at,
            },
            self.additional_properties,
        )
