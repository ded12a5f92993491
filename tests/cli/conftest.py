"""``calctl`` run in this process, against a server that knows the document, at a time that stands still."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

import pytest
import stamina

from calcom_client.cli.app import run
from calcom_client.cli.operations.shared_options import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import httpx

# A Monday.
NOW: Final = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)


class Done(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


class Calctl(Protocol):
    """Runs ``calctl`` with words and standard input; requests go to ``transport``."""

    def __call__(self, *words: str, stdin: str = "", transport: httpx.AsyncBaseTransport | None = None) -> Done: ...


class Screen(io.StringIO):
    """What is printed on a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
def calctl(clean_environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Calctl:
    clean_environment.setenv("CAL_API_KEY", "cal_test_fake")
    clean_environment.setenv("CAL_TIME_ZONE", "Europe/Berlin")
    clean_environment.setenv("CAL_CONFIG_DIR", str(tmp_path / "calctl"))
    clean_environment.chdir(tmp_path)

    def run_it(*words: str, stdin: str = "", transport: httpx.AsyncBaseTransport | None = None) -> Done:
        clean_environment.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        code = run(words, Surroundings(now=lambda: NOW, transport=transport))
        return Done(int(code), *capsys.readouterr())

    return run_it


@pytest.fixture
def on_terminal(calctl: Calctl, clean_environment: pytest.MonkeyPatch) -> Calctl:
    """``calctl`` on a terminal of 80 characters."""
    clean_environment.setenv("COLUMNS", "80")
    clean_environment.setenv("TERM", "xterm")
    clean_environment.delenv("NO_COLOR", raising=False)

    def run_it(*words: str, stdin: str = "", transport: httpx.AsyncBaseTransport | None = None) -> Done:
        with clean_environment.context() as patch:
            patch.setattr(sys, "stdout", Screen())
            patch.setattr(sys, "stderr", Screen())
            streams = sys.stdout, sys.stderr
            done = calctl(*words, stdin=stdin, transport=transport)
            return Done(done.code, *(stream.getvalue() for stream in streams if isinstance(stream, Screen)))

    return run_it
