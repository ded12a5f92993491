"""The table of the README, which is a part of the benchmark's."""

import pytest

from scripts.bench import report
from scripts.bench.table import Row

ROWS = [Row(what=what, ours="1 ms", beside=f"{peer} 2 ms") for what, peer in report.HEADLINES]


def test_it_is_renewed_between_its_marks() -> None:
    text = f"before\n{report.BEGIN}old{report.END}\nafter\n"

    renewed = report.readme(text, [*ROWS, Row(what="something else", beside="httpx:")])

    assert renewed.startswith(f"before\n{report.BEGIN}| what | calcom-client | beside |\n")
    assert renewed.endswith(f" 2 ms |{report.END}\nafter\n")
    assert "old" not in renewed
    assert "something else" not in renewed
    assert report.readme(renewed, ROWS) == renewed


def test_the_readme_has_its_marks() -> None:
    text = report.README.read_text(encoding="utf-8")

    assert report.readme(text, ROWS) != text


def test_without_marks_nothing_is_written() -> None:
    with pytest.raises(ValueError, match="are missing"):
        report.readme("no marks", ROWS)
