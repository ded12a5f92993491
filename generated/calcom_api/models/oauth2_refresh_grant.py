"""Model ``OAuth2RefreshGrant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class OAuth2RefreshGrant(fields.Model):
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
    _names_in_json = "grant_type client_id refresh_token client_secret"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.grant_type = fields.constant(src, "grant_type", "refresh_token")
        self.client_id = fields.text(src, "client_id")
        self.refresh_token = fields.text(src, "refresh_token")
        self.client_secret = fields.text(src, "client_secret") if "client_secret" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "grant_type": codec.encode(self.grant_type),
            "client_id": self.client_id,
            "refresh_token": self.refresh_token,
        }
        if self.client_secret is not UNSET:
            document["client_secret"] = self.client_secret
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
