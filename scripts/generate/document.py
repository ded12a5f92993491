"""Reading the bundled document: its operations, and what they say beyond what openapi-python-client parses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

METHODS = ("get", "put", "post", "delete", "patch")
VERSION_HEADER = "cal-api-version"
JSON = "application/json"
SOURCE_OF_PAGES = (("take", "skip"), ("limit", "offset"))


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation of a document as path, method and its description."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolve(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Follow ``$ref`` within the document to the thing itself."""
    while "$ref" in node:
        target: Any = document
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def properties_of(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The properties of an object's schema by name, those of the schemas that it is made of included."""
    schema = resolve(document, schema)
    parts = (properties_of(document, part) for part in schema.get("allOf") or ())
    inherited = {name: found for part in parts for name, found in part.items()}
    return {**inherited, **(schema.get("properties") or {})}


def success(document: dict[str, Any], operation: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The status and the description of an operation's successful response."""
    for status, response in sorted(operation["responses"].items()):
        if status.startswith(("2", "3")):
            return status, resolve(document, response)
    raise AssertionError("the check has seen a successful response in every operation")


def is_envelope(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    """Whether a schema is ``{status, data, …}``."""
    properties: dict[str, Any] = resolve(document, schema).get("properties", {})
    return {"status", "data"} <= properties.keys()


def is_status_alone(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    """Whether a schema is ``{status}``."""
    properties: dict[str, Any] = resolve(document, schema).get("properties", {})
    return properties.keys() == {"status"}


def data_schema(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """What is inside the envelope: the schema of ``data``, or null's for ``{status}`` alone."""
    if is_envelope(document, schema):
        data: dict[str, Any] = resolve(document, schema)["properties"]["data"]
        return data
    return {"type": "null"} if is_status_alone(document, schema) else schema


def unions(document: dict[str, Any]) -> dict[str, frozenset[str]]:
    """The names of the members of every named schema that is a union of other named ones, null aside."""
    schemas = document["components"].get("schemas", {})

    def members(name: str) -> frozenset[str]:
        schema = schemas[name]
        variants = [each for each in (*schema.get("oneOf", ()), *schema.get("anyOf", ())) if each != {"type": "null"}]
        if not variants:
            return frozenset({name})
        if not all("$ref" in each for each in variants):
            return frozenset()
        found = [members(each["$ref"].rpartition("/")[2]) for each in variants]
        return frozenset().union(*found) if all(found) else frozenset()

    found = {name: members(name) for name in schemas}
    return {name: names for name, names in found.items() if len(names) > 1}


def version(document: dict[str, Any], parameters: dict[str, dict[str, Any]]) -> str | None:
    """The version that an operation with these ``parameters`` sends."""
    header = parameters.get(VERSION_HEADER)
    return str(resolve(document, header["schema"])["default"]) if header else None


def paging(document: dict[str, Any], parameters: dict[str, dict[str, Any]]) -> str | None:
    """How the list of an operation with these ``parameters`` pages, as an expression; None for what is no list."""
    for size, start in SOURCE_OF_PAGES:
        if {size, start} <= parameters.keys():
            schema = resolve(document, parameters[size]["schema"])
            largest = schema.get("x-largest", schema.get("maximum", schema.get("default")))
            return f'Paging(size="{size}", start="{start}", largest={largest})'
    return None


def mappings(node: Any, where: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Every mapping in a document, or in a part of one, with its place; examples are no part of it."""
    if isinstance(node, dict):
        yield where, node
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key not in ("example", "examples"):
            yield from mappings(value, (*where, key))


def field_names(document: dict[str, Any]) -> set[str]:
    """The names of all fields and parameters, except those that are values of enums too."""
    names: set[str] = set()
    values: set[str] = set()
    for _where, node in mappings(document):
        names.update(_properties(node))
        if "in" in node and "name" in node:
            names.add(node["name"])
        values.update(value for value in node.get("enum", ()) if isinstance(value, str))
    return names - values


def secret_fields(document: dict[str, Any]) -> set[str]:
    """The names of all properties of a document whose values are secrets, wherever something has that name."""
    return {
        name
        for _where, node in mappings(document)
        for name, schema in _properties(node).items()
        if isinstance(schema, dict) and schema.get("format") == "password" and not schema.get("readOnly")
    }


def _properties(node: dict[str, Any]) -> dict[str, Any]:
    # A field may be called `properties`, whose schema then stands in this place.
    properties = node.get("properties")
    return properties if isinstance(properties, dict) else {}
