"""What must hold of the bundled document beyond its being OpenAPI: the naming rules and the examples.

``openapi/README.md`` tells the rules to those who write fragments.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jsonschema_rs import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.generate.document import mappings, operations, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.generate.bundle import Bundle
    from scripts.generate.source import FragmentError

OPERATION_ID = re.compile(r"[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+")
SCHEMA_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
# Words that say where a schema is used or made instead of what it is.
NO_NOUN = re.compile(r"(Dto|Input|Output|Controller|_|\d{4})")
META_SCHEMA = Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})
# How openapi-spec-validator tells the place of a fault of a whole operation.
NAMED_OPERATION = re.compile(r"'(?P<method>\w+)'(?: operation)? in '(?P<path>[^']+)'")
LONGEST_SUMMARY = 100
SUMMARY = f"first sentence is longer than {LONGEST_SUMMARY} characters, or lacks its full stop"

Fault = tuple[list[str | int], str]


def check(bundle: Bundle) -> list[FragmentError]:
    """All faults of the document, each with the file and line of the fragment it stands in."""
    faults = list(_json_schema(bundle.document, [])) or list(_openapi(bundle.document))
    if not faults:  # the further checks take a well-formed document for granted
        faults = [*_operations(bundle.document), *_names(bundle.document)]
        faults += _deprecations(bundle.document)
        faults += _examples(bundle.document)
    return [bundle.error(where, message) for where, message in faults]


def _json_schema(node: Any, where: list[str | int]) -> Iterator[Fault]:
    # Checked apart from the rest: openapi-spec-validator tells the place of such a fault only within its schema.
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key == "schema" or where == ["components", "schemas"]:
            for error in META_SCHEMA.iter_errors(value):
                yield [*where, key, *error.instance_path], error.message
        elif key not in ("example", "examples"):
            yield from _json_schema(value, [*where, key])


def _openapi(document: dict[str, Any]) -> Iterator[Fault]:
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        where = list(error.absolute_path)
        if not where and (operation := NAMED_OPERATION.search(error.message)):
            where = ["paths", operation["path"], operation["method"]]
        yield where, error.message.partition("\n")[0]


def _operations(document: dict[str, Any]) -> Iterator[Fault]:
    resources = set(_resources(document))
    for path, item in document["paths"].items():
        if "parameters" in item:
            yield ["paths", path, "parameters"], "parameters stand within each operation"
    for path, method, operation in operations(document):
        where: list[str | int] = ["paths", path, method]
        identifier = operation.get("operationId", "")
        if identifier in resources:
            yield [*where, "operationId"], f"{identifier} is also the parent of other operations"
        for message in _operation_faults(operation, identifier):
            yield where, message
        for index, parameter in enumerate(operation.get("parameters", [])):
            for message in _parameter_faults(resolve(document, parameter)):
                yield [*where, "parameters", index], message


def _names(document: dict[str, Any]) -> Iterator[Fault]:
    for name, schema in document["components"].get("schemas", {}).items():
        if not SCHEMA_NAME.fullmatch(name) or NO_NOUN.search(name):
            yield ["components", "schemas", name], f"{name} is no plain noun in PascalCase"
        if "description" in schema and not _has_summary(schema["description"]):
            yield ["components", "schemas", name, "description"], f"the description's {SUMMARY}"


def _operation_faults(operation: dict[str, Any], identifier: str) -> Iterator[str]:
    parent = identifier.rpartition(".")[0]
    if not OPERATION_ID.fullmatch(identifier):
        yield f"operationId {identifier!r} is not a dotted path such as organizations.teams.create"
    if operation.get("tags") != [parent]:
        yield f"tags is not [{parent}], the parent of operationId {identifier}"
    if not _has_summary(operation.get("summary", "")):
        yield f"the summary's {SUMMARY}"
    if not any(status.startswith(("2", "3")) for status in operation["responses"]):
        yield "no successful response"


def _parameter_faults(parameter: dict[str, Any]) -> Iterator[str]:
    if not parameter.get("description"):
        yield "a parameter needs a description"
    if parameter["in"] == "header" and "default" not in parameter.get("schema", {}):
        yield "a header is the same in every call: its schema needs a default"


def _resources(document: dict[str, Any]) -> Iterator[str]:
    for _path, _method, operation in operations(document):
        parent = operation.get("operationId", "").rpartition(".")[0]
        while parent:
            yield parent
            parent = parent.rpartition(".")[0]


def _has_summary(text: str) -> bool:
    sentence, stop, _rest = f"{text} ".partition(". ")
    return bool(sentence and stop) and len(sentence) <= LONGEST_SUMMARY


def _deprecations(document: dict[str, Any]) -> Iterator[Fault]:
    for where, node in mappings(document):
        if node.get("deprecated") is True and not str(node.get("x-instead", "")).endswith("."):
            yield [*where], "what is deprecated needs x-instead: a sentence that says what to use"


def _examples(document: dict[str, Any]) -> Iterator[Fault]:
    """Every example beside a schema, or within one, must be valid by it."""
    for where, node in mappings(document):
        for below, example in _examples_of(node):
            schema = {**node.get("schema", node), "components": document["components"]}
            validator = Draft202012Validator(schema, validate_formats=True)
            for error in validator.iter_errors(example):
                place = [*where, *below, *error.instance_path]
                yield place, f"the example does not fit its schema: {error.message}"


def _examples_of(node: dict[str, Any]) -> Iterator[tuple[list[str | int], Any]]:
    if "example" in node:
        yield ["example"], node["example"]
    examples = node.get("examples", {})
    for name, example in examples.items() if isinstance(examples, dict) else ():
        yield ["examples", name, "value"], example.get("value")
