"""Programs in fresh processes, for what can be measured only once in each: imports, and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

PROJECT: Final = Path(__file__).resolve().parents[2]


def run(program: str, *arguments: object) -> Any:
    """Run the source text ``program`` in a process of its own, in the project's folder; gives what it prints as JSON.

    Raises:
        subprocess.CalledProcessError: It failed; why is on standard error.
    """
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return json.loads(subprocess.run(command, cwd=PROJECT, stdout=subprocess.PIPE, check=True).stdout)
