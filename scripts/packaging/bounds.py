"""Tests of the wheel with other versions of what it needs than the locked ones.

``lowest``: the lowest that pyproject.toml allows of each package it names, and the locked ones of what those need.
``newest``: the newest that there is of everything.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

from scripts.packaging.building import build
from scripts.packaging.extras import locked
from scripts.packaging.uv import PROJECT, Environment, uv

# What these tests need besides the package and its extras.
TOOLS: Final = ("cryptography", "httpx-aiohttp", "hypothesis", "looptime", "pytest-xdist")
# Something of each dependency: a credential saved over sockets, answers read, retries, waits, Redis, shell, fixtures.
TESTS: Final = (
    "tests/cli/accounts/test_login.py",
    "tests/cli/test_cli_output.py",
    "tests/contract/test_contract_requests.py",
    "tests/contract/test_contract_retries.py",
    "tests/contract/test_contract_waits.py",
    "tests/end_to_end/test_calctl.py",
    "tests/end_to_end/test_client_and_sandbox.py",
    "tests/end_to_end/test_fast_transport.py",
    "tests/end_to_end/test_shared_pacing.py::test_a_new_process_knows_what_the_others_know",
    "tests/end_to_end/test_shared_pacing.py::test_what_is_stored_names_nobody",
    "tests/sandbox/test_contract.py",
    "tests/sandbox/test_replay_schedules.py",
    "tests/sandbox/test_sockets.py",
    "tests/sandbox/test_validation.py",
    "tests/testing_plugin",
    "tests/unit/test_codec.py",
    "tests/unit/test_recurrence.py",
)
# Some versions of pytest-asyncio leave a loop to the garbage collector, which is no fault of the tests.
OPTIONS: Final = "-n auto --dist worksteal -p no:cacheprovider -W ignore::pytest.PytestUnraisableExceptionWarning"


def main(which: str) -> None:
    """Install and test."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, wheel = build(PROJECT, folder)
        wanted = folder / "wanted.txt"
        _begin(wanted, which)
        resolution = ["--resolution=lowest-direct"] if which == "lowest" else ["--upgrade"]
        uv("pip", "compile", "--quiet", "--all-extras", "--no-annotate", "--no-header", *resolution,
           f"--python={sys.executable}", f"--output-file={wanted}", "pyproject.toml")  # fmt: skip
        versions = [line for line in wanted.read_text(encoding="utf-8").splitlines() if _name(line) in _named()]
        print(f"{which}: {', '.join(versions)}", flush=True)
        environment = Environment(folder / which)
        environment.install("--requirements", wanted, "--constraints", wanted, *TOOLS, wheel)
        passed = {name: value for name, value in os.environ.items() if name.startswith("REQUIRE_")}
        tests = environment.run("pytest", *OPTIONS.split(), *TESTS,
                                cwd=PROJECT, variables=passed)  # fmt: skip
        print(tests.strip().splitlines()[-1])


def _begin(file: Path, which: str) -> None:
    """Prefer the locked versions of all but the packages in question, so that no release of today breaks what passed.

    uv keeps what its output file had, if it can; a lowest version may need older ones.
    """
    kept = [line for line in locked() if _name(line) not in _named()] if which == "lowest" else []
    file.write_text("\n".join(kept), encoding="utf-8")


@cache
def _named() -> set[str]:
    """The packages that pyproject.toml asks for, for itself and its extras."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    return {_name(line) for line in lines} - {"calcom-client"}


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return found[0].lower().replace("_", "-") if found else ""


if __name__ == "__main__":
    main(sys.argv[1])
