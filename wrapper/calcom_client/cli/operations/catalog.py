"""What the bundled document says of each operation, for the command line: read without importing the client."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

Schema = dict[str, Any]

# A word ends before an upper-case letter; several of them in a row are one word, less the last: `aTeamURLPath`.
WORD_END: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")
JSON: Final = "application/json"


def kebab(name: str) -> str:
    """A name of the API as it is typed: ``eventTypes`` gives ``event-types``."""
    return WORD_END.sub("-", name.replace("OAuth", "Oauth").replace("oAuth", "oauth")).lower()


@dataclass(frozen=True)
class Field:
    """Something that an operation takes.

    Attributes:
        name: Its name in the API.
        place: ``path``, ``query`` or ``body``.
        schema: Its schema, references not followed.
        required: Whether it must be given.
        text: What it is, in the document's words.
        example: A value that the document shows; None where it shows none.
        instead: What to use in its place, if it is deprecated.
        short: The short name that the document gives it on the command line, as ``x-cli-name``.
    """

    name: str
    place: str
    schema: Schema
    required: bool
    text: str
    example: Any = None
    instead: str | None = None
    short: str | None = None

    @property
    def options(self) -> list[str]:
        """All that its option is called; the last is the API's own name."""
        return [*([f"--{self.short}"] if self.short else []), self.typed]

    @property
    def typed(self) -> str:
        """How it is called on the command line: ``ORG_ID``, ``--event-type-id``."""
        return kebab(self.name).replace("-", "_").upper() if self.place == "path" else f"--{kebab(self.name)}"


class Catalog:
    """All operations of a document, and its tags."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.server: str = document["servers"][0]["url"]
        self._raw: dict[str, tuple[str, dict[str, Any]]] = {
            operation["operationId"]: (f"{method.upper()} {path}", operation)
            for path, methods in document["paths"].items()
            for method, operation in methods.items()
            if "operationId" in operation
        }
        self.ids = {tuple(map(kebab, operation.split("."))): operation for operation in self._raw}
        """The operationIds by the words that are typed."""
        self.tags = {tuple(map(kebab, tag["name"].split("."))): tag["description"] for tag in document.get("tags", ())}
        """What the resources are, by the words that are typed."""

    def operation(self, operation_id: str) -> OperationEntry:
        """What the document says of one operation."""
        call, raw = self._raw[operation_id]
        method, _, path = call.partition(" ")
        return OperationEntry(self, method, path, raw)

    def resolve(self, schema: Schema) -> Schema:
        """Follow references; what stands beside one counts as well."""
        while "$ref" in schema:
            target: Any = self.document
            for key in schema["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
        return schema

    def shapes(self, schema: Schema) -> list[Schema]:
        """The shapes of a union, unions in it taken apart, null left out; of anything else itself."""
        schema = self.resolve(schema)
        variants = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if not variants:
            return [] if schema.get("type") == "null" else [schema]
        return [shape for variant in variants for shape in self.shapes(variant)]

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The fields of an object: those of all its parts, or of all shapes that it can have."""
        found: dict[str, list[Schema]] = {}
        for shape in self.shapes(schema):
            of_shape = {name: value for part in shape.get("allOf", ()) for name, value in self.properties(part).items()}
            for name, value in {**of_shape, **shape.get("properties", {})}.items():
                if value not in found.setdefault(name, []):
                    found[name].append(value)
        # What the shapes of a union have in common but the name is any of theirs.
        return {name: same[0] if len(same) == 1 else _any_of(same) for name, same in found.items()}

    def required(self, schema: Schema) -> set[str]:
        """The fields that an object must have, whatever its shape."""
        sets = [
            set(shape.get("required", ())).union(*(self.required(part) for part in shape.get("allOf", ())))
            for shape in self.shapes(schema)
        ]
        return set.intersection(*sets) if sets else set()


def _any_of(schemas: list[Schema]) -> Schema:
    texts = [schema["description"] for schema in schemas if "description" in schema]
    return {"anyOf": schemas, **({"description": texts[0]} if texts else {})}


