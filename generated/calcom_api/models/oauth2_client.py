"""Model ``OAuth2Client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.oauth2_client_type import OAuth2ClientType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class OAuth2Client(fields.Model):
    """An application that users of Cal.com can authorize to act for them.

    Attributes:
        client_id: Id of the application.
        name: What its makers call it.
        is_trusted: Whether users authorize it without being asked.
        client_type: `CONFIDENTIAL` has a secret; `PUBLIC` cannot keep one, and uses PKCE instead.
        redirect_uri: Where the browser goes with the code; the first address if there are several.
        redirect_uris: All addresses that the browser can go to, on servers that tell them.
        logo: URL of its picture; null without one.
    """

    client_id: str
    name: str
    is_trusted: bool
    client_type: OAuth2ClientType
    redirect_uri: str | Unset = UNSET
    redirect_uris: list[str] | Unset = UNSET
    logo: str | Unset | None = UNSET
    _names_in_json = "client_id name is_trusted client_type redirect_uri redirect_uris logo"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.client_id = fields.text(src, "client_id")
        self.name = fields.text(src, "name")
        self.is_trusted = fields.boolean(src, "is_trusted")
        self.client_type = fields.member(src, "client_type", OAuth2ClientType)
        self.redirect_uri = fields.text(src, "redirect_uri") if "redirect_uri" in src else UNSET
        self.redirect_uris = fields.items(src, "redirect_uris", codec.string) if "redirect_uris" in src else UNSET
        self.logo = fields.text_or_null(src, "logo") if "logo" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "client_id": self.client_id,
            "name": self.name,
            "is_trusted": self.is_trusted,
            "client_type": codec.encode(self.client_type),
        }
        if self.redirect_uri is not UNSET:
            document["redirect_uri"] = self.redirect_uri
        if self.redirect_uris is not UNSET:
            document["redirect_uris"] = codec.encode(self.redirect_uris)
        if self.logo is not UNSET:
            document["logo"] = self.logo
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
