"""The sandbox over real sockets."""

import asyncio
import errno
import gc
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from calcom_client.sandbox import Sandbox
from tests.sandbox.stage import AUTHORIZED

PATH = "/v2/organizations/1/delegation-credentials"


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


def test_served_from_a_thread(sandbox: Sandbox) -> None:
    with sandbox.serve() as base_url:
        assert base_url.startswith("http://127.0.0.1:")
        with httpx.Client(base_url=base_url, headers=AUTHORIZED) as cal:
            refused, unknown = cal.post(PATH), cal.get("/v2/nope")
    sandbox.close()

    assert (refused.status_code, unknown.status_code) == (400, 404)
    assert refused.headers["x-ratelimit-remaining-default"] == "119"
    assert "server" not in refused.headers


def test_large_body_is_refused_with_an_answer(sandbox: Sandbox) -> None:
    with sandbox.serve() as base_url:
        headers = {**AUTHORIZED, "Content-Type": "application/json"}
        response = httpx.post(base_url + PATH, content=b"{" + b" " * 5_000_000, headers=headers)
    sandbox.close()

    assert response.status_code == 413


def test_nothing_listens_afterwards_and_nothing_leaks(sandbox: Sandbox) -> None:
    with sandbox.serve() as base_url, httpx.Client(base_url=base_url) as cal:
        cal.get("/v2/nope")
        port = httpx.URL(base_url).port
        assert port is not None
        # Ended with an idle connection still open.
    sandbox.close()
    gc.collect()  # a leaked socket would be a ResourceWarning, and warnings are errors here

    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
        pass


def test_served_again_with_the_same_state(sandbox: Sandbox) -> None:
    key = {"private_key": "x", "client_email": "x", "client_id": "x"}
    body = {"workspacePlatformSlug": "google", "domain": "acme.example", "serviceAccountKey": key}
    statuses = []
    for _ in range(2):
        with sandbox.serve() as base_url:
            statuses.append(httpx.post(base_url + PATH, json=body, headers=AUTHORIZED).status_code)
    sandbox.close()

    assert statuses == [201, 400]


async def test_parallel_creates_of_one_domain_save_one(sandbox: Sandbox) -> None:
    key = {"private_key": "x", "client_email": "x", "client_id": "x"}
    body = {"workspacePlatformSlug": "google", "domain": "acme.example", "serviceAccountKey": key}
    with sandbox.serve() as base_url:
        async with httpx.AsyncClient(base_url=base_url, headers=AUTHORIZED) as cal:
            answers = await asyncio.gather(*(cal.post(PATH, json=body) for _ in range(8)))
    sandbox.close()

    assert sorted(answer.status_code for answer in answers) == [201] + [400] * 7


def test_taken_port_is_an_error(sandbox: Sandbox) -> None:
    with sandbox.serve() as base_url:
        port = httpx.URL(base_url).port
        assert port is not None
        with pytest.raises(OSError, match=str(port)) as taken, sandbox.serve(port=port):
            pass
        with pytest.raises(OSError, match=str(port)):
            sandbox.run("127.0.0.1", port, print)
    sandbox.close()

    assert taken.value.errno == errno.EADDRINUSE


def test_forwarding_header_does_not_change_who_is_counted(sandbox: Sandbox) -> None:
    with sandbox.serve() as base_url:
        answers = [httpx.post(base_url + PATH, headers={"X-Forwarded-For": f"10.0.0.{n}"}) for n in (1, 2)]
    sandbox.close()

    assert [answer.headers["x-ratelimit-remaining-default"] for answer in answers] == ["119", "118"]


RUN = """
import sys
from calcom_client.sandbox import Sandbox
sandbox = Sandbox()
sandbox.run("127.0.0.1", 0, lambda base_url: print(base_url, flush=True))
sandbox.close()
print("ended", flush=True)
"""


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_run_ends_without_an_exception(ending: signal.Signals) -> None:
    program = [sys.executable, "-W", "error", "-c", RUN]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=Path.cwd()
    ) as process:
        try:
            assert process.stdout is not None
            base_url = process.stdout.readline().strip()
            answer = httpx.post(base_url + PATH, headers=AUTHORIZED)
            process.send_signal(ending)
            output, errors = process.communicate(timeout=20)
        finally:
            process.kill()

    assert answer.status_code == 400
    assert (process.returncode, output, errors) == (0, "ended\n", "")
