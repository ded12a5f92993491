"""The sandbox as a whole: its application, and how to serve it over a socket."""

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from types import FrameType

import uvicorn
from starlette.applications import Starlette
from starlette.convertors import PathConvertor, register_url_convertor
from starlette.routing import Route
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from calcom_client.sandbox.access.auth import Door
from calcom_client.sandbox.access.consent import Consent
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.connections.service_consent import service_pages
from calcom_client.sandbox.document import Document, bundled_document
from calcom_client.sandbox.faults import Faults
from calcom_client.sandbox.http.app import Api
from calcom_client.sandbox.http.control import Control
from calcom_client.sandbox.page import Page
from calcom_client.sandbox.page.journal import Journal
from calcom_client.sandbox.seeds.beginnings import begin
from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.state import KINDS, Store
from calcom_client.sandbox.webhooks.deliveries import Deliveries, Delivery

_SECONDS_FOR_OPEN_REQUESTS = 5


class _AnyTextConvertor(PathConvertor):
    """All there is, line breaks included, on which the usual `path` gives up."""

    regex = r"[\s\S]*"


register_url_convertor("any_text", _AnyTextConvertor())


class Sandbox:
    """An offline Cal.com. Close it when done; its state in memory is gone then.

    Args:
        settings: What differs from the usual; None for nothing.
        document: An OpenAPI document in place of the one that is shipped, as parsed JSON.

    Attributes:
        app: The ASGI application, for `httpx.ASGITransport`.
        clock: The time by which it lives; tests stop and move it.
        faults: What goes wrong: `faults.faults` may be changed at any time.
        state: All that it knows. `state.dump()` gives it as JSON, `state.load()` puts another one in its place.

    Raises:
        sqlite3.Error: The file of the state cannot be opened, is another sandbox's, or is something else.
        ValueError: The seed is not there or no state.
    """

    app: ASGIApp
    clock: Clock
    faults: Faults
    state: Store

    def __init__(self, settings: Settings | None = None, *, document: Document | None = None) -> None:
        document = bundled_document() if document is None else document
        settings = Settings() if settings is None else settings
        self.clock = settings.clock
        self.state = Store(KINDS, settings.data)
        if self.state.is_new:
            begin(self.state, settings)
        self._deliveries = Deliveries(self.state)
        self._api = api = Api(settings, document, self.state, self._deliveries)
        self.faults = Faults(api, settings.faults, operation_id=api.operation_id, block=api.block)
        control = Control(self.state, self.clock, self.faults, self._deliveries, self.settled)
        consent = Consent(settings, self.state, self.clock)
        self._journal = Journal(self.faults, self.clock)
        page = Page(api, Door(settings, self.state, self.clock), document, self.state, self._journal)
        own = [*page.routes(), *control.routes(), *consent.routes(), *service_pages()]
        self.app = Starlette(routes=[*own, Route("/{path:any_text}", self._journal)])

    @property
    def deliveries(self) -> list[Delivery]:
        """The last 200 calls of webhooks, oldest first."""
        return self._deliveries.all()

    async def settled(self) -> None:
        """Wait until no webhook is being called any more, those of meetings that the clock has passed included."""
        self._api.watch_clock()
        await self._deliveries.settled()

    def close(self) -> None:
        """Close the state. Every request after that is a 500."""
        self.state.close()

    @contextlib.contextmanager
    def serve(self, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
        """Serve from a thread of its own, until the block ends.

        Args:
            host: Address to listen on.
            port: Port to listen on; 0 takes a free one.

        Yields:
            The base URL, without `/v2`.

        Raises:
            OSError: The port is taken, or the address is not this machine's.
        """
        with _listening(host, port) as listener:
            started = threading.Event()
            server = self._server(started.set)

            def run() -> None:
                try:
                    server.run(sockets=[listener])
                finally:
                    started.set()

            thread = threading.Thread(target=run, name="calcom-sandbox", daemon=True)
            thread.start()
            try:
                started.wait()
                if not server.started:
                    raise RuntimeError("the sandbox did not start; its thread has said why")
                yield _base_url(listener)
            finally:
                server.should_exit = True
                thread.join()

    def run(self, host: str, port: int, on_ready: Callable[[str], None]) -> None:
        """Serve from this thread until SIGINT or SIGTERM, which end it without an exception. Main thread only.

        Args:
            host: Address to listen on.
            port: Port to listen on; 0 takes a free one.
            on_ready: Called once with the base URL, without `/v2`, when requests are answered.

        Raises:
            OSError: The port is taken, or the address is not this machine's.
        """
        with _listening(host, port) as listener:
            base_url = _base_url(listener)
            self._server(lambda: on_ready(base_url)).run(sockets=[listener])

    def _server(self, on_started: Callable[[], None]) -> "_Server":
        async def watch_clock() -> None:
            self._api.watch_clock()

        return _Server(self.app, on_started, watch_clock, self._journal.end_watching, self._deliveries.drained)


class _Protocol(H11Protocol):
    """HTTP, with the connection in reach of the application, which may be told to break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # uvicorn's own narrows it
        self.app_state = {**self.app_state, "transport": transport}
        # asyncio sets it only for sockets that name their protocol, which `socket.create_server` makes none of. Without
        # it an answer waits 40 ms for the peer to acknowledge its headers.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)


class _Server(uvicorn.Server):
    def __init__(
        self,
        app: ASGIApp,
        on_started: Callable[[], None],
        on_second: Callable[[], Awaitable[None]],
        on_stopping: Callable[[], None],
        drained: Callable[[], Awaitable[None]],
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                loop="asyncio",
                http=_Protocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                # The address that rate limits count by is the peer's, whatever a header says.
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=_SECONDS_FOR_OPEN_REQUESTS,
                callback_notify=on_second,
                timeout_notify=0,
            )
        )
        self._on_started = on_started
        self._on_stopping = on_stopping
        self._drained = drained

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_stopping()
        await super().shutdown(sockets)
        if not self.force_exit:
            # What happened last is told, too. Every call has an end of its own.
            await self._drained()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 - uvicorn gives it
        # Uvicorn's own raises the signal again after the shutdown, and the process would end by it.
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True


def _listening(host: str, port: int) -> socket.socket:
    """A socket of our own: the port is known, and a taken one is noticed, before anything runs."""
    return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)


def _base_url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
