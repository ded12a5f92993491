"""The pages of the reference: every operation and model has its place, and the calls that are shown can be made."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

from calcom_api import OPERATIONS, models
from calcom_client import ApiKey, CalClient
from scripts.docs.catalogue import catalogue
from scripts.docs.coverage import coverage
from scripts.docs.example_calls import examples
from scripts.docs.hook import pages
from tests.contract.document_server import DocumentServer
from tests.contract.documented import bundled

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = examples(catalogue().operations)


def as_function(number: int, code: str) -> str:
    """An example as a program of its own would have it."""
    return f"async def example_{number}(cal: CalClient) -> None:\n{textwrap.indent(code, '    ')}\n"


# What is deprecated warns when it is first used; here it is used on purpose.
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("operation", OPERATIONS)
async def test_the_call_that_is_shown_is_documented(operation: str) -> None:
    server = DocumentServer(bundled())
    namespace: dict[str, Any] = {"CalClient": CalClient}
    exec(as_function(0, EXAMPLES[operation].code), namespace)  # noqa: S102 - what the page shows

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=server, max_attempts=1) as cal:
        await asyncio.wait_for(namespace["example_0"](cal), 10)

    assert set(server.asked) == {operation}


def test_the_calls_that_are_shown_have_the_right_types(tmp_path: Path) -> None:
    functions = [as_function(number, example.code) for number, example in enumerate(EXAMPLES.values())]
    program = tmp_path / "examples.py"
    program.write_text("\n\n".join(["from calcom_client import CalClient", *functions]), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-incremental", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)

    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_each_operation_has_a_section_and_a_row_of_the_coverage() -> None:
    texts = dict(pages())
    table = coverage().replace("<wbr>", "")
    for operation in OPERATIONS:
        page, _, anchor = catalogue().place_of_operation[operation].partition("#")
        assert re.search(rf"^## \w+ {{ #{anchor} }}$", texts[page], re.MULTILINE), operation
        assert f"<code>{OPERATIONS[operation].method} {OPERATIONS[operation].path}</code>" in table


def test_each_model_has_a_section() -> None:
    texts = dict(pages())
    assert catalogue().page_of_model.keys() == set(models.__all__)
    for name, place in catalogue().page_of_model.items():
        page, _, anchor = place.partition("#")
        assert f"## {name} {{ #{anchor} }}" in texts[page]
