"""Results as rows of cells: nested values flattened, columns chosen."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calcom_client.cli.catalog import Catalog, Schema

# What people look for first in a list, in this order.
FIRST: Final = (
    "id", "uid", "name", "title", "slug", "username", "email", "status", "enabled", "domain", "start", "end",
    "lengthInMinutes", "duration", "type", "role", "value", "timeZone", "subscriberUrl", "createdAt",
)  # fmt: skip
# What an object within a cell is known by.
NAMES: Final = ("name", "title", "email", "username", "slug", "label", "value", "uid", "id")
CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
WIDEST: Final = 40
DEPTH: Final = 4


def flattened(value: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """The scalars of an object with dotted names; lists of scalars stay whole, other lists are numbered."""
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            yield from flattened(inner, f"{prefix}.{name}" if prefix else str(name))
    elif isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        for position, item in enumerate(value):
            yield from flattened(item, f"{prefix}.{position}" if prefix else str(position))
    else:
        yield prefix, value


def cell(value: Any) -> str:
    """A value in a cell for people."""
    if isinstance(value, dict):
        text = next((str(value[name]) for name in NAMES if isinstance(value.get(name), str | int)), "")
        text = text or ", ".join(f"{name}={cell(inner)}" for name, inner in value.items())
    elif isinstance(value, list):
        text = ", ".join(map(cell, value))
    elif isinstance(value, bool):
        text = "yes" if value else "no"
    else:
        text = "" if value is None else str(value)
    # What a server sends must not steer the terminal.
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def columns_that_fit(rows: list[dict[str, Any]], width: int) -> list[str]:
    """The columns of a table that is not wider than a terminal: those that people look for first.

    Args:
        rows: The objects of the list.
        width: Characters in a line.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    filled = [name for name in names if any(row.get(name) not in (None, "", [], {}) for row in rows)]
    ranked = sorted(filled, key=lambda name: (_rank(name, rows), filled.index(name)))
    chosen: list[str] = []
    used = 0
    for name in ranked:
        needed = min(WIDEST, max(len(name), *(len(cell(row.get(name))) for row in rows))) + 2
        if chosen and used + needed > width:
            continue
        chosen.append(name)
        used += needed
    return [name for name in ranked if name in chosen]


def _rank(name: str, rows: list[dict[str, Any]]) -> int:
    if name in FIRST:
        return FIRST.index(name)
    nested = any(isinstance(row.get(name), dict | list) for row in rows)
    return len(FIRST) + (1 if nested else 0)


def documented_columns(catalog: Catalog, schema: Schema, prefix: str = "", depth: int = DEPTH) -> Iterator[str]:
    """The dotted names of all that an object of a schema can hold; lists and free-form objects are one column."""
    properties = catalog.properties(schema)
    if not properties or not depth or any("items" in shape for shape in catalog.shapes(schema)):
        yield prefix
        return
    for name, inner in properties.items():
        yield from documented_columns(catalog, inner, f"{prefix}.{name}" if prefix else name, depth - 1)


def csv_cells(row: dict[str, Any], columns: list[str]) -> list[str]:
    """The cells of a row: scalars as they are, lists and free-form objects as JSON."""
    return [_csv_cell(_at(row, column)) for column in columns]


def further_columns(row: dict[str, Any], columns: list[str]) -> list[str]:
    """The columns of a row that are in none of ``columns``, nor within one of them."""
    found = []
    for name, _value in _csv_fields(row):
        parts = name.split(".")
        if not any(".".join(parts[:end]) in columns for end in range(1, len(parts) + 1)):
            found.append(name)
    return found


def _csv_fields(value: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            yield from _csv_fields(inner, f"{prefix}.{name}" if prefix else str(name))
    else:
        yield prefix, value


def _at(row: Any, column: str) -> Any:
    if isinstance(row, dict) and column in row:
        return row[column]
    for name in column.split("."):
        if not isinstance(row, dict):
            return None
        row = row.get(name)
    return row


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)
