"""``cal.auth``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.auth.oauth2 import AuthOauth2Resource


class AuthResource:
    """Applications of others that users let act for them, by OAuth 2.0."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def oauth2(self) -> AuthOauth2Resource:
        """Tokens for OAuth2 applications that users have authorized."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.auth.oauth2 import AuthOauth2Resource

        return AuthOauth2Resource(self._sender)
