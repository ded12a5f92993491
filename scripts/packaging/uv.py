"""uv, which makes an environment in a second where pip takes half a minute."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PROJECT: Final = Path(__file__).resolve().parents[2]
UV: Final = Path(sys.executable).with_name("uv")
# What pip was told of its registry, by the names that uv has for it.
NAMES: Final = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "cert": "SSL_CERT_FILE",
}
SETTINGS: Final = {
    "UV_NO_CONFIG": "1",
    "UV_PYTHON_DOWNLOADS": "never",
    # Where there are several registries, pip takes the best of all.
    "UV_INDEX_STRATEGY": "unsafe-best-match",
}


def clean_environment() -> dict[str, str]:
    """The variables of this process without those that would change what is built or used."""
    theirs = ("PYTHON", "CAL_", "SOURCE_DATE_EPOCH", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if not name.startswith(theirs)}


def uv_of_pip(configuration: str) -> dict[str, str]:
    """The settings for uv that follow from what ``pip config list`` prints."""
    found = re.findall(r"^[\w:]+\.([a-z-]+)='(.*)'$", configuration, re.MULTILINE)
    return {NAMES[name]: value for name, value in found if name in NAMES}


def run(
    command: Sequence[str | Path], *, cwd: Path = PROJECT, env: Mapping[str, str] | None = None, code: int = 0
) -> str:
    """Run a program, which must end with ``code``; gives what it printed.

    Raises:
        SystemExit: It ended otherwise; with what it printed.
    """
    result = subprocess.run(
        command,
        cwd=cwd,
        env=clean_environment() if env is None else env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
    )
    if result.returncode != code:
        shown = " ".join(str(part) for part in command)[:200]
        raise SystemExit(f"{shown}\nended with {result.returncode} instead of {code}:\n{result.stdout}")
    return result.stdout


@cache
def _configuration_of_pip() -> str:
    return run([sys.executable, "-m", "pip", "config", "list"])


def uv(*arguments: str | Path, cwd: Path = PROJECT) -> str:
    """Run uv with the registry that pip has."""
    return run([UV, *arguments], cwd=cwd, env=uv_of_pip(_configuration_of_pip()) | clean_environment() | SETTINGS)


class Environment:
    """A virtual environment, used from its own folder, where the checkout is out of sight."""

    def __init__(self, folder: Path) -> None:
        uv("venv", "--quiet", "--python", sys.executable, folder)
        self.folder = folder
        self.python = folder / "bin" / "python"

    def install(self, *what: str | Path) -> None:
        """Install packages; takes uv's options too."""
        uv("pip", "install", "--quiet", "--python", self.python, *what)

    def run(
        self,
        program: str,
        *arguments: str | Path,
        code: int = 0,
        cwd: Path | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> str:
        """Run a program of the environment, which must end with ``code``; gives what it printed."""
        env = clean_environment() | dict(variables or {})
        return run([self.folder / "bin" / program, *arguments], cwd=cwd or self.folder, env=env, code=code)
