"""The generator on fragments that have one of everything that the API's 272 operations bring.

What the generated package *does* is told in ``in_kitchen_sink/``: those tests import it by its name ``calcom_api``, so
they run in a Python of their own, with the generated package before the real one.
"""

from pathlib import Path

import pytest

from tests.generate.project import KITCHEN_SINK, PROJECT, contents, run

BEHAVIOUR = sorted((Path(__file__).parent / "in_kitchen_sink").glob("sink_*.py"))

USAGE = '''
import datetime as dt
from typing import assert_type

from calcom_api import UNSET, Page, Undecoded
from calcom_api.models import Booking, BookingCreate, Me, Organization, Role
from calcom_api.resources import ResourceTree


async def use(cal: ResourceTree) -> None:
    """Types of answers as a user's editor sees them; each line that is wrong on purpose must be one."""
    assert_type(await cal.organizations.list(roles=[Role.ADMIN, "MEMBER"], level=2), Page[Organization | Undecoded])
    names = ["ADMIN"]  # a list of text alone
    assert_type(await cal.organizations.list(roles=names, level=2), Page[Organization | Undecoded])
    assert_type(await cal.organizations.get(42), Organization | None)
    assert_type(await cal.organizations.organizations.create(42, name="A", owner_role="ADMIN"), Organization)
    assert_type(await cal.bookings.create(body=BookingCreate(start=dt.datetime.now(dt.UTC))), Booking | list[Booking])
    assert_type(await cal.slots.list(dt.date(2026, 1, 1)), dict[str, list[dt.datetime]])
    assert_type(await cal.me.get(), Me)
    await cal.organizations.list(take=UNSET)
    await cal.organizations.get("42")  # type: ignore[arg-type]
    await cal.organizations.list(limit=1)  # type: ignore[call-arg]
    await cal.organizations.organizations.create(42, name="A")  # type: ignore[call-arg]
    await cal.bookings.create(BookingCreate(start=dt.datetime.now(dt.UTC)))  # type: ignore[call-arg]
'''


@pytest.mark.parametrize("module", BEHAVIOUR, ids=[module.stem for module in BEHAVIOUR])
def test_the_package_does_what_the_fragments_say(kitchen_sink: Path, module: Path) -> None:
    code, printed = run(
        # looptime leaves an event loop open when it is not needed.
        *("pytest", "--noconftest", "-p", "no:cacheprovider", "-p", "no:looptime_plugin", module),
        environment={"PYTHONPATH": str(kitchen_sink)},
    )

    assert code == 0, printed


def test_the_package_and_code_that_uses_it_are_typed_strictly(kitchen_sink: Path, tmp_path: Path) -> None:
    usage = tmp_path / "usage.py"
    usage.write_text(USAGE, encoding="utf-8")

    code, printed = run(
        "mypy",
        *("--strict", "--config-file=", "--cache-dir=cache", "--package=calcom_api", "--module=usage"),
        cwd=tmp_path,
        environment={"MYPYPATH": f"{kitchen_sink}:{tmp_path}"},
    )

    assert code == 0, printed


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=["rules", "format"])
def test_the_package_passes_the_project_s_own_linter(kitchen_sink: Path, command: list[str]) -> None:
    # In the folder above `generated`, so that the settings for `generated/**` count.
    config = f"--config={PROJECT / 'pyproject.toml'}"

    code, printed = run("ruff", *command, "--no-cache", config, "generated", cwd=kitchen_sink.parent)

    assert code == 0, printed


def test_generating_twice_gives_the_same_bytes(kitchen_sink: Path, tmp_path: Path) -> None:
    again = tmp_path / "calcom_api"

    # Sets come in another order for another seed.
    run("scripts.generate", "--openapi", KITCHEN_SINK, "--out", again, environment={"PYTHONHASHSEED": "12345"})

    assert contents(again) == contents(kitchen_sink / "calcom_api")
