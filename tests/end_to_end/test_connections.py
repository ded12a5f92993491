"""Connections that break under the client as it comes, and what is left of them for the next call."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import stamina

from calcom_client import (
    ApiKey,
    BadRequestError,
    CalClient,
    CalError,
    ConnectionFailedError,
    OutcomeUnknownError,
    RequestTimeoutError,
    ServerError,
    UnexpectedResponseError,
)
from tests.end_to_end.certificates import self_signed
from tests.end_to_end.faults import HALF_A_BODY, HALF_A_HEAD, unused_port
from tests.end_to_end.scripted_server import (
    HANG_UP,
    METHODS,
    RESET,
    STAY_SILENT,
    SUCCESS,
    Step,
    answer,
    call,
    client,
    page,
    say,
    serving,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOST = {
    "hang up": HANG_UP,
    "reset": RESET,
    "half a head": say(HALF_A_HEAD),
    "half a body": say(HALF_A_BODY),
    "no HTTP": say(b"SSH-2.0-OpenSSH\r\n\r\n"),
}
LOST_ANSWERS = pytest.mark.parametrize("fault", LOST.values(), ids=LOST)
TWENTY_MEGABYTES = 20 * 1024 * 1024
MINE = answer(b'{"status": "success", "data": {"mine": true}}')


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    with stamina.set_testing(testing=True, attempts=3, cap=True):
        yield


@LOST_ANSWERS
async def test_a_read_is_sent_again_after_a_lost_answer(fault: Step) -> None:
    async with serving(fault, fault, say(SUCCESS)) as server, client(server) as cal:
        response = await cal.send(call("GET"))
        assert response.data == {"done": True}
        assert server.requests == 3


@LOST_ANSWERS
async def test_a_read_that_keeps_failing_is_a_failed_connection(fault: Step) -> None:
    async with serving(fault) as server, client(server) as cal:
        with pytest.raises(ConnectionFailedError, match="the connection broke"):
            await cal.send(call("GET"))
        assert server.requests == 3


@pytest.mark.parametrize("method", ["POST", "PATCH", "PUT", "DELETE"])
@LOST_ANSWERS
async def test_a_change_is_never_sent_again_after_a_lost_answer(method: str, fault: Step) -> None:
    async with serving(fault, say(SUCCESS)) as server, client(server) as cal:
        with pytest.raises(OutcomeUnknownError, match="may have taken effect"):
            await cal.send(call(method))
        assert server.requests == 1


@pytest.mark.parametrize("method", METHODS)
async def test_nobody_listens(method: str) -> None:
    async with CalClient(auth=ApiKey("cal_faults"), base_url=f"http://127.0.0.1:{unused_port()}") as cal:
        with pytest.raises(ConnectionFailedError, match="no connection"):
            await cal.send(call(method))


@pytest.mark.parametrize(("method", "error"), [("GET", RequestTimeoutError), ("POST", OutcomeUnknownError)])
async def test_the_deadline_ends_a_silence(method: str, error: type[CalError]) -> None:
    async with serving(STAY_SILENT) as server, client(server, deadline=0.05) as cal:
        with pytest.raises(error, match="deadline"):
            await cal.send(call(method))
        assert server.requests == 1


@pytest.mark.parametrize("method", METHODS)
async def test_a_connection_that_the_server_closed_while_it_was_idle_is_not_used(method: str) -> None:
    async def answer_and_close_later(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(SUCCESS)
        await answered.wait()

    answered = asyncio.Event()
    async with serving(Step(answer_and_close_later), say(SUCCESS)) as server, client(server) as cal:
        await cal.send(call("GET"))
        answered.set()
        await server.all_closed.wait()

        assert (await cal.send(call(method))).data == {"done": True}
        assert (server.requests, server.connections) == (2, 2)


@pytest.mark.parametrize(
    ("first", "data"),
    [
        (answer(b'{"status": "success", "data": {"a": 1}}more of it'), None),
        (answer(b'{"status": "success", "data": {"a": 1}}more of it', length=39), {"a": 1}),
        (SUCCESS + answer(b'{"status": "success", "data": {"of": "another"}}'), {"done": True}),
        (answer(b'{"statusCode": 400, "message": "No"}', "400 Bad Request") + SUCCESS, None),
    ],
    ids=["no JSON", "Content-Length too small", "two answers", "two answers to a mistake"],
)
@pytest.mark.parametrize("method", METHODS)
async def test_the_next_call_does_not_read_what_an_answer_left_over(method: str, first: bytes, data: Any) -> None:
    async with serving(say(first).kept, say(MINE).kept) as server, client(server) as cal:
        if data is None:
            with pytest.raises(CalError):
                await cal.send(call(method))
        else:
            assert (await cal.send(call(method))).data == data

        assert (await cal.send(call(method))).data == {"mine": True}
        assert server.requests == 2


async def test_left_overs_in_a_client_of_ones_own() -> None:
    async with (
        serving(say(SUCCESS + SUCCESS).kept, say(MINE).kept) as server,
        httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as http,
        client(server, http_client=http) as cal,
    ):
        await cal.send(call("POST"))

        assert (await cal.send(call("POST"))).data == {"mine": True}


async def test_a_connection_is_kept_where_nothing_is_left_over() -> None:
    async with serving(say(SUCCESS).kept) as server, client(server) as cal:
        for method in METHODS:
            await cal.send(call(method))
        assert (server.requests, server.connections) == (4, 1)


@pytest.mark.parametrize("method", METHODS)
async def test_an_answer_of_20_megabytes_is_read(method: str) -> None:
    text = "x" * TWENTY_MEGABYTES
    large = answer(b'{"status": "success", "data": "' + text.encode() + b'"}')
    async with serving(say(large)) as server, client(server) as cal:
        response = await cal.send(call(method))
    assert response.data == text


@pytest.mark.parametrize(("method", "error"), [("GET", ServerError), ("POST", OutcomeUnknownError)])
async def test_an_error_page_of_20_megabytes_is_not_repeated_in_the_exception(
    method: str, error: type[ServerError | OutcomeUnknownError]
) -> None:
    async with serving(say(page("502 Bad Gateway", size=TWENTY_MEGABYTES))) as server, client(server) as cal:
        with pytest.raises(error) as caught:
            await cal.send(call(method))
    assert len(str(caught.value)) < 300
    assert len(repr(caught.value)) < 300


@pytest.mark.parametrize("status", ["400 Bad Request", "502 Bad Gateway"])
async def test_nesting_beyond_reason_is_an_error_like_any_other(status: str) -> None:
    for nested in (b"[" * 100_000, b'{"error":' * 600 + b"1" + b"}" * 600):
        async with serving(say(answer(nested, status))) as server, client(server) as cal:
            with pytest.raises(CalError):
                await cal.with_options(max_attempts=1).send(call("GET"))


@pytest.mark.parametrize("fault", [HANG_UP, say(answer(b"{}", "400 Bad Request"))], ids=["lost", "refused"])
async def test_an_exception_does_not_carry_what_was_sent(fault: Step) -> None:
    async with serving(fault) as server, client(server) as cal:
        with pytest.raises(CalError) as caught:
            await cal.send(call("POST"))
    for error in (caught.value, caught.value.__cause__):
        assert "cal_faults" not in repr([getattr(getattr(error, "request", None), "headers", None)])
    if isinstance(caught.value, BadRequestError):
        with pytest.raises(RuntimeError, match="request"):
            _ = caught.value.response.request


@pytest.mark.parametrize(
    "body", [b"", b"[" * 100_000, b"<html>Log in</html>", b"{", b"[]", b'{"status": "success"}', b"\x1f\x8bnot really"]
)
async def test_a_success_that_cannot_be_read_says_so_and_keeps_the_answer(body: bytes) -> None:
    async with serving(say(answer(body))) as server, client(server) as cal:
        with pytest.raises(UnexpectedResponseError) as caught:
            await cal.send(call("POST"))
        assert server.requests == 1
    assert caught.value.response.content == body


def test_a_client_is_closed_in_another_loop_than_it_failed_in() -> None:
    cal = CalClient(auth=ApiKey("cal_test"), base_url="http://127.0.0.1:1", max_attempts=1)
    loop = asyncio.new_event_loop()
    with pytest.raises(ConnectionFailedError):
        loop.run_until_complete(cal.me.get())
    loop.close()

    asyncio.run(cal.aclose())


@pytest.mark.parametrize("transport", [None, "aiohttp"])
async def test_an_authority_that_the_environment_names_is_trusted_as_long_as_it_does(
    transport: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed()
    authority = tmp_path / "authority.pem"
    authority.write_bytes(certificate.pem)
    async with serving(say(SUCCESS).kept, tls=certificate.server) as server:
        async with client(server, transport=transport, max_attempts=1) as before:
            with pytest.raises(ConnectionFailedError):
                await before.send(call("GET"))

        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        async with client(server, transport=transport) as trusting:
            assert (await trusting.send(call("GET"))).data == {"done": True}

        monkeypatch.delenv("SSL_CERT_FILE")
        async with client(server, transport=transport, max_attempts=1) as after:
            with pytest.raises(ConnectionFailedError):
                await after.send(call("GET"))
