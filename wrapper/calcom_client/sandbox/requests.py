"""Reading a request by the document: the parameters of its query and its body, or the real server's complaint."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, quote

from attrs import field, frozen
from jsonschema_rs import Draft202012Validator, Registry

from calcom_client.sandbox.answers import framework, invalid
from calcom_client.sandbox.calls import Validation
from calcom_client.sandbox.complaints import complaints, sentence
from calcom_client.sandbox.document import DOCUMENT_URI, Document, escape, resolve
from calcom_client.sandbox.routes import Operation
from calcom_client.sandbox.unknown_fields import Node, known_fields, merged, unknown_fields


@frozen
class Parameter:
    """A parameter of the query.

    Attributes:
        name: Its name.
        schema: Its schema, references followed.
        items: The schema of an array's items, references followed; None for others.
        explode: Whether an array comes as repeated parameters rather than as one with commas.
        is_object_list: Whether it is a list of objects, `name[0][key]=value`.
        required: Whether it must be there.
    """

    name: str
    schema: Mapping[str, Any]
    items: Mapping[str, Any] | None
    explode: bool
    is_object_list: bool
    required: bool


@frozen
class _Schema:
    """A schema, and the validator made of it."""

    raw: Mapping[str, Any]
    validator: Draft202012Validator
    pointer: str = ""


@frozen
class _Readable:
    """What an operation's requests are read by."""

    parameters: Sequence[Parameter]
    query: _Schema
    body: _Schema | None
    body_defaults: Mapping[str, Any] = field(factory=dict)
    body_fields: frozenset[str] | None = None


class Requests:
    """Reads requests by a document. What an operation needs for that is made when it is first called, once.

    Args:
        document: The OpenAPI document.
        registry: The document, for validators.
    """

    def __init__(self, document: Document, registry: Registry) -> None:
        self._document = document
        self._registry = registry
        self._readable: dict[str, _Readable] = {}

    def query(self, operation: Operation, text: str, validation: Validation) -> dict[str, Any]:
        """The parameters of a query, typed, with defaults.

        Args:
            operation: What is asked for.
            text: The query as it was sent.
            validation: How bad ones are told.

        Raises:
            Refusal: 400.
        """
        readable = self._of(operation)
        pairs = parse_qsl(text, keep_blank_values=True)
        values = {
            parameter.name: value
            for parameter in readable.parameters
            if (value := _value(parameter, pairs)) is not None or parameter.name in dict(pairs)
        }
        _check(readable.query, values, validation, self._document)
        if validation == "sentence":
            known = {parameter.name for parameter in readable.parameters}
            _refuse_unknown([name for name, _ in pairs if name not in known])
        defaults = {
            parameter.name: parameter.schema["default"]
            for parameter in readable.parameters
            if "default" in parameter.schema
        }
        return {**defaults, **values}

    def body(self, operation: Operation, body: object, validation: Validation) -> Any:
        """A body as the operation knows it: unknown fields dropped, or refused by those operations that do.

        Args:
            operation: What is asked for.
            body: The JSON that was sent.
            validation: How bad ones are told.

        Raises:
            Refusal: 400.
        """
        readable = self._of(operation)
        if readable.body is None:
            return {}
        if readable.body_fields is None or not isinstance(body, dict):
            _check(readable.body, body, validation, self._document)
            return body
        known = {name: value for name, value in body.items() if name in readable.body_fields}
        unknown = unknown_fields(body, readable.body.pointer, self._document) if validation == "sentence" else []
        _check(readable.body, known, validation, self._document, unknown)
        # A copy: what is kept must not be what the caller goes on to hold, nor a default of the document.
        return json.loads(json.dumps({**readable.body_defaults, **known}))

    def _of(self, operation: Operation) -> _Readable:
        readable = self._readable.get(operation.operation_id)
        if readable is None:
            readable = self._readable[operation.operation_id] = self._made(operation)
        return readable

    def _made(self, operation: Operation) -> _Readable:
        parameters = []
        properties = {}
        path_pointer = operation.pointer.rpartition("/")[0]
        for place in (path_pointer, operation.pointer):
            for position in range(len(resolve(self._document, place)[1].get("parameters", ()))):
                pointer, raw = resolve(self._document, f"{place}/parameters/{position}")
                if raw["in"] == "query":
                    schema_pointer, schema = resolve(self._document, f"{pointer}/schema")
                    items = resolve(self._document, f"{schema_pointer}/items")[1] if "items" in schema else None
                    parameters.append(
                        Parameter(
                            name=raw["name"],
                            schema=schema,
                            items=items,
                            explode=raw.get("explode", True),
                            is_object_list=items is not None and items.get("type") == "object",
                            required=raw.get("required", False),
                        )
                    )
                    properties[raw["name"]] = {"$ref": f"{DOCUMENT_URI}#{quote(schema_pointer)}"}
        required = [parameter.name for parameter in parameters if parameter.required]
        query = self._validator({"type": "object", "properties": properties, "required": required})
        if "requestBody" not in resolve(self._document, operation.pointer)[1]:
            return _Readable(parameters, query, None)
        pointer, _ = resolve(self._document, f"{operation.pointer}/requestBody")
        pointer, schema = resolve(self._document, f"{pointer}/content/{escape('application/json')}/schema")
        body = self._validator({"$ref": f"{DOCUMENT_URI}#{quote(pointer)}"}, pointer)
        fields = known_fields(pointer, self._document)
        if fields is None:
            return _Readable(parameters, query, body)
        defaults = {
            name: schema["default"]
            for name, place in fields.items()
            if "default" in (schema := resolve(self._document, place)[1])
        }
        return _Readable(parameters, query, body, defaults, frozenset(fields))

    def _validator(self, schema: dict[str, Any], pointer: str = "") -> _Schema:
        return _Schema(schema, Draft202012Validator(schema, registry=self._registry, validate_formats=True), pointer)


