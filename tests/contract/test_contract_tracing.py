"""OpenTelemetry and stamina's hooks as programs have them already: a span an attempt, a call a retry, and no secrets.

OpenTelemetry goes into httpx's own transport, which mocks stand in for; so a server on a socket answers here.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import httpx
import pytest
from attrs import define, field
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode, Tracer, format_span_id, format_trace_id
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

from calcom_api.models import MicrosoftServiceAccountKey
from calcom_client import AccessToken, ApiKey, CalClient, CalError, ConnectionFailedError, OAuthClient, ServerError
from tests.answers import SAVED
from tests.unit.planted import check, check_error

KEY = MicrosoftServiceAccountKey(private_key="CANARY-key", tenant_id="t-1", client_id="c-1")
AUTHENTICATIONS = [ApiKey("cal_live_CANARY"), AccessToken("CANARY.jwt.token"), OAuthClient("c-1", "CANARYsecret")]
UNAVAILABLE = (503, {"statusCode": 503, "message": f"refused: {KEY.private_key}"})
SUCCESS = (200, {"status": "success", "data": SAVED})
# The server hangs up.
LOST = (0, None)


@define
class Server:
    """Gives its answers, status and JSON, one after the other; the last one again and again."""

    answers: list[tuple[int, Any]] = field(factory=list)
    base_url: str = ""
    trace_parents: list[str] = field(factory=list)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        headers = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if line)
        await reader.readexactly(int(headers["content-length"]))
        self.trace_parents.append(headers.get("traceparent", ""))
        status, document = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if status:
            body = json.dumps(document).encode()
            kind = "Content-Type: application/json\r\nConnection: close"
            writer.write(f"HTTP/1.1 {status} -\r\n{kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            await writer.drain()
        writer.close()
        await writer.wait_closed()


@pytest.fixture
async def loopback() -> AsyncIterator[Server]:
    server = Server()
    listener = await asyncio.start_server(server.handle, "127.0.0.1", 0)
    async with listener:
        host, port = listener.sockets[0].getsockname()
        server.base_url = f"http://{host}:{port}"
        yield server


@pytest.fixture
def spans() -> InMemorySpanExporter:
    """The spans that have ended."""
    return InMemorySpanExporter()


@pytest.fixture
def provider(spans: InMemorySpanExporter) -> Iterator[TracerProvider]:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(spans))
    yield provider
    provider.shutdown()


@pytest.fixture
def tracer(provider: TracerProvider) -> Tracer:
    """The caller's own."""
    return provider.get_tracer("caller")


@pytest.fixture(params=["all of httpx", "a client of one's own"])
def traced(request: pytest.FixtureRequest, loopback: Server, provider: TracerProvider) -> Iterator[Any]:
    """Makes clients whose requests are traced."""
    instrumentor = HTTPXClientInstrumentor()

    @asynccontextmanager
    async def make(auth: Any) -> AsyncIterator[CalClient]:
        async with AsyncExitStack() as stack:
            own = None
            if request.param == "a client of one's own":
                own = await stack.enter_async_context(httpx.AsyncClient())
                instrumentor.instrument_client(own, tracer_provider=provider)
            client = CalClient(auth=auth, base_url=loopback.base_url, http_client=own)
            yield await stack.enter_async_context(client)

    if request.param == "all of httpx":
        instrumentor.instrument(tracer_provider=provider)
        yield make
        instrumentor.uninstrument()
    else:
        yield make


async def save(cal: CalClient) -> None:
    await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=KEY)


def attempts(spans: InMemorySpanExporter) -> tuple[list[ReadableSpan], ReadableSpan]:
    """The spans of the attempts, and the caller's, of which they are children; none shows a secret."""
    *attempts, caller = spans.get_finished_spans()
    for span in attempts:
        assert span.parent == caller.context
    check(*(span.to_json() for span in spans.get_finished_spans()))
    return attempts, caller


@pytest.mark.parametrize("auth", AUTHENTICATIONS, ids=lambda auth: type(auth).__name__)
async def test_a_call_is_a_span_of_its_caller(
    traced: Any, loopback: Server, auth: Any, tracer: Tracer, spans: InMemorySpanExporter
) -> None:
    loopback.answers = [SUCCESS]

    async with traced(auth) as cal:
        with tracer.start_as_current_span("caller"):
            await save(cal)

    [attempt], caller = attempts(spans)
    assert caller.name == "caller"
    assert attempt.name == "PATCH"
    assert dict(attempt.attributes or {}) == {
        "http.method": "PATCH",
        "http.url": f"{loopback.base_url}/v2/organizations/42/delegation-credentials/870ae969",
        "http.status_code": 200,
    }


