"""Run schemathesis, show what it says, and close with numbers.

It is busy with itself for most of the time and on one core, so two of them share the document, each with a sandbox.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from calcom_client.sandbox.settings import DEFAULT_API_KEY
from scripts.conformance.numbers import NoNumbersError, Numbers
from scripts.conformance.seed import seeded

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "tests" / "conformance"
DOCUMENT: Final = ROOT / "generated" / "calcom_api" / "openapi.json"
# Half of all operations each.
HALVES: Final = [["--include-path-regex", "^/v2/organizations"], ["--exclude-path-regex", "^/v2/organizations"]]


def schemathesis(options: Sequence[str], report: Path) -> subprocess.CompletedProcess[str]:
    """Run it over some operations, against a sandbox of its own."""
    with seeded(FOLDER / "examples.json") as url:
        command: list[str | Path] = [
            Path(sys.executable).with_name("schemathesis"),
            "--config-file",
            FOLDER / "schemathesis.toml",
            "run",
            DOCUMENT,
            "--url",
            url,
            "--header",
            f"Authorization: Bearer {DEFAULT_API_KEY}",
            "--checks",
            "all",
            "--report",
            "json",
            "--report-json-path",
            report,
            *options,
        ]
        return subprocess.run(
            command,
            cwd=ROOT,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )


def main(arguments: Sequence[str]) -> int:
    """Run it; options given go to schemathesis, which then does all that they select in one piece."""
    # The sandbox's warnings, and those of its server, are about requests that are odd on purpose.
    logging.getLogger("calcom_client.sandbox").setLevel(logging.CRITICAL)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    parts = [arguments] if arguments else HALVES
    codes = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(len(parts)) as threads:
        reports = [Path(folder) / f"{number}.json" for number, _ in enumerate(parts)]
        for process in threads.map(schemathesis, parts, reports):
            print(process.stdout)
            codes.append(process.returncode)
        try:
            numbers = Numbers.of_all(reports)
        except NoNumbersError as error:
            print(f"conformance: {error}", file=sys.stderr)
            return 1
    missing = 0 if arguments else numbers.operations - numbers.tested
    if missing:
        print(f"conformance: {missing} operations were not asked", file=sys.stderr)
    print(numbers, flush=True)
    return int(any(codes) or numbers.failed > 0 or numbers.passed == 0 or missing != 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
