"""The pages of the models: one a fragment of the top, with its models, unions and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.docs.catalogue import catalogue, title_of
from scripts.docs.markdown import described, table
from scripts.generate.views import Enum, Model, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.docs.catalogue import Named


def model_pages() -> Iterator[tuple[str, str]]:
    """The name and the Markdown of each page."""
    known = catalogue()
    for group, views in known.models.items():
        page = known.model_page(group)
        parts = [f"# Models: {title_of(group)}"]
        parts.append("All are in `calcom_api.models`. A field that is optional is `UNSET` where it is left out.")
        for view in views:
            parts += _model(view, page)
        yield page, "\n\n".join(parts) + "\n"


def _model(view: Named, page: str) -> Iterator[str]:
    known = catalogue()
    yield f"## {view.name} {{ #{view.name.lower()} }}"
    yield view.doc.partition("\n\nAttributes:")[0]
    if isinstance(view, Model):
        if view.fields:
            yield described(view.fields, page, called="field")
    elif isinstance(view, Union):
        yield f"One of {known.linked(view.shape.annotation, page)}"
    elif isinstance(view, Enum):
        yield table(("member", "value"), [(f"`{name}`", f"`{value}`") for name, value in view.members])


def navigation() -> list[Mapping[str, Any]]:
    """The pages of the models."""
    known = catalogue()
    return [{title_of(group): known.model_page(group)} for group in sorted(known.models)]
