"""Union ``OAuth2Grant``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.oauth2_code_grant import OAuth2CodeGrant
from calcom_api.models.oauth2_refresh_grant import OAuth2RefreshGrant

OAuth2Grant: TypeAlias = OAuth2CodeGrant | OAuth2RefreshGrant
"""What tokens are given for: an authorization code or a refresh token."""

decode_o_auth_2_grant: codec.Decoder[OAuth2Grant] = codec.by_tag(
    "grant_type", {"authorization_code": OAuth2CodeGrant.from_dict, "refresh_token": OAuth2RefreshGrant.from_dict}
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
