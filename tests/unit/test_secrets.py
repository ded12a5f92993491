"""A secret is never shown. Each secret here holds the word CANARY, which is looked for in whatever people may read.

The server of these tests is the worst one: it repeats everything that it was sent.
"""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
import stamina

from calcom_api import OPERATIONS, models
from calcom_client import AccessToken, ApiKey, CalClient, CalError, OAuthClient
from tests.unit.planted import check, check_error

PEM = (
    f"-----BEGIN PRIVATE KEY-----\n{'CANARYfirst' * 4}\n{'CANARYsecond' * 4}\nCANARYlast==\n-----END PRIVATE KEY-----\n"
)
GOOGLE = models.GoogleServiceAccountKey(private_key=PEM, client_email="svc@project.example", client_id="1")
MICROSOFT = models.MicrosoftServiceAccountKey(private_key="CANARY~secret", tenant_id="t-1", client_id="c-1")
AUTHENTICATIONS = [ApiKey("cal_live_CANARY"), AccessToken("CANARY.jwt.token"), OAuthClient("c-1", "CANARYsecret")]
KEYS = [GOOGLE, MICROSOFT]


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    with stamina.set_testing(True, attempts=2, cap=True):
        yield


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Callable[[], set[str]]:
    """Looks at every log record, and gives the names of the loggers that wrote one."""
    for name in ("", "calcom_client", "httpx", "httpcore", "stamina", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)

    def look() -> set[str]:
        formatter = logging.Formatter("%(name)s %(levelname)s %(message)s")
        for record in caplog.records:
            check(formatter.format(record), repr(record.args), vars(record))
        return {record.name.partition(".")[0] for record in caplog.records}

    return look


def echo(request: httpx.Request) -> str:
    """Everything that was sent, as the server saw it."""
    return f"{request.content.decode()} {dict(request.headers)}"


def refusal(status: int, code: str, message: str, details: Any, path: str = "/v2/…") -> httpx.Response:
    error = {"code": code, "message": message, "details": details}
    return httpx.Response(status, json={"status": "error", "path": path, "error": error})


def validation(request: httpx.Request) -> httpx.Response:
    body = json.loads(request.content)
    rules = {"isKey": f"must be a key, found {echo(request)}"}
    child = {"target": body, "value": body, "property": "private_key", "children": [], "constraints": rules}
    parent = {"target": body, "value": echo(request), "property": "serviceAccountKey", "children": [child]}
    return refusal(400, "BadRequestException", "Bad Request Exception", {"errors": [parent]})


def wrong_data(request: httpx.Request) -> httpx.Response:
    text = echo(request)
    data = {"id": text, "enabled": True, "domain": text, "organizationId": text, text: text}
    return httpx.Response(200, json={"status": "success", "data": data, "pagination": text})


def framework(status: int) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        text = echo(request)
        details = {"message": text, "error": [text, {text: text}], "statusCode": status}
        return refusal(status, text, text, details, path=text)

    return answer


def page(status: int) -> Any:
    return lambda request: httpx.Response(status, html=f"<html>{echo(request)}</html>")


ANSWERS: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "validation": validation,
    "sentences": lambda request: refusal(400, "BadRequestException", "…", {"message": [echo(request)]}),
    "throttler": lambda request: refusal(429, "ThrottlerException", echo(request), echo(request)),
    "bare": lambda request: httpx.Response(500, json={"statusCode": 500, "message": echo(request)}),
    "not json": lambda request: httpx.Response(200, text=echo(request)),
    "half a json": lambda request: httpx.Response(200, text='{"data": "' + echo(request)),
    "other json": lambda request: httpx.Response(200, json=[echo(request)]),
    "other data": wrong_data,
    "redirect": lambda request: httpx.Response(302, headers={"Location": "https://e.example"}, text=echo(request)),
    **{f"page {status}": page(status) for status in (400, 500, 502, 503)},
    **{str(status): framework(status) for status in (401, 403, 404, 409, 413, 422, 498, 500, 502, 503)},
}


