"""Where the page is, and where it reads: `/_sandbox/requests`, `/_sandbox/limits`, `/_sandbox/rows`."""

import asyncio
import json
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import PurePath
from typing import Any, Final

from attrs import frozen
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from calcom_client.sandbox.access.auth import Door
from calcom_client.sandbox.document import Document
from calcom_client.sandbox.http.app import Api
from calcom_client.sandbox.page.exchanges import Exchanges
from calcom_client.sandbox.page.journal import Journal
from calcom_client.sandbox.page.masking import masked_row
from calcom_client.sandbox.state import KINDS, Store

_FILES = files("calcom_client.sandbox.page") / "static"
# Not guessed from the machine's settings, which on some make a module's type one that browsers refuse.
_TYPES: Final = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
_HEADERS: Final = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_SECONDS_BETWEEN_BATCHES: Final = 0.1
"""So that a page that watches a load test is not told of every request by itself."""
_MOST_ROWS: Final = 500


@frozen
class _Front:
    """An ASGI application: the page for browsers. Programs get from the API what the real server says there."""

    api: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_browser = "text/html" in Headers(scope=scope).get("accept", "") and scope["method"] in ("GET", "HEAD")
        await (_served("index.html") if is_browser else self.api)(scope, receive, send)


@frozen
class Page:
    """The page, and what it reads. All of it is without secrets.

    Attributes:
        api: Knows rate limits and operations.
        door: Knows callers.
        document: The API reference.
        store: The state.
        journal: The last requests.
    """

    api: Api
    door: Door
    document: Document
    store: Store
    journal: Journal

    def routes(self) -> list[Route]:
        """The routes."""
        return [
            Route("/", self._front),
            Route("/_sandbox/page/{name}", _file),
            Route("/_sandbox/openapi.json", self._document),
            Route("/_sandbox/requests", self._requests, methods=["GET"]),
            Route("/_sandbox/requests", self._clear, methods=["DELETE"]),
            Route("/_sandbox/requests/{number:int}", self._request),
            Route("/_sandbox/limits", self._limits),
            Route("/_sandbox/rows", self._kinds),
            Route("/_sandbox/rows/{kind}", self._rows),
        ]

    @property
    def _front(self) -> ASGIApp:
        return _Front(self.journal)

    @property
    def _exchanges(self) -> Exchanges:
        return Exchanges(self.api, self.door, self.store)

    async def _document(self, _: Request) -> Response:
        return JSONResponse(self.document, headers=_HEADERS)

    async def _requests(self, request: Request) -> Response:
        """The last requests, the oldest first; as server-sent events, also all that come."""
        if "text/event-stream" in request.headers.get("accept", ""):
            return StreamingResponse(self._live(), media_type="text/event-stream", headers=_HEADERS)
        return JSONResponse(
            {"requests": [self._exchanges.summary(entry) for entry in self.journal.entries()]}, headers=_HEADERS
        )

    async def _clear(self, _: Request) -> Response:
        self.journal.clear()
        return Response(status_code=204)

    async def _live(self) -> AsyncIterator[str]:
        """`kept` with a list of all that are kept, then `new` with a list of those that came."""
        with self.journal.watching() as watcher:
            name, last = "kept", 0
            while True:
                entries = self.journal.entries(last)
                if entries or name == "kept":
                    last = max((entry.number for entry in entries), default=last)
                    summaries = [self._exchanges.summary(entry) for entry in entries]
                    yield f"event: {name}\ndata: {json.dumps(summaries)}\n\n"
                    name = "new"
                if not await watcher.news():
                    return
                await asyncio.sleep(_SECONDS_BETWEEN_BATCHES)

    async def _request(self, request: Request) -> Response:
        number = request.path_params["number"]
        for entry in self.journal.entries(number - 1)[:1]:
            if entry.number == number:
                return JSONResponse(self._exchanges.details(entry), headers=_HEADERS)
        return _missing(f"Request {number} is not kept any more.")

    async def _limits(self, _: Request) -> Response:
        windows = [
            {
                "caller": self._exchanges.caller(credential),
                "limit": verdict.limit,
                "remaining": verdict.remaining,
                "reset": verdict.reset,
                "blocked": verdict.refused,
            }
            for credential, verdict in self.api.windows()
        ]
        return JSONResponse({"windows": windows}, headers=_HEADERS)

    async def _kinds(self, _: Request) -> Response:
        return JSONResponse({name: len(self.store.all(kind)) for name, kind in KINDS.items()}, headers=_HEADERS)

    async def _rows(self, request: Request) -> Response:
        kind = KINDS.get(request.path_params["kind"])
        if kind is None:
            return _missing("There is no such kind of rows.")
        rows: list[Any] = self.store.all(kind)
        return JSONResponse(
            {"count": len(rows), "rows": [masked_row(row) for row in rows[-_MOST_ROWS:]]}, headers=_HEADERS
        )


async def _file(request: Request) -> Response:
    return _served(request.path_params["name"])


def _served(name: str) -> Response:
    # The route's parameter holds no slash, so the name is one of this folder's or none.
    kind, file = _TYPES.get(PurePath(name).suffix), _FILES / name
    if kind is None or not file.is_file():
        return _missing("There is no such file.")
    return Response(file.read_bytes(), media_type=kind, headers=_HEADERS)


def _missing(sentence: str) -> Response:
    return JSONResponse({"error": sentence}, 404, headers=_HEADERS)
