"""``cal.auth.oauth2``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.auth.oauth2 import token as _token

if TYPE_CHECKING:
    from calcom_api.models.oauth2_grant import OAuth2Grant
    from calcom_api.models.oauth2_tokens import OAuth2Tokens
    from calcom_api.request import Sender
    from calcom_api.resources.auth.oauth2.clients import AuthOauth2ClientsResource


class AuthOauth2Resource:
    """Tokens for OAuth2 applications that users have authorized."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def clients(self) -> AuthOauth2ClientsResource:
        """OAuth2 applications, as users meet them who are to authorize one."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.auth.oauth2.clients import AuthOauth2ClientsResource

        return AuthOauth2ClientsResource(self._sender)

    async def token(
        self,
        *,
        body: OAuth2Grant,
    ) -> OAuth2Tokens:
        """Exchange an authorization code or a refresh token for a pair of tokens.

        The last step after a user has authorized your application in the browser, and each refresh from then on. The
        code and the refresh token count once: store the new pair before anything else. On newer servers a refresh ends
        all refresh tokens that the application had for that user.

        Never send it again after a lost answer: what it was sent with is spent by then, and the user has to authorize
        the application again. A client made with an `AccessToken` that can refresh itself does this, and needs no call.

        A failure comes as RFC 6749 has it: 400 `invalid_grant` for a spent, expired or foreign code or token, 400
        `invalid_request` for missing or unknown fields, 401 `invalid_client` for a wrong secret or client. Servers of
        2025 do not have this endpoint (404).

        Works without credentials: the body says who asks. The server takes the same fields as a form too, as RFC 6749
        has it; here they are sent as JSON.

        Args:
            body: What tokens are given for: an authorization code or a refresh token.

        Returns:
            The pair of tokens, without an envelope. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/auth/oauth2/token``.
        """
        request = _token.request(
            body=body,
        )
        return (await self._sender.send(request)).data
