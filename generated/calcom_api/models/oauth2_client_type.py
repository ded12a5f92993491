"""Enum ``OAuth2ClientType``."""

from calcom_api.types import OpenEnum


class OAuth2ClientType(OpenEnum):
    """`CONFIDENTIAL` has a secret; `PUBLIC` cannot keep one, and uses PKCE instead."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"
