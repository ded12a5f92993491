"""The sandbox of one test: on a clock that the test moves, served only if somebody asks where, with clients on it."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

import httpx

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.settings import DEFAULT_API_KEY
from calcom_client.testing.clients import Clients

if TYPE_CHECKING:
    from calcom_client import CalClient
    from calcom_client._auth import Credentials
    from calcom_client._options import ClientOptions


class CalSandbox(Sandbox):
    """An offline Cal.com for one test. The fixture `cal_sandbox` makes one, and closes it.

    Args:
        settings: What differs from the usual; None for nothing.

    Attributes:
        clock: Tells the time by which the sandbox lives. It stands still until `clock.advance(timedelta(…))` or
            `clock.set(datetime(…))`, so that windows of rate limits end when the test says so.

    Raises:
        ValueError: The seed is not there or no state.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self.clock.set(self.clock.now())
        self._stack = ExitStack()
        self._stack.callback(super().close)
        # The sandbox keeps the count, by a clock that the client does not see; so the client holds nothing back.
        self._clients = Clients(DEFAULT_API_KEY, {"base_url": "http://localhost", "pacing": None})
        self._stack.callback(self._clients.close)

    @cached_property
    def base_url(self) -> str:
        """Where it is served, over a socket of this machine, for programs that take a URL; served from now on."""
        return self._stack.enter_context(self.serve())

    def client(self, *, auth: Credentials | None = None, **options: Unpack[ClientOptions]) -> CalClient:
        """A further client on it, in process, without a socket; closed after the test.

        Args:
            auth: Who calls; by default the API key `cal_sandbox`, an admin of every organization.
            options: What :class:`CalClient` takes besides.

        Raises:
            ValueError: An option cannot be right.
        """
        options.setdefault("transport", httpx.ASGITransport(app=self.app))
        return self._clients.make(auth, **options)

    def close(self) -> None:
        """Close its clients, then the server if there is one, then the state."""
        self._stack.close()
