"""What schemathesis' own reports say of a run, in one line that people and programs can read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


class NoNumbersError(Exception):
    """A report does not say what came out; a run without one has shown nothing."""


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """What came out.

    Attributes:
        passed: Requests whose answers passed every check.
        failed: Requests whose answers did not, or for which there was none; and errors of schemathesis itself.
        skipped: Requests that no check applies to.
        tested: Operations that were asked.
        operations: Operations that the document has.
    """

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    tested: int = 0
    operations: int = 0

    @classmethod
    def of(cls, report: Mapping[str, Any]) -> Self:
        """The numbers of one report, as ``schemathesis run --report json`` writes it.

        Raises:
            NoNumbersError: The run did not end, or the report is of a shape that this does not know.
        """
        try:
            cases, operations = report["test_cases"], report["operations"]
            if not report["complete"] or report["stop_reason"] != "completed":
                raise NoNumbersError(f"schemathesis did not come to its end: {report['stop_reason']}")
            failed = cases["with_failures"] + cases["errored"]
            return cls(
                passed=cases["generated"] - failed - cases["without_checks"],
                failed=failed + sum(error["count"] for error in report["errors"]),
                skipped=cases["without_checks"],
                tested=operations["tested"],
                operations=operations["total"],
            )
        except (KeyError, TypeError) as error:
            raise NoNumbersError(f"schemathesis' report has another shape: {error!r}") from error

    @classmethod
    def of_all(cls, files: Iterable[Path]) -> Self:
        """The numbers of the parts of one run together.

        Raises:
            NoNumbersError: As ``of``, or a file is missing or no JSON.
        """
        try:
            parts = [cls.of(json.loads(file.read_text(encoding="utf-8"))) for file in files]
        except (OSError, ValueError) as error:
            raise NoNumbersError(f"schemathesis wrote no report: {error}") from error
        return cls(
            passed=sum(part.passed for part in parts),
            failed=sum(part.failed for part in parts),
            skipped=sum(part.skipped for part in parts),
            tested=sum(part.tested for part in parts),
            operations=max((part.operations for part in parts), default=0),
        )

    def __str__(self) -> str:
        """As test runners close."""
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"
