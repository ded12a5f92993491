"""Results on standard output: a table for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from typing import Any, Protocol

from rich.console import Console
from rich.table import Table
from rich.text import Text


class Model(Protocol):
    """A model of ``calcom_api``."""

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form."""
        ...


def show(model: Model, *, as_json: bool) -> None:
    """Print one model."""
    document = model.to_dict()
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
