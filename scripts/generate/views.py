"""What the templates see: models, operations and resources, ready to be printed."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from openapi_python_client.strings import PythonIdentifier, pascal_case, snake_case

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from scripts.generate.shapes import Shape

PACKAGE = "calcom_api"
# Names of texts that hardly two things have in common.
ID = re.compile(r"(^u?i|[a-z]I|Ui)d$")
# Functions of calcom_api.fields that read what is written as it is.
JSON_ALREADY = frozenset({"text", "integer", "boolean"})

# What of an answer reaches the caller: `data` of the envelope (it may be absent), nothing but its status, the whole
# body, or where a redirect leads.
Answer = Literal["data", "data if any", "status", "body", "location"]


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
    brackets: bool = False
    constant: str = ""
    instead: str = ""

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
    def own_decoder(self) -> tuple[str, str] | None:
        """The decoder that its model makes for it once, name and expression; None where there is nothing to make."""
        _function, argument = self.shape.reader
        return (f"_decode_{self.name.strip('_')}", argument) if argument.endswith(")") else None

    def reading(self, late: AbstractSet[str]) -> str:
        """The expression that reads it from ``src``; what needs a model of ``late`` is made there and then."""
        function, argument = self.shape.reader
        if function.removesuffix("_or_null") == "text" and ID.search(self.wire_name):
            function = f"unique_{function}"
        if self.own_decoder and late.isdisjoint(self.shape.models):
            argument = self.own_decoder[0]
        arguments = ", ".join(filter(None, ["src", f'"{self.wire_name}"', argument]))
        value = f"{'codec' if function == 'take' else 'fields'}.{function}({arguments})"
        return value if self.required else f'{value} if "{self.wire_name}" in src else UNSET'

    @property
    def writing(self) -> str:
        """The expression for its JSON form; texts, numbers and booleans are JSON already."""
        value = f"self.{self.attribute}"
        return value if self.shape.reader[0].removesuffix("_or_null") in JSON_ALREADY else f"encoding.encode({value})"

    @property
    def attribute(self) -> str:
        """Its attribute in a model: one that is deprecated is kept apart, so that reading it can warn."""
        return f"_{self.name}" if self.instead else self.name

    @property
    def default(self) -> str:
        """What follows its annotation in a model."""
        if self.secret:
            return " = attrs.field(repr=masked)" if self.required else " = attrs.field(default=UNSET, repr=masked)"
        if self.required:
            return f" = {self.constant}" if self.constant else ""
        return " = UNSET"


@dataclass
class Model:
    """A model: one module in ``calcom_api.models``."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    imports: list[str] = field(default_factory=list)
    late_imports: list[str] = field(default_factory=list)
    late: frozenset[str] = frozenset()

    @property
    def decoders(self) -> list[tuple[str, str]]:
        """The decoders that it makes once for its fields, names and expressions."""
        return [f.own_decoder for f in self.fields if f.own_decoder and self.late.isdisjoint(f.shape.models)]

    @property
    def names_in_json(self) -> str:
        """The names of its fields in JSON as one text, as an expression of some lines."""
        lines = textwrap.wrap(" ".join(f.wire_name for f in self.fields), 120 - 11, break_on_hyphens=False)
        literals = [f'"{line} "' for line in lines[:-1]] + [f'"{lines[-1]}"']
        return literals[0] if len(literals) == 1 else "\n".join(["(", *literals, ")"])

    @property
    def needs(self) -> set[str]:
        """The other models and enums that its fields name."""
        return set().union(*(f.shape.models for f in self.fields)) - {self.name}


@dataclass
class Union:
    """A union that has a name of its own: one module in ``calcom_api.models``."""

    name: str
    module: str
    doc: str
    shape: Shape
    decoder_name: str
    imports: list[str] = field(default_factory=list)

    @property
    def needs(self) -> set[str]:
        """The models that it names."""
        return set(self.shape.models)


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
    answer: Answer
    version: str | None
    repeatable: bool
    paging: str | None
    instead: str
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
    def is_list(self) -> bool:
        """Whether its method gives pages of items."""
        return self.method == "GET" and self.result_shape.item is not None

    @property
    def returned(self) -> str:
        """The type that its method gives, before it is awaited where it is a list."""
        item = self.result_shape.item
        return f"Pages[{item.annotation}]" if self.is_list and item else self.result

    @property
    def decoding(self) -> str:
        """The expression that reads an answer's ``body``."""
        if self.answer == "status":
            return "codec.status(body, strict=strict)"
        readers = {"data": "codec.data", "data if any": "codec.data_if_any"}
        reader = readers.get(self.answer)
        return f"{reader}(body, {self.decoder}, strict=strict)" if reader else f"{self.decoder}(body)"

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
        """The shapes in the signatures of its functions."""
        return [*(argument.full_shape for argument in self.arguments), self.result_shape]

    @property
    def method_shapes(self) -> list[Shape]:
        """The shapes in the signature of its method."""
        item = self.result_shape.item
        return [*self.shapes[:-1], item if self.is_list and item else self.result_shape]


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
