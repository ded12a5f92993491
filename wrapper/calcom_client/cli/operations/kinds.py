"""What kind of thing a schema asks for, as the command line sees it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calcom_client.cli.operations.catalog import Catalog, Schema


@dataclass(frozen=True)
class Kind:
    """A schema boiled down.

    Attributes:
        name: ``text``, ``integer``, ``number``, ``boolean``, ``choice``, ``time``, ``day``, ``day or time``, ``list``,
            ``object``, or ``mixed`` for a union of several of these.
        schema: The schema itself, or the first of a union's shapes.
        nullable: Whether null says something.
        secret: Whether it is a secret, or holds one.
        choices: The values of a choice.
        item: The kind of a list's items.
        takes_text: Whether a mixed one takes any text.
    """

    name: str
    schema: Schema
    nullable: bool = False
    secret: bool = False
    choices: tuple[Any, ...] = ()
    item: Kind | None = None
    takes_text: bool = False

    @property
    def is_structured(self) -> bool:
        """Whether it is written as JSON."""
        return self.name in ("list", "object", "mixed")


FORMATS = {"date-time": "time", "date": "day"}


def kind_of(catalog: Catalog, schema: Schema) -> Kind:
    """The kind of a schema."""
    resolved = catalog.resolve(schema)
    shapes = catalog.shapes(resolved)
    nullable = _takes_null(catalog, resolved)
    kinds = [_kind_of_shape(catalog, shape) for shape in shapes]
    if not kinds:
        return Kind("mixed", resolved, nullable=nullable, takes_text=True)
    names = {kind.name for kind in kinds}
    secret = any(kind.secret for kind in kinds)
    if len(kinds) == 1 or names == {"text"}:
        return replace(kinds[0], nullable=nullable, secret=secret)
    if names == {"time", "day"}:
        return Kind("day or time", resolved, nullable)
    if names == {"choice"}:
        return Kind("choice", resolved, nullable, choices=tuple(c for kind in kinds for c in kind.choices))
    if names == {"object"}:
        return Kind("object", resolved, nullable, secret)
    return Kind(
        "mixed", resolved, nullable, secret, takes_text=any(kind.name == "text" or kind.takes_text for kind in kinds)
    )


def _kind_of_shape(catalog: Catalog, shape: Schema) -> Kind:
    if "const" in shape:
        return Kind("choice", shape, choices=(shape["const"],))
    if "enum" in shape:
        return Kind("choice", shape, choices=tuple(value for value in shape["enum"] if value is not None))
    types = shape.get("type", "object" if "properties" in shape or "allOf" in shape else ())
    names = [name for name in ([types] if isinstance(types, str) else types) if name != "null"]
    if names == ["array"]:
        item = kind_of(catalog, shape.get("items", {}))
        return Kind("list", shape, item=item, secret=item.secret)
    if names == ["string"]:
        form = shape.get("format", "")
        return Kind(FORMATS.get(form, "text"), shape, secret=form == "password")
    name = names[0] if len(names) == 1 else "mixed"
    return Kind(
        name,
        shape,
        secret=name == "object" and _holds_secret(catalog, shape),
        takes_text=not names or "string" in names,
    )


def _takes_null(catalog: Catalog, schema: Schema) -> bool:
    schema = catalog.resolve(schema)
    types = schema.get("type", ())
    if "null" in ([types] if isinstance(types, str) else types):
        return True
    return any(_takes_null(catalog, variant) for variant in (*schema.get("oneOf", ()), *schema.get("anyOf", ())))


def _holds_secret(catalog: Catalog, schema: Schema, depth: int = 3) -> bool:
    """Whether a field of an object, or of an object in it, is a secret."""
    for value in catalog.properties(schema).values():
        for shape in catalog.shapes(value):
            if shape.get("format") == "password":
                return True
            if depth and "properties" in shape and _holds_secret(catalog, shape, depth - 1):
                return True
    return False
