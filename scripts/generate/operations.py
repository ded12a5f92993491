"""The views of operations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from scripts.generate.docstrings import bounds, choices, in_python, method_doc
from scripts.generate.document import JSON, is_envelope, is_status_alone, paging, resolve, success, version
from scripts.generate.models import instead
from scripts.generate.names import argument_name
from scripts.generate.shapes import Shape, Shaper, UnsupportedShapeError, properties
from scripts.generate.views import PACKAGE, Answer, Field, Model, Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from openapi_python_client.parser.openapi import Endpoint


@dataclass(frozen=True)
class OperationMaker:
    """Makes the views of operations.

    Attributes:
        document: The bundled document.
        shaper: Makes the shapes of arguments and answers.
        models: The views of all models by name.
        choices: The values of all enums by name.
        names: The names of Python for those of the API.
        imports_of: Gives the lines that import models and enums.
    """

    document: dict[str, Any]
    shaper: Shaper
    models: Mapping[str, Model]
    choices: Mapping[str, list[str]]
    names: Mapping[str, str]
    imports_of: Callable[[Iterable[str]], set[str]]

    def make(self, path: str, method: str, raw: dict[str, Any], endpoint: Endpoint) -> Operation:
        """The view of the operation ``raw`` of the document, which the parser knows as ``endpoint``.

        Raises:
            UnsupportedShapeError: There is no Python for a part of it.
        """
        try:
            return self._make(path, method, raw, endpoint)
        except UnsupportedShapeError as error:
            raise UnsupportedShapeError(str(error), ["paths", path, method]) from None

    def _make(self, path: str, method: str, raw: dict[str, Any], endpoint: Endpoint) -> Operation:
        parameters = {
            parameter["name"]: parameter
            for parameter in (resolve(self.document, ref) for ref in raw.get("parameters", []))
        }
        path_arguments = [self._parameter(prop, parameters) for prop in endpoint.path_parameters]
        query_arguments = [self._parameter(prop, parameters) for prop in endpoint.query_parameters]
        taken = {argument.name for argument in [*path_arguments, *query_arguments]}
        body_arguments, body, body_models = self._body(raw, endpoint, taken)
        status, response = success(self.document, raw)
        answer, result = self._answer(status, response, endpoint)
        expression = path
        for argument in path_arguments:
            expression = expression.replace(f"{{{argument.wire_name}}}", f"{{{argument.name}_segment}}")
        operation = Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            path_expression=expression,
            summary=raw.get("summary", ""),
            doc="",
            path_arguments=path_arguments,
            body_arguments=body_arguments,
            query_arguments=query_arguments,
            body=body,
            body_models=body_models,
            result_shape=result,
            answer=answer,
            version=version(self.document, parameters),
            repeatable=raw.get("x-repeatable", method == "get"),
            paging=paging(self.document, parameters),
            instead=instead(raw, self.names),
        )
        operation.doc = in_python(method_doc(operation, raw, status, response), self.names)
        operation.imports = self._imports(operation)
        return operation

    def _answer(self, status: str, response: dict[str, Any], endpoint: Endpoint) -> tuple[Answer, Shape]:
        """What of an answer reaches the caller, and its shape."""
        if status.startswith("3"):
            return "location", Shape(("str",), "codec.string")
        schema = response.get("content", {}).get(JSON, {}).get("schema")
        prop = endpoint.responses.patterns[0].prop
        result = self.shaper.shape(prop) if schema else Shape(("None",), "codec.null")
        if isinstance(prop, ListProperty):
            result = self.shaper.shape(prop.inner_property).items()
        if schema is not None and is_envelope(self.document, schema):
            always = "data" in resolve(self.document, schema).get("required", ())
            return ("data", result) if always else ("data if any", result.or_none())
        if schema is not None and is_status_alone(self.document, schema):
            return "status", Shape(("None",), "codec.status")
        return "body", Shape(("None",), "codec.nothing") if result.annotation == "None" else result

    def _parameter(self, prop: Any, parameters: dict[str, dict[str, Any]]) -> Field:
        raw = parameters[prop.name.get_untrusted_value()]
        schema = resolve(self.document, raw.get("schema", {}))
        shape = self.shaper.shape(prop, argument=True, schema=schema)
        return Field(
            name=argument_name(raw["name"]),
            wire_name=raw["name"],
            shape=shape,
            required=prop.required,
            doc=raw.get("description", "") + bounds(schema) + choices(shape, self.choices),
            comma=schema.get("type") == "array" and raw.get("explode") is False,
            brackets=raw.get("style") == "deepObject",
            secret=schema.get("format") == "password",
            instead=instead(raw, self.names),
        )

    def _body(
        self, raw: dict[str, Any], endpoint: Endpoint, taken: set[str]
    ) -> tuple[list[Field], str, frozenset[str]]:
        """The arguments that make the body, the expression that does it, and the models that this names."""
        if not endpoint.bodies:
            return [], "", frozenset()
        schema = resolve(
            self.document, resolve(self.document, raw["requestBody"])["content"].get(JSON, {}).get("schema", {})
        )
        props = {body.content_type.get_untrusted_value(): body.prop for body in endpoint.bodies}
        if JSON not in props:
            raise UnsupportedShapeError(f"{endpoint.name}: no template for a body that is not {JSON}")
        prop = props[JSON]
        shape = self.shaper.shape(prop, argument=True)
        if isinstance(prop, ModelProperty) and shape.annotation == prop.class_info.name:
            model = self.models[shape.annotation]
            if taken.isdisjoint(f.name for f in model.fields):
                fields, expression = self._flattened(self.shaper.models[model.name], model)
                return fields, expression, frozenset({model.name})
        doc = " ".join(str(schema.get("description", "What to send: one of the shapes of its type.")).split())
        whole = Field("body", "body", shape, required=True, doc=doc)
        return [whole], f'arguments.checked("body", body, {shape.decoder})', shape.models

    def _flattened(self, prop: ModelProperty, model: Model) -> tuple[list[Field], str]:
        inner = {p.name.get_untrusted_value(): p for p in properties(prop)}
        fields = []
        values = []
        for plain in model.fields:
            if plain.required and plain.constant:
                continue  # the model fills it in
            shape = self.shaper.shape(inner[plain.wire_name], argument=True)
            fields.append(replace(plain, shape=shape, doc=plain.doc + choices(shape, self.choices)))
            value = plain.name
            if "dt.datetime" in shape.types:
                value = f"arguments.in_utc({plain.name})"
            elif shape.decoder != plain.decoder:
                value = f'arguments.known("{plain.name}", {plain.name}, {shape.decoder})'
            elif shape != plain.shape:
                value = f"arguments.listed({plain.name})"
            values.append(f"{plain.name}={value}")
        return fields, f"arguments.body({model.name}({', '.join(values)}))"

    def _imports(self, operation: Operation) -> list[str]:
        return sorted(
            {
                "from typing import Any",
                f"from {PACKAGE} import arguments, codec",
                f"from {PACKAGE}.request import Paging, Request",
                f"from {PACKAGE}.types import UNSET, warn_deprecated",
            }.union(*(shape.imports for shape in operation.shapes))
            | self.imports_of(operation.body_models.union(*(shape.models for shape in operation.shapes)))
        )
