"""What `make release-check` finds in the way of a release."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from scripts.release import MODULE, problems

GIT = shutil.which("git") or "git"
TODAY = date(2026, 12, 24)


class Checkout:
    """A checkout with everything that a release is checked for; ready to be one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet")
        self.write(MODULE, '__version__ = "1.2.3"\n')
        self.write("CHANGELOG.md", "# Changelog\n\n## 1.2.3, 2026-12-24\n\n- All is better.\n\n## 1.2.2, 2026-12-01\n")
        self.commit()
        self.git("tag", "v1.2.3")

    def git(self, *arguments: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@acme.example", "-c", "commit.gpgsign=false"]
        subprocess.run([GIT, *who, *arguments], cwd=self.folder, check=True, capture_output=True)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "A step")

    def problems(self) -> list[str]:
        return problems(self.folder, TODAY)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_all_agree(checkout: Checkout) -> None:
    assert checkout.problems() == []


def test_the_version_was_forgotten(checkout: Checkout) -> None:
    checkout.write("CHANGELOG.md", "# Changelog\n\n## 1.3.0, 2026-12-24\n\n- More.\n")
    checkout.commit()

    assert checkout.problems() == [
        "CHANGELOG.md: the top entry is 1.3.0, __version__ is 1.2.3",
        "git: the tag v1.2.3 is at another commit; a version is published once",
    ]


@pytest.mark.parametrize(
    ("changelog", "said"),
    [
        ("# Changelog\n", "there is no entry"),
        ("## 1.2.3, unreleased\n\n- Better.\n", "has no date but 'unreleased'"),
        ("## 1.2.3, 2026-12-25\n\n- Better.\n", "2026-12-25 has not come yet"),
        ("## 1.2.3, 2026-12-24\n\n## 1.2.2, 2026-12-01\n\n- Better.\n", "the entry of 1.2.3 says nothing"),
    ],
)
def test_the_changelog_is_not_ready(checkout: Checkout, changelog: str, said: str) -> None:
    checkout.write("CHANGELOG.md", changelog)
    checkout.commit()
    checkout.git("tag", "--force", "v1.2.3")

    [problem] = checkout.problems()

    assert problem.startswith("CHANGELOG.md: ")
    assert said in problem


def test_there_is_no_tag(checkout: Checkout) -> None:
    checkout.git("tag", "--delete", "v1.2.3")

    assert checkout.problems() == ["git: there is no tag v1.2.3 at this commit; git tag -a v1.2.3"]


def test_two_versions_are_one_commit(checkout: Checkout) -> None:
    checkout.git("tag", "v1.2.4")
    checkout.git("tag", "nightly")

    assert checkout.problems() == ["git: the tag v1.2.4 at this commit is another version"]


def test_a_version_that_is_none(checkout: Checkout) -> None:
    checkout.write(MODULE, '__version__ = "1.2"\n')
    checkout.commit()

    assert f"{MODULE}: 1.2 is no version like 1.2.3 or 1.2.3rc1" in checkout.problems()


def test_what_git_does_not_know(checkout: Checkout) -> None:
    checkout.write("CHANGELOG.md", "## 1.2.3, 2026-12-24\n\n- Changed since.\n")
    checkout.write("notes.txt", "")

    assert checkout.problems() == ["git: not committed: CHANGELOG.md", "git: not committed: notes.txt"]
