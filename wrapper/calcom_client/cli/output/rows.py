"""Results as rows of cells: nested values flattened, columns chosen."""

from __future__ import annotations

import json
import re
from datetime import datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from calcom_client.cli.exits import Mistake

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from calcom_client.cli.operations.catalog import Catalog, Schema

# What people look for first in a list, in this order.
FIRST: Final = (
    "key", "id", "uid", "name", "title", "slug", "username", "email", "start", "status", "enabled", "domain", "end",
    "lengthInMinutes", "duration", "type", "role", "value", "timeZone", "subscriberUrl", "createdAt",
)  # fmt: skip
# What an object within a cell is known by.
NAMES: Final = ("name", "title", "email", "username", "slug", "label", "value", "uid", "id")
CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
COPIED: Final = re.compile(r"id|uid|email|.*(Id|Uid|Email)")
WIDEST: Final = 40
NARROWEST: Final = 12
GAP: Final = 2
MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)")
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


def in_zone(value: Any, zone: tzinfo | None) -> Any:
    """A copy of a JSON value with moments as people read them, to the minute: ``2027-03-08 10:00 CET``.

    Args:
        value: The JSON value.
        zone: The reader's zone; None for the machine's.
    """
    if isinstance(value, dict):
        return {name: in_zone(inner, zone) for name, inner in value.items()}
    if isinstance(value, list):
        return [in_zone(item, zone) for item in value]
    if not isinstance(value, str) or not MOMENT.fullmatch(value):
        return value
    try:
        return f"{datetime.fromisoformat(value).astimezone(zone):%Y-%m-%d %H:%M %Z}"
    except (ValueError, OverflowError):  # no moment of the calendar
        return value


def columns_that_fit(rows: list[dict[str, Any]], width: int) -> dict[str, int]:
    """The columns of a table that is not wider than a terminal, with their widths: those that people look for first.

    Ids and e-mail addresses are always whole, as they are there to be copied; other texts give way to further columns.

    Args:
        rows: The objects of the list.
        width: Characters in a line.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    filled = [name for name in names if any(row.get(name) not in (None, "", [], {}) for row in rows)]
    ranked = sorted(filled, key=lambda name: (_rank(name, rows), filled.index(name)))
    wanted = {name: max(len(name), *(len(cell(row.get(name))) for row in rows)) for name in ranked}
    chosen: dict[str, int] = {}
    left = width
    for name in ranked:
        needed = wanted[name] if COPIED.fullmatch(name) else min(max(len(name), NARROWEST, width // 4), wanted[name])
        if not chosen or needed <= left:
            chosen[name] = needed
            left -= needed + GAP
    for name, given in chosen.items():
        more = max(0, min(left + GAP, min(wanted[name], WIDEST) - given))
        chosen[name] += more
        left -= more
    return chosen


def _rank(name: str, rows: list[dict[str, Any]]) -> int:
    # What has a uid is called by it.
    if name in FIRST and not (name == "id" and any("uid" in row for row in rows)):
        return FIRST.index(name)
    nested = any(isinstance(row.get(name), dict | list) for row in rows)
    return len(FIRST) + (1 if nested else 0)


def rows_of_map(value: Any) -> Any:
    """Lists by some key as one list, the key in front: the slots of each day. Anything else as it is."""
    if not isinstance(value, dict) or not all(isinstance(items, list) for items in value.values()):
        return value
    return [
        {"key": key, **(item if isinstance(item, dict) else {"value": item})}
        for key, items in value.items()
        for item in items
    ]


def read_columns(text: str, documented: list[str]) -> list[str]:
    """Read what ``--columns`` was given.

    Args:
        text: Names with commas between them; dots lead into objects and lists.
        documented: The dotted names that a result can have; none if they are not known.

    Raises:
        Mistake: A result has no such column.
    """
    columns = [name.strip() for name in text.split(",") if name.strip()]
    if not columns:
        raise Mistake("--columns: expected names with commas between them, such as id,title")
    for column in columns:
        if documented and not any(_leads_to(column, name) or _leads_to(name, column) for name in documented):
            tops = list(dict.fromkeys(name.partition(".")[0] for name in documented))
            like = get_close_matches(column, [*tops, *documented], n=1)
            meant = f"; did you mean {like[0]}?" if like else f"; there are {', '.join(tops)}"
            raise Mistake(f"--columns: there is no {column}{meant}")
    return columns


def _leads_to(column: str, name: str) -> bool:
    return f"{name}.".startswith(f"{column}.")


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
    return [_csv_cell(at(row, column)) for column in columns]


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


def at(value: Any, column: str) -> Any:
    """What a dotted name leads to: into objects by name, into lists by position, or by name into all their items."""
    if not column or (isinstance(value, dict) and column in value):
        return value[column] if column else value
    name, _dot, rest = column.partition(".")
    if isinstance(value, dict):
        return at(value.get(name), rest)
    if not isinstance(value, list):
        return None
    if name.isdecimal():
        return at(value[int(name)], rest) if int(name) < len(value) else None
    return [at(item, column) for item in value]


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)
