"""Builds the sdist and the wheel, and sees that whoever builds them gets the same."""

from __future__ import annotations

import os
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.packaging.uv import PROJECT, run, uv

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_WHEEL: Final = 1_500_000
NOT_SOURCE: Final = shutil.ignore_patterns(".git", ".venv", ".*_cache", ".hypothesis", "__pycache__", "dist", "build")
# A day that is not today's.
LONG_AGO: Final = 1_000_000_000


def build(source: Path, into: Path) -> tuple[Path, Path]:
    """Build the sdist out of a checkout, and the wheel out of the sdist, with the locked build backend.

    Without ``SOURCE_DATE_EPOCH`` hatchling dates all files alike, so that no variable is needed to get the same bytes.
    """
    uv("build", "--quiet", "--no-build-isolation", "--python", sys.executable, "--out-dir", into, source)
    return next(into.glob("*.tar.gz")), next(into.glob("*.whl"))


def built_and_checked(folder: Path) -> tuple[Path, Path]:
    """Build, and check what was built.

    Args:
        folder: Where there is room; both are in its folder ``dist`` then.

    Raises:
        SystemExit: Something is wrong with them; says what.
    """
    sdist, wheel = build(PROJECT, folder / "dist")
    _check_elsewhere(folder, sdist, wheel)
    for file in (sdist, wheel):
        _check_paths(file, [PROJECT, folder, Path.home()])
    if wheel.stat().st_size > LARGEST_WHEEL:
        raise SystemExit(f"{wheel.name} has {wheel.stat().st_size:,} bytes, more than {LARGEST_WHEEL:,}")
    run([sys.executable, "-m", "twine", "check", "--strict", sdist, wheel])
    return sdist, wheel


def _check_elsewhere(folder: Path, sdist: Path, wheel: Path) -> None:
    """Another folder, other times and permissions, and no sdist in between: the same bytes."""
    copy = folder / "elsewhere" / "a checkout"
    shutil.copytree(PROJECT, copy, ignore=NOT_SOURCE)
    for path in copy.rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))
        # Whether it is a program is part of the source; who may read it is the machine's affair.
        path.chmod(0o700 if path.is_dir() or os.access(path, os.X_OK) else 0o600)
    other = folder / "other"
    directly = ("--quiet", "--no-build-isolation", "--python", sys.executable, "--out-dir", other)
    uv("build", "--wheel", *directly, copy)
    uv("build", "--sdist", *directly, copy)
    for file in (sdist, wheel):
        if file.read_bytes() != (other / file.name).read_bytes():
            raise SystemExit(f"{file.name} is another when it is built elsewhere: {_differences(file, other)}")


def _differences(file: Path, other: Path) -> list[str]:
    here, there = dict(_contents(file)), dict(_contents(other / file.name))
    return sorted(name for name in {*here, *there} if here.get(name) != there.get(name)) or ["order, modes or dates"]


def _check_paths(file: Path, folders: list[Path]) -> None:
    """Nothing that is published tells of the machine it was made on."""
    paths = [f"{folder}/".encode() for folder in folders if folder != Path(folder.anchor)]
    found = [name for name, data in _contents(file) if any(path in data for path in paths)]
    if found:
        raise SystemExit(f"{file.name} names folders of this machine in {found}")


def _contents(file: Path) -> Iterator[tuple[str, bytes]]:
    if file.suffix == ".whl":
        with zipfile.ZipFile(file) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())
        return
    with tarfile.open(file) as archive:
        for member in archive:
            data = archive.extractfile(member)
            yield member.name, data.read() if data else b""
