"""Properties as openapi-python-client parses them, to Python: a type annotation and a decoder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

if TYPE_CHECKING:
    from collections.abc import Mapping

PLAIN: dict[type, tuple[str, str]] = {
    AnyProperty: ("Any", "codec.anything"),
    BooleanProperty: ("bool", "codec.boolean"),
    DateProperty: ("dt.date", "codec.day"),
    DateTimeProperty: ("dt.datetime", "codec.date_time"),
    FloatProperty: ("float", "codec.number"),
    IntProperty: ("int", "codec.integer"),
    NoneProperty: ("None", "codec.null"),
    StringProperty: ("str", "codec.string"),
}
IMPORTS = {
    "Any": "from typing import Any",
    # A field may be called `date`, which would hide the type from the fields after it.
    "dt.date": "import datetime as dt",
    "dt.datetime": "import datetime as dt",
}


class UnsupportedShapeError(Exception):
    """A kind of schema for which there is no Python yet."""


@dataclass(frozen=True)
class Shape:
    """Python for one property.

    Attributes:
        types: The members of its type annotation.
        decoder: The expression that decodes it.
        imports: What both need imported, besides models.
        models: The models and enums that both name.
    """

    types: tuple[str, ...]
    decoder: str
    imports: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()

    @property
    def annotation(self) -> str:
        """Its type annotation, None last."""
        return " | ".join(sorted(dict.fromkeys(self.types), key="None".__eq__))

    def optional(self) -> Shape:
        """The same where the value may be left out."""
        unset = frozenset({"from calcom_api.types import UNSET, Unset"})
        return Shape((*self.types, "Unset"), self.decoder, self.imports | unset, self.models)


ANY = Shape(("Any",), "codec.anything", frozenset({IMPORTS["Any"]}))


@dataclass(frozen=True)
class Shaper:
    """Makes shapes, knowing all models of the document by class name."""

    models: Mapping[str, ModelProperty]

    def shape(  # noqa: PLR0911 - one a kind of property
        self, prop: Any, *, argument: bool = False, schema: Mapping[str, Any] | None = None
    ) -> Shape:
        """The shape of ``prop``.

        Args:
            prop: A property of openapi-python-client's parser.
            argument: For what a caller passes: enums accept their plain value, and only known ones.
            schema: The JSON schema of an argument, for its bounds.
        """
        if isinstance(prop, EnumProperty):
            return _enum(prop, argument=argument)
        if isinstance(prop, ConstProperty):
            code = prop.value.python_code.as_unembedded_code()
            return Shape((f"Literal[{code}]",), f"codec.constant({code})", frozenset({"from typing import Literal"}))
        if isinstance(prop, ModelProperty):
            return self._model(prop)
        if isinstance(prop, ListProperty):
            inner = self.shape(prop.inner_property, argument=argument)
            if argument:
                # A list of one member of a union is no list of the union, but it is a sequence of it.
                sequence = frozenset({"from collections.abc import Sequence"})
                annotation = f"Sequence[{inner.annotation}]"
                return Shape((annotation,), f"codec.list_of({inner.decoder})", inner.imports | sequence, inner.models)
            return Shape((f"list[{inner.annotation}]",), f"codec.list_of({inner.decoder})", inner.imports, inner.models)
        if isinstance(prop, UnionProperty):
            return self._union(prop, argument=argument)
        if argument and isinstance(prop, IntProperty) and schema and not {"minimum", "maximum"}.isdisjoint(schema):
            return Shape(("int",), f"codec.between({schema.get('minimum')}, {schema.get('maximum')})")
        if type(prop) not in PLAIN:
            raise UnsupportedShapeError(f"{prop.name.get_untrusted_value()}: no template for a {type(prop).__name__}")
        annotation, decoder = PLAIN[type(prop)]
        return Shape((annotation,), decoder, frozenset({IMPORTS[annotation]} if annotation in IMPORTS else ()))

    def _model(self, prop: ModelProperty) -> Shape:
        name = str(prop.class_info.name)
        model = self.models[name]
        if is_map(model):
            values = model.additional_properties
            inner = self.shape(values) if values else ANY
            annotation = f"dict[str, {inner.annotation}]"
            return Shape((annotation,), f"codec.map_of({inner.decoder})", inner.imports, inner.models)
        return Shape((name,), f"{name}.from_dict", models=frozenset({name}))

    def _union(self, prop: UnionProperty, *, argument: bool) -> Shape:
        shapes = [self.shape(inner, argument=argument) for inner in prop.inner_properties]
        if any("Any" in shape.types for shape in shapes):
            return ANY
        decoders = [shape.decoder for shape in shapes if shape.types != ("None",)]
        decoder = decoders[0] if len(decoders) == 1 else f"codec.one_of({', '.join(decoders)})"
        return Shape(
            tuple(member for shape in shapes for member in shape.types),
            decoder if len(decoders) == len(shapes) else f"codec.nullable({decoder})",
            frozenset().union(*(shape.imports for shape in shapes)),
            frozenset().union(*(shape.models for shape in shapes)),
        )


def is_map(model: ModelProperty) -> bool:
    """Whether an object has no fields of its own: a mapping from text, so a dict in Python."""
    return not (model.required_properties or model.optional_properties)


def _enum(prop: EnumProperty, *, argument: bool) -> Shape:
    name = str(prop.class_info.name)
    if argument:
        return Shape((name, prop.value_type.__name__), f"codec.known_member({name})", models=frozenset({name}))
    return Shape((name,), f"codec.member({name})", models=frozenset({name}))
