"""The ASGI application: takes one request after another through the real server's checks, in their order."""

import contextlib
import json
import logging
import threading
import traceback
import uuid
from datetime import timedelta

from attrs import define, evolve, field
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from calcom_client.sandbox.access.auth import Credential, Door
from calcom_client.sandbox.access.guards import usual
from calcom_client.sandbox.access.permissions import check_permission
from calcom_client.sandbox.answers import JSON_TYPE, Answer, Refusal, bare, framework, throttled, uncaught
from calcom_client.sandbox.bookings.meetings import Meetings
from calcom_client.sandbox.calls import Call, Event
from calcom_client.sandbox.document import Document
from calcom_client.sandbox.http.body import read_body
from calcom_client.sandbox.http.examples import example
from calcom_client.sandbox.http.rules import rules_of
from calcom_client.sandbox.operations import HANDLED
from calcom_client.sandbox.routes import Operation, match
from calcom_client.sandbox.settings import USUAL_LIMIT, Settings
from calcom_client.sandbox.state import Store, transaction
from calcom_client.sandbox.throttle import NamedLimit, Throttle, Verdict
from calcom_client.sandbox.webhooks.deliveries import Deliveries

logger = logging.getLogger("calcom_client.sandbox")

_SECOND = timedelta(seconds=1)
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
    limit_name: str = "Default"
    events: list[Event] = field(factory=list)


def _exchange(scope: Scope, receive: Receive) -> _Exchange:
    path = scope["raw_path"].decode("latin-1")
    query = scope["query_string"].decode("latin-1")
    return _Exchange(Request(scope, receive), path, f"{path}?{query}" if query else path)


class _BreachError(Exception):
    """An answer is not one that the document promises."""


