"""``cal.api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.api_keys import refresh as _refresh
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.new_api_key import NewApiKey
    from calcom_api.request import Sender


class ApiKeysResource:
    """Keys with which programs act for a user."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def refresh(
        self,
        *,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
    ) -> NewApiKey:
        """Exchange the API key in use for a new one.

        The server makes a key with the old one's note and team, and deletes the old one: from then on that is 401, so
        all who use it need the new one. This client goes on with the key that it was made with; make another client.

        Never send it again after a lost answer: the old key is gone by then, and the new one is shown this one time. A
        lost answer leaves only the website to make another key.

        Needs the API key itself as credential; with an access token or an OAuth client it is 401.

        Args:
            api_key_days_valid: For how many days the new key lives.
            api_key_never_expires: Whether the new key lives for ever, instead.

        Returns:
            The new key. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/api-keys/refresh``.
        """
        request = _refresh.request(
            api_key_days_valid=api_key_days_valid,
            api_key_never_expires=api_key_never_expires,
        )
        return (await self._sender.send(request)).data
