"""The views of models and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.strings import snake_case

from scripts.generate.docstrings import in_python, section
from scripts.generate.document import properties_of, resolve
from scripts.generate.names import argument_name, decoder_name, member_name, module_name
from scripts.generate.shapes import UnsupportedShapeError, properties
from scripts.generate.unions import AmbiguousUnionError
from scripts.generate.views import PACKAGE, Enum, Field, Model, Union

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from openapi_python_client.parser.properties import EnumProperty, ModelProperty
    from openapi_python_client.parser.properties.property import Property
    from openapi_python_client.schema.untrusted_string import UntrustedString

    from scripts.generate.shapes import Shape, Shaper


def make_model(prop: ModelProperty, shaper: Shaper, document: dict[str, Any], names: Mapping[str, str]) -> Model:
    """The view of one model, without its imports; ``names`` has the names of Python for those of the API."""
    name = str(prop.class_info.name)
    # One that is written in place has no name of its own to be found by.
    own = document["components"]["schemas"].get(name) or prop.data.model_dump(mode="json", by_alias=True)
    schemas = properties_of(document, own)
    fields = []
    for inner in properties(prop):
        wire_name = inner.name.get_untrusted_value()
        schema = schemas.get(wire_name, {})
        fields.append(
            Field(
                name=argument_name(wire_name),
                wire_name=wire_name,
                shape=_shape(inner, shaper, ["components", "schemas", name, "properties", wire_name]),
                required=inner.required,
                doc=_description(schema, document) or _text(inner.description) or _constant_doc(inner),
                secret=schema.get("format") == "password",
                constant=inner.value.python_code.as_unembedded_code() if isinstance(inner, ConstProperty) else "",
                instead=instead(schema, names),
            )
        )
    doc = f"{_text(prop.description) or f'{name}.'}\n\n{section('Attributes', fields)}"
    return Model(name, module_name(name), in_python(doc, names), fields)


def make_union(
    name: str, members: Iterable[ModelProperty], shaper: Shaper, document: dict[str, Any], names: Mapping[str, str]
) -> Union:
    """The view of a union that has a name of its own, without its imports."""
    doc = document["components"]["schemas"][name].get("description") or f"{name}."
    try:
        shape = shaper.union(list(members))
    except AmbiguousUnionError as error:
        raise UnsupportedShapeError(str(error), ["components", "schemas", name]) from None
    return Union(name, module_name(name), in_python(doc, names), shape, decoder_name(name))


def link_models(
    models: Iterable[Model], unions: Iterable[Union], imports_of: Callable[[Iterable[str]], set[str]]
) -> None:
    """Give each model its imports; one that would close a circle is made late, within the function."""
    views: list[Model | Union] = [*models, *unions]
    needs = {view.name: view.needs for view in views}
    for model in models:
        circular = {name for name in model.needs if model.name in _reachable(name, needs)}
        model.imports = sorted(
            {
                "from collections.abc import Mapping",
                "from typing import Any, Self, TYPE_CHECKING",
                "import attrs",
                f"from {PACKAGE} import codec, fields",
                f"from {PACKAGE}.types import masked, warn_deprecated",
            }.union(*(f.full_shape.imports for f in model.fields))
            | imports_of(model.needs - circular)
        )
        model.late_imports = sorted(imports_of(circular))
        model.late = frozenset(circular | {model.name})
        if circular:
            model.imports.append("if TYPE_CHECKING:")
            model.imports += [f"    {line}" for line in sorted(imports_of(circular))]
    for union in unions:
        needed = {"from typing import TypeAlias", f"from {PACKAGE} import codec"}
        union.imports = sorted(needed | union.shape.imports | imports_of(union.needs))


def make_enum(prop: EnumProperty) -> Enum:
    """The view of one enum."""
    text = prop.value_type is str
    members = [(_member_name(name, value), f'"{value}"' if text else str(value)) for name, value in prop.values.items()]
    name = str(prop.class_info.name)
    doc = _text(prop.description) or f"{name}."
    base = "OpenEnum" if text else "OpenIntEnum"
    return Enum(name, module_name(name), doc, base, members)


def _member_name(parsed: str, value: str | int) -> str:
    # The parser's own names run words together; others stand in the fragment, as x-enum-varnames.
    own = parsed.startswith("VALUE_") or parsed == snake_case(str(value).upper()).upper()
    return member_name(value) if own and isinstance(value, str) and value else parsed


def instead(raw: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """What to use instead of something deprecated, with the names of Python; empty for everything else."""
    return in_python(str(raw.get("x-instead", "")), names) if raw.get("deprecated") else ""


def _shape(prop: Property, shaper: Shaper, where: list[str]) -> Shape:
    try:
        return shaper.shape(prop)
    except UnsupportedShapeError as error:
        raise UnsupportedShapeError(str(error), where) from None


def _description(schema: dict[str, Any], document: dict[str, Any]) -> str:
    """What a field's schema says of it, or what the one schema does that it refers to, null aside."""
    if "description" in schema:
        return str(schema["description"] or "")
    references = [each for each in (*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())) if "$ref" in each]
    return str(resolve(document, references[0]).get("description", "")) if len(references) == 1 else ""


def _constant_doc(prop: Property) -> str:
    return f"Always `{prop.value.raw_value}`." if isinstance(prop, ConstProperty) else ""


def _text(description: UntrustedString | None) -> str:
    return description.get_untrusted_value() if description else ""


def _reachable(start: str, needs: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    queue = [start]
    while queue:
        for name in needs.get(queue.pop(), set()) - found:
            found.add(name)
            queue.append(name)
    return found
