"""Values as a program writes them: models, enums, times, and what JSON has."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from calcom_api.types import Unset

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH: Final = 80
_MARK: Final = "# The next one:"


def written(value: Any, imports: set[tuple[str, str]]) -> str:
    """The expression that gives a value; the modules and names that it needs are added to ``imports``."""
    if attrs.has(type(value)) or isinstance(value, Enum):
        imports.add(("calcom_api.models", type(value).__name__))
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if attrs.has(type(value)):
        fields = [f"{name}={written(given, imports)}" for name, given in _given(value)]
        return f"{type(value).__name__}({', '.join(fields)})"
    if isinstance(value, date):
        return _written_time(value, imports)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name!r}: {written(item, imports)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(written(item, imports) for item in value) + "]"
    return repr(value)


def _given(model: Any) -> Iterator[tuple[str, Any]]:
    """The arguments of a model, without those that it has by default."""
    for field in attrs.fields(type(model)):
        value = getattr(model, field.name)
        default = getattr(field.default, "factory", lambda made=field.default: made)()
        if value != default and not isinstance(value, Unset):
            yield field.alias, value


def _written_time(value: date, imports: set[tuple[str, str]]) -> str:
    """A time, which has a zone, or a day."""
    if not isinstance(value, datetime):
        imports.add(("datetime", "date"))
        return f"date({value.year}, {value.month}, {value.day})"
    imports.update((("datetime", "UTC"), ("datetime", "datetime")))
    moment = value.astimezone(UTC)
    parts = [moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond]
    while len(parts) > len(("year", "month", "day")) and not parts[-1]:
        parts.pop()
    return f"datetime({', '.join(map(str, parts))}, tzinfo=UTC)"


def import_lines(imports: set[tuple[str, str]]) -> list[str]:
    """The lines that import names of modules, one a module; those of the standard library first."""
    modules = sorted({module for module, _ in imports}, key=lambda module: (module != "datetime", module))
    return [
        f"from {module} import {', '.join(sorted(name for of, name in imports if of == module))}" for module in modules
    ]


def formatted(programs: list[str]) -> list[str]:
    """Many programs at once as ruff formats them, in lines that a page can show."""
    ruff = Path(sys.executable).with_name("ruff")
    text = f"\n{_MARK}\n".join(programs)
    command = [str(ruff), "format", "--isolated", f"--line-length={WIDTH}", "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return [program.strip() for program in done.stdout.split(_MARK)]
