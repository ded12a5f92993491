"""What a real server answered: a file for each area of the API, in the order of the recording."""

import json
from pathlib import Path
from typing import Any

from calcom_client.sandbox.document import bundled_document
from calcom_client.sandbox.routes import DEFAULT_VERSION, KNOWN_VERSIONS, Operation, operations

Record = dict[str, Any]

FOLDER = Path(__file__).parent / "data" / "recorded_answers"
OPERATIONS = operations(bundled_document())


def read(*areas: str) -> list[Record]:
    """The records of these areas, or of all."""
    files = [FOLDER / f"{area}.jsonl" for area in areas] or sorted(FOLDER.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def operation_of(record: Record) -> Operation | None:
    """The operation of the document that was asked for; None where the document has none such, or not that version."""
    path = record["path"].partition("?")[0]
    headers = {name.lower(): value for name, value in record["request_headers"].items()}
    version = headers.get("cal-api-version")
    # What the server does not know counts as the default.
    version = version if version in KNOWN_VERSIONS else DEFAULT_VERSION
    asked = (
        op
        for op in OPERATIONS
        if op.method == record["method"] and op.path_parameters(path) is not None and version in op.versions
    )
    return next(asked, None)
