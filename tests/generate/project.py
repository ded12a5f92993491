"""Where things are, and how a module of this Python is run beside the tests."""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
KITCHEN_SINK = Path(__file__).parent / "data" / "kitchen_sink"


def run(
    module: str, *arguments: str | Path, cwd: Path = PROJECT, environment: dict[str, str] | None = None
) -> tuple[int, str]:
    """Run ``python -m module`` with more environment variables; gives its exit code and all that it printed."""
    result = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return result.returncode, result.stdout


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder by their names, without compiled ones."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
