"""Model ``ManagedUserTokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ManagedUserTokens(fields.Model):
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
    _names_in_json = "accessToken refreshToken accessTokenExpiresAt refreshTokenExpiresAt"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.access_token = fields.text(src, "accessToken")
        self.refresh_token = fields.text(src, "refreshToken")
        self.access_token_expires_at = fields.integer(src, "accessTokenExpiresAt")
        self.refresh_token_expires_at = fields.integer(src, "refreshTokenExpiresAt")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "accessToken": self.access_token,
            "refreshToken": self.refresh_token,
            "accessTokenExpiresAt": self.access_token_expires_at,
            "refreshTokenExpiresAt": self.refresh_token_expires_at,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
