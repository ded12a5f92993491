"""Model ``NewManagedUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.managed_user import ManagedUser
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class NewManagedUser(fields.Model):
    """A managed user who was just created, with their first tokens.

    Attributes:
        user: A user whose account a platform customer made.
        access_token: With what calls are made for the user, for an hour.
        refresh_token: What the next pair is asked for with, once; it lives a year.
        access_token_expires_at: When the access token ends, in milliseconds since 1970.
        refresh_token_expires_at: When the refresh token ends, in milliseconds since 1970.
    """

    user: ManagedUser
    access_token: str = attrs.field(repr=masked)
    refresh_token: str = attrs.field(repr=masked)
    access_token_expires_at: int
    refresh_token_expires_at: int
    _names_in_json = "user accessToken refreshToken accessTokenExpiresAt refreshTokenExpiresAt"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.user = codec.take(src, "user", ManagedUser.from_dict)
        self.access_token = fields.text(src, "accessToken")
        self.refresh_token = fields.text(src, "refreshToken")
        self.access_token_expires_at = fields.integer(src, "accessTokenExpiresAt")
        self.refresh_token_expires_at = fields.integer(src, "refreshTokenExpiresAt")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "user": encoding.encode(self.user),
            "accessToken": self.access_token,
            "refreshToken": self.refresh_token,
            "accessTokenExpiresAt": self.access_token_expires_at,
            "refreshTokenExpiresAt": self.refresh_token_expires_at,
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
