"""What the templates see: models, operations and resources, ready to be printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.strings import PythonIdentifier, pascal_case, snake_case

from scripts.generate.check import operations, resolve
from scripts.generate.prepare import JSON, VERSION_HEADER, is_envelope, success
from scripts.generate.shapes import Shape, Shaper, UnsupportedShapeError, is_map

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.openapi import Endpoint

PACKAGE = "calcom_api"
SOURCE_OF_PAGES = (("take", "skip"), ("limit", "offset"))


@dataclass(frozen=True)
class Field:
    """A field of a model, or an argument of an operation."""

    name: str
    wire_name: str
    shape: Shape
    required: bool
    doc: str
    secret: bool = False
    comma: bool = False

    @property
    def full_shape(self) -> Shape:
        """Its shape; what may be left out can also be UNSET."""
        return self.shape if self.required else self.shape.optional()

    @property
    def annotation(self) -> str:
        """Its type."""
        return self.full_shape.annotation

    @property
    def decoder(self) -> str:
        """The expression that decodes its value."""
        return self.shape.decoder

    @property
    def default(self) -> str:
        """What follows its annotation in a model."""
        if self.secret:
            return " = attrs.field(repr=masked)" if self.required else " = attrs.field(default=UNSET, repr=masked)"
        return "" if self.required else " = UNSET"


@dataclass
class Model:
    """A model: one module in ``calcom_api.models``."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    imports: list[str] = field(default_factory=list)
    late_imports: list[str] = field(default_factory=list)

    @property
    def needs(self) -> set[str]:
        """The other models and enums that its fields name."""
        return set().union(*(f.shape.models for f in self.fields)) - {self.name}


@dataclass(frozen=True)
class Enum:
    """An enum: one module in ``calcom_api.models``."""

    name: str
    module: str
    doc: str
    base: str
    members: list[tuple[str, str]]


@dataclass
class Operation:
    """An operation: one module in ``calcom_api.operations`` and one method of a resource."""

    id: str
    method: str
    path: str
    path_expression: str
    summary: str
    doc: str
    path_arguments: list[Field]
    body_arguments: list[Field]
    query_arguments: list[Field]
    body: str
    body_models: frozenset[str]
    result_shape: Shape
    enveloped: bool
    version: str | None
    repeatable: bool
    paging: str | None
    imports: list[str] = field(default_factory=list)

    @property
    def result(self) -> str:
        """The type of ``data``."""
        return self.result_shape.annotation

    @property
    def decoder(self) -> str:
        """The expression that decodes ``data``."""
        return self.result_shape.decoder

    @property
    def names(self) -> list[str]:
        """The path in the resource tree, the verb last."""
        return [str(PythonIdentifier(name, "")) for name in self.id.split(".")]

    @property
    def dotted(self) -> str:
        """The path in the resource tree as it is typed."""
        return ".".join([*self.names[:-1], self.verb])

    @property
    def verb(self) -> str:
        """The name of the method; it may be a builtin's."""
        return snake_case(self.id.rpartition(".")[2])

    @property
    def module(self) -> str:
        """The module of its functions."""
        return ".".join([PACKAGE, "operations", *self.names])

    @property
    def alias(self) -> str:
        """The name of the module within the resource."""
        return f"_{self.verb}"

    @property
    def keyword_arguments(self) -> list[Field]:
        """All arguments that are passed by name."""
        return [*self.body_arguments, *self.query_arguments]

    @property
    def arguments(self) -> list[Field]:
        """All arguments."""
        return [*self.path_arguments, *self.keyword_arguments]

    @property
    def shapes(self) -> list[Shape]:
        """The shapes of its signature."""
        return [*(argument.full_shape for argument in self.arguments), self.result_shape]


