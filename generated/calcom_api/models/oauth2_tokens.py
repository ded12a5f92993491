"""Model ``OAuth2Tokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OAuth2Tokens:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            access_token=codec.take(fields, "access_token", codec.string),
            token_type=codec.take(fields, "token_type", codec.string),
            refresh_token=codec.take(fields, "refresh_token", codec.string),
            expires_in=codec.take(fields, "expires_in", codec.integer),
            scope=codec.take_optional(fields, "scope", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "access_token": self.access_token,
                "token_type": self.token_type,
                "refresh_token": self.refresh_token,
                "expires_in": self.expires_in,
                "scope": self.scope,
            },
            self.additional_properties,
        )
