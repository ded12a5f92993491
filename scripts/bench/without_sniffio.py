"""Contestants in a process that has no sniffio, as it is where httpx alone is installed, or what stock needs.

httpcore looks for sniffio several times in every call. Where it is not installed, all of ``sys.path`` is searched each
time, which is what makes a call dear; to set ``sys.modules["sniffio"]`` to None would spare it that. So the search is
made here, for a name that nothing has.
"""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
from importlib import import_module
from importlib.abc import MetaPathFinder
from typing import TYPE_CHECKING, Final

from scripts.bench.rounds import settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

SNIFFIO: Final = "sniffio"


class Hidden(MetaPathFinder):
    """Searches for sniffio in vain, with all the finders behind it."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find nothing, and let nobody else find it either."""
        if fullname != SNIFFIO:
            return None
        for finder in sys.meta_path:
            if finder is not self:
                finder.find_spec("sniffio_that_is_not_installed", path, target)
        raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)


class Process:
    """Such a process; made by :func:`running`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def make(self, contestant: str, calls: int, tasks: int) -> tuple[float, float]:
        """Let a contestant make calls, as :func:`scripts.bench.contestants.make` does; this process waits."""
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("asked for pipes")
        print(contestant, calls, tasks, sep=",", file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the process without sniffio has ended")
        cpu, wall = map(float, line.split(","))
        return cpu, wall


@contextlib.contextmanager
def running(url: str, contestants: Sequence[str]) -> Iterator[Process]:
    """Run the contestants in a process without sniffio until the block ends."""
    command = [sys.executable, "-m", "scripts.bench.without_sniffio", url, *contestants]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Process(process)


async def serve(url: str, names: Sequence[str]) -> None:
    """Do what standard input asks for, until it ends."""
    contestants = import_module("scripts.bench.contestants")
    async with contextlib.AsyncExitStack() as stack:
        calls = {name: await stack.enter_async_context(contestants.CONTESTANTS[name](url)) for name in names}
        settle()
        for line in sys.stdin:
            name, number, tasks = line.split(",")
            cpu, wall = await contestants.make(calls[name], int(number), int(tasks))
            if SNIFFIO in sys.modules:
                raise AssertionError("sniffio is there all the same")
            print(cpu, wall, sep=",", flush=True)


if __name__ == "__main__":
    sys.meta_path.insert(0, Hidden())
    asyncio.run(serve(sys.argv[1], sys.argv[2:]))
