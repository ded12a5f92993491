"""Tables in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.docs.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scripts.generate.views import Field


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the cells are Markdown of one line."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def prose(text: str) -> str:
    """A text as it goes into a cell."""
    return " ".join(text.replace("|", "\\|").split())


def described(fields: Iterable[Field], page: str, *, called: str) -> str:
    """The table of the arguments of a method, or of the fields of a model."""
    rows = [
        (
            f"`{field.name}`" if field.required else f"`{field.name}`<br>*optional*",
            catalogue().linked(field.shape.annotation, page),
            prose(catalogue().in_python(field.doc) or field.wire_name)
            + (f" **Deprecated.** {field.instead}" if field.instead else ""),
        )
        for field in fields
    ]
    return table((called, "type", "what it is"), rows)
