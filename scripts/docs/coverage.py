"""The page that says which operations there are."""

from __future__ import annotations

from typing import Final

from calcom_client.sandbox.operations import HANDLED
from scripts.docs.catalogue import catalogue, relative
from scripts.docs.markdown import table

PAGE: Final = "coverage.md"
TEXT: Final = """\
# Coverage

The client has all {count} operations of the fragments in `openapi/`; this table is made of them. Each sends the version
of its own ({versions}); {without} have none and send no version header.
"""


def coverage() -> str:
    """The page, in Markdown."""
    known = catalogue()
    rows = [
        (
            f"[{operation.dotted.replace('.', '.<wbr>')}]({relative(known.place_of_operation[operation.id], PAGE)})",
            f"<code>{operation.method} {operation.path.replace('/', '/<wbr>')}</code>",
            f'<span class="whole">{operation.version or "-"}</span>',
            "yes" if operation.id in HANDLED else "example only",
        )
        for operation in known.operations
    ]
    versions = sorted({operation.version for operation in known.operations if operation.version})
    without = sum(operation.version is None for operation in known.operations)
    text = TEXT.format(count=len(rows), versions=", ".join(versions), without=without)
    return f"{text}\n{table(('method', 'endpoint', 'version', 'sandbox'), rows)}\n"
