"""A Redis of one's own for tests and benchmarks: on a Unix socket in a temporary folder, with nothing kept on disk."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM: Final = "redis-server"
HOW_TO_GET_IT: Final = f"there is no {PROGRAM} on this machine; on Debian: apt-get install {PROGRAM}"
START_SECONDS: Final = 10.0
ALIVE: Final = b"+PONG"


class RedisServer:
    """A ``redis-server`` process; made by :func:`running_redis`.

    Attributes:
        url: Where it is, as the package ``redis`` understands it, also while it is stopped.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "socket"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"unix://{self._socket}"

    def start(self) -> None:
        """Start it, empty; it answers when this returns.

        Raises:
            RuntimeError: It does not answer, or runs already; the message has what it logged.
        """
        if self._process is not None:
            raise RuntimeError(f"this {PROGRAM} runs already")
        log = self._folder / "log"
        settings = {"port": 0, "unixsocket": self._socket, "dir": self._folder, "logfile": log, "save": ""}
        options = [str(word) for name, value in settings.items() for word in (f"--{name}", value)]
        # In a session of its own: Ctrl-C is for its user, who stops it.
        self._process = subprocess.Popen([PROGRAM, *options], start_new_session=True, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError(f"{PROGRAM} did not start: {log.read_text() if log.exists() else 'no log'}")
            time.sleep(0.002)

    def stop(self) -> None:
        """Stop it at once, as a crash would: what it held is lost. Does nothing where it is stopped already."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as connection:
            try:
                connection.settimeout(START_SECONDS)
                connection.connect(str(self._socket))
                connection.sendall(b"PING\r\n")
                return connection.recv(len(ALIVE)) == ALIVE
            except OSError:
                return False


@contextlib.contextmanager
def running_redis() -> Iterator[RedisServer]:
    """Run a Redis until the block ends; it can be stopped and started in between.

    Raises:
        FileNotFoundError: This machine has no ``redis-server``; the message says how to get it.
    """
    if shutil.which(PROGRAM) is None:
        raise FileNotFoundError(HOW_TO_GET_IT)
    # A folder with a short name: the path of a socket must not be longer than about 100 bytes.
    with tempfile.TemporaryDirectory(prefix="redis-") as folder:
        server = RedisServer(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()
