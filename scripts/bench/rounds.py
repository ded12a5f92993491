"""Rounds in which the contestants take turns, and what is told of them: medians, and medians of ratios."""

from __future__ import annotations

import gc
import statistics
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def settle() -> None:
    """Keep what is loaded by now out of garbage collections, which would cost each contestant the others' modules."""
    gc.collect()
    gc.freeze()


class Rounds:
    """Measured values of several contestants, one of each in every round.

    A ratio is taken within each round, so that what slows the machine for a while slows both sides of it.

    Args:
        names: The contestants.
        number: Rounds that count; one more comes before them, to warm up.
    """

    def __init__(self, names: Sequence[str], number: int) -> None:
        self._number = number
        self._values: dict[str, list[float]] = {name: [] for name in names}

    def turns(self) -> Iterator[str]:
        """Whose turn it is; :meth:`add` takes what was measured. Each round begins with another contestant."""
        names = list(self._values)
        for start in range(self._number + 1):
            first = start % len(names)
            yield from (*names[first:], *names[:first])

    def add(self, name: str, value: float) -> None:
        """Take what was measured in a turn of ``name``."""
        self._values[name].append(value)

    def median(self, name: str) -> float:
        """The median of a contestant."""
        return statistics.median(self._values[name][1:])

    def ratio(self, name: str, peer: str) -> float:
        """The median, over the rounds, of one contestant's value by another's."""
        pairs = zip(self._values[name][1:], self._values[peer][1:], strict=True)
        return statistics.median(mine / theirs for mine, theirs in pairs)
