"""``python -m scripts.generate`` and its ``--check``, on the project's own fragments."""

import shutil
from pathlib import Path

import pytest

from tests.generate.project import PROJECT, contents, run

GENERATED = PROJECT / "generated" / "calcom_api"
NO_NETWORK = """
import sys

def refuse(event, args):
    if event.startswith("socket."):
        raise RuntimeError(f"the network was used: {event}")

sys.addaudithook(refuse)
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the generated package, to spoil."""
    return Path(shutil.copytree(GENERATED, tmp_path / "calcom_api", ignore=shutil.ignore_patterns("__pycache__")))


def test_the_checkout_has_what_its_fragments_give() -> None:
    assert run("scripts.generate", "--check") == (0, "")


def test_the_check_names_what_differs_and_changes_nothing(copy: Path) -> None:
    (copy / "codec.py").write_text("# edited by hand\n", encoding="utf-8")
    (copy / "types.py").unlink()
    (copy / "models" / "left_over.py").touch()
    spoiled = contents(copy)

    code, printed = run("scripts.generate", "--check", "--out", copy)

    assert code == 1
    assert "make generate" in printed
    assert [line.strip() for line in printed.splitlines()[1:]] == ["codec.py", "models/left_over.py", "types.py"]
    assert contents(copy) == spoiled


def test_generating_mends_what_differs(copy: Path) -> None:
    (copy / "codec.py").write_text("# edited by hand\n", encoding="utf-8")
    (copy / "models" / "left_over.py").touch()

    assert run("scripts.generate", "--out", copy) == (0, "")

    assert contents(copy) == contents(GENERATED)


def test_generating_takes_no_network_and_leaves_nothing_but_the_package(tmp_path: Path) -> None:
    project, temporary, offline = tmp_path / "project", tmp_path / "temporary", tmp_path / "offline"
    for folder in ("scripts", "openapi"):
        shutil.copytree(PROJECT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", project)
    temporary.mkdir()
    offline.mkdir()
    (offline / "sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
    environment = {"PYTHONPATH": str(offline), "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(temporary)}
    assert "the network was used" in run("timeit", "-n1", "import socket; socket.socket()", environment=environment)[1]
    before = contents(project)

    assert run("scripts.generate", cwd=project, environment=environment) == (0, "")

    assert list(temporary.iterdir()) == []
    assert contents(project) == before | {
        f"generated/calcom_api/{name}": data for name, data in contents(GENERATED).items()
    }
