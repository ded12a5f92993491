"""The hook of mkdocs: adds the pages that are made of the fragments and the examples."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from scripts.docs import coverage, model_pages, recipes, resource_pages
from scripts.docs.catalogue import PROJECT, REFERENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

FRAGMENTS = "fragments.md"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages of the reference into the navigation, where ``mkdocs.yml`` says "Reference"."""
    assert config.nav is not None  # noqa: S101 - mkdocs.yml has one
    for entry in config.nav:
        if "Reference" in entry:
            entry["Reference"] = [
                f"{REFERENCE}/index.md",
                *resource_pages.navigation(),
                {"Models": model_pages.navigation()},
            ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made."""
    for name, text in pages():
        files.append(File.generated(config, name, content=text))
    return files


@cache
def pages() -> tuple[tuple[str, str], ...]:
    """The name and the Markdown of each page that is made."""
    return tuple(_pages())


def _pages() -> Iterator[tuple[str, str]]:
    yield from resource_pages.resource_pages()
    yield from model_pages.model_pages()
    yield coverage.PAGE, coverage.coverage()
    yield recipes.PAGE, recipes.recipes()
    yield FRAGMENTS, (PROJECT / "openapi" / "README.md").read_text(encoding="utf-8")
