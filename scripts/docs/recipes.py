"""The page of recipes: the programs of ``examples/``, each with its source."""

from __future__ import annotations

import ast
import re
from typing import Final

from scripts.docs.catalogue import PROJECT

PAGE: Final = "recipes.md"
EXAMPLES: Final = PROJECT / "examples"


def recipes() -> str:
    """The page, in Markdown: what ``examples/README.md`` says, and the programs."""
    text = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    programs = re.findall(r"\]\((\w+\.py)\)", text)
    head = re.sub(r"\]\((\w+)\.py\)", lambda link: f"](#{link[1].replace('_', '-')})", text)
    parts = [head.replace("# Examples", "# Recipes", 1).strip()]
    for name in programs:
        source = (EXAMPLES / name).read_text(encoding="utf-8")
        module = ast.parse(source)
        doc = ast.get_docstring(module) or ""
        code = source.split('"""\n', 1)[1].strip()
        title = name.removesuffix(".py").replace("_", " ")
        parts += [f"## {title[:1].upper()}{title[1:]} {{ #{title.replace(' ', '-')} }}", _prose(doc)]
        parts.append(f'```python title="{name}"\n{code}\n```')
    return "\n\n".join(parts) + "\n"


def _prose(doc: str) -> str:
    """A docstring as Markdown: what is indented in it is a command."""
    return re.sub(r"^    (.+)$", r"```console\n$ \1\n```", doc, flags=re.MULTILINE)
