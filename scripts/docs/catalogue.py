"""Everything that the reference tells of, and the page on which each thing stands."""

from __future__ import annotations

import posixpath
import re
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.generate.bundle import bundle
from scripts.generate.docstrings import in_python
from scripts.generate.package import views_of

if TYPE_CHECKING:
    from scripts.generate.views import Enum, Model, Operation, Resource, Union

    Named = Model | Enum | Union

PROJECT: Final = Path(__file__).resolve().parents[2]
REFERENCE: Final = "reference"

_SPELLED: Final = {"api": "API", "ics": "ICS", "oauth": "OAuth", "oauth2": "OAuth2", "ooo": "out of office"}
_NAME: Final = re.compile(r"\b[A-Z]\w+")


class Catalogue:
    """The resources, operations and models of the fragments.

    Attributes:
        fragments: The bundled fragments, which know where each part was written.
        resources: The resources, as the tree has them; without those that are only above others.
        models: Models, enums and unions by the fragment that they are written in: those of ``bookings/`` and
            ``bookings.yaml`` are under ``bookings``.
    """

    def __init__(self) -> None:
        self.fragments = bundle(PROJECT / "openapi")
        views = views_of(self.fragments.document)
        self._names = views.names
        self.operations: list[Operation] = views.operations
        self.resources: list[Resource] = [resource for resource in views.resources if not resource.is_root]
        named: list[Named] = [*views.models, *views.unions, *views.enums]
        self.models: dict[str, list[Named]] = {}
        for view in sorted(named, key=lambda view: view.name):
            origin = self.fragments.origins["components", "schemas", view.name].name
            group = origin.split("/")[1].removesuffix(".yaml")
            self.models.setdefault(group, []).append(view)

    @cached_property
    def page_of_model(self) -> dict[str, str]:
        """The page and the anchor of a model, an enum or a union, by its name."""
        return {
            view.name: f"{self.model_page(group)}#{view.name.lower()}"
            for group, views in self.models.items()
            for view in views
        }

    def model_page(self, group: str) -> str:
        """The page of the models of a fragment."""
        return f"{REFERENCE}/models/{group.replace('_', '-')}.md"

    def resource_page(self, resource: Resource) -> str:
        """The page of a resource: the first one of a folder if others are below it."""
        path = "/".join(name.replace("_", "-") for name in resource.path)
        return f"{REFERENCE}/{path}/index.md" if resource.children else f"{REFERENCE}/{path}.md"

    @cached_property
    def place_of_operation(self) -> dict[str, str]:
        """The page and the anchor of an operation, by its operationId."""
        return {
            operation.id: f"{self.resource_page(resource)}#{anchor(operation)}"
            for resource in self.resources
            for operation in resource.operations
        }

    def in_python(self, text: str) -> str:
        """A text of a field or an argument with the names that Python has for others: fragments have the API's."""
        return in_python(text, self._names)

    def linked(self, annotation: str, page: str) -> str:
        """An annotation in Markdown, for a cell of a table on ``page``, its models linked."""

        def link(name: re.Match[str]) -> str:
            place = self.page_of_model.get(name[0])
            return f"[{name[0]}]({relative(place, page)})" if place else name[0]

        # Brackets and bars would be links and cells; links are put in afterwards, as they have brackets of their own.
        plain = annotation.replace("[", "&#91;").replace("]", "&#93;").replace("|", "&#124;")
        return f"<code>{_NAME.sub(link, plain)}</code>"


def anchor(operation: Operation) -> str:
    """The anchor of an operation on the page of its resource."""
    return operation.verb.replace("_", "-")


def relative(place: str, page: str) -> str:
    """How ``page`` links to a place, both told from the folder of the pages."""
    return posixpath.relpath(place, posixpath.dirname(page))


def title_of(name: str) -> str:
    """A name of the tree for people: ``event_types`` is "Event types"."""
    words = " ".join(_SPELLED.get(word, word) for word in name.split("_"))
    return words[:1].upper() + words[1:]


@cache
def catalogue() -> Catalogue:
    """The catalogue of this checkout."""
    return Catalogue()
