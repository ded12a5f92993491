"""``make bench``: CPU time of a call through CalClient beside the same call through bare httpx.

Both post the same 2 kB body over their own connections to the same loopback server, which runs in a process of its own,
so that its work does not count. Rounds alternate between the two; the table shows the medians and their ratio.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

import httpx

from calcom_api.models import GoogleServiceAccountKey
from calcom_client import ApiKey, CalClient

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

CALLS: Final = 1000
ROUNDS: Final = 7
GOAL: Final = 1.25
PATH: Final = "/v2/organizations/42/delegation-credentials"
BODY: Final = (
    b'{"status":"success","data":{"id":"870ae969-9a03-46f2-8172-e929f7a868c4","enabled":false,"domain":"acme.com",'
    b'"organizationId":42,"workspacePlatform":{"name":"Google","slug":"google"},'
    b'"createdAt":"2026-11-22T22:30:20.377Z","updatedAt":"2026-11-22T22:30:20.377Z"}}'
)
ANSWER: Final = (
    b"HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\nX-Request-Id: bench\r\n"
    b"X-RateLimit-Limit-Default: 120\r\nX-RateLimit-Remaining-Default: 118\r\nX-RateLimit-Reset-Default: 60\r\n"
    b"Content-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
)
KEY: Final = GoogleServiceAccountKey(
    private_key=f"-----BEGIN PRIVATE KEY-----\n{'no key ' * 240}\n-----END PRIVATE KEY-----\n",
    client_email="calendars@bench.example",
    client_id="1",
)


class Canned(asyncio.Protocol):
    """Answers every request with the same bytes; knows just enough HTTP to find where a request ends."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin a connection."""
        self.transport = transport
        self.buffer = b""

    def data_received(self, data: bytes) -> None:
        """Answer once a whole request has come."""
        self.buffer += data
        head, found, body = self.buffer.partition(b"\r\n\r\n")
        if found:
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            if len(body) >= length:
                self.buffer = body[length:]
                if isinstance(self.transport, asyncio.Transport):
                    self.transport.write(ANSWER)


async def serve() -> None:
    """Serve on a free port and print it."""
    server = await asyncio.get_running_loop().create_server(Canned, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def measure(call: Callable[[], Awaitable[object]], tasks: int) -> float:
    """CPU microseconds a call."""

    async def worker() -> None:
        for _ in range(CALLS // tasks):
            await call()

    begin = time.process_time()
    await asyncio.gather(*(worker() for _ in range(tasks)))
    return (time.process_time() - begin) / (CALLS // tasks * tasks) * 1e6


async def compare(base_url: str) -> bool:
    """Print the table; whether the goal is met."""
    body = {"workspacePlatformSlug": "google", "domain": "acme.com", "serviceAccountKey": KEY.to_dict()}
    headers = {"Authorization": "Bearer cal_bench"}
    async with (
        httpx.AsyncClient(base_url=base_url, headers=headers) as bare,
        CalClient(auth=ApiKey("cal_bench"), base_url=base_url) as cal,
    ):

        async def bare_call() -> object:
            response = await bare.post(PATH, json=body)
            response.raise_for_status()
            return response.json()

        async def cal_call() -> object:
            return await cal.organizations.delegation_credentials.create(
                42, workspace_platform_slug="google", domain="acme.com", service_account_key=KEY
            )

        good = True
        print("CPU microseconds a call, medians", "tasks   httpx   CalClient   ratio", sep="\n")
        for tasks in (1, 32):
            rounds = [(await measure(bare_call, tasks), await measure(cal_call, tasks)) for _ in range(ROUNDS)]
            del rounds[0]  # it warmed up
            theirs, mine = (statistics.median(column) for column in zip(*rounds, strict=True))
            ratio = statistics.median(mine_once / theirs_once for theirs_once, mine_once in rounds)
            good = good and ratio <= GOAL
            print(f"{tasks:5} {theirs:7.0f} {mine:11.0f} {ratio:7.2f}")
        print(f"goal: a ratio of at most {GOAL}: {'met' if good else 'MISSED'}")
        return good


def main() -> int:
    """Run the server beside, then compare."""
    if sys.argv[1:] == ["--serve"]:
        asyncio.run(serve())
    with subprocess.Popen([sys.executable, "-m", "scripts.bench", "--serve"], stdout=subprocess.PIPE) as server:
        if server.stdout is None:
            raise AssertionError("asked for a pipe")
        port = int(server.stdout.readline())
        try:
            return 0 if asyncio.run(compare(f"http://127.0.0.1:{port}")) else 1
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
