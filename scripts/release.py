"""``make release-check``: may this checkout be published as it is? It publishes nothing.

The version of the package, the top entry of CHANGELOG.md and a tag ``v<version>`` at this commit must agree, and
nothing may lie in the checkout that git does not know. Then it does as ``make wheel``, which leaves both in ``dist/``.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parents[1]
MODULE: Final = "wrapper/calcom_client/_version.py"
ASSIGNED: Final = re.compile(r'^__version__ = "(?P<version>[^"]*)"$', re.MULTILINE)
# As `## 0.1.0, 2026-12-24`; before its release an entry is `## 0.1.0, unreleased`.
ENTRY: Final = re.compile(r"^## (?P<version>\S+), (?P<when>\S+)$", re.MULTILINE)
# What PEP 440 makes of a version's parts is for others; these are the ones that are used here.
VERSION: Final = re.compile(r"\d+\.\d+\.\d+((a|b|rc)\d+)?")


def problems(checkout: Path, today: date) -> list[str]:
    """What stands in the way of a release, a sentence each."""
    found = []
    assigned = ASSIGNED.search((checkout / MODULE).read_text(encoding="utf-8"))
    if assigned is None:
        return [f"{MODULE}: there is no __version__"]
    version = assigned["version"]
    if not VERSION.fullmatch(version):
        found.append(f"{MODULE}: {version} is no version like 1.2.3 or 1.2.3rc1")
    found += _problems_of_changelog((checkout / "CHANGELOG.md").read_text(encoding="utf-8"), version, today)
    tags = _git(checkout, "tag", "--points-at", "HEAD").split()
    if f"v{version}" not in tags:
        elsewhere = _git(checkout, "tag", "--list", f"v{version}")
        found.append(
            f"git: the tag v{version} is at another commit; a version is published once"
            if elsewhere
            else f"git: there is no tag v{version} at this commit; git tag -a v{version}"
        )
    found += [f"git: the tag {tag} at this commit is another version" for tag in tags if _is_other(tag, version)]
    found += [f"git: not committed: {line[3:]}" for line in _git(checkout, "status", "--porcelain").splitlines()]
    return found


def _problems_of_changelog(changelog: str, version: str, today: date) -> list[str]:
    entry = ENTRY.search(changelog)
    if entry is None:
        return ["CHANGELOG.md: there is no entry; it begins as `## 1.2.3, 2026-12-24`"]
    found = []
    if entry["version"] != version:
        found.append(f"CHANGELOG.md: the top entry is {entry['version']}, __version__ is {version}")
    if not changelog[entry.end() :].partition("\n## ")[0].strip():
        found.append(f"CHANGELOG.md: the entry of {entry['version']} says nothing")
    try:
        when = date.fromisoformat(entry["when"])
    except ValueError:
        return [*found, f"CHANGELOG.md: the entry of {entry['version']} has no date but {entry['when']!r}"]
    if when > today:
        found.append(f"CHANGELOG.md: {when} has not come yet")
    return found


def _is_other(tag: str, version: str) -> bool:
    return VERSION.fullmatch(tag.removeprefix("v")) is not None and tag != f"v{version}"


def _git(checkout: Path, *arguments: str) -> str:
    command = [shutil.which("git") or "git", "-C", str(checkout), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> int:
    """Check, then build."""
    found = problems(PROJECT, datetime.now(tz=UTC).date())
    for problem in found:
        print(problem, file=sys.stderr)
    if found:
        return 1
    subprocess.run([sys.executable, "-m", "scripts.packaging"], cwd=PROJECT, check=True)
    files = " ".join(str(file.relative_to(PROJECT)) for file in sorted((PROJECT / "dist").iterdir()))
    print(f"It may be published; nothing has been. What would do it: twine upload {files}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
