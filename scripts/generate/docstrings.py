"""The text of docstrings: sections of arguments, whole methods, and how they are wrapped."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import safe_for_docstring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scripts.generate.shapes import Shape
    from scripts.generate.views import Field, Operation

WIDTH = 120
# The bounds of a number in the server's database, of which nobody needs to be told.
ANY_ID = (1, 2**31 - 1)
# A longer list of an enum's values would bury the rest.
MOST_CHOICES = 12


def bounds(schema: dict[str, Any]) -> str:
    """A sentence on the bounds of a number, with a space before it; nothing for a schema without."""
    low, high = schema.get("minimum"), schema.get("maximum")
    if (low is None and high is None) or (low, high) == ANY_ID:
        return ""
    if high is None:
        return f" At least {low:,}."
    return f" At most {high:,}." if low is None else f" From {low:,} to {high:,}."


def choices(shape: Shape, values: Mapping[str, list[str]]) -> str:
    """A sentence on what the caller of an argument with an enum can choose from, with a space before it."""
    if "known_member" not in shape.decoder:
        return ""
    enums = sorted(name for name in shape.models if name in values)
    known = [value for name in enums for value in values[name]]
    if len(known) > MOST_CHOICES:
        return f" One of the {len(known)} values of {' or '.join(enums)}."
    return f" One of {', '.join(known)}."


def section(title: str, fields: list[Field]) -> str:
    """A section such as ``Args``, a line for each field."""
    lines = (f"    {field_.name}: {field_.doc or field_.wire_name}{_deprecated(field_.instead)}" for field_ in fields)
    return f"{title}:\n" + "\n".join(lines)


def in_python(text: str, names: Mapping[str, str]) -> str:
    """A text with the names of fields and parameters as Python has them: fragments write them as the API does."""

    def rename(code: re.Match[str]) -> str:
        return re.sub(r"\w+", lambda word: names.get(word[0], word[0]), code[0])

    return re.sub(r"(?<!`)`[\w.]+`(?!`)", rename, text)


def method_doc(operation: Operation, raw: dict[str, Any], status: str, response: dict[str, Any]) -> str:
    """The docstring of an operation's method, not yet wrapped."""
    description = re.sub(r"\n+", "\n\n", raw.get("description", ""))
    parts = [operation.summary, _deprecated(operation.instead).strip(), description]
    if operation.arguments:
        parts.append(section("Args", operation.arguments))
    pages = " ``await`` gives the first one, ``async for`` goes over all items." if operation.paging else ""
    nothing = "None. " if operation.result == "None" else ""
    parts.append(f"Returns:\n    {nothing}{response['description']} ({status}){pages}")
    parts.append(
        "Raises:\n"
        "    ValueError: An argument is not what the operation takes; nothing was sent.\n"
        "    calcom_client.CalError: The call failed, or nobody knows whether it took effect."
    )
    parts.append(f"Source: ``{operation.method} {operation.path}``.")
    return "\n\n".join(part for part in parts if part)


def _deprecated(instead: str) -> str:
    return f" Deprecated. {instead}" if instead else ""


def wrapped(text: str, indent: int) -> str:
    """Wrap a docstring: a summary line, then paragraphs; sections keep their lines and hang further ones."""
    text = safe_for_docstring(text)
    summary, rest = text, ""
    for mark in (". ", ".\n"):
        head, found, tail = text.partition(mark)
        if found and len(head) < len(summary):
            summary, rest = f"{head}.", tail.strip()
    blocks = [_fill(summary, indent + len('"""') * 2)] if summary.strip() else []
    blocks += [
        "\n".join(_fill(line, indent) for line in block.split("\n")) for block in rest.split("\n\n") if block.strip()
    ]
    result = "\n\n".join(blocks)
    if "\n" in result:
        result += "\n"
    return textwrap.indent(result, " " * indent).strip(" ") + (" " * indent if result.endswith("\n") else "")


def _fill(line: str, indent: int) -> str:
    own = len(line) - len(line.lstrip())
    return textwrap.fill(
        line.strip(),
        WIDTH - indent,
        initial_indent=" " * own,
        subsequent_indent=" " * (own + 4 if own else 0),
        break_long_words=False,
        break_on_hyphens=False,
    )
