"""Collecting the views: from the bundled document and from what openapi-python-client parsed of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from scripts.generate.docstrings import bounds, method_doc, section
from scripts.generate.document import JSON, is_envelope, operations, paging, resolve, secret_fields, success, version
from scripts.generate.shapes import Shape, Shaper, UnsupportedShapeError, is_map, models_in
from scripts.generate.views import PACKAGE, Answer, Enum, Field, Model, Operation, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_python_client import schema as oai
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.property import Property


class Views:
    """All views of one document."""

    def __init__(self, document: dict[str, Any], data: GeneratorData) -> None:
        self.document = document
        self.secret_fields = sorted(secret_fields(document))
        properties = {str(prop.class_info.name): prop for prop in data.models}
        endpoints = {
            endpoint.name: endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        answers = [endpoint.responses.patterns[0].prop for endpoint in endpoints.values()]
        self.shaper = Shaper(properties, set().union(*(models_in(prop, properties) for prop in answers)))
        self.modules = {
            str(prop.class_info.name): str(prop.class_info.module_name) for prop in [*data.models, *data.enums]
        }
        enums = [prop for prop in data.enums if isinstance(prop, EnumProperty)]
        self.enums = sorted(map(_enum, enums), key=lambda enum: enum.name)
        self.choices = {str(prop.class_info.name): [str(value) for value in prop.values.values()] for prop in enums}
        self.models = sorted(
            (self._model(prop) for prop in properties.values() if not is_map(prop)), key=lambda model: model.name
        )
        self._link_models()
        self.operations = [
            self._operation(path, method, raw, endpoints[PythonIdentifier(raw["operationId"], "")])
            for path, method, raw in operations(document)
        ]
        self.resources = self._resources()

    def _import_models(self, names: Iterable[str]) -> set[str]:
        return {f"from {PACKAGE}.models.{self.modules[name]} import {name}" for name in names}

    def _model(self, prop: ModelProperty) -> Model:
        fields = []
        for inner in _properties(prop):
            wire_name = inner.name.get_untrusted_value()
            schema = (prop.data.properties or {}).get(inner.name)
            fields.append(
                Field(
                    name=str(inner.python_name),
                    wire_name=wire_name,
                    shape=self.shaper.shape(inner),
                    required=inner.required,
                    doc=_text(getattr(schema, "description", None) or inner.description),
                    secret=wire_name in self.secret_fields,
                    constant=_constant(inner),
                    instead=_instead(_extras(schema)),
                )
            )
        name = str(prop.class_info.name)
        doc = _text(prop.description) or f"{name}."
        return Model(name, str(prop.class_info.module_name), f"{doc}\n\n{section('Attributes', fields)}", fields)

    def _link_models(self) -> None:
        """Give each model its imports; one that would close a circle is made late, within the function."""
        needs = {model.name: model.needs for model in self.models}
        for model in self.models:
            circular = {name for name in model.needs if model.name in _reachable(name, needs)}
            model.imports = sorted(
                {
                    "from collections.abc import Mapping",
                    "from typing import Any, Self, TYPE_CHECKING",
                    "import attrs",
                    f"from {PACKAGE} import codec",
                    f"from {PACKAGE}.types import masked",
                }.union(*(f.full_shape.imports for f in model.fields))
                | self._import_models(model.needs - circular)
            )
            model.late_imports = sorted(self._import_models(circular))
            if circular:
                model.imports.append("if TYPE_CHECKING:")
                model.imports += [f"    {line}" for line in sorted(self._import_models(circular))]

    def _operation(self, path: str, method: str, raw: dict[str, Any], endpoint: Endpoint) -> Operation:
        parameters = {
            parameter["name"]: parameter
            for parameter in (resolve(self.document, ref) for ref in raw.get("parameters", []))
        }
        path_arguments = [self._parameter(prop, parameters) for prop in endpoint.path_parameters]
        query_arguments = [self._parameter(prop, parameters) for prop in endpoint.query_parameters]
        body_arguments, body, body_models = self._body(endpoint, {f.name for f in [*path_arguments, *query_arguments]})
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
            instead=_instead(raw),
        )
        operation.doc = method_doc(operation, raw, status, response)
        operation.imports = self._operation_imports(operation)
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
        return "body", Shape(("None",), "codec.nothing") if result.annotation == "None" else result

    def _parameter(self, prop: Any, parameters: dict[str, dict[str, Any]]) -> Field:
        raw = parameters[prop.name.get_untrusted_value()]
        schema = resolve(self.document, raw.get("schema", {}))
        shape = self.shaper.shape(prop, argument=True, schema=schema)
        return Field(
            name=str(prop.python_name),
            wire_name=raw["name"],
            shape=shape,
            required=prop.required,
            doc=raw.get("description", "") + bounds(schema) + self._choices(shape),
            comma=schema.get("type") == "array" and raw.get("explode") is False,
            instead=_instead(raw),
        )

    def _choices(self, shape: Shape) -> str:
        """What the caller of an argument with an enum can choose from."""
        values = [value for name in sorted(shape.models) for value in self.choices.get(name, [])]
        return f" One of {', '.join(values)}." if values and "known_member" in shape.decoder else ""

    def _body(self, endpoint: Endpoint, taken: set[str]) -> tuple[list[Field], str, frozenset[str]]:
        """The arguments that make the body, the expression that does it, and the models that this names."""
        if not endpoint.bodies:
            return [], "", frozenset()
        props = {body.content_type.get_untrusted_value(): body.prop for body in endpoint.bodies}
        if JSON not in props:
            raise UnsupportedShapeError(f"{endpoint.name}: no template for a body that is not {JSON}")
        prop = props[JSON]
        shape = self.shaper.shape(prop, argument=True)
        if isinstance(prop, ModelProperty) and shape.annotation == prop.class_info.name:
            model = next(model for model in self.models if model.name == shape.annotation)
            if taken.isdisjoint(f.name for f in model.fields):
                fields, expression = self._flattened(self.shaper.models[model.name], model)
                return fields, expression, frozenset({model.name})
        doc = "What to send: one of the shapes of its type."
        whole = Field("body", "body", shape, required=True, doc=doc)
        return [whole], f'arguments.checked("body", body, {shape.decoder})', shape.models

    def _flattened(self, prop: ModelProperty, model: Model) -> tuple[list[Field], str]:
        inner = {p.name.get_untrusted_value(): p for p in _properties(prop)}
        fields = []
        values = []
        for plain in model.fields:
            if plain.required and plain.constant:
                continue  # the model fills it in
            shape = self.shaper.shape(inner[plain.wire_name], argument=True)
            doc = plain.doc + self._choices(shape)
            fields.append(replace(plain, shape=shape, doc=doc))
            value = plain.name
            if shape.decoder != plain.decoder:
                value = f'arguments.known("{plain.name}", {plain.name}, {shape.decoder})'
            elif shape != plain.shape:
                value = f"arguments.listed({plain.name})"
            values.append(f"{plain.name}={value}")
        return fields, f"arguments.body({model.name}({', '.join(values)}))"

    def _operation_imports(self, operation: Operation) -> list[str]:
        return sorted(
            {
                "from typing import Any",
                f"from {PACKAGE} import arguments, codec",
                f"from {PACKAGE}.request import Paging, Request",
            }.union(*(shape.imports for shape in operation.shapes))
            | self._import_models(operation.body_models.union(*(shape.models for shape in operation.shapes)))
        )

    def _resources(self) -> list[Resource]:
        docs = {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", [])}
        root = Resource((), "Everything that the API has, as attributes.")
        nodes: dict[tuple[str, ...], Resource] = {(): root}
        for operation in self.operations:
            *parents, _verb = operation.id.split(".")
            for length in range(1, len(parents) + 1):
                path = tuple(str(PythonIdentifier(name, "")) for name in parents[:length])
                if path not in nodes:
                    tag = ".".join(parents[:length])
                    nodes[path] = Resource(path, docs.get(tag) or f"Everything below ``cal.{'.'.join(path)}``.")
                    nodes[path[:-1]].children.append(nodes[path])
            nodes[tuple(operation.names[:-1])].operations.append(operation)
        for node in nodes.values():
            node.imports = self._resource_imports(node)
        return list(nodes.values())

    def _resource_imports(self, resource: Resource) -> list[str]:
        # Exactly what is used: in an __init__.py, an unused import would pass for a public name.
        imports = {"from typing import TYPE_CHECKING"}
        if resource.is_root:
            imports |= {
                "from abc import ABC, abstractmethod",
                "from typing import TypeVar",
                f"from {PACKAGE}.request import Request, Response",
            }
        else:
            imports.add(f"from {PACKAGE}.request import Sender")
        if resource.children:
            imports.add("from functools import cached_property")
        if any(operation.is_list for operation in resource.operations):
            imports.add(f"from {PACKAGE}.pages import Pages")
        models: set[str] = set()
        for operation in resource.operations:
            parent, _, name = operation.module.rpartition(".")
            imports.add(f"from {parent} import {name} as {operation.alias}")
            for shape in operation.method_shapes:
                imports |= shape.imports
                models |= shape.models
                if resource.annotation(shape.annotation) != shape.annotation:
                    imports.add("import builtins")
        imports |= {f"from {child.module} import {child.class_name}" for child in resource.children}
        lines = sorted(imports | self._import_models(models))
        return [*lines, "", 'T = TypeVar("T")'] if resource.is_root else lines


def _properties(prop: ModelProperty) -> list[Property]:
    """The properties of a model, those that must be there first."""
    return [*(prop.required_properties or []), *(prop.optional_properties or [])]


def _constant(prop: Property) -> str:
    """The value of a constant, as Python code; empty for anything else."""
    return prop.value.python_code.as_unembedded_code() if isinstance(prop, ConstProperty) else ""


def _instead(raw: Mapping[str, Any]) -> str:
    """What to use instead of something deprecated; empty for everything else."""
    return str(raw.get("x-instead", "")) if raw.get("deprecated") else ""


def _extras(schema: oai.Schema | oai.Reference | None) -> dict[str, Any]:
    """What a fragment says of a field beyond JSON Schema; beside a ``$ref`` that is all but its description."""
    return {"deprecated": getattr(schema, "deprecated", None), **((schema.model_extra or {}) if schema else {})}


def _text(description: UntrustedString | str | None) -> str:
    # Plain text where openapi-python-client keeps extra members of a $ref, wrapped elsewhere.
    return description.get_untrusted_value() if isinstance(description, UntrustedString) else description or ""


def _enum(prop: EnumProperty) -> Enum:
    text = prop.value_type is str
    members = [(name, f'"{value}"' if text else str(value)) for name, value in prop.values.items()]
    doc = _text(prop.description) or f"{prop.class_info.name}."
    base = "OpenEnum" if text else "OpenIntEnum"
    return Enum(str(prop.class_info.name), str(prop.class_info.module_name), doc, base, members)


def _reachable(start: str, needs: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    queue = [start]
    while queue:
        for name in needs.get(queue.pop(), set()) - found:
            found.add(name)
            queue.append(name)
    return found
