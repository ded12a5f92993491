"""The views of models and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from scripts.generate.docstrings import section
from scripts.generate.names import argument_name, member_name
from scripts.generate.views import PACKAGE, Enum, Field, Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from openapi_python_client import schema as oai
    from openapi_python_client.parser.properties import EnumProperty, ModelProperty
    from openapi_python_client.parser.properties.property import Property

    from scripts.generate.shapes import Shaper


def make_model(prop: ModelProperty, shaper: Shaper) -> Model:
    """The view of one model, without its imports."""
    fields = []
    for inner in properties(prop):
        schema = (prop.data.properties or {}).get(inner.name)
        fields.append(
            Field(
                name=argument_name(inner.name.get_untrusted_value()),
                wire_name=inner.name.get_untrusted_value(),
                shape=shaper.shape(inner),
                required=inner.required,
                doc=_text(getattr(schema, "description", None) or inner.description),
                secret=getattr(schema, "schema_format", None) == "password",
                constant=inner.value.python_code.as_unembedded_code() if isinstance(inner, ConstProperty) else "",
                instead=instead(_extras(schema)),
            )
        )
    name = str(prop.class_info.name)
    doc = _text(prop.description) or f"{name}."
    return Model(name, str(prop.class_info.module_name), f"{doc}\n\n{section('Attributes', fields)}", fields)


def link_models(models: Iterable[Model], imports_of: Callable[[Iterable[str]], set[str]]) -> None:
    """Give each model its imports; one that would close a circle is made late, within the function."""
    needs = {model.name: model.needs for model in models}
    for model in models:
        circular = {name for name in model.needs if model.name in _reachable(name, needs)}
        model.imports = sorted(
            {
                "from collections.abc import Mapping",
                "from typing import Any, Self, TYPE_CHECKING",
                "import attrs",
                f"from {PACKAGE} import codec",
                f"from {PACKAGE}.types import masked",
            }.union(*(f.full_shape.imports for f in model.fields))
            | imports_of(model.needs - circular)
        )
        model.late_imports = sorted(imports_of(circular))
        if circular:
            model.imports.append("if TYPE_CHECKING:")
            model.imports += [f"    {line}" for line in sorted(imports_of(circular))]


def make_enum(prop: EnumProperty) -> Enum:
    """The view of one enum."""
    text = prop.value_type is str
    members = [
        (member_name(str(value)), f'"{value}"') if text else (name, str(value)) for name, value in prop.values.items()
    ]
    doc = _text(prop.description) or f"{prop.class_info.name}."
    base = "OpenEnum" if text else "OpenIntEnum"
    return Enum(str(prop.class_info.name), str(prop.class_info.module_name), doc, base, members)


def properties(prop: ModelProperty) -> list[Property]:
    """The properties of a model, those that must be there first."""
    return [*(prop.required_properties or []), *(prop.optional_properties or [])]


def instead(raw: Mapping[str, Any]) -> str:
    """What to use instead of something deprecated; empty for everything else."""
    return str(raw.get("x-instead", "")) if raw.get("deprecated") else ""


def _extras(schema: oai.Schema | oai.Reference | None) -> dict[str, Any]:
    """What a fragment says of a field beyond JSON Schema; beside a ``$ref`` that is all but its description."""
    return {"deprecated": getattr(schema, "deprecated", None), **((schema.model_extra or {}) if schema else {})}


def _text(description: UntrustedString | str | None) -> str:
    # Plain text where openapi-python-client keeps extra members of a $ref, wrapped elsewhere.
    return description.get_untrusted_value() if isinstance(description, UntrustedString) else description or ""


def _reachable(start: str, needs: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    queue = [start]
    while queue:
        for name in needs.get(queue.pop(), set()) - found:
            found.add(name)
            queue.append(name)
    return found