async def test_every_attempt_is_a_span_that_the_server_can_continue(
    traced: Any, loopback: Server, tracer: Tracer, spans: InMemorySpanExporter
) -> None:
    loopback.answers = [UNAVAILABLE, UNAVAILABLE, SUCCESS]

    async with traced(ApiKey("cal_live_CANARY")) as cal:
        with tracer.start_as_current_span("caller"):
            await save(cal)

    made, _ = attempts(spans)
    assert [(span.attributes or {})["http.status_code"] for span in made] == [503, 503, 200]
    assert [span.status.status_code for span in made] == [StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET]
    named = [(format_trace_id(span.context.trace_id), format_span_id(span.context.span_id)) for span in made]
    assert [tuple(told.split("-")[1:3]) for told in loopback.trace_parents] == named


@pytest.mark.parametrize("answer", [UNAVAILABLE, LOST], ids=["refused", "lost"])
async def test_a_failed_call_is_told_without_its_secrets(
    traced: Any, loopback: Server, answer: Any, tracer: Tracer, spans: InMemorySpanExporter
) -> None:
    loopback.answers = [answer]

    async with traced(ApiKey("cal_live_CANARY")) as cal:
        # The caller's span records the exception as well.
        with pytest.raises(CalError), tracer.start_as_current_span("caller"):
            await save(cal)

    made, caller = attempts(spans)
    assert [span.status.status_code for span in (*made, caller)] == [StatusCode.ERROR] * (
        len(loopback.trace_parents) + 1
    )


async def test_calls_side_by_side_stay_with_their_callers(
    traced: Any, loopback: Server, tracer: Tracer, spans: InMemorySpanExporter
) -> None:
    loopback.answers = [SUCCESS]

    async def call(cal: CalClient, name: str) -> None:
        with tracer.start_as_current_span(name):
            await save(cal)

    async with traced(ApiKey("cal_live_CANARY")) as cal:
        await asyncio.gather(*(call(cal, f"caller {number}") for number in range(5)))

    ended = spans.get_finished_spans()
    callers = {span.context.span_id for span in ended if span.name.startswith("caller")}
    assert {span.parent.span_id for span in ended if span.parent} == callers
    assert len(callers) == 5


@pytest.fixture
def retries() -> Iterator[list[RetryDetails]]:
    """What stamina told its hooks."""
    told: list[RetryDetails] = []

    def hook(details: RetryDetails) -> None:
        told.append(details)

    set_on_retry_hooks([hook])
    yield told
    set_on_retry_hooks(None)


@pytest.mark.parametrize("auth", AUTHENTICATIONS, ids=lambda auth: type(auth).__name__)
async def test_stamina_s_hooks_are_told_of_every_retry(
    loopback: Server, auth: Any, retries: list[RetryDetails]
) -> None:
    loopback.answers = [UNAVAILABLE, UNAVAILABLE, SUCCESS]

    async with CalClient(auth=auth, base_url=loopback.base_url) as cal:
        await save(cal)

    assert [details.retry_num for details in retries] == [1, 2]
    assert ["503" in str(details.caused_by) for details in retries] == [True, True]
    for details in retries:
        check(details)
        check_error(details.caused_by)


@pytest.mark.parametrize("own", [False, True], ids=["client's transport", "client of one's own"])
async def test_stamina_s_hooks_are_told_of_failed_connections(
    *, own: bool, unused_tcp_port_factory: Callable[[], int], retries: list[RetryDetails]
) -> None:
    base_url = f"http://127.0.0.1:{unused_tcp_port_factory()}"

    async with (
        httpx.AsyncClient() as http_client,
        CalClient(
            auth=ApiKey("cal_live_CANARY"), base_url=base_url, http_client=http_client if own else None, max_attempts=2
        ) as cal,
    ):
        with pytest.raises(ConnectionFailedError):
            await save(cal)

    [details] = retries
    check(details)
    check_error(details.caused_by)


async def test_the_last_failure_is_no_retry(loopback: Server, retries: list[RetryDetails]) -> None:
    loopback.answers = [UNAVAILABLE]

    async with CalClient(auth=ApiKey("cal_live_CANARY"), base_url=loopback.base_url, max_attempts=2) as cal:
        with pytest.raises(ServerError):
            await save(cal)

    assert len(retries) == 1
