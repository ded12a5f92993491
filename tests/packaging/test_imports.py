"""Arrows go one way: the client imports the generated code, command line and sandbox import the client."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import resolve_name
from pathlib import Path

import pytest

import calcom_client

PROJECT = Path(__file__).parents[2]
GENERATED = PROJECT / "generated" / "calcom_api"
WRAPPER = PROJECT / "wrapper" / "calcom_client"
# What is built on the client.
ON_TOP = ("calcom_client.cli", "calcom_client.sandbox", "calcom_client.testing")


def module_of(file: Path) -> str:
    root = GENERATED.parent if file.is_relative_to(GENERATED) else WRAPPER.parent
    return ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def imported(source: str, package: str) -> Iterator[str]:
    """Every module or name that source code within ``package`` imports, however late, by its absolute name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = resolve_name("." * node.level + (node.module or ""), package)
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def imports_of(file: Path) -> list[str]:
    module = module_of(file)
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    return list(imported(file.read_text(encoding="utf-8"), package))


def is_within(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


CLIENT = [file for file in sorted(WRAPPER.rglob("*.py")) if not is_within(module_of(file), ON_TOP)]


@pytest.mark.parametrize(
    "source",
    [
        "import calcom_client.cli",
        "from calcom_client import cli",
        "from . import cli",
        "def late():\n    from .cli.app import main",
    ],
)
def test_an_import_is_seen_however_it_is_written(source: str) -> None:
    assert any(is_within(name, ON_TOP) for name in imported(source, "calcom_client"))


def test_generated_code_needs_attrs_and_httpx_alone() -> None:
    allowed = sys.stdlib_module_names | {"attrs", "calcom_api", "httpx"}
    files = list(GENERATED.rglob("*.py"))

    strangers = {name for file in files for name in imports_of(file) if name.partition(".")[0] not in allowed}

    assert files
    assert strangers == set()


@pytest.mark.parametrize("file", CLIENT, ids=[module_of(file) for file in CLIENT])
def test_the_client_does_not_know_what_is_built_on_it(file: Path) -> None:
    assert [name for name in imports_of(file) if is_within(name, ON_TOP)] == []


def test_a_name_of_the_client_is_imported_when_it_is_asked_for() -> None:
    program = (
        "import sys, calcom_client; before = 'httpx' in sys.modules; calcom_client.ApiKey;"
        " print(before, 'httpx' in sys.modules, set(calcom_client.__all__) <= set(dir(calcom_client)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "True", "True"]


def test_every_name_of_the_client_is_there() -> None:
    assert [name for name in calcom_client.__all__ if not hasattr(calcom_client, name)] == []


def test_a_name_that_the_client_has_not() -> None:
    with pytest.raises(AttributeError, match="module 'calcom_client' has no attribute 'Client'"):
        _ = calcom_client.Client
