"""``cal.auth.oauth2.clients``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.auth.oauth2.clients import get as _get

if TYPE_CHECKING:
    from calcom_api.models.oauth2_client import OAuth2Client
    from calcom_api.request import Sender


class AuthOauth2ClientsResource:
    """OAuth2 applications, as users meet them who are to authorize one."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get(
        self,
        client_id: str,
    ) -> OAuth2Client:
        """Get what an OAuth2 application says of itself.

        For whoever asks a user to authorize it. The answer has no secret. An unknown application is 404, as is every
        one on servers of 2025, which do not have this endpoint.

        Needs any credentials; the application need not be yours.

        Args:
            client_id: Id of the application.

        Returns:
            The application. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/auth/oauth2/clients/{clientId}``.
        """
        request = _get.request(
            client_id,
        )
        return (await self._sender.send(request)).data
