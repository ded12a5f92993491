"""The lines of the table, and whether a goal is met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADER: Final = ("what", "calcom-client", "beside", "ratio", "goal", "")


@frozen
class Goal:
    """What a measured value should be.

    Attributes:
        limit: The bound.
        words: How it is said, with ``{}`` for the bound.
        least: Whether the value must be at least, not at most, the bound.
        strict: Whether the bound itself is not good enough.
    """

    limit: float
    words: str = "at most {}"
    least: bool = False
    strict: bool = False

    def is_met(self, value: float) -> bool:
        """Whether ``value``, not what is printed of it, is good enough."""
        if value == self.limit:
            return not self.strict
        return (value > self.limit) is self.least

    def __str__(self) -> str:
        """The goal in words."""
        return self.words.format(f"{self.limit:,g}")


@frozen(kw_only=True)
class Row:
    """One thing that was measured.

    Attributes:
        what: What it is.
        ours: What this client takes, with its unit.
        beside: The peer, and what it takes.
        value: What the goal is about: as a rule this client's by the peer's. None if there is nothing to compare.
        shown: How the value is written.
        goal: None where the line is only there to be read beside others.
    """

    what: str
    ours: str = ""
    beside: str = ""
    value: float | None = None
    shown: str = "{:.2f}"
    goal: Goal | None = None

    @property
    def is_missed(self) -> bool:
        """Whether there is a goal that is not reached."""
        return self.goal is not None and (self.value is None or not self.goal.is_met(self.value))

    def cells(self) -> tuple[str, ...]:
        """The line's cells, as many as in ``HEADER``."""
        value = "" if self.value is None else self.shown.format(self.value)
        verdict = "" if self.goal is None else "missed" if self.is_missed else "met"
        return (self.what, self.ours, self.beside, value, "" if self.goal is None else str(self.goal), verdict)


def summary(rows: Sequence[Row]) -> str:
    """How many goals are met, and how many are missed."""
    goals = sum(row.goal is not None for row in rows)
    missed = sum(row.is_missed for row in rows)
    return f"Goals: {goals - missed} met, {missed} missed"


def markdown(rows: Sequence[Row]) -> str:
    """The table, for the docs."""
    lines = [HEADER, ("---",) * len(HEADER), *(row.cells() for row in rows)]
    return "\n".join(f"|{'|'.join(f' {cell} ' if cell else ' ' for cell in cells)}|" for cells in lines)


def plain(rows: Sequence[Row]) -> str:
    """The table in columns, for a terminal."""
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, cells, widths)).rstrip() for cells in lines)
