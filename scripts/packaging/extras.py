"""The wheel with each extra, in an environment of its own: what is there works, and what is not says what it lacks."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.packaging.uv import PROJECT, Environment, run
from scripts.redis_server import HOW_TO_GET_IT, running_redis

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAMS: Final = Path(__file__).with_name("programs")
CREDENTIALS: Final = ["organizations", "delegation-credentials"]
# A test as users have them whose extra was forgotten.
FORGOTTEN: Final = "def test_it(cal_respx): pass"


def alone(environment: Environment, url: str) -> None:
    """Without extras: also as somebody has it who forgot an extra."""
    environment.run("python", PROGRAMS / "alone.py", url)
    _must_say(environment.run("calctl", "--version", code=2), "pip install 'calcom-client[cli]'")
    environment.install("pytest")
    (environment.folder / "test_forgotten.py").write_text(FORGOTTEN, encoding="utf-8")
    _must_say(environment.run("pytest", "test_forgotten.py", code=1), "pip install 'calcom-client[testing]'")


def cli(environment: Environment, url: str) -> None:
    """Extra `cli`: a key file is saved from the shell; there is no sandbox."""
    key = {"tenant_id": "t", "client_id": "c", "private_key": "not a secret"}
    (environment.folder / "key.json").write_text(json.dumps(key), encoding="utf-8")
    variables = {"CAL_API_KEY": "cal_sandbox", "CAL_BASE_URL": url, "CAL_CONFIG_DIR": str(environment.folder)}
    options = ["--workspace-platform-slug", "office365", "--service-account-key", "@key.json", "--output", "json"]
    saved = environment.run(
        "calctl", *CREDENTIALS, "create", "42", "--domain", "cli.example", *options, variables=variables
    )
    number = json.loads(saved)["id"]
    table = environment.run("calctl", *CREDENTIALS, "update", "42", number, "--enabled", variables=variables)
    _must_say(table, "cli.example")
    _must_say(environment.run("calctl", "sandbox", code=2), "pip install 'calcom-client[sandbox]'")


def fast(environment: Environment, url: str) -> None:
    """Extra `fast`."""
    environment.run("python", PROGRAMS / "fast.py", url)


def redis(environment: Environment, url: str) -> None:
    """Extra `redis`; left out on a machine without a Redis, unless ``REQUIRE_REDIS`` is set."""
    try:
        with running_redis() as server:
            environment.run("python", PROGRAMS / "shared.py", url, server.url)
    except FileNotFoundError:
        if os.environ.get("REQUIRE_REDIS"):
            raise
        print(f"not tried: {HOW_TO_GET_IT}")


def sandbox(environment: Environment, _url: str) -> None:
    """Extra `sandbox`; whoever checks types finds them."""
    program = PROGRAMS / "offline.py"
    environment.run("python", program)
    mypy = Path(sys.executable).with_name("mypy")
    options = ["--strict", "--config-file=", "--no-incremental", f"--python-executable={environment.python}"]
    copy = shutil.copy(program, environment.folder)
    run([mypy, *options, str(copy)], cwd=environment.folder)


def testing(environment: Environment, _url: str) -> None:
    """Extra `testing`: the tests of docs/testing.md that people copy."""
    shutil.copy(PROJECT / "docs" / "test_example.py", environment.folder)
    environment.run("python", "-m", "pytest", "test_example.py")


def everything(environment: Environment, url: str) -> None:
    """Extra `all`: what programs run with, so without pytest."""
    _must_say(environment.run("calctl", "--version"), "calctl ")
    environment.run("python", PROGRAMS / "offline.py")
    environment.run("python", PROGRAMS / "fast.py", url)
    environment.run("python", "-c", "import pytest", code=1)


USES: Final[dict[str, Callable[[Environment, str], None]]] = {
    "": alone,
    "cli": cli,
    "fast": fast,
    "redis": redis,
    "sandbox": sandbox,
    "testing": testing,
    "all": everything,
}
"""What is done with each extra."""


def use(extra: str, wheel: Path, folder: Path, url: str) -> None:
    """Install the wheel with an extra, at the locked versions, and use it.

    Args:
        extra: Its name; empty for the wheel alone.
        wheel: The wheel.
        folder: Where there is room.
        url: A sandbox, for what has none of its own.

    Raises:
        SystemExit: It does not do what it should; with what was seen.
    """
    environment = Environment(folder / (extra or "alone"))
    constraints = folder / f"{extra or 'alone'}.txt"
    constraints.write_text("\n".join(locked()), encoding="utf-8")
    wanted = f"calcom-client[{extra}]" if extra else "calcom-client"
    environment.install("--constraints", constraints, f"{wanted} @ {wheel.as_uri()}")
    USES[extra](environment, url)


def locked() -> list[str]:
    """The lines of requirements.lock, without hashes."""
    lock = (PROJECT / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^\S+==[^\\\n]+", lock, re.MULTILINE)


def _must_say(printed: str, words: str) -> None:
    if words not in printed:
        raise SystemExit(f"it should have said {words!r}, and said:\n{printed}")
