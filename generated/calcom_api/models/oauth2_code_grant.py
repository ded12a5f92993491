"""Model ``OAuth2CodeGrant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OAuth2CodeGrant:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            grant_type=codec.take(fields, "grant_type", codec.constant("authorization_code")),
            client_id=codec.take(fields, "client_id", codec.string),
            code=codec.take(fields, "code", codec.string),
            redirect_uri=codec.take(fields, "redirect_uri", codec.string),
            client_secret=codec.take_optional(fields, "client_secret", codec.string),
            code_verifier=codec.take_optional(fields, "code_verifier", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "grant_type": self.grant_type,
                "client_id": self.client_id,
                "code": self.code,
                "redirect_uri": self.redirect_uri,
                "client_secret": self.client_secret,
                "code_verifier": self.code_verifier,
            },
            self.additional_properties,
        )