async def read_timeout(_: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("gone")


async def no_connection(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


@pytest.mark.parametrize("auth", AUTHENTICATIONS, ids=lambda auth: type(auth).__name__)
@pytest.mark.parametrize("answer", [*ANSWERS.values(), read_timeout, no_connection], ids=[*ANSWERS, "lost", "unsent"])
@pytest.mark.parametrize("key", KEYS, ids=["google", "microsoft"])
async def test_errors_and_logs(auth: Any, key: Any, answer: Any, logged: Callable[[], set[str]]) -> None:
    async with CalClient(auth=auth, transport=httpx.MockTransport(answer)) as cal:
        with pytest.raises(CalError) as caught:
            await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=[key])

    check_error(caught.value)
    assert "httpx" in logged() or answer in (read_timeout, no_connection)


@pytest.mark.parametrize("answer", [validation, framework(400)], ids=["validation", "400"])
async def test_a_secret_that_json_writes_otherwise(answer: Any) -> None:
    key = models.MicrosoftServiceAccountKey(private_key='with"CANARY\\é', tenant_id="t-1", client_id="c-1")

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=httpx.MockTransport(answer)) as cal:
        with pytest.raises(CalError) as caught:
            await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=key)

    check_error(caught.value)


async def test_stamina_logs_a_retry(logged: Callable[[], set[str]]) -> None:
    async with CalClient(auth=ApiKey("cal_live_CANARY"), transport=httpx.MockTransport(framework(429))) as cal:
        with pytest.raises(CalError):
            await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=GOOGLE)

    assert {"stamina", "calcom_client", "httpx"} <= logged()


@pytest.fixture
async def echo_url() -> AsyncIterator[str]:
    """A real server on this machine, so that httpcore has something to log."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(int(line[16:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        body = json.dumps({"statusCode": 400, "message": f"{head!r} {await reader.read(length)!r}"}).encode()
        writer.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize("auth", AUTHENTICATIONS, ids=lambda auth: type(auth).__name__)
async def test_logs_of_a_real_connection(echo_url: str, auth: Any, logged: Callable[[], set[str]]) -> None:
    async with CalClient(auth=auth, base_url=echo_url) as cal:
        with pytest.raises(CalError) as caught:
            await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=GOOGLE)

    check_error(caught.value)
    assert {"calcom_client", "httpcore", "httpx"} <= logged()


async def test_what_is_printed_of_a_success() -> None:
    saved = {"id": "870ae969", "enabled": False, "domain": "acme.com", "organizationId": 42}
    saved |= {"workspacePlatform": {"name": "Google", "slug": "google"}, "serviceAccountKey": GOOGLE.to_dict()}
    saved |= {"createdAt": "2026-11-22T22:30:20.377Z", "updatedAt": "2026-11-22T22:30:20.377Z"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"status": "success", "data": saved}))
    request = OPERATIONS["organizations.delegationCredentials.update"].request(42, "1", service_account_key=[GOOGLE])

    async with CalClient(auth=ApiKey("cal_live_CANARY"), transport=transport) as cal:
        response = await cal.send(request)

    check(repr(request), request, repr(response), response, response.data)


@pytest.mark.parametrize("auth", AUTHENTICATIONS, ids=lambda auth: type(auth).__name__)
def test_what_is_printed_of_a_client(auth: Any) -> None:
    cal = CalClient(auth=auth)

    check(repr(auth), auth, f"{auth}", repr(cal), cal, cal.with_options(timeout=1), cal.organizations)


@pytest.mark.parametrize("key", KEYS, ids=["google", "microsoft"])
def test_what_is_printed_of_a_model(key: Any) -> None:
    greedy = type(key).from_dict({**key.to_dict(), "note": "CANARY"})
    slug = models.WorkspacePlatformSlug.GOOGLE
    create = models.DelegationCredentialCreate(workspace_platform_slug=slug, domain="a.b", service_account_key=[key])
    update = models.DelegationCredentialUpdate(service_account_key=key)

    check(repr(key), key, [key], {"key": key}, repr(greedy), repr(create), repr(update))
    assert "'***'" in repr(key)
