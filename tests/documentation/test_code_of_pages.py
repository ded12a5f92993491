"""Every block of Python in the README, in docs/ and in examples/ runs, and every function that it defines is called."""

from __future__ import annotations

import asyncio
import builtins
from typing import TYPE_CHECKING, Any
from unittest import SkipTest

import pytest

from tests.documentation.calls import CALLS, SECRET
from tests.documentation.pages import CHECKOUT, OF_TESTS, PAGES, functions_nobody_calls, name_of, programs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.documentation.conftest import Stage

WITH_CODE = [page for page in PAGES if name_of(page) != OF_TESTS and "```python" in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", WITH_CODE, ids=name_of)
def test_a_page(page: Path, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_WEBHOOK_SECRET", SECRET)
    for example in programs(page):
        try:
            example.evaluate()
        except SkipTest:  # the page says why
            continue
        if not isinstance(example.parsed, str):  # what says that the next one is left out
            continue
        # sybil takes them out again, but what is called later needs them.
        namespace: dict[str, Any] = example.namespace
        namespace["__builtins__"] = builtins
        for function in functions_nobody_calls(example.parsed):
            call = CALLS.get((name_of(page), function))
            assert call is not None, (
                f"{name_of(page)}: nobody calls {function}(); add it to tests/documentation/calls.py"
            )
            asyncio.run(_run(call(namespace, namespace[function], stage)))


async def _run(awaitable: Any) -> None:
    await awaitable


def test_what_is_called_is_there() -> None:
    defined = {
        (name_of(page), function)
        for page in WITH_CODE
        for example in programs(page)
        if isinstance(example.parsed, str)
        for function in functions_nobody_calls(example.parsed)
    }
    assert CALLS.keys() - defined == set()


def test_fragments_that_a_page_shows_are_real() -> None:
    page = (CHECKOUT / "docs" / "adding-an-endpoint.md").read_text(encoding="utf-8")
    sources = [
        (CHECKOUT / "openapi" / name).read_text(encoding="utf-8")
        for name in ("cal.yaml", "bookings/calendar_links.yaml")
    ]
    shown = [block.split("\n```")[0] for block in page.split("```yaml\n")[1:]]
    assert len(shown) == 4
    assert [block for block in shown if not any(block in source for source in sources)] == []
