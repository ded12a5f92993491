"""The pages of the documentation, and the code in them as sybil finds it.

A block that cannot be run has a comment before it that says why: ``<!-- skip: next "it needs a browser" -->``.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sybil import Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import CodeBlockParser, SkipParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sybil import Example

CHECKOUT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = (
    CHECKOUT / "README.md",
    CHECKOUT / "examples" / "README.md",
    *sorted((CHECKOUT / "docs").rglob("*.md")),
)
# Its blocks are tests, with fixtures; tests/testing_plugin runs them with pytest.
OF_TESTS: Final = "docs/testing.md"


def name_of(page: Path) -> str:
    """A page as it is told: its path in the checkout."""
    return page.relative_to(CHECKOUT).as_posix()


def programs(page: Path) -> Iterator[Example]:
    """The Python of a page, to be evaluated in turn, and what says that one is left out."""
    return Sybil(parsers=[CodeBlockParser("python", PythonEvaluator()), SkipParser()]).parse(page).examples()


def functions_nobody_calls(program: str) -> list[str]:
    """The functions that a program defines and does not use itself."""
    tree = ast.parse(program)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    defined = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [name for name in defined if name not in used]


def commands(page: Path) -> list[str]:
    """What a page types on the shell, a command a line, without the prompt and without what is printed."""
    found = []
    for example in Sybil(parsers=[CodeBlockParser("console", _not_evaluated)]).parse(page).examples():
        text = re.sub(r"\\\n\s*", "", example.parsed)
        found += [line.removeprefix("$ ") for line in text.splitlines() if line.startswith("$ ")]
    return found


def _not_evaluated(_: Example) -> None:
    """Commands are run otherwise."""
