"""What is kept in the repository says nothing of the machine it was written on."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
# A name, an exact version, perhaps for which Python or platform, then hashes.
LOCKED = re.compile(r"[a-z0-9.-]+(\[[a-z0-9,-]+\])?==[\w.+!]+( ; [^\\\n]+)?( \\\n {4}--hash=sha256:[0-9a-f]{64})+")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every text file that git keeps, or would keep, by its name; this one names what it looks for."""
    git = shutil.which("git")
    command = [git or "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False) if git else None
    if listed is None or listed.returncode != 0:
        pytest.skip("not in a git checkout")
    files = {name: PROJECT / name for name in listed.stdout.split("\0") if name}
    return {
        name: file.read_text(encoding="utf-8", errors="replace")
        for name, file in files.items()
        if file.is_file() and file != Path(__file__)
    }


def test_no_file_names_a_folder_of_this_machine(texts: dict[str, str]) -> None:
    folders = "|".join(re.escape(str(folder)) for folder in (PROJECT, Path.home()))
    path = re.compile(rf"(?<![\w.:/-])({folders})/")

    assert texts
    assert [name for name, text in texts.items() if path.search(text)] == []


def test_the_lock_file_holds_exact_versions_with_hashes_and_nothing_else() -> None:
    lock = (PROJECT / "requirements.lock").read_text(encoding="utf-8")

    entries = re.split(r"\n(?! )", lock.strip())

    assert entries
    assert [entry for entry in entries if not LOCKED.fullmatch(entry)] == []