@dataclass
class Resource:
    """A node of the resource tree: one module in ``calcom_api.resources``."""

    path: tuple[str, ...]
    doc: str
    operations: list[Operation] = field(default_factory=list)
    children: list[Resource] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)

    @property
    def is_root(self) -> bool:
        """Whether it is the client itself."""
        return not self.path

    @property
    def name(self) -> str:
        """The attribute by which its parent has it."""
        return self.path[-1]

    @property
    def class_name(self) -> str:
        """Its class, named by the whole path: ``event_types`` stands in many places of the tree.

        ``cal.me`` gives a model ``Me``: a class of the same name could not be imported beside it.
        """
        return "".join(map(pascal_case, self.path)) + "Resource" if self.path else "ResourceTree"

    @property
    def hides_list(self) -> bool:
        """Whether a method called ``list`` hides the type of that name in the annotations of its class."""
        return any(operation.verb == "list" for operation in self.operations)

    def annotation(self, annotation: str) -> str:
        """An annotation as it must be written within its class."""
        return re.sub(r"\blist\[", "builtins.list[", annotation) if self.hides_list else annotation

    @property
    def title(self) -> str:
        """The first line of its module."""
        return f"``cal.{'.'.join(self.path)}``." if self.path else "The root of the resource tree."

    @property
    def module(self) -> str:
        """The module of its class."""
        return ".".join([PACKAGE, "resources", *self.path])


class Views:
    """All views of one document."""

    def __init__(self, document: dict[str, Any], data: GeneratorData) -> None:
        self.document = document
        self.secret_fields = sorted(_secret_fields(document))
        properties = {str(prop.class_info.name): prop for prop in data.models}
        self.shaper = Shaper(properties)
        self.modules = {
            str(prop.class_info.name): str(prop.class_info.module_name) for prop in [*data.models, *data.enums]
        }
        enums = [_enum(prop) for prop in data.enums if isinstance(prop, EnumProperty)]
        self.enums = sorted(enums, key=lambda enum: enum.name)
        self.values = {enum.name: [value for _name, value in enum.members] for enum in self.enums}
        self.models = sorted(
            (self._model(prop) for prop in properties.values() if not is_map(prop)), key=lambda model: model.name
        )
        self._link_models()
        endpoints = {
            endpoint.name: endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        self.operations = [
            self._operation(path, method, raw, endpoints[PythonIdentifier(raw["operationId"], "")])
            for path, method, raw in operations(document)
        ]
        self.resources = self._resources()

    def _import_models(self, names: Iterable[str]) -> set[str]:
        return {f"from {PACKAGE}.models.{self.modules[name]} import {name}" for name in names}

    def _model(self, prop: ModelProperty) -> Model:
        fields = []
        for inner in [*(prop.required_properties or []), *(prop.optional_properties or [])]:
            wire_name = inner.name.get_untrusted_value()
            schema = (prop.data.properties or {}).get(inner.name)
            doc = getattr(schema, "description", None) or inner.description
            fields.append(
                Field(
                    name=str(inner.python_name),
                    wire_name=wire_name,
                    shape=self.shaper.shape(inner),
                    required=inner.required,
                    doc=doc if isinstance(doc, str) else doc.get_untrusted_value() if doc else "",
                    secret=wire_name in self.secret_fields,
                )
            )
        name = str(prop.class_info.name)
        doc = prop.description.get_untrusted_value() if prop.description else f"{name}."
        return Model(name, str(prop.class_info.module_name), f"{doc}\n\n{_section('Attributes', fields)}", fields)

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
        schema = response.get("content", {}).get(JSON, {}).get("schema")
        result = self.shaper.shape(endpoint.responses.patterns[0].prop) if schema else Shape(("None",), "codec.null")
        enveloped = schema is not None and is_envelope(self.document, schema)
        if not enveloped and result.annotation == "None":
            result = Shape(("None",), "codec.nothing")
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
            enveloped=enveloped,
            version=_version(self.document, parameters),
            repeatable=raw.get("x-repeatable", method == "get"),
            paging=_paging(self.document, parameters),
        )
        operation.doc = _method_doc(operation, raw, status, response)
        operation.imports = self._operation_imports(operation)
        return operation

    def _parameter(self, prop: Any, parameters: dict[str, dict[str, Any]]) -> Field:
        raw = parameters[prop.name.get_untrusted_value()]
        schema = resolve(self.document, raw.get("schema", {}))
        shape = self.shaper.shape(prop, argument=True, schema=schema)
        return Field(
            name=str(prop.python_name),
            wire_name=raw["name"],
            shape=shape,
            required=prop.required,
            doc=raw.get("description", "") + _bounds(schema) + self._choices(shape),
            comma=schema.get("type") == "array" and raw.get("explode") is False,
        )

    def _choices(self, shape: Shape) -> str:
        """What the caller of an argument with an enum can choose from."""
        values = [value.strip('"') for name in sorted(shape.models) for value in self.values.get(name, [])]
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
        parsed = [*(prop.required_properties or []), *(prop.optional_properties or [])]
        inner = {p.name.get_untrusted_value(): p for p in parsed}
        fields = []
        values = []
        for plain in model.fields:
            shape = self.shaper.shape(inner[plain.wire_name], argument=True)
            doc = plain.doc + self._choices(shape)
            fields.append(Field(plain.name, plain.wire_name, shape, plain.required, doc, plain.secret))
            known = f'arguments.known("{plain.name}", {plain.name}, {shape.decoder})'
            values.append(f"{plain.name}={plain.name if shape.decoder == plain.decoder else known}")
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
        models: set[str] = set()
        for operation in resource.operations:
            parent, _, name = operation.module.rpartition(".")
            imports.add(f"from {parent} import {name} as {operation.alias}")
            for shape in operation.shapes:
                imports |= shape.imports
                models |= shape.models
                if resource.annotation(shape.annotation) != shape.annotation:
                    imports.add("import builtins")
        imports |= {f"from {child.module} import {child.class_name}" for child in resource.children}
        lines = sorted(imports | self._import_models(models))
        return [*lines, "", 'T = TypeVar("T")'] if resource.is_root else lines


