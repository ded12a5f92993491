"""The table of docs/sandbox.md: which operations the sandbox carries out. ``--check`` fails when it is out of date."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from calcom_client.sandbox.document import bundled_document
from calcom_client.sandbox.operations import HANDLED
from calcom_client.sandbox.routes import Operation, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = Path(__file__).parent.parent / "docs" / "sandbox.md"
BEGIN: Final = "<!-- The table is made by scripts/sandbox_table.py. -->"
END: Final = "<!-- The table ends here. -->"


def table() -> str:
    """The table, in Markdown: a row for each resource."""
    everything = sorted(operations(bundled_document()), key=_resource)
    done = sum(operation.operation_id in HANDLED for operation in everything)
    return "\n".join(
        [
            f"{done} of {len(everything)} operations are carried out; the others answer with the document's example.",
            "",
            "| resource | carried out | example only |",
            "| --- | --- | --- |",
            *_rows(everything),
        ]
    )


def _rows(everything: list[Operation]) -> Iterator[str]:
    for resource, group in groupby(everything, key=_resource):
        verbs: dict[bool, list[str]] = {True: [], False: []}
        for operation in group:
            verbs[operation.operation_id in HANDLED].append(operation.operation_id.rpartition(".")[2])
        yield f"| `{resource}` | {', '.join(verbs[True])} | {', '.join(verbs[False])} |"


def _resource(operation: Operation) -> str:
    return operation.operation_id.rpartition(".")[0]


def main() -> None:
    """Write the table into the page, or check that it is there."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    new = f"{before}{BEGIN}\n{table()}\n{END}{after}"
    if "--check" in sys.argv[1:] and new != page:
        sys.exit(f"{PAGE.name}: the table of operations is not up to date; run `make generate`")
    PAGE.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