def _check(
    schema: _Schema, value: object, validation: Validation, document: Document, unknown: Sequence[Node] = ()
) -> None:
    if schema.validator.is_valid(value) and not unknown:
        return
    errors = list(schema.validator.iter_errors(value))
    nodes = merged(unknown, complaints(value, errors, schema.raw, document))
    raise framework(400, sentence(nodes)) if validation == "sentence" else invalid(nodes)


def _refuse_unknown(names: Sequence[str]) -> None:
    if names:
        nodes = [{"property": name, "constraints": {"_": f"property {name} should not exist"}} for name in names]
        raise framework(400, sentence(nodes))


def _value(parameter: Parameter, pairs: Sequence[tuple[str, str]]) -> object:
    """What a query holds for a parameter; None for nothing."""
    if parameter.is_object_list:
        return _objects(parameter, pairs)
    texts = [text for name, text in pairs if name in (parameter.name, f"{parameter.name}[]")]
    if not texts:
        return None
    if parameter.items is None:
        return _scalar(parameter.schema, texts[-1])
    items = parameter.items
    # A comma list is understood for numbers and closed sets even where repeating the parameter is the documented way;
    # the other way round it is not.
    if len(texts) == 1 and (not parameter.explode or items.get("type") == "integer" or "enum" in items):
        texts = texts[0].split(",")
    elif not parameter.explode:
        return texts
    return [_scalar(items, text) for text in texts]


def _objects(parameter: Parameter, pairs: Sequence[tuple[str, str]]) -> object:
    found: dict[str, dict[str, object]] = {}
    properties = (parameter.items or {}).get("properties", {})
    for name, text in pairs:
        head, _, rest = name.partition("[")
        place, _, key = rest.removesuffix("]").partition("][")
        if head == parameter.name and key:
            found.setdefault(place, {})[key] = _scalar(properties.get(key, {}), text)
    return list(found.values()) or None


def _scalar(schema: Mapping[str, Any], text: str) -> object:
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if "integer" in kinds or "number" in kinds:
        try:
            number = float(text)
        except ValueError:
            return text
        return int(number) if number.is_integer() else number
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    return text
