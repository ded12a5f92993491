"""Reading fragments so that whatever is wrong in them can be named by file and line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


class FragmentError(Exception):
    """Something is wrong in a fragment; the text begins with the place, as ``file:line: ``."""


class Located(dict[str, Any]):
    """A mapping that remembers on which line each of its keys stands, from 0 on."""

    lines: dict[str, int]


class LocatedList(list[Any]):
    """A list that remembers on which line each of its items stands, from 0 on."""

    lines: list[int]


@dataclass(frozen=True)
class Source:
    """One YAML file: its name for people and its parsed content, which remembers its lines."""

    path: Path
    name: str
    content: Located

    @classmethod
    def read(cls, path: Path, root: Path) -> Source:
        """Read ``path``; its name is the path below ``root``'s parent (``openapi/shared.yaml``)."""
        name = path.relative_to(root.parent).as_posix()
        try:
            # The loader knows no tags but those of JSON's values.
            content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506
        except FileNotFoundError:
            raise FragmentError(f"{name}: no such file") from None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise FragmentError(f"{name}:{line}: not YAML: {error.problem}") from None
        if not isinstance(content, Located):
            raise FragmentError(f"{name}:1: a fragment is a mapping")
        return cls(path, name, content)

    def error(self, where: Iterable[str | int], message: str) -> FragmentError:
        """An error at the place that the keys ``where`` lead to."""
        trail = list(where)
        return FragmentError(f"{self.name}:{self.line(trail)}: at {'/'.join(map(str, trail)) or 'the top'}: {message}")

    def line(self, where: Iterable[str | int]) -> int:
        """The line of the place that the keys lead to, or of the nearest thing above it that has one."""
        node: Any = self.content
        line = 0
        for key in where:
            if not isinstance(node, Located | LocatedList):
                break
            try:
                line = node.lines[key]  # type: ignore[index]
                node = node[key]  # type: ignore[index]
            except (IndexError, KeyError, TypeError):
                break
        return line + 1

    def plain(self) -> dict[str, Any]:
        """A deep copy of the content in plain dicts and lists; anchors and merges are resolved."""
        result: dict[str, Any] = _plain(self.content)
        return result


class _Loader(yaml.CSafeLoader):
    """Reads the values that JSON has, by the rules of YAML 1.2; keys are text, and none comes twice."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own form

    def construct_map(self, node: yaml.MappingNode) -> Iterator[Located]:
        found = Located()
        yield found
        seen: set[str] = set()
        for key, _value in node.value:
            if key.tag != "tag:yaml.org,2002:merge" and key.value in seen:
                problem = f'found duplicate key "{key.value}"'
                raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
            seen.add(key.value)
        self.flatten_mapping(node)
        found.lines = {}
        for key, value in node.value:
            found[key.value] = self.construct_object(value, deep=True)
            found.lines[key.value] = key.start_mark.line

    def construct_list(self, node: yaml.SequenceNode) -> Iterator[LocatedList]:
        found = LocatedList()
        yield found
        found.extend(self.construct_object(item, deep=True) for item in node.value)
        found.lines = [item.start_mark.line for item in node.value]

    def refuse(self, node: yaml.ScalarNode) -> None:
        message = f"{node.value} is no JSON value: put it in quotes"
        raise yaml.constructor.ConstructorError(None, None, message, node.start_mark)


_Loader.add_constructor("tag:yaml.org,2002:map", _Loader.construct_map)
_Loader.add_constructor("tag:yaml.org,2002:seq", _Loader.construct_list)
# YAML 1.2 has no dates, but readers of 1.1 make some of what looks like one: it is meant as text.
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _Loader.refuse)
for _kind, _pattern, _first in (
    ("null", r"~|null|", [*"~n", ""]),
    ("bool", r"true|false", [*"tf"]),
    ("int", r"-?(?:0|[1-9]\d*)", [*"-0123456789"]),
    ("float", r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?", [*"-0123456789"]),
    ("timestamp", r"\d{4}-\d{2}-\d{2}(?:[Tt ].*)?", [*"0123456789"]),
    ("merge", r"<<", ["<"]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(f"(?:{_pattern})$"), _first)


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(value) for value in node] if isinstance(node, list) else node
