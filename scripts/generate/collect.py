"""Collecting the views: from the bundled document and from what openapi-python-client parsed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import EnumProperty
from openapi_python_client.strings import PythonIdentifier

from scripts.generate.document import field_names, operations, secret_fields, unions
from scripts.generate.models import link_models, make_enum, make_model, make_union
from scripts.generate.names import argument_name, module_name
from scripts.generate.operations import OperationMaker
from scripts.generate.shapes import Shaper, is_map, models_in
from scripts.generate.views import PACKAGE, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_python_client.parser import GeneratorData


class Views:
    """All views of one document.

    Attributes:
        names: The fields and parameters of the document in Python's spelling, by that of the API.
    """

    def __init__(self, document: dict[str, Any], data: GeneratorData) -> None:
        self.document = document
        self.secret_fields = sorted(secret_fields(document))
        props = {str(prop.class_info.name): prop for prop in data.models}
        endpoints = {
            endpoint.name: endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        answers = [endpoint.responses.patterns[0].prop for endpoint in endpoints.values()]
        asked = [prop for endpoint in endpoints.values() for prop in endpoint.query_parameters]
        asked += [body.prop for endpoint in endpoints.values() for body in endpoint.bodies]
        answered = set().union(*(models_in(prop, props) for prop in answers))
        # Without those that others are only made of.
        used = answered.union(*(models_in(prop, props) for prop in asked))
        self.names = names = {name: argument_name(name) for name in field_names(document)}
        named = {name: members for name, members in unions(document).items() if members <= used}
        shaper = Shaper(props, answered, {members: name for name, members in named.items()})
        self.models = [
            make_model(props[name], shaper, document, names) for name in sorted(used) if not is_map(props[name])
        ]
        self.unions = [
            make_union(name, (props[member] for member in sorted(members)), shaper, document, names)
            for name, members in sorted(named.items())
        ]
        link_models(self.models, self.unions, self._imports_of)
        enums = [prop for prop in data.enums if isinstance(prop, EnumProperty)]
        self.enums = sorted(map(make_enum, enums), key=lambda enum: enum.name)
        maker = OperationMaker(
            document,
            shaper,
            models={model.name: model for model in self.models},
            choices={str(prop.class_info.name): [str(value) for value in prop.values.values()] for prop in enums},
            names=names,
            imports_of=self._imports_of,
        )
        self.operations = [
            maker.make(path, method, raw, endpoints[PythonIdentifier(raw["operationId"], "")])
            for path, method, raw in operations(document)
        ]
        self.resources = self._resources()

    def _imports_of(self, names: Iterable[str], *, decoders: bool = True) -> set[str]:
        """The lines that import models, enums and unions; the ``decoders`` of unions stand beside them."""
        beside = {union.name: f", {union.decoder_name}" for union in self.unions} if decoders else {}
        return {f"from {PACKAGE}.models.{module_name(name)} import {name}{beside.get(name, '')}" for name in names}

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
        lines = sorted(imports | self._imports_of(models, decoders=False))
        return [*lines, "", 'T = TypeVar("T")'] if resource.is_root else lines
