"""``make bench-sandbox``: requests for each second of CPU time that the sandbox takes beside a bare server; memory.

CPU time, so that whatever else the machine does counts for little.
"""

from __future__ import annotations

import http.client
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

READS: Final = {"me.get": "/v2/me", "schedules.list": "/v2/schedules", "teams.list": "/v2/teams"}
HEADERS: Final = {"Authorization": "Bearer cal_sandbox", "cal-api-version": "2024-06-11"}
REQUESTS: Final = 2_000
ROUNDS: Final = 5
SANDBOX: Final = (
    "-m",
    "calcom_client.cli",
    "sandbox",
    "--seed",
    "demo",
    "--port",
    "0",
    "--limit",
    "1000000000",
    "--quiet",
)
BARE: Final = """
import socket, uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

async def answer(request):
    return JSONResponse({"status": "success", "data": {}})

listener = socket.create_server(("127.0.0.1", 0))
listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
print(f"on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
app = Starlette(routes=[Route("/{path:path}", answer)])
uvicorn.Server(uvicorn.Config(app, http="h11", loop="asyncio", log_level="error")).run(sockets=[listener])
"""


def main() -> None:
    """Print a table."""
    one_core = {min(os.sched_getaffinity(0))}
    print(f"{'':16}{'requests/CPU s':>16}{'of bare':>9}")
    bare = _rates(_started(one_core, "-c", BARE), {"bare": "/"})["bare"]
    print(f"{'bare Starlette':16}{bare:16,.0f}{1:9.2f}")
    process = _started(one_core, *SANDBOX)
    at_rest = _megabytes(process.pid)
    for name, rate in _rates(process, READS).items():
        print(f"{name:16}{rate:16,.0f}{rate / bare:9.2f}")
    print(f"\nMemory of the sandbox at rest, with its demo seed: {at_rest:.0f} MB")


def _started(cores: set[int], *words: str) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True)
    os.sched_setaffinity(process.pid, cores)
    return process


def _rates(process: subprocess.Popen[str], paths: dict[str, str]) -> dict[str, float]:
    """Requests a second of each path, the median of several rounds."""
    assert process.stdout is not None  # noqa: S101 - it is a pipe
    port = int(process.stdout.readline().split("://127.0.0.1:")[1].split()[0])
    try:
        return {
            name: statistics.median(_rate(process.pid, port, path) for _ in range(ROUNDS))
            for name, path in paths.items()
        }
    finally:
        process.terminate()
        process.wait()


def _rate(pid: int, port: int, path: str) -> float:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    began = _cpu_seconds(pid)
    for _ in range(REQUESTS):
        connection.request("GET", path, headers=HEADERS)
        answer = connection.getresponse()
        answer.read()
        if answer.status != http.client.OK:
            sys.exit(f"{path}: {answer.status}")
    seconds = _cpu_seconds(pid) - began
    connection.close()
    return REQUESTS / seconds


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _megabytes(pid: int) -> float:
    """The memory that a process has in use once it is ready."""
    time.sleep(3)
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main()
