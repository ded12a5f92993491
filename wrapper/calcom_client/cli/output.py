"""Results on standard output: a table for people, JSON for programs."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from rich.console import Console
from rich.table import Table
from rich.text import Text

from calcom_client.cli.exits import NotShownError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Model(Protocol):
    """A model of ``calcom_api``."""

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form."""
        ...


def show(model: Model, *, as_json: bool) -> None:
    """Print one model.

    Raises:
        NotShownError: Standard output does not take it.
    """
    with printing():
        _print(model.to_dict(), as_json=as_json)


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
        raise NotShownError(str(error)) from None


def _print(document: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        json.dump(document, sys.stdout, indent=2, ensure_ascii=False)
        print()
        return
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    for name, value in document.items():
        table.add_row(name, Text(_plain(value)))
    Console().print(table)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(_plain(item) for item in value.values())
    return str(value)
