"""Model ``OAuth2CodeGrant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class OAuth2CodeGrant(fields.Model):
    """An authorization code from the browser.

    An application with a secret sends `client_secret`, one without sends `code_verifier`; both together only where the
    server is new and the code was asked for with a challenge.

    Attributes:
        grant_type: The kind of grant.
        client_id: Id of the application.
        code: The code that the browser brought, which this spends.
        redirect_uri: The address that the code was sent to, exactly as it is registered.
        client_secret: The application's secret. Leave it out for an application without one.
        code_verifier: The text that the `code_challenge` was made of (PKCE, RFC 7636).
    """

    grant_type: Literal["authorization_code"] = "authorization_code"
    client_id: str
    code: str = attrs.field(repr=masked)
    redirect_uri: str
    client_secret: str | Unset = attrs.field(default=UNSET, repr=masked)
    code_verifier: str | Unset = attrs.field(default=UNSET, repr=masked)
    _names_in_json = "grant_type client_id code redirect_uri client_secret code_verifier"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.grant_type = fields.constant(src, "grant_type", "authorization_code")
        self.client_id = fields.text(src, "client_id")
        self.code = fields.text(src, "code")
        self.redirect_uri = fields.text(src, "redirect_uri")
        self.client_secret = fields.text(src, "client_secret") if "client_secret" in src else UNSET
        self.code_verifier = fields.text(src, "code_verifier") if "code_verifier" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "grant_type": codec.encode(self.grant_type),
            "client_id": self.client_id,
            "code": self.code,
            "redirect_uri": self.redirect_uri,
        }
        if self.client_secret is not UNSET:
            document["client_secret"] = self.client_secret
        if self.code_verifier is not UNSET:
            document["code_verifier"] = self.code_verifier
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
