"""``cal.oauth``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.oauth import refresh as _refresh

if TYPE_CHECKING:
    from calcom_api.models.managed_user_tokens import ManagedUserTokens
    from calcom_api.request import Sender


class OauthResource:
    """Tokens of a platform customer's managed users.

    Deprecated.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def refresh(
        self,
        client_id: str,
        *,
        refresh_token: str,
    ) -> ManagedUserTokens:
        """Exchange a managed user's refresh token for a new pair of tokens.

        Deprecated. Let people authorize an OAuth2 application instead, and refresh with `auth.oauth2.token`.

        Cal.com means to remove the endpoints of its platform.

        The refresh token is spent at once: store the new pair before anything else. The access token before it can go
        on working until its own end. An unknown or spent refresh token is 400.

        Never send it again after a lost answer: the refresh token is spent by then, and
        `oauth_clients.users.force_refresh` gives a pair without one. A client made with an `AccessToken` that can
        refresh itself does all this, and needs no call.

        Needs the client's own id and secret as credentials; an API key is refused with 400.

        Args:
            client_id: Id of the OAuth client.
            refresh_token: The managed user's refresh token, which this spends.

        Returns:
            The new pair of tokens. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/oauth/{clientId}/refresh``.
        """
        request = _refresh.request(
            client_id,
            refresh_token=refresh_token,
        )
        return (await self._sender.send(request)).data
