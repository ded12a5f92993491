"""The document handed to openapi-python-client: the bundled one, less what the client deals with elsewhere.

Errors are the wrapper's, credentials are ``httpx.Auth``'s, the version header is a constant of each operation, and of
the envelope only ``data`` reaches the caller. Taking them out here keeps the templates free of special cases.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from scripts.generate.document import JSON, data_schema, operations, resolve, success


def prepare(document: dict[str, Any]) -> dict[str, Any]:
    """Make the generator's document; ``document`` stays as it is."""
    prepared = deepcopy(document)
    for _path, _method, operation in operations(prepared):
        operation["parameters"] = [
            parameter
            for parameter in operation.get("parameters", [])
            if resolve(prepared, parameter)["in"] in ("path", "query")
        ]
        status, response = success(prepared, operation)
        schema = response.get("content", {}).get(JSON, {}).get("schema")
        content = {} if schema is None else {JSON: {"schema": data_schema(prepared, schema)}}
        operation["responses"] = {status: {"description": response["description"], "content": content}}
    components = prepared["components"]
    for kind in list(components):
        if kind not in ("schemas", "parameters", "requestBodies"):
            del components[kind]
    components["schemas"] = _reachable(prepared)
    _ids_stay_text(prepared)
    return prepared


def _reachable(document: dict[str, Any]) -> dict[str, Any]:
    schemas = document["components"]["schemas"]
    parts = (document["paths"], document["components"].get("parameters"), document["components"].get("requestBodies"))
    found: set[str] = set()
    queue: list[Any] = list(parts)
    while queue:
        node = queue.pop()
        if isinstance(node, dict):
            name = node["$ref"].rpartition("/")[2] if isinstance(node.get("$ref"), str) else ""
            if name in schemas and name not in found:
                found.add(name)
                queue.append(schemas[name])
            queue.extend(node.values())
        elif isinstance(node, list):
            queue.extend(node)
    return {name: schema for name, schema in schemas.items() if name in found}


def _ids_stay_text(node: Any) -> None:
    """Drop ``format: uuid``: an id is passed back as it came, so text serves its users better than ``uuid.UUID``."""
    if isinstance(node, dict):
        if node.get("format") == "uuid":
            del node["format"]
        for value in node.values():
            _ids_stay_text(value)
    elif isinstance(node, list):
        for value in node:
            _ids_stay_text(value)
