"""The wheel as it would be published: both packages, what they need, and nothing else."""

import configparser
import subprocess
import sys
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest
from trove_classifiers import classifiers

PROJECT = Path(__file__).parents[2]
EXTRAS = {"cli", "fast", "redis", "sandbox"}


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of the wheel by their names."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, PROJECT],
        check=True,
        capture_output=True,
    )
    [file] = folder.iterdir()
    assert file.name.startswith("calcom_client-")
    assert file.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def described(wheel: dict[str, bytes], name: str) -> bytes:
    [found] = [data for path, data in wheel.items() if path.endswith(f".dist-info/{name}")]
    return found


@pytest.fixture(scope="session")
def metadata(wheel: dict[str, bytes]) -> Message:
    return message_from_bytes(described(wheel, "METADATA"))


def test_it_has_both_packages_with_their_types(wheel: dict[str, bytes]) -> None:
    for package in ("calcom_api", "calcom_client"):
        assert f"{package}/__init__.py" in wheel
        assert f"{package}/py.typed" in wheel


def test_it_has_the_openapi_document_as_it_was_generated(wheel: dict[str, bytes]) -> None:
    assert wheel["calcom_api/openapi.json"] == (PROJECT / "generated" / "calcom_api" / "openapi.json").read_bytes()


def test_it_has_every_module_and_nothing_of_the_checkout_besides(wheel: dict[str, bytes]) -> None:
    sources = [PROJECT / "generated", PROJECT / "wrapper"]
    modules = {path.relative_to(root).as_posix() for root in sources for path in root.rglob("*.py")}

    installed = {name for name in wheel if ".dist-info/" not in name}

    assert {name for name in installed if name.endswith(".py")} == modules
    assert {name.partition("/")[0] for name in installed} == {"calcom_api", "calcom_client"}


def test_its_command_is_calctl(wheel: dict[str, bytes]) -> None:
    entry_points = configparser.ConfigParser()
    entry_points.read_string(described(wheel, "entry_points.txt").decode())

    assert dict(entry_points["console_scripts"]) == {"calctl": "calcom_client.cli:main"}


def test_pytest_finds_its_plugin(wheel: dict[str, bytes]) -> None:
    entry_points = configparser.ConfigParser()
    entry_points.read_string(described(wheel, "entry_points.txt").decode())

    assert dict(entry_points["pytest11"]) == {"calcom_client": "calcom_client.testing.plugin"}


def test_it_names_its_python_and_its_licence(wheel: dict[str, bytes], metadata: Message) -> None:
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert described(wheel, "licenses/LICENSE") == (PROJECT / "LICENSE").read_bytes()


def test_an_index_can_show_what_it_is(metadata: Message) -> None:
    told = metadata.get_all("Classifier", [])

    assert metadata["Summary"]
    assert metadata["Author"]
    assert metadata["Maintainer"]
    assert "cal.com" in metadata["Keywords"].split(",")
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert "Typing :: Typed" in told
    assert set(told) <= set(classifiers)
    # The licence is an SPDX expression, which rules out classifiers of licences.
    assert [line for line in told if line.startswith("License")] == []


def test_its_extras_bring_what_the_rest_does_without(metadata: Message) -> None:
    requirements = [str(line) for line in metadata.get_all("Requires-Dist", [])]
    of = {
        extra: {line.partition(";")[0] for line in requirements if f"'{extra}'" in line} for extra in {*EXTRAS, "all"}
    }

    assert set(metadata.get_all("Provides-Extra", [])) == {*EXTRAS, "all", "testing"}
    assert all(of.values())
    assert of["all"] == set().union(*(of[extra] for extra in EXTRAS))


def test_alone_it_needs_little(metadata: Message) -> None:
    needed = [str(line) for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]

    assert sorted(line.split(">")[0].split("<")[0] for line in needed) == [
        "attrs",
        "httpx",
        "python-dateutil",
        "sniffio",
        "stamina",
    ]
