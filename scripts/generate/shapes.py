"""Properties as openapi-python-client parses them, to Python: a type annotation and a decoder."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
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

from scripts.generate.names import decoder_name
from scripts.generate.unions import AmbiguousUnionError, Variant, dispatch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from openapi_python_client.parser.properties.property import Property

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
# The kinds that `calcom_api.fields` has a function for.
DIRECT: dict[type, tuple[str, str]] = {
    BooleanProperty: ("boolean", ""),
    DateTimeProperty: ("date_time", ""),
    IntProperty: ("integer", ""),
    StringProperty: ("text", ""),
}
HAVE_NULL = {"date_time", "integer", "take", "text"}
IMPORTS = {
    "Any": "from typing import Any",
    # A field may be called `date`, which would hide the type from the fields after it.
    "dt.date": "import datetime as dt",
    "dt.datetime": "import datetime as dt",
}


class UnsupportedShapeError(Exception):
    """A kind of schema for which there is no Python.

    Attributes:
        where: Its place in the document, as far as it is known.
    """

    def __init__(self, message: str, where: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.where = list(where)


@dataclass(frozen=True)
class Shape:
    """Python for one property.

    Attributes:
        types: The members of its type annotation.
        decoder: The expression that decodes it.
        imports: What both need imported, besides models.
        models: The models and enums that both name.
        item: Of the list that an answer is: the shape of an item.
        direct: Of a common kind: the function of ``calcom_api.fields`` that reads it, and its third argument, if any.
    """

    types: tuple[str, ...]
    decoder: str
    imports: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()
    item: Shape | None = None
    direct: tuple[str, str] | None = field(default=None, compare=False)

    @property
    def reader(self) -> tuple[str, str]:
        """The function that reads it as a field of a model, ``take`` if it is of no common kind; its third argument."""
        return self.direct or ("take", self.decoder)

    @property
    def annotation(self) -> str:
        """Its type annotation, None last."""
        return " | ".join(sorted(dict.fromkeys(self.types), key="None".__eq__))

    def nullable(self) -> Shape:
        """The same where it may be null."""
        function, argument = self.reader
        direct = (f"{function}_or_null", argument) if function in HAVE_NULL else ("take_or_null", self.decoder)
        return replace(self, types=(*self.types, "None"), decoder=f"codec.nullable({self.decoder})", direct=direct)

    def optional(self) -> Shape:
        """The same where the value may be left out."""
        return self._or("Unset", "from calcom_api.types import UNSET, Unset")

    def or_undecoded(self) -> Shape:
        """The same where it may be found with none of its shapes."""
        return self._or("Undecoded", "from calcom_api.types import Undecoded")

    def or_none(self) -> Shape:
        """The same where nothing may be found."""
        return self._or("None")

    def _or(self, name: str, *needed: str) -> Shape:
        return Shape((*self.types, name), self.decoder, self.imports.union(needed), self.models)

    def items(self) -> Shape:
        """The list of it that an answer is."""
        item = self.or_undecoded()
        return Shape(
            (f"list[{item.annotation}]",),
            f"codec.items_of({self.decoder}, strict=strict)",
            item.imports,
            item.models,
            item,
        )


ANY = Shape(("Any",), "codec.anything", frozenset({IMPORTS["Any"]}))


@dataclass(frozen=True)
class Shaper:
    """Makes shapes.

    Attributes:
        models: All models of the document by class name.
        answered: Those of them that an answer can hold.
        unions: The unions that have a name of their own, by the class names of their members.
    """

    models: Mapping[str, ModelProperty]
    answered: AbstractSet[str]
    unions: Mapping[frozenset[str], str]

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
            expected = f"expected={code}" if code in ("True", "False") else code
            return Shape(
                (f"Literal[{code}]",),
                f"codec.constant({expected})",
                frozenset({"from typing import Literal"}),
                direct=("constant", expected),
            )
        if isinstance(prop, ModelProperty):
            return self._model(prop, argument=argument)
        if isinstance(prop, ListProperty):
            inner = self.shape(prop.inner_property, argument=argument)
            if argument:
                # A list of one member of a union is no list of the union, but it is a sequence of it.
                sequence = frozenset({"from collections.abc import Sequence"})
                annotation = f"Sequence[{inner.annotation}]"
                least = (schema or {}).get("minItems")
                decoder = f"codec.list_of({inner.decoder}{f', least={least}' if least else ''})"
                return Shape((annotation,), decoder, inner.imports | sequence, inner.models)
            return Shape(
                (f"list[{inner.annotation}]",),
                f"codec.list_of({inner.decoder})",
                inner.imports,
                inner.models,
                direct=("items", inner.decoder),
            )
        if isinstance(prop, UnionProperty):
            try:
                return self._union(prop, argument=argument)
            except AmbiguousUnionError as error:
                raise UnsupportedShapeError(f"{prop.name.get_untrusted_value()}: {error}") from None
        if argument and isinstance(prop, IntProperty) and schema and not {"minimum", "maximum"}.isdisjoint(schema):
            return Shape(("int",), f"codec.between({schema.get('minimum')}, {schema.get('maximum')})")
        if type(prop) not in PLAIN:
            raise UnsupportedShapeError(f"{prop.name.get_untrusted_value()}: no template for a {type(prop).__name__}")
        annotation, decoder = PLAIN[type(prop)]
        imports = frozenset({IMPORTS[annotation]} if annotation in IMPORTS else ())
        return Shape((annotation,), decoder, imports, direct=DIRECT.get(type(prop)))

    def _model(self, prop: ModelProperty, *, argument: bool) -> Shape:
        name = str(prop.class_info.name)
        model = self.models[name]
        if is_map(model):
            values = model.additional_properties
            inner = self.shape(values) if values else ANY
            decoder = f"codec.map_of({inner.decoder})"
            if argument:
                # A dict of one member of a union is no dict of the union, but it is a mapping to it.
                mapping = frozenset({"from collections.abc import Mapping"})
                return Shape((f"Mapping[str, {inner.annotation}]",), decoder, inner.imports | mapping, inner.models)
            direct = ("mapping", "") if inner.annotation == "Any" else None
            return Shape((f"dict[str, {inner.annotation}]",), decoder, inner.imports, inner.models, direct=direct)
        return Shape((name,), f"{name}.from_dict", models=frozenset({name}))

    def _union(self, prop: UnionProperty, *, argument: bool) -> Shape:
        inner = [each for each in prop.inner_properties if not isinstance(each, NoneProperty)]
        names = [str(each.class_info.name) for each in inner if isinstance(each, ModelProperty)]
        name = self.unions.get(frozenset(names)) if len(names) == len(inner) else None
        shape = named_union(name) if name else self.union(inner, argument=argument)
        if len(inner) == len(prop.inner_properties):
            return shape
        return shape.nullable()

    def union(self, inner: Sequence[Any], *, argument: bool = False) -> Shape:
        """The shape of a union of properties, written out."""
        shapes = [self.shape(each, argument=argument) for each in inner]
        if any("Any" in shape.types for shape in shapes):
            return ANY
        if len(shapes) == 1:
            return shapes[0]
        found = dispatch(
            [Variant.of(each, shape.decoder, self._model_of(each)) for each, shape in zip(inner, shapes, strict=True)]
        )
        union = Shape(
            tuple(member for shape in shapes for member in shape.types),
            found.decoder,
            frozenset().union(*(shape.imports for shape in shapes)),
            frozenset().union(*(shape.models for shape in shapes)),
        )
        # What no answer holds is never found undecoded either.
        return union.or_undecoded() if found.is_open and not self.answered.isdisjoint(union.models) else union

    def _model_of(self, prop: Any) -> ModelProperty | None:
        return self.models[str(prop.class_info.name)] if isinstance(prop, ModelProperty) else None


def named_union(name: str) -> Shape:
    """The shape of a union that has a name of its own."""
    return Shape((name,), decoder_name(name), models=frozenset({name}))


def models_in(prop: Any, models: Mapping[str, ModelProperty]) -> set[str]:
    """The class names of all models that a value of ``prop`` can hold."""
    found: set[str] = set()
    queue = [prop]
    while queue:
        inner = queue.pop()
        if isinstance(inner, ListProperty):
            queue.append(inner.inner_property)
        elif isinstance(inner, UnionProperty):
            queue += inner.inner_properties
        elif isinstance(inner, ModelProperty) and (name := str(inner.class_info.name)) not in found:
            found.add(name)
            model = models[name]
            queue += properties(model)
            queue += [model.additional_properties] if model.additional_properties else []
    return found


def is_map(model: ModelProperty) -> bool:
    """Whether an object has no fields of its own: a mapping from text, so a dict in Python."""
    return not properties(model)


def properties(model: ModelProperty) -> list[Property]:
    """The properties of a model, those that must be there first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _enum(prop: EnumProperty, *, argument: bool) -> Shape:
    name = str(prop.class_info.name)
    if argument:
        return Shape((name, prop.value_type.__name__), f"codec.known_member({name})", models=frozenset({name}))
    return Shape((name,), f"codec.member({name})", models=frozenset({name}), direct=("member", name))
