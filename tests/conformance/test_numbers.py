"""How a conformance run closes: with the numbers of schemathesis' own reports, or not well."""

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.conformance.numbers import NoNumbersError, Numbers


def report(**changes: Any) -> dict[str, Any]:
    return {
        "complete": True,
        "stop_reason": "completed",
        "operations": {"total": 272, "selected": 131, "tested": 131, "errored": 0, "skipped": 0},
        "test_cases": {"generated": 100, "with_failures": 0, "unique_failures": 0, "without_checks": 10, "errored": 0},
        "errors": [],
        **changes,
    }


def test_the_parts_of_a_run_are_counted_together(tmp_path: Path) -> None:
    operations = {"total": 272, "selected": 141, "tested": 141, "errored": 0, "skipped": 0}
    files = [tmp_path / "one.json", tmp_path / "two.json"]
    for file, part in zip(files, [report(), report(operations=operations)], strict=True):
        file.write_text(json.dumps(part), encoding="utf-8")

    numbers = Numbers.of_all(files)

    assert str(numbers) == "180 passed, 0 failed, 20 skipped"
    assert numbers.tested == numbers.operations == 272


def test_failures_and_errors_are_failed() -> None:
    cases = {"generated": 100, "with_failures": 3, "unique_failures": 1, "without_checks": 10, "errored": 2}

    numbers = Numbers.of(report(test_cases=cases, errors=[{"title": "Schema Error", "count": 4}]))

    assert str(numbers) == "85 passed, 9 failed, 10 skipped"


@pytest.mark.parametrize(
    "changes",
    [
        {"complete": False, "stop_reason": "interrupted"},
        {"stop_reason": "failure_limit"},
        {"test_cases": {"total": 100}},
        {"operations": None},
    ],
)
def test_a_report_that_does_not_say_gives_no_numbers(changes: dict[str, Any]) -> None:
    with pytest.raises(NoNumbersError):
        Numbers.of(report(**changes))


@pytest.mark.parametrize("text", [None, "", "{"])
def test_a_run_that_left_no_report_gives_no_numbers(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "report.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")

    with pytest.raises(NoNumbersError, match="wrote no report"):
        Numbers.of_all([file])
