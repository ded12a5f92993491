"""Calls of the client's methods, made of the examples of a document."""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from numbers import Real
from operator import attrgetter
from typing import Any, Final

import attrs
from attrs import field, frozen

from calcom_api import codec, models
from calcom_client import CalClient
from tests.contract.documented import Documented, DocumentedOperation, Parameter

COMPONENTS: Final = "/components/schemas/"
KINDS: Final[Mapping[str, type]] = {
    "string": str,
    "integer": int,
    "number": Real,
    "boolean": bool,
    "null": type(None),
    "array": list,
    "object": dict,
}


@frozen
class Call:
    """What to send: the JSON of each path parameter, of each query parameter and of the body."""

    name: str
    path: Mapping[str, Any] = field(repr=False)
    query: Mapping[str, Any] = field(repr=False)
    body: Any = field(repr=False)


def method_of(cal: CalClient, operation: DocumentedOperation) -> Callable[..., Any]:
    """The method of the resource tree that calls an operation."""
    names = (re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", part).lower() for part in operation.id.split("."))
    method: Callable[..., Any] = attrgetter(".".join(names))(cal)
    return method


def calls(documented: Documented, operation: DocumentedOperation) -> Iterator[Call]:
    """One with only what is required, one with everything, and one for each example of the body."""
    path = _examples(documented, operation.of_place("path"))
    query = _examples(documented, operation.of_place("query"))
    required = {name: query[name] for name, parameter in operation.of_place("query").items() if parameter.required}
    yield Call("required", path, required, _shortest_body(documented, operation))
    yield Call("everything", path, query, _fullest_body(documented, operation))
    for name, body in operation.bodies.items():
        yield Call(f"body-{name}", path, required, body)


def _examples(documented: Documented, parameters: Mapping[str, Parameter]) -> dict[str, Any]:
    return {
        name: parameter.raw["example"] if "example" in parameter.raw else documented.made_up(parameter.schema)
        for name, parameter in parameters.items()
    }


def _shortest_body(documented: Documented, operation: DocumentedOperation) -> Any:
    """The first example, less what is not required."""
    if operation.body is None:
        return None
    body = next(iter(operation.bodies.values()))
    if not documented.fields(operation.body):
        return body
    short = {name: value for name, value in body.items() if name in documented.required(operation.body)}
    return body if documented.misfit(operation.body, short) else short


def _fullest_body(documented: Documented, operation: DocumentedOperation) -> Any:
    """The longest example, with every further field that goes with it."""
    if operation.body is None:
        return None
    examples = sorted(operation.bodies.values(), key=len, reverse=True)
    full = examples[0]
    others = {}
    for name, schema in documented.fields(operation.body).items():
        if name not in full:
            shown = [example[name] for example in examples if name in example]
            others[name] = shown[0] if shown else documented.made_up(schema)
    # All at once, as some fields need each other; else, where some exclude each other, as many as may be.
    for added in (others, *({name: value} for name, value in others.items())):
        fuller = {**full, **added}
        full = full if documented.misfit(operation.body, fuller) else fuller
    return full


def arguments_of(
    documented: Documented, operation: DocumentedOperation, method: Callable[..., Any], call: Call
) -> tuple[list[Any], dict[str, Any]]:
    """The arguments with which a method makes a call."""
    names = {_plain(name): name for name in inspect.signature(method).parameters}
    values = {
        name: python_of(documented, parameter.schema, {**call.path, **call.query}[name])
        for name, parameter in {**operation.of_place("path"), **operation.of_place("query")}.items()
        if name in call.path or name in call.query
    }
    if operation.body is not None:
        fields = documented.fields(operation.body)
        if "body" in names and "body" not in fields:
            values["body"] = python_of(documented, operation.body, call.body)
        else:
            # A required tag has one value only, which needs no argument.
            tags = {name for name in fields if _plain(name) not in names and "const" in documented.at(fields[name])[1]}
            given = call.body.keys() - tags
            assert given.isdisjoint(values), f"{operation.id}: several arguments are called {given & values.keys()}"
            values |= {name: python_of(documented, fields[name], call.body[name]) for name in given}
    in_path = [values.pop(name) for name in re.findall(r"\{(\w+)\}", operation.path)]
    unknown = [name for name in values if _plain(name) not in names]
    assert unknown == [], f"{operation.id}: the method has no arguments for {unknown}"
    return in_path, {names[_plain(name)]: value for name, value in values.items()}


def _plain(name: str) -> str:
    """What a name has in common in the API's spelling and in Python's."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _class_of(pointer: str) -> Any:
    """The model or the enum that stands at a JSON pointer; None for anything else."""
    name = pointer.removeprefix(COMPONENTS)
    found = getattr(models, name) if name in models.__all__ else None
    return found if isinstance(found, type) else None  # unions have names too


def python_of(documented: Documented, pointer: str, value: Any) -> Any:
    """What a program has for the JSON of a schema: models, members of enums, times."""
    place, schema = documented.at(pointer)
    if value is None:
        return None
    kind = _class_of(place)
    if kind is not None:
        return kind(value) if issubclass(kind, Enum) else kind.from_dict(value)
    for shape in _shapes(place, schema):
        if documented.misfit(shape, value) is None:
            return python_of(documented, shape, value)
    if isinstance(value, list):
        return [python_of(documented, f"{place}/items", item) for item in value]
    if isinstance(value, dict):
        others = f"{place}/additionalProperties" if isinstance(schema.get("additionalProperties"), dict) else ""
        shapes = dict.fromkeys(value, others) | documented.fields(place)
        return {
            name: python_of(documented, shapes[name], part) if shapes[name] else part for name, part in value.items()
        }
    decoders: dict[str, Callable[[Any], Any]] = {"date-time": codec.date_time, "date": codec.day}
    return decoders.get(schema.get("format", ""), codec.anything)(value)


def _shapes(place: str, schema: Mapping[str, Any]) -> list[str]:
    """JSON pointers to the shapes of a union."""
    return [f"{place}/{union}/{at}" for union in ("oneOf", "anyOf") for at in range(len(schema.get(union, ())))]


def misfit_of(documented: Documented, pointer: str, value: Any) -> str | None:
    """Why ``value`` is not what a program expects of a schema: its model, a list of them, text, …"""
    place, schema = documented.at(pointer)
    kind = _class_of(place)
    if kind is not None:
        return None if isinstance(value, kind) else f"{value!r} is no {kind.__name__}"
    shapes = _shapes(place, schema)
    if shapes:
        found = [misfit_of(documented, shape, value) for shape in shapes]
        return None if None in found else "; ".join(filter(None, found))
    if schema.get("type") == "array" and isinstance(value, list):
        return "; ".join(filter(None, (misfit_of(documented, f"{place}/items", item) for item in value))) or None
    kinds = schema.get("type", ())
    names = [kinds] if isinstance(kinds, str) else kinds
    if documented.fields(place) and attrs.has(type(value)):
        return None
    fits = not names or any(_is(name, schema, value) for name in names)
    return None if fits else f"{value!r} is no {' or '.join(names)}"


def _is(name: str, schema: Mapping[str, Any], value: Any) -> bool:
    """Whether ``value`` is what a program has for a JSON type."""
    if name == "object" and "properties" in schema:
        return False  # a model, not just any object
    formats: dict[str, type] = {"date-time": datetime, "date": date} if name == "string" else {}
    return isinstance(value, formats.get(schema.get("format", ""), KINDS[name]))
