"""Lines of the generated package beside stock's for the same operations, and the size of the wheel."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import calcom_api
from calcom_api import OPERATIONS
from scripts.bench import stock
from scripts.bench.table import Goal, Row

SHARE: Final = Goal(0.40)
MEGABYTES: Final = Goal(1.5, "under {} MB", strict=True)


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table; the same whatever the number of rounds."""
    del rounds
    ours = lines_of(Path(calcom_api.__file__).parent)
    theirs = lines_of(stock.folder_of_package() / stock.PACKAGE)
    return [
        Row(
            what=f"lines of generated code for {len(OPERATIONS)} operations",
            ours=f"{ours:,}",
            beside=f"stock: {theirs:,}",
            value=ours / theirs,
            goal=SHARE,
        ),
        Row(what="wheel", value=_wheel_bytes() / 1e6, shown="{:.2f} MB", goal=MEGABYTES),
    ]


def lines_of(package: Path) -> int:
    """The lines of all Python files in a folder."""
    return sum(file.read_bytes().count(b"\n") for file in package.rglob("*.py"))


def _wheel_bytes() -> int:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, str(stock.PROJECT)]
        built = subprocess.run(command, capture_output=True, text=True, check=False)
        if built.returncode:
            raise SystemExit(f"the wheel cannot be built:\n{built.stdout}{built.stderr}")
        return next(Path(folder).glob("*.whl")).stat().st_size
