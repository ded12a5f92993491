"""Model ``OAuth2Client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.oauth2_client_type import OAuth2ClientType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OAuth2Client:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            client_id=codec.take(fields, "client_id", codec.string),
            name=codec.take(fields, "name", codec.string),
            is_trusted=codec.take(fields, "is_trusted", codec.boolean),
            client_type=codec.take(fields, "client_type", codec.member(OAuth2ClientType)),
            redirect_uri=codec.take_optional(fields, "redirect_uri", codec.string),
            redirect_uris=codec.take_optional(fields, "redirect_uris", codec.list_of(codec.string)),
            logo=codec.take_optional(fields, "logo", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "client_id": self.client_id,
                "name": self.name,
                "is_trusted": self.is_trusted,
                "client_type": self.client_type,
                "redirect_uri": self.redirect_uri,
                "redirect_uris": self.redirect_uris,
                "logo": self.logo,
            },
            self.additional_properties,
        )
