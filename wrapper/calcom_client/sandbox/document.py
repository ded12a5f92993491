"""The bundled OpenAPI document, and how to follow the references in it."""

import functools
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from jsonschema_rs import Registry

Document = Mapping[str, Any]
"""A parsed OpenAPI document. Its values are whatever JSON holds."""

DOCUMENT_URI = "urn:calcom"
"""What validators know the document by."""


@functools.cache
def bundled_document() -> Document:
    """The document that the package `calcom_api` was generated from."""
    document: Document = json.loads((files("calcom_api") / "openapi.json").read_bytes())
    return document


@functools.cache
def bundled_registry() -> Registry:
    """The bundled document, for validators; references to it begin with `DOCUMENT_URI`."""
    return registry_of(bundled_document())


def registry_of(document: Document) -> Registry:
    """A document, for validators."""
    return Registry([(DOCUMENT_URI, document)])  # type: ignore[list-item] # stubs want dict, any mapping is read


def look_up(document: Document, pointer: str) -> Any:
    """The value at a JSON pointer, such as `/components/schemas/Error`.

    Raises:
        LookupError: There is nothing at the pointer.
    """
    value: Any = document
    for token in pointer.split("/")[1:]:
        value = value[int(token)] if isinstance(value, list) else value[token.replace("~1", "/").replace("~0", "~")]
    return value


def escape(name: str) -> str:
    """A member's name as a token of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def resolve(document: Document, pointer: str) -> tuple[str, Mapping[str, Any]]:
    """The object at a JSON pointer, and where it really is, after following its references within the document."""
    value: Mapping[str, Any] = look_up(document, pointer)
    while "$ref" in value:
        pointer = value["$ref"].removeprefix("#")
        value = look_up(document, pointer)
    return pointer, value
