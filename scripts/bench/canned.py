"""The call that is measured, and a server that answers it with the same bytes each time, in a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from calcom_api.models import GoogleServiceAccountKey

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH: Final = "/v2/organizations/42/delegation-credentials"
ID: Final = "870ae969-9a03-46f2-8172-e929f7a868c4"
BODY: Final = (
    b'{"status":"success","data":{"id":"%b","enabled":false,"domain":"acme.com",'
    b'"organizationId":42,"workspacePlatform":{"name":"Google","slug":"google"},'
    b'"createdAt":"2026-11-22T22:30:20.377Z","updatedAt":"2026-11-22T22:30:20.377Z"}}' % ID.encode()
)
# Limits are told in the form of the real server, but nothing is ever counted, and the limit is far off: of what is
# left, pacing lets a tenth to a half be under way at once, and of the usual 120 that is less than is to be measured.
LIMIT: Final = 100_000
HEADERS: Final = {
    "Content-Type": "application/json; charset=utf-8",
    "X-Request-Id": "bench",
    "X-RateLimit-Limit-Default": str(LIMIT),
    "X-RateLimit-Remaining-Default": str(LIMIT - 2),
    "X-RateLimit-Reset-Default": "60",
    "Content-Length": str(len(BODY)),
}
LINES: Final = ("HTTP/1.1 201 Created", *(f"{name}: {value}" for name, value in HEADERS.items()))
ANSWER: Final = "\r\n".join((*LINES, "", "")).encode() + BODY
KEY: Final = GoogleServiceAccountKey(
    private_key=f"-----BEGIN PRIVATE KEY-----\n{'no key ' * 240}\n-----END PRIVATE KEY-----\n",
    client_email="calendars@bench.example",
    client_id="1",
)
DOCUMENT: Final[dict[str, Any]] = {
    "workspacePlatformSlug": "google",
    "domain": "acme.com",
    "serviceAccountKey": KEY.to_dict(),
}


class Canned(asyncio.Protocol):
    """Answers every request with the same bytes; knows just enough HTTP to find where a request ends.

    Args:
        delay: Seconds that an answer takes.
    """

    def __init__(self, delay: float) -> None:
        self.delay = delay

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
                if self.delay:
                    asyncio.get_running_loop().call_later(self.delay, self.answer)
                else:
                    self.answer()

    def answer(self) -> None:
        """Answer once."""
        if isinstance(self.transport, asyncio.Transport):
            self.transport.write(ANSWER)


@frozen
class Server:
    """A server that runs.

    Attributes:
        url: Where it is.
        pid: Its process.
    """

    url: str
    pid: int

    def cpu_seconds(self) -> float:
        """The CPU time that it has taken so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def running(delay: float = 0.0) -> Iterator[Server]:
    """Run a server, whose answers take ``delay`` seconds, until the block ends."""
    command = [sys.executable, "-m", "scripts.bench.canned", str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        if process.stdout is None:
            raise AssertionError("asked for a pipe")
        try:
            yield Server(f"http://127.0.0.1:{int(process.stdout.readline())}", process.pid)
        finally:
            process.terminate()


async def serve(delay: float) -> None:
    """Serve on a free port and print it."""
    # Hundreds of connections come at once.
    server = await asyncio.get_running_loop().create_server(partial(Canned, delay), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
