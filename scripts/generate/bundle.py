"""Fragments to one OpenAPI document.

Every fragment brings ``paths`` and ``components``; names of components are unique over all files, so a reference to
another file (``../shared.yaml#/components/schemas/Error``) becomes a reference within the bundle by dropping the file.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scripts.generate.document import METHODS
from scripts.generate.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scripts.generate.source import FragmentError

ROOT = "cal.yaml"
SHARED = "shared.yaml"


@dataclass
class Bundle:
    """The bundled document, and where each part of it was written."""

    document: dict[str, Any]
    root: Source
    origins: dict[tuple[str, ...], Source] = field(default_factory=dict)

    def error(self, where: list[str | int], message: str) -> FragmentError:
        """An error at a place of the bundle, told as file and line of the fragment it came from."""
        for length in range(len(where), 0, -1):
            source = self.origins.get(tuple(map(str, where[:length])))
            if source is not None:
                return source.error(where, message)
        return self.root.error(where, message)


def bundle(folder: Path) -> Bundle:
    """Bundle the fragments that ``cal.yaml`` in ``folder`` lists, in that order.

    Raises:
        FragmentError: A file is missing or no YAML, a name or path is taken twice, or a reference leads nowhere.
    """
    root = Source.read(folder / ROOT, folder)
    head = root.plain()
    fragments = head.pop("x-fragments", [])
    common_responses = head.pop("x-common-responses", {})
    common_headers = head.pop("x-common-headers", {})
    sources = [root, Source.read(folder / SHARED, folder)]
    for index, name in enumerate(fragments):
        if not (folder / name).is_file():
            raise root.error(["x-fragments", index], f"no such file: {name}")
        sources.append(Source.read(folder / name, folder))
    _refuse_unlisted(folder, root, {source.path for source in sources})

    result = Bundle({**head, "tags": [], "paths": {}, "components": {}}, root)
    for source in sources:
        content = head if source is root else source.plain()
        _check_references(source, folder, sources)
        result.document["tags"] += content.get("tags") or []
        _merge(result, source, ("paths",), content.get("paths") or {})
        for kind, members in (content.get("components") or {}).items():
            _merge(result, source, ("components", kind), members or {})
    for path_item in result.document["paths"].values():
        for method in METHODS:
            operation = (path_item or {}).get(method)
            if operation:
                _complete(operation, common_responses, common_headers)
    result.document = _without_files(result.document)
    return result


def _complete(operation: dict[str, Any], common_responses: dict[str, Any], common_headers: dict[str, Any]) -> None:
    """Add what every operation has: error responses, and headers of success. What it says itself wins."""
    own = operation.get("responses") or {}
    for status, response in own.items():
        if status.startswith("2") and common_headers and isinstance(response, dict) and "$ref" not in response:
            response["headers"] = {**common_headers, **(response.get("headers") or {})}
    operation["responses"] = dict(sorted({**common_responses, **own}.items()))


def _refuse_unlisted(folder: Path, root: Source, listed: set[Path]) -> None:
    for path in sorted(folder.rglob("*.yaml")):
        if path not in listed:
            raise root.error(["x-fragments"], f"{path.relative_to(folder).as_posix()} is not in the list")


def _merge(result: Bundle, source: Source, where: tuple[str, ...], members: dict[str, Any]) -> None:
    target = result.document
    for key in where:
        target = target.setdefault(key, {})
    for name, value in members.items():
        place = (*where, name)
        if place in result.origins:
            first = result.origins[place]
            raise source.error(place, f"stands already in {first.name}:{first.line(place)}")
        target[name] = value
        result.origins[place] = source


def _check_references(source: Source, folder: Path, sources: list[Source]) -> None:
    contents = {other.name: other.content for other in sources}
    for where, reference in _references(source.content, []):
        file, _, pointer = reference.partition("#/")
        name = source.name
        if file:
            below = posixpath.join(posixpath.dirname(source.path.relative_to(folder).as_posix()), file)
            name = f"{folder.name}/{posixpath.normpath(below)}"
        node: Any = contents.get(name)
        if node is None:
            raise source.error(where, f"$ref to {file}, which is no listed fragment")
        for key in pointer.split("/"):
            node = node.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(node, dict) else None
        if node is None:
            raise source.error(where, f"$ref to #/{pointer}, which is not in {name}")


def _references(node: Any, where: list[str | int]) -> Iterator[tuple[list[str | int], str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield where, value
            else:
                yield from _references(value, [*where, str(key)])
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, [*where, index])


def _without_files(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: "#" + value.partition("#")[2] if key == "$ref" and isinstance(value, str) else _without_files(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_without_files(value) for value in node]
    return node
