"""Links of the pages: those within the site are checked when it is built, those to elsewhere by their form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.documentation.pages import CHECKOUT, PAGES, name_of

if TYPE_CHECKING:
    from pathlib import Path

LINK = re.compile(r"\]\(([^)\s]+)\)|<(https?://[^>\s]+)>")
PROSE = re.compile(r"```.*?```", re.DOTALL)


def links(page: Path) -> list[str]:
    text = PROSE.sub("", page.read_text(encoding="utf-8"))
    return ["".join(found) for found in LINK.findall(text)]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_to_elsewhere_are_whole_and_safe(page: Path) -> None:
    outward = [httpx.URL(link) for link in links(page) if "://" in link]

    assert [url for url in outward if url.scheme != "https" and url.host != "127.0.0.1"] == []
    assert [url for url in outward if "." not in url.host or url.userinfo] == []


@pytest.mark.parametrize("page", [CHECKOUT / "README.md", CHECKOUT / "examples" / "README.md"], ids=name_of)
def test_files_that_a_readme_links_to_are_there(page: Path) -> None:
    inward = [link.partition("#")[0] for link in links(page) if "://" not in link]

    assert inward
    assert [link for link in inward if not (page.parent / link).is_file()] == []