class Api:
    """The ASGI application.

    Args:
        settings: The sandbox's settings.
        document: The OpenAPI document: its paths are the routes, its schemas what answers must fit.
        store: The state.
        deliveries: What calls webhooks.
    """

    def __init__(self, settings: Settings, document: Document, store: Store, deliveries: Deliveries) -> None:
        self._settings = settings
        self._clock = settings.clock
        self._store = store
        self._deliveries = deliveries
        self._meetings = Meetings(store, settings.clock)
        self._rules = rules_of(document)
        self._door = Door(settings, store, self._clock)
        self._throttle = Throttle(window=settings.window, block=settings.block, clock=self._clock.seconds)
        # One request at a time, also when several servers and transports share the sandbox.
        self._turn = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        exchange = _exchange(scope, receive)
        with contextlib.suppress(ClientDisconnect):
            response = await self._respond(exchange)
            await response(scope, receive, send)

    def operation_id(self, scope: Scope) -> str | None:
        """The operation that a request is for; None for none."""
        request = Request(scope)
        version = request.headers.get("cal-api-version", "")
        found = match(self._rules.operations, request.method, scope["raw_path"].decode("latin-1"), version)
        return None if found is None else found[0].operation_id

    def block(self, scope: Scope) -> None:
        """Block the credential of a request, as if it had sent too many."""
        request = Request(scope)
        with contextlib.suppress(Refusal):
            self._throttle.block(self._credential(request))

    def windows(self) -> list[tuple[Credential, Verdict]]:
        """The rate-limit windows that last, each with what its last request got."""
        return [(key, verdict) for key, verdict in self._throttle.windows() if isinstance(key, Credential)]

    def watch_clock(self) -> None:
        """Tell webhooks of the meetings that have started and ended. Only within an event loop."""
        with self._turn:
            self._tell_of_meetings(timedelta())

    def _tell_of_meetings(self, least: timedelta) -> None:
        for moment, event in self._meetings.passed(least):
            self._deliveries.tell([event], moment)

    def _credential(self, request: Request) -> Credential:
        return self._door.credential(request.headers, request.client.host if request.client else "")

    async def _respond(self, exchange: _Exchange) -> Response:
        try:
            body = await read_body(exchange.request)
        except Refusal as refusal:
            exchange.request_id = "unknown-request-id" if refusal.enveloped else None
            answer = self._refused(exchange, refusal)
        else:
            with self._turn:
                self._tell_of_meetings(_SECOND)
                answer = self._answer(exchange, body)
        return self._sent(exchange, answer)

    def _answer(self, exchange: _Exchange, body: object) -> Answer:
        try:
            with transaction(self._store):
                answer = self._handled(exchange, body)
                self._check(exchange, answer)
            # Not before it is kept: what is rolled back has not happened.
            self._deliveries.tell(exchange.events, self._clock.now())
        except Refusal as refusal:
            answer = self._refused(exchange, refusal)
        except _BreachError as breach:
            answer = self._own_fault(exchange, str(breach))
        except Exception as error:  # noqa: BLE001 - whatever goes wrong, the caller gets the real server's bare 500
            # Where it happened and of what type: an exception's text may repeat a secret.
            place = traceback.extract_tb(error.__traceback__)[-1]
            answer = self._own_fault(exchange, f"{type(error).__name__} in {place.name}, line {place.lineno}")
        return answer

    def _refused(self, exchange: _Exchange, refusal: Refusal) -> Answer:
        answer = refusal.answer(exchange.url, self._clock.now())
        try:
            self._check(exchange, answer)
        except _BreachError as breach:
            return self._own_fault(exchange, str(breach))
        return answer

    def _own_fault(self, exchange: _Exchange, fault: str) -> Answer:
        return evolve(uncaught().answer(exchange.url, self._clock.now()), fault=fault)

    def _check(self, exchange: _Exchange, answer: Answer) -> None:
        breach = self._rules.contract.breach(exchange.operation, answer)
        if breach:
            raise _BreachError(breach)

    def _handled(self, exchange: _Exchange, body: object) -> Answer:
        """Route, rate limit, authentication; organization, role and plan; query and body; then what was asked for."""
        headers = exchange.request.headers
        method = exchange.request.method
        if method == "TRACE":
            # No proxy lets it through to an application.
            raise bare(405, "Method Not Allowed", headers={"Allow": "GET, POST, PUT, PATCH, DELETE"})
        found = match(self._rules.operations, method, exchange.path, headers.get("cal-api-version", ""))
        if found is None:
            raise framework(404, f"Cannot {method} {exchange.url}")
        exchange.operation, path_parameters = found
        handled = HANDLED.get(exchange.operation.operation_id)
        self._count(exchange, None if handled is None else handled.limit)
        call = Call(
            operation=exchange.operation,
            path_parameters=path_parameters,
            headers=headers,
            caller=self._door.caller(headers, path_parameters.get("clientId")),
            store=self._store,
            clock=self._clock,
            settings=self._settings,
            query_text=exchange.url.partition("?")[2],
            body=body,
        )
        check_permission(call)
        (usual if handled is None or handled.guard is None else handled.guard)(call)
        validation = "tree" if handled is None else handled.validation
        if validation != "own":
            call.query = self._rules.requests.query(call.operation, call.query_text, validation)
            call.body = self._rules.requests.body(call.operation, body, validation)
        if handled is None:
            return example(call, self._rules.contract)
        answer = handled.handler(call)
        if answer.status is None:
            answer = evolve(answer, status=self._rules.contract.success(call.operation))
        exchange.events = call.events
        return answer

    def _count(self, exchange: _Exchange, named: NamedLimit | None) -> None:
        """Count a request by the usual limit of its credential, or by the one that its operation has of its own.

        Raises:
            Refusal: 429; 401 for an unknown API key.
        """
        credential = self._credential(exchange.request)
        if named is None:
            exchange.verdict = self._throttle.hit(credential, self._limit(credential))
        else:
            exchange.limit_name = named.name
            requests = max(named.requests, named.requests * self._settings.limit // USUAL_LIMIT)
            exchange.verdict = self._throttle.hit((credential, named.name), requests)
        if exchange.verdict.refused:
            raise throttled()

    def _limit(self, credential: Credential) -> int:
        limit = self._settings.limit
        return limit if credential.kind in ("API key", "address") else max(limit, _LIMIT_OF_CLIENTS_AND_TOKENS)

    def _sent(self, exchange: _Exchange, answer: Answer) -> Response:
        headers = dict(answer.headers)
        if exchange.request_id is not None:
            headers["X-Request-Id"] = exchange.request_id
        if exchange.verdict is not None:
            headers[f"X-RateLimit-Limit-{exchange.limit_name}"] = str(exchange.verdict.limit)
            headers[f"X-RateLimit-Remaining-{exchange.limit_name}"] = str(exchange.verdict.remaining)
            headers[f"X-RateLimit-Reset-{exchange.limit_name}"] = str(exchange.verdict.reset)
        described = f"{exchange.request.method} {exchange.path}"
        if answer.fault is not None:
            headers["X-Sandbox-Error"] = answer.fault
            logger.error("%s: %s", described, answer.fault)
        if answer.warnings:
            headers["X-Sandbox-Warning"] = " ".join(answer.warnings)
        for warning in answer.warnings:
            logger.warning("%s: %s", described, warning)
        logger.info("%s -> %s (request %s)", described, answer.status, exchange.request_id or "without id")
        content = b"" if answer.body is None else json.dumps(answer.body, ensure_ascii=False).encode()
        return Response(content, answer.status or 200, headers, JSON_TYPE if content else None)
