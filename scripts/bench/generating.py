"""How long ``make generate`` takes, all operations in place."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Final

from calcom_api import OPERATIONS
from scripts.bench import fresh
from scripts.bench.table import Goal, Row

# What `make generate` runs. With --check they do the same work, and compare what they made instead of keeping it.
COMMANDS: Final = (("scripts.generate", "--check"), ("scripts.sandbox_table", "--check"))
SECONDS: Final = Goal(10, "under {} s", strict=True)


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table; once, as it is far from a matter of milliseconds."""
    del rounds
    began = time.perf_counter()
    for command in COMMANDS:
        subprocess.run([sys.executable, "-m", *command], cwd=fresh.PROJECT, check=True)
    seconds = time.perf_counter() - began
    what = f"`make generate` for {len(OPERATIONS)} operations"
    return [Row(what=what, value=seconds, shown="{:.1f} s", goal=SECONDS)]
