"""Which of its shapes a union's value has: decided by what distinguishes them, never by trial and error.

First by the kind of JSON value; among objects by a tag, a required field that is constant (or one of a closed set) in
each; else by a required field that no other shape has.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.string import StringProperty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KINDS: dict[type, str] = {
    BooleanProperty: "boolean",
    DateProperty: "text",
    DateTimeProperty: "text",
    FloatProperty: "number",
    IntProperty: "number",
    ListProperty: "array",
    ModelProperty: "mapping",
    StringProperty: "text",
}

BOOLEANS = frozenset({"True", "False"})


class AmbiguousUnionError(Exception):
    """Nothing tells the shapes of a union apart."""


@dataclass(frozen=True)
class Variant:
    """One shape of a union.

    Attributes:
        prop: Its property of openapi-python-client's parser.
        decoder: The expression that decodes it.
        tags: Of an object: the values, as Python code, of each required field that has fixed ones.
        constants: Those of the tags that have a single value for good; the others are closed sets, which can grow.
        required: Of an object: the names of its required fields.
        fields: Of an object: the names of all its fields.
    """

    prop: Any
    decoder: str
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)
    constants: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()

    @classmethod
    def of(cls, prop: Any, decoder: str, model: ModelProperty | None) -> Variant:
        """The variant of a property, and of its model where it is an object."""
        if model is None:
            return cls(prop, decoder)
        required = model.required_properties or []
        names = frozenset(inner.name.get_untrusted_value() for inner in required)
        optional = frozenset(inner.name.get_untrusted_value() for inner in model.optional_properties or [])
        tags = {inner.name.get_untrusted_value(): values for inner in required if (values := tuple(_fixed(inner)))}
        constants = frozenset(
            inner.name.get_untrusted_value() for inner in required if isinstance(inner, ConstProperty)
        )
        return cls(prop, decoder, tags, constants, names, names | optional)

    @property
    def kind(self) -> str:
        """The kind of JSON value that it is."""
        if isinstance(self.prop, EnumProperty):
            return "text" if self.prop.value_type is str else "number"
        if isinstance(self.prop, ConstProperty):
            kinds = {bool: "boolean", str: "text"}
            return kinds.get(type(self.prop.value.raw_value), "number")
        return KINDS[type(self.prop)]


@dataclass(frozen=True)
class Dispatch:
    """How to tell the shapes of a union apart.

    Attributes:
        decoder: The expression that finds the shape and decodes it.
        is_open: Whether it keeps a value that has none of the shapes, as ``Undecoded``.
    """

    decoder: str
    is_open: bool


def dispatch(variants: Sequence[Variant]) -> Dispatch:
    """Tell ``variants`` apart.

    Raises:
        AmbiguousUnionError: They cannot be.
    """
    kinds: dict[str, list[Variant]] = defaultdict(list)
    for variant in variants:
        kinds[variant.kind].append(variant)
    found = {}
    for kind, members in kinds.items():
        if {type(member.prop) for member in members} == {DateProperty, DateTimeProperty}:
            found[kind] = Dispatch("codec.day_or_time", is_open=False)
            continue
        if kind != "mapping" and len(members) > 1:
            raise AmbiguousUnionError(f"several of its shapes are {kind}")
        found[kind] = _among_objects(members)
    is_open = any(each.is_open for each in found.values())
    if len(found) == 1:
        return found.popitem()[1]
    decoders = ", ".join(f"{kind}={each.decoder}" for kind, each in sorted(found.items()))
    return Dispatch(f"codec.by_kind({decoders})", is_open)


def _among_objects(variants: Sequence[Variant]) -> Dispatch:
    if len(variants) == 1:
        return Dispatch(variants[0].decoder, is_open=False)
    tags = [name for name in {tag: None for variant in variants for tag in variant.tags} if _splits(name, variants)]
    # An enum that only some have is likely to be no tag but a field like others, whose values may grow.
    sure = [name for name in tags if _is_tag(name, variants)]
    if sure:
        return _by_tag(variants, sure)
    try:
        return _by_key(variants)
    except AmbiguousUnionError:
        if not tags:
            raise
        return _by_tag(variants, tags)


def _by_tag(variants: Sequence[Variant], candidates: Sequence[str]) -> Dispatch:
    """By the field that is a tag in the most of them; those without it come into question for its other values."""
    tag = max(candidates, key=lambda name: _reach(name, variants))
    groups = _groups(tag, variants)
    found = {value: _among_objects(group) for value, group in groups.items()}
    having, rest = _having(tag, variants), [variant for variant in variants if tag not in variant.tags]
    arguments = [f'"{tag}"', f"{{{', '.join(f'{value}: {each.decoder}' for value, each in found.items())}}}"]
    is_open = any(each.is_open for each in found.values())
    if not rest:
        return Dispatch(f"codec.by_tag({', '.join(arguments)})", is_open=True)
    otherwise = _among_the_rest(rest, having)
    return Dispatch(f"codec.by_tag({', '.join([*arguments, otherwise.decoder])})", is_open or otherwise.is_open)


def _among_the_rest(rest: Sequence[Variant], tagged: Sequence[Variant]) -> Dispatch:
    """Tell apart the shapes that lack a tag; a single one is known by a field of its own, where it has one."""
    if len(rest) > 1:
        return _among_objects(rest)
    key = _own_key(rest[0], tagged)
    if key:
        return Dispatch(f'codec.by_key({{"{key}": {rest[0].decoder}}})', is_open=True)
    return Dispatch(rest[0].decoder, is_open=False)


def _groups(tag: str, variants: Sequence[Variant]) -> dict[str, list[Variant]]:
    groups: dict[str, list[Variant]] = defaultdict(list)
    for variant in variants:
        for value in variant.tags.get(tag, ()):
            groups[value].append(variant)
    return groups


def _splits(tag: str, variants: Sequence[Variant]) -> bool:
    groups = _groups(tag, variants)
    # 1 == True: the two cannot stand in one table.
    is_mixed = not BOOLEANS.isdisjoint(groups) and any(value.lstrip("-").isdigit() for value in groups)
    return not is_mixed and all(len(group) < len(variants) for group in groups.values())


def _having(tag: str, variants: Sequence[Variant]) -> list[Variant]:
    return [variant for variant in variants if tag in variant.tags]


def _is_constant(tag: str, variants: Sequence[Variant]) -> bool:
    """Whether those that have it have it as a constant."""
    return all(tag in variant.constants for variant in _having(tag, variants))


def _is_tag(tag: str, variants: Sequence[Variant]) -> bool:
    """Whether all have it, or those that have it have it as a constant."""
    return len(_having(tag, variants)) == len(variants) or _is_constant(tag, variants)


def _reach(tag: str, variants: Sequence[Variant]) -> tuple[int, bool, int]:
    """How good a tag it is: how many shapes have it, whether as a constant, and how many values it has."""
    return len(_having(tag, variants)), _is_constant(tag, variants), len(_groups(tag, variants))


def _own_key(variant: Variant, others: Sequence[Variant]) -> str | None:
    """A required field of a shape that no other one has."""
    own = variant.required.difference(*(other.fields for other in others))
    return min(own, default=None)


def _by_key(variants: Sequence[Variant]) -> Dispatch:
    decoders = []
    otherwise = []
    for variant in variants:
        key = _own_key(variant, [other for other in variants if other is not variant])
        if key:
            decoders.append(f'"{key}": {variant.decoder}')
        else:
            otherwise.append(variant.decoder)
    if len(otherwise) > 1 or not decoders:
        raise AmbiguousUnionError("no tag, and no required field that only one has, tells its objects apart")
    arguments = ", ".join([f"{{{', '.join(decoders)}}}", *otherwise])
    return Dispatch(f"codec.by_key({arguments})", is_open=not otherwise)


def _fixed(prop: Any) -> Iterator[str]:
    """The values of a field that has fixed ones, as Python code."""
    if isinstance(prop, ConstProperty):
        raw = prop.value.raw_value
        yield f'"{raw}"' if isinstance(raw, str) else str(raw)
    elif isinstance(prop, EnumProperty):
        yield from (f'"{value}"' if prop.value_type is str else str(value) for value in prop.values.values())
