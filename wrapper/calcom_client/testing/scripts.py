"""The answers to the requests of one operation, in turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from attrs import define, field

from calcom_api.encoding import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import respx

    from calcom_api import Operation
    from calcom_client.testing.answers import Answering


@define(eq=False, init=False)
class Script:
    """The answers to the requests of one operation, perhaps with some path parameters alone, in turn.

    Attributes:
        operation: The operationId.
        given: The path parameters, as text by name.
        pattern: Regular expression of the paths.
        name: Operation and path parameters.
        answers: What is answered, in order; the last from then on.
        asked: How many requests came.
        route: The route that gives the answers.
    """

    operation: str
    given: dict[str, str]
    pattern: str
    name: str
    answers: list[Answering]
    asked: int
    route: respx.Route = field(repr=False)

    def __init__(self, operation: Operation, path: Mapping[str, object], siblings: Iterable[Operation]) -> None:
        names = {_snake(name): name for name in re.findall(r"\{(\w+)\}", operation.path)}
        for name in path:
            if name not in names:
                known = ", ".join(names) or "none"
                raise ValueError(f"{name}: no argument here, nor a path parameter of {operation.id}, which has {known}")
        self.operation = operation.id
        self.given = {names[name]: unquote(_text(value)) for name, value in path.items()}
        self.pattern = _pattern(operation, self.given, siblings)
        shown = ", ".join(f"{name}={self.given[names[name]]}" for name in names if name in path)
        self.name = f"{operation.id}({shown})" if shown else operation.id
        self.answers = []
        self.asked = 0

    @property
    def missing(self) -> str | None:
        """What was not asked for; None if nothing is left."""
        if not self.asked:
            return "was never asked for"
        if self.asked < len(self.answers):
            return f"was asked for {self.asked} times, and has {len(self.answers)} answers"
        return None

    def is_narrower_than(self, other: Script) -> bool:
        """Whether it is for some of the other's requests."""
        return self.operation == other.operation and self.given.items() > other.given.items()

    def next(self) -> Answering:
        """The next answer."""
        self.asked += 1
        return self.answers[min(self.asked, len(self.answers)) - 1]


def _snake(name: str) -> str:
    return re.sub(r"([A-Z])", lambda letter: f"_{letter[1].lower()}", name)


def _text(value: object) -> str:
    return str(encode(value))


def _pattern(operation: Operation, given: Mapping[str, str], siblings: Iterable[Operation]) -> str:
    """Regular expression of an operation's paths, less another's: `/teams/me` is no `/teams/{teamId}`."""
    segments = operation.path.split("/")
    fixed = [
        _regex(other.path.split("/"), {})
        for other in siblings
        if other.method == operation.method and other.path != operation.path and _covers(segments, other.path)
    ]
    others = f"(?!(?:{'|'.join(fixed)})$)" if fixed else ""
    return others + _regex(segments, given)


def _covers(segments: list[str], path: str) -> bool:
    """Whether all paths of a template match another one, whose segments have parameters where that one has none."""
    others = path.split("/")
    return len(others) == len(segments) and all(
        own == other or (own.startswith("{") and not other.startswith("{"))
        for own, other in zip(segments, others, strict=True)
    )


def _regex(segments: list[str], given: Mapping[str, str]) -> str:
    return "/".join(
        (re.escape(given[segment[1:-1]]) if segment[1:-1] in given else "[^/]+")
        if segment.startswith("{")
        else re.escape(segment)
        for segment in segments
    )
