"""Results on standard output: tables for people; JSON, JSON lines and CSV for programs."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from calcom_client.cli.exits import NotShownError
from calcom_client.cli.rows import (
    WIDEST,
    cell,
    columns_that_fit,
    csv_cells,
    documented_columns,
    flattened,
    further_columns,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calcom_client.cli.catalog import Catalog, Schema

STREAMED: Final = ("jsonl", "csv")
WIDTH_OF_PIPES: Final = 140
UNBOUNDED: Final = 100_000


class Printer:
    """Prints results in one of the formats.

    Args:
        output: ``table``, ``json``, ``jsonl`` or ``csv``.
        catalog: Knows the schemas.
        schema: The schema of one item, for the columns of CSV; None where it is not known.
    """

    def __init__(self, output: str, catalog: Catalog, schema: Schema | None) -> None:
        self._output = output
        self._columns = [] if schema is None else [name for name in documented_columns(catalog, schema) if name]
        self._writer: Any = None

    def whole(self, value: Any) -> None:
        """Print a whole result.

        Raises:
            NotShownError: Standard output does not take it.
        """
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
                sys.stdout.write(_table(value))

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


def _table(value: Any) -> str:
    if value is None or value == []:
        # Nothing to show is told apart from nothing done; on standard error, as it is no result.
        print("calctl: nothing there" if value == [] else "calctl: done", file=sys.stderr)
        return ""
    if not isinstance(value, dict | list):
        return f"{cell(value)}\n"
    if isinstance(value, list) and not any(isinstance(item, dict | list) for item in value):
        return "".join(f"{cell(item)}\n" for item in value)
    return _rendered(value)


def _rendered(value: Any) -> str:
    from rich.console import Console  # noqa: PLC0415 - only tables need it
    from rich.table import Table  # noqa: PLC0415 - only tables need it
    from rich.text import Text  # noqa: PLC0415 - only tables need it

    is_terminal = sys.stdout.isatty()
    out = io.StringIO()
    width = Console().width if is_terminal else UNBOUNDED
    console = Console(file=out, force_terminal=is_terminal, width=width)
    if isinstance(value, list) and all(isinstance(item, dict) for item in value):
        table = Table(box=None, pad_edge=False, header_style="bold")
        columns = columns_that_fit(value, width if is_terminal else WIDTH_OF_PIPES)
        for name in columns:
            table.add_column(name, overflow="ellipsis", no_wrap=True, max_width=WIDEST)
        for row in value:
            table.add_row(*(Text(cell(row.get(name)).replace("\n", " ")) for name in columns))
    else:
        table = Table(show_header=False, box=None, pad_edge=False)
        table.add_column(style="bold", no_wrap=True)
        table.add_column(overflow="fold")
        for name, inner in flattened(value):
            table.add_row(name, Text(cell(inner)))
    console.print(table)
    text = out.getvalue()
    return text if is_terminal else "".join(f"{line.rstrip()}\n" for line in text.splitlines())