def _enum(prop: EnumProperty) -> Enum:
    text = prop.value_type is str
    members = [(name, f'"{value}"' if text else str(value)) for name, value in prop.values.items()]
    doc = prop.description.get_untrusted_value() if prop.description else f"{prop.class_info.name}."
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


def _secret_fields(node: Any) -> set[str]:
    if isinstance(node, list):
        return set().union(*map(_secret_fields, node))
    if not isinstance(node, dict):
        return set()
    properties = node.get("properties")
    own = {
        name
        for name, schema in (properties.items() if isinstance(properties, dict) else ())
        if isinstance(schema, dict) and schema.get("format") == "password"
    }
    return own.union(*map(_secret_fields, node.values()))


def _version(document: dict[str, Any], parameters: dict[str, dict[str, Any]]) -> str | None:
    header = parameters.get(VERSION_HEADER)
    return str(resolve(document, header["schema"])["default"]) if header else None


def _paging(document: dict[str, Any], parameters: dict[str, dict[str, Any]]) -> str | None:
    for size, start in SOURCE_OF_PAGES:
        if {size, start} <= parameters.keys():
            maximum = resolve(document, parameters[size]["schema"]).get("maximum")
            return f'Paging(size="{size}", start="{start}", maximum={maximum})'
    return None


def _bounds(schema: dict[str, Any]) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is None and high is None:
        return ""
    if high is None:
        return f" At least {low:,}."
    return f" At most {high:,}." if low is None else f" From {low:,} to {high:,}."


def _section(title: str, fields: list[Field]) -> str:
    return f"{title}:\n" + "\n".join(f"    {field_.name}: {field_.doc or field_.wire_name}" for field_ in fields)


def _method_doc(operation: Operation, raw: dict[str, Any], status: str, response: dict[str, Any]) -> str:
    parts = [operation.summary, re.sub(r"\n+", "\n\n", raw.get("description", ""))]
    if operation.arguments:
        parts.append(_section("Args", operation.arguments))
    parts.append(f"Returns:\n    {response['description']} ({status})")
    parts.append(
        "Raises:\n"
        "    ValueError: An argument is not what the operation takes; nothing was sent.\n"
        "    calcom_client.CalError: The call failed, or nobody knows whether it took effect."
    )
    parts.append(f"Source: ``{operation.method} {operation.path}``.")
    return "\n\n".join(part for part in parts if part)