class OperationEntry:
    """One operation of a document."""

    def __init__(self, catalog: Catalog, method: str, path: str, raw: dict[str, Any]) -> None:
        self.catalog = catalog
        self.method = method
        self.path = path
        self.id: str = raw["operationId"]
        self.words = tuple(map(kebab, self.id.split(".")))
        self.summary: str = raw["summary"]
        self.description: str = raw.get("description", "")
        self.deprecated = bool(raw.get("deprecated"))
        self.instead: str = raw.get("x-instead", "")
        self._raw = raw

    @cached_property
    def parameters(self) -> list[Field]:
        """Those of its path, in the order of the path, then those of its query."""
        found = [self.catalog.resolve(parameter) for parameter in self._raw.get("parameters", ())]
        fields = [
            Field(
                each["name"],
                each["in"],
                each["schema"],
                each.get("required", False),
                each.get("description", ""),
                each.get("example"),
                each.get("x-instead", "") if each.get("deprecated") else None,
                each.get("x-cli-name"),
            )
            for each in found
        ]
        order = re.findall(r"\{(\w+)\}", self.path)
        of_path = sorted((each for each in fields if each.place == "path"), key=lambda each: order.index(each.name))
        return [*of_path, *(each for each in fields if each.place == "query")]

    @cached_property
    def body(self) -> Schema | None:
        """The schema of its body; None where it has none."""
        if "requestBody" not in self._raw:
            return None
        schema: Schema = self.catalog.resolve(self._raw["requestBody"])["content"][JSON]["schema"]
        return schema

    @cached_property
    def body_fields(self) -> list[Field]:
        """The fields of its body, those that must be given first."""
        if self.body is None:
            return []
        required = self.catalog.required(self.body)
        shown = self._shown()
        fields = []
        for name, schema in self.catalog.properties(self.body).items():
            known = self.catalog.resolve(schema)
            instead = known.get("x-instead", "") if known.get("deprecated") else None
            text = known.get("description", "")
            short = known.get("x-cli-name")
            fields.append(Field(name, "body", schema, name in required, text, shown.get(name), instead, short))
        return sorted(fields, key=lambda each: not each.required)

    @property
    def fields(self) -> list[Field]:
        """All that it takes."""
        return [*self.parameters, *self.body_fields]

    @property
    def has_open_body(self) -> bool:
        """Whether its body takes fields with names of the caller's choice."""
        return any(shape.get("additionalProperties") for shape in self.catalog.shapes(self.body or {}))

    def examples(self) -> list[tuple[str, Any]]:
        """The examples of its body with what they show."""
        if self.body is None:
            return []
        media = self.catalog.resolve(self._raw["requestBody"])["content"][JSON]
        if "example" in media:
            return [("", media["example"])]
        found = (self.catalog.resolve(example) for example in media.get("examples", {}).values())
        return [(example.get("summary", ""), example["value"]) for example in found]

    @cached_property
    def answer(self) -> Schema | None:
        """The schema of what a success brings, the envelope taken off; None where it brings nothing."""
        for status, response in sorted(self._raw["responses"].items()):
            content = self.catalog.resolve(response).get("content", {})
            if status[0] == "2" and JSON in content:
                schema: Schema = content[JSON]["schema"]
                return self.catalog.properties(schema).get("data", schema)
        return None

    @property
    def is_list(self) -> bool:
        """Whether it reads a list."""
        shapes = [] if self.answer is None else self.catalog.shapes(self.answer)
        return self.method == "GET" and [shape.get("type") for shape in shapes] == ["array"]

    @property
    def items(self) -> Schema | None:
        """The schema of the items, if it brings a list."""
        if self.answer is None:
            return None
        return next((shape["items"] for shape in self.catalog.shapes(self.answer) if "items" in shape), None)

    def _shown(self) -> dict[str, Any]:
        shown: dict[str, Any] = {}
        for _what, example in reversed(self.examples()):
            if isinstance(example, dict):
                shown |= example
        return shown


@cache
def bundled() -> Catalog:
    """The catalog of the document that is shipped with the package."""
    # Found, not imported: the package takes longer to import than the document to read.
    found = find_spec("calcom_api")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("calcom_api is not installed", name="calcom_api")
    return Catalog(json.loads(Path(found.origin).with_name("openapi.json").read_bytes()))
