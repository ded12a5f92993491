"""Reading a request by the document: the parameters of its query and its body, or the real server's complaint."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, quote

from attrs import field, frozen
from jsonschema_rs import Draft202012Validator, Registry

from calcom_client.sandbox.answers import framework, invalid
from calcom_client.sandbox.calls import Validation
from calcom_client.sandbox.document import DOCUMENT_URI, Document, escape, resolve
from calcom_client.sandbox.http.complaints import complaints, sentence
from calcom_client.sandbox.http.query import Parameter, is_comma_list, value_of
from calcom_client.sandbox.http.unknown_fields import Node, known_fields, merged, unknown_fields
from calcom_client.sandbox.routes import Operation
from calcom_client.sandbox.state.forms import moment_of
from calcom_client.sandbox.time_zones import is_time_zone


def _is_moment(text: str) -> bool:
    try:
        moment_of(text)
    except ValueError:
        return False
    return True


# The real server takes days for times, too, and times without a zone.
_FORMATS: dict[str, Callable[..., bool]] = {"date-time": _is_moment, "time-zone": is_time_zone}


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
            if (value := value_of(parameter, pairs)) is not None or parameter.name in dict(pairs)
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
                            is_comma_list=is_comma_list(operation, raw),
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
        # What a change leaves out stays as it is.
        defaults = {
            name: schema["default"]
            for name, place in fields.items()
            if operation.method != "PATCH" and "default" in (schema := resolve(self._document, place)[1])
        }
        return _Readable(parameters, query, body, defaults, frozenset(fields))

    def _validator(self, schema: dict[str, Any], pointer: str = "") -> _Schema:
        validator = Draft202012Validator(schema, registry=self._registry, validate_formats=True, formats=_FORMATS)
        return _Schema(schema, validator, pointer)


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
