"""Model ``OAuth2Tokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class OAuth2Tokens(fields.Model):
    """A pair of tokens, to be stored in place of the pair before.

    Attributes:
        access_token: With what calls are made for the user.
        token_type: How the access token is sent: `bearer`.
        refresh_token: What the next pair is asked for with, once.
        expires_in: How many seconds the access token lives from now on, such as 1800.
        scope: What the tokens may do, separated by blanks, on servers that tell it.
    """

    access_token: str = attrs.field(repr=masked)
    token_type: str
    refresh_token: str = attrs.field(repr=masked)
    expires_in: int
    scope: str | Unset = UNSET
    _names_in_json = "access_token token_type refresh_token expires_in scope"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.access_token = fields.text(src, "access_token")
        self.token_type = fields.text(src, "token_type")
        self.refresh_token = fields.text(src, "refresh_token")
        self.expires_in = fields.integer(src, "expires_in")
        self.scope = fields.text(src, "scope") if "scope" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "access_token": self.access_token,
            "token_type": self.token_type,
            "refresh_token": self.refresh_token,
            "expires_in": self.expires_in,
        }
        if self.scope is not UNSET:
            document["scope"] = self.scope
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
