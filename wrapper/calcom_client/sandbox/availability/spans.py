"""Spans of time, and how they are put together. Lists of spans are in order, and theirs do not overlap."""

from collections.abc import Iterable, Sequence
from datetime import datetime

Span = tuple[datetime, datetime]
"""From a moment on, until another one."""


def joined(spans: Iterable[Span]) -> list[Span]:
    """What at least one of the spans holds; those that touch become one. Empty ones are left out."""
    found: list[Span] = []
    for begin, end in sorted(spans):
        if end <= begin:
            continue
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((begin, end))
    return found


def shared(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """What both lists hold."""
    found = []
    first = second = 0
    while first < len(some) and second < len(others):
        begin, end = max(some[first][0], others[second][0]), min(some[first][1], others[second][1])
        if begin < end:
            found.append((begin, end))
        if some[first][1] < others[second][1]:
            first += 1
        else:
            second += 1
    return found


def without(spans: Sequence[Span], holes: Iterable[Span]) -> list[Span]:
    """What the spans hold and the holes do not."""
    found = []
    rest = joined(holes)
    for begin, end in spans:
        start = begin
        for hole in rest:
            if hole[1] <= start:
                continue
            if hole[0] >= end:
                break
            if hole[0] > start:
                found.append((start, hole[0]))
            start = hole[1]
        if start < end:
            found.append((start, end))
    return found


def holds(spans: Iterable[Span], span: Span) -> bool:
    """Whether one of the spans holds all of another."""
    return any(begin <= span[0] and span[1] <= end for begin, end in spans)


def meet(one: Span, other: Span) -> bool:
    """Whether two spans have a moment in common."""
    return one[0] < other[1] and other[0] < one[1]
