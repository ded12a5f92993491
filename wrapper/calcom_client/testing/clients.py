"""Clients that are closed together when a test is over, by whom no event loop runs any more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Unpack

from calcom_client import ApiKey, CalClient

if TYPE_CHECKING:
    from calcom_client._auth import Credentials
    from calcom_client._options import ClientOptions


class Clients:
    """Makes clients, and closes them.

    Args:
        api_key: The API key of a client that is given no credentials.
        usual: Options of a client that is not told otherwise.
    """

    def __init__(self, api_key: str, usual: ClientOptions) -> None:
        self._api_key = api_key
        self._usual = usual
        self._made: list[CalClient] = []

    def make(self, auth: Credentials | None, **options: Unpack[ClientOptions]) -> CalClient:
        """A client; closing it earlier does no harm.

        Raises:
            ValueError: An option cannot be right.
        """
        options = {**self._usual, **options}
        client = CalClient(auth=ApiKey(self._api_key) if auth is None else auth, **options)
        self._made.append(client)
        return client

    def close(self) -> None:
        """Close all of them.

        On a loop of its own, so that plain fixtures can do it: these work with every plugin that runs async tests,
        in each of its modes. It is not made the current one, which belongs to that plugin.
        """
        if not self._made:
            return
        loop = asyncio.new_event_loop()
        try:
            while self._made:
                loop.run_until_complete(self._made.pop().aclose())
        finally:
            loop.close()
