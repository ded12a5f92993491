"""The ASGI application: takes one request after another through the real server's checks, in their order."""

import contextlib
import json
import logging
import sqlite3
import threading
import traceback
import uuid

from attrs import define, evolve, field
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from calcom_client.sandbox import delegation_credentials
from calcom_client.sandbox.answers import JSON_TYPE, Answer, Refusal, bare, framework, throttled, uncaught
from calcom_client.sandbox.auth import Credential, Door
from calcom_client.sandbox.body import read_body
from calcom_client.sandbox.calls import Call, Handler
from calcom_client.sandbox.contract import Contract
from calcom_client.sandbox.document import Document
from calcom_client.sandbox.routes import Operation, match, operations
from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.throttle import Throttle, Verdict

logger = logging.getLogger("calcom_client.sandbox")

_HANDLERS: dict[str, Handler] = {**delegation_credentials.HANDLERS}
_LIMIT_OF_CLIENTS_AND_TOKENS = 500


@define
class _Exchange:
    """A request, and what is known so far about its answer."""

    request: Request
    path: str
    url: str
    request_id: str | None = field(factory=lambda: str(uuid.uuid4()))
    operation: Operation | None = None
    verdict: Verdict | None = None


class Api:
    """The ASGI application.

    Args:
        settings: The sandbox's settings.
        document: The OpenAPI document: its paths are the routes, its schemas what answers must fit.
        database: The state.
    """

    def __init__(self, settings: Settings, document: Document, database: sqlite3.Connection) -> None:
        self._settings = settings
        self._database = database
        self._operations = operations(document)
        self._contract = Contract(document)
        self._door = Door(settings)
        self._throttle = Throttle(window=settings.window, block=settings.block, clock=settings.clock)
        # One request at a time, also when several servers and transports share the sandbox.
        self._turn = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        request = Request(scope, receive)
        path = scope["raw_path"].decode("latin-1")
        query = scope["query_string"].decode("latin-1")
        exchange = _Exchange(request, path, f"{path}?{query}" if query else path)
        with contextlib.suppress(ClientDisconnect):
            response = await self._respond(exchange)
            await response(scope, receive, send)

    async def _respond(self, exchange: _Exchange) -> Response:
        try:
            body = await read_body(exchange.request)
        except Refusal as refusal:
            exchange.request_id = "unknown-request-id" if refusal.enveloped else None
            answer = refusal.answer(exchange.url)
        else:
            with self._turn:
                answer = self._answer(exchange, body)
        breach = self._contract.breach(exchange.operation, answer)
        if breach:
            answer = evolve(uncaught().answer(exchange.url), fault=breach)
        return self._sent(exchange, answer)

    def _answer(self, exchange: _Exchange, body: object) -> Answer:
        try:
            return self._handle(exchange, body)
        except Refusal as refusal:
            return refusal.answer(exchange.url)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong, the caller gets the real server's bare 500
            # Where it happened and of what type: an exception's text may repeat a secret.
            place = traceback.extract_tb(error.__traceback__)[-1]
            fault = f"{type(error).__name__} in {place.name}, line {place.lineno}"
            return evolve(uncaught().answer(exchange.url), fault=fault)

    def _handle(self, exchange: _Exchange, body: object) -> Answer:
        """Route, rate limit, authentication; the handler checks organization, role, plan and body, in this order."""
        headers = exchange.request.headers
        method = exchange.request.method
        found = match(self._operations, method, exchange.path, headers.get("cal-api-version", ""))
        if found is None:
            raise framework(404, f"Cannot {method} {exchange.url}")
        exchange.operation, path_parameters = found
        client = exchange.request.client
        credential = self._door.credential(headers, client.host if client else "")
        exchange.verdict = self._throttle.hit(credential, self._limit(credential))
        if exchange.verdict.refused:
            raise throttled()
        caller = self._door.caller(headers)
        handler = _HANDLERS.get(exchange.operation.operation_id)
        if handler is None:
            return evolve(
                bare(501, "Not implemented").answer(exchange.url),
                fault=f"the sandbox does not know {exchange.operation.operation_id} yet",
            )
        return handler(Call(path_parameters, body, caller, self._settings, self._database))

    def _limit(self, credential: Credential) -> int:
        if credential.kind in ("API key", "address"):
            return self._settings.limit
        return _LIMIT_OF_CLIENTS_AND_TOKENS

    def _sent(self, exchange: _Exchange, answer: Answer) -> Response:
        headers = {}
        if exchange.request_id is not None:
            headers["X-Request-Id"] = exchange.request_id
        if exchange.verdict is not None:
            headers["X-RateLimit-Limit-Default"] = str(exchange.verdict.limit)
            headers["X-RateLimit-Remaining-Default"] = str(exchange.verdict.remaining)
            headers["X-RateLimit-Reset-Default"] = str(exchange.verdict.reset)
        described = f"{exchange.request.method} {exchange.path}"
        if answer.fault is not None:
            headers["X-Sandbox-Error"] = answer.fault
            logger.error("%s: %s", described, answer.fault)
        if answer.warnings:
            headers["X-Sandbox-Warning"] = " ".join(answer.warnings)
        for warning in answer.warnings:
            logger.warning("%s: %s", described, warning)
        logger.info("%s -> %d (request %s)", described, answer.status, exchange.request_id or "without id")
        content = b"" if answer.body is None else json.dumps(answer.body, ensure_ascii=False).encode()
        return Response(content, answer.status, headers, JSON_TYPE if content else None)
