"""What an object has that its schema does not know: most operations drop it, some refuse it."""

from collections.abc import Mapping, Sequence
from typing import Any

from calcom_client.sandbox.document import Document, escape, resolve

Node = Mapping[str, Any]


def known_fields(pointer: str, document: Document) -> dict[str, str] | None:
    """The fields of an object's schema with their pointers; of variants, those of all of them.

    Returns:
        None for a schema of something else than objects whose fields are all known.
    """
    pointer, schema = resolve(document, pointer)
    if schema.get("additionalProperties", False) is not False:
        return None
    fields: dict[str, str] = {}
    for keyword in ("allOf", "anyOf", "oneOf"):
        for position in range(len(schema.get(keyword, ()))):
            further = known_fields(f"{pointer}/{keyword}/{position}", document)
            if further is None:
                return None
            fields |= further
    own = {name: f"{pointer}/properties/{escape(name)}" for name in schema.get("properties", ())}
    return fields | own or None


def unknown_fields(value: object, pointer: str, document: Document) -> list[Node]:
    """The real server's nodes about fields that it does not know, also those of inner objects.

    Args:
        value: What was sent.
        pointer: Where its schema stands in the document.
        document: The document.
    """
    fields = known_fields(pointer, document)
    if fields is None or not isinstance(value, dict):
        return []
    nodes: list[Node] = []
    for name, inner in value.items():
        if name not in fields:
            constraints = {"whitelistValidation": f"property {name} should not exist"}
            nodes.append({"property": name, "children": [], "constraints": constraints})
        elif children := unknown_fields(inner, fields[name], document):
            nodes.append({"property": name, "children": children})
    return nodes


def merged(first: Sequence[Node], second: Sequence[Node]) -> list[Node]:
    """The nodes of two trees as one; those of the first stand before those of the second."""
    by_name = {node["property"]: node for node in first}
    for node in second:
        other = by_name.get(node["property"], {"children": []})
        children = merged(other["children"], node["children"])
        by_name[node["property"]] = {**other, **node, "children": children}
    return list(by_name.values())
