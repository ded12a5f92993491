"""Results on standard output: tables for people; JSON, JSON lines and CSV for programs."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from calcom_client.cli.exits import Mistake, NotShownError
from calcom_client.cli.output.rows import (
    at,
    cell,
    columns_that_fit,
    csv_cells,
    documented_columns,
    flattened,
    further_columns,
    in_zone,
    read_columns,
    rows_of_map,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from calcom_client.cli.operations.catalog import Catalog, Schema

STREAMED: Final = ("jsonl", "csv")
WIDTH_OF_PIPES: Final = 140
UNBOUNDED: Final = 100_000


class Printer:
    """Prints results in one of the formats.

    Args:
        output: ``table``, ``json``, ``jsonl`` or ``csv``.
        catalog: Knows the schemas.
        schema: The schema of one item, for the columns of CSV; None where it is not known.
        columns: What ``--columns`` was given.
        zone: The zone of times in tables; None for the machine's.

    Raises:
        Mistake: There are no such columns, or the format has none.
    """

    def __init__(
        self,
        output: str,
        catalog: Catalog,
        schema: Schema | None,
        columns: str | None = None,
        zone: tzinfo | None = None,
    ) -> None:
        self._output = output
        self._zone = zone
        # Keys of one's own, and nothing else: such as the days of free slots.
        self._is_map = schema is not None and not catalog.properties(schema)
        documented = [] if schema is None else [name for name in documented_columns(catalog, schema) if name]
        if columns is not None and output not in ("table", "csv"):
            raise Mistake(f"--columns: {output} has no columns; --query chooses from it")
        self._chosen = None if columns is None else read_columns(columns, documented)
        self._columns = documented if self._chosen is None else self._chosen
        self._writer: Any = None

    def whole(self, value: Any) -> None:
        """Print a whole result.

        Raises:
            NotShownError: Standard output does not take it.
        """
        if self._is_map and self._output != "json":
            value = rows_of_map(value)
        if self._output in STREAMED:
            items = value if isinstance(value, list) else [value]
            if self._output == "csv" and not self._columns:
                self._columns = _union_of_columns(items)
            for item in items:
                self.item(item)
            self.end()
            return
        with printing():
            if self._output == "json":
                print(json.dumps(value, indent=2, ensure_ascii=False))
            else:
                sys.stdout.write(_table(in_zone(value, self._zone), self._chosen))

    def item(self, value: Any) -> None:
        """Print one item of a list, in a format that is streamed.

        Raises:
            NotShownError: Standard output does not take it.
        """
        with printing():
            if self._output == "jsonl":
                print(json.dumps(value, ensure_ascii=False))
                return
            row = value if isinstance(value, dict) else {"value": value}
            if self._writer is None:
                if self._chosen is None:
                    self._columns += further_columns(row, self._columns)
                self._begin()
            self._writer.writerow(csv_cells(row, self._columns))

    def end(self) -> None:
        """End the list: an empty one has its header all the same.

        Raises:
            NotShownError: Standard output does not take it.
        """
        with printing():
            if self._output == "csv" and self._writer is None and self._columns:
                self._begin()

    def _begin(self) -> None:
        self._writer = csv.writer(sys.stdout, lineterminator="\n")
        self._writer.writerow(self._columns)


@contextmanager
def printing() -> Iterator[None]:
    """Tell what cannot be printed from what cannot be done.

    Raises:
        NotShownError: Standard output does not take it.
    """
    try:
        yield
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        # A full disk or a closed pipe would be met again when the process ends.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - it lives as long as the process
        raise NotShownError(str(error), reader_left=isinstance(error, BrokenPipeError)) from None


def _union_of_columns(items: list[Any]) -> list[str]:
    columns: list[str] = []
    for item in items:
        columns += further_columns(item if isinstance(item, dict) else {"value": item}, columns)
    return columns


def _table(value: Any, chosen: list[str] | None) -> str:
    if value is None or value == []:
        # Nothing to show is told apart from nothing done; on standard error, as it is no result.
        print("calctl: nothing there" if value == [] else "calctl: done", file=sys.stderr)
        return ""
    if not isinstance(value, dict | list):
        return f"{cell(value)}\n"
    if isinstance(value, list) and not any(isinstance(item, dict | list) for item in value):
        return "".join(f"{cell(item)}\n" for item in value)
    return _rendered(value, chosen)


def _rendered(value: Any, chosen: list[str] | None) -> str:
    from rich.console import Console  # noqa: PLC0415 - only tables need it
    from rich.table import Table  # noqa: PLC0415 - only tables need it
    from rich.text import Text  # noqa: PLC0415 - only tables need it

    is_terminal = sys.stdout.isatty()
    out = io.StringIO()
    width = Console().width if is_terminal else UNBOUNDED
    is_styled = is_terminal and not os.environ.get("NO_COLOR")
    console = Console(file=out, force_terminal=is_styled, width=width)
    if isinstance(value, list) and all(isinstance(item, dict) for item in value):
        table = Table(box=None, pad_edge=False, header_style="bold")
        rows = value if chosen is None else [{name: at(row, name) for name in chosen} for row in value]
        fitting = columns_that_fit(rows, width if is_terminal else WIDTH_OF_PIPES)
        columns: dict[str, int | None] = {**fitting} if chosen is None else dict.fromkeys(chosen)
        for name, most in columns.items():
            table.add_column(name, overflow="ellipsis", no_wrap=True, max_width=most)
        for row in rows:
            table.add_row(*(Text(cell(row.get(name)).replace("\n", " ")) for name in columns))
    else:
        table = Table(show_header=False, box=None, pad_edge=False)
        table.add_column(style="bold", no_wrap=True)
        table.add_column(overflow="fold")
        pairs = flattened(value) if chosen is None else ((name, at(value, name)) for name in chosen)
        for name, inner in pairs:
            table.add_row(name, Text(cell(inner)))
    console.print(table)
    text = out.getvalue()
    return text if is_terminal else "".join(f"{line.rstrip()}\n" for line in text.splitlines())
