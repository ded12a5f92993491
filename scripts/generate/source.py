"""Reading fragments so that whatever is wrong in them can be named by file and line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedBase, CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class FragmentError(Exception):
    """Something is wrong in a fragment; the text begins with the place, as ``file:line: ``."""


@dataclass(frozen=True)
class Source:
    """One YAML file: its name for people and its parsed content, which remembers its lines."""

    path: Path
    name: str
    content: CommentedMap

    @classmethod
    def read(cls, path: Path, root: Path) -> Source:
        """Read ``path``; its name is the path below ``root``'s parent (``openapi/shared.yaml``)."""
        name = path.relative_to(root.parent).as_posix()
        try:
            content = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise FragmentError(f"{name}: no such file") from None
        except MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            problem = str(error.problem).partition(" with value ")[0]  # of a key that comes twice
            raise FragmentError(f"{name}:{line}: not YAML: {problem}") from None
        if not isinstance(content, CommentedMap):
            raise FragmentError(f"{name}:1: a fragment is a mapping")
        return cls(path, name, content)

    def error(self, where: Iterable[str | int], message: str) -> FragmentError:
        """An error at the place that the keys ``where`` lead to."""
        trail = list(where)
        return FragmentError(f"{self.name}:{self.line(trail)}: at {'/'.join(map(str, trail)) or 'the top'}: {message}")

    def line(self, where: Iterable[str | int]) -> int:
        """The line of the place that the keys lead to, or of the nearest thing above it that has one."""
        node: Any = self.content
        line: Any = 0
        for key in where:
            if not isinstance(node, CommentedBase):
                break
            try:
                line = (node.lc.key(key) if isinstance(node, CommentedMap) else node.lc.item(key))[0]
                node = node[key]  # type: ignore[index]
            except (AttributeError, IndexError, KeyError, TypeError):
                break
        return int(line) + 1

    def plain(self) -> dict[str, Any]:
        """A deep copy of the content in plain dicts, lists and scalars; anchors and merges are resolved."""
        result: dict[str, Any] = self._plain(self.content, [])
        return result

    def _plain(self, node: Any, where: list[str | int]) -> Any:
        if isinstance(node, CommentedMap):
            return {str(key): self._plain(value, [*where, key]) for key, value in node.items()}
        if isinstance(node, CommentedSeq | list):
            return [self._plain(value, [*where, index]) for index, value in enumerate(node)]
        for kind in (bool, int, float, str):
            if isinstance(node, kind):
                return kind(node)
        if node is None:
            return None
        # YAML 1.2 has no dates, but the round-trip loader makes some: they are meant as text.
        raise self.error(where, f"{node} is no JSON value: put it in quotes")
