"""Bodies that the document describes too strictly or too leniently are checked field by field."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import frozen

from calcom_client.sandbox.answers import invalid

_MISSING: Final = object()
_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")

Rule = Callable[[str, object], dict[str, str]]
"""From a field's name and value to the broken constraints, each with its sentence. A missing value is None here."""


@frozen
class Field:
    """A field of a body.

    Attributes:
        name: Its name.
        rule: What its value must be.
        optional: Whether it may be left out. An optional null passes here, and fails later on the real server.
    """

    name: str
    rule: Rule
    optional: bool = False


def validated(body: object, fields: Sequence[Field]) -> dict[str, object]:
    """The known fields of a body; unknown ones are dropped without a word.

    Raises:
        Refusal: 400 with a node for each field at fault. Nodes repeat what was sent, private keys included.
    """
    names = {field.name for field in fields}
    given: Mapping[str, object] = body if isinstance(body, dict) else {}
    known = {name: value for name, value in given.items() if name in names}
    # The real server takes an array for an object without fields, and shows each of its items as null.
    target = [None] * len(body) if isinstance(body, list) else known
    nodes = []
    for field in fields:
        value = known.get(field.name, _MISSING)
        absent = value is _MISSING or value is None
        broken = {} if absent and field.optional else field.rule(field.name, None if absent else value)
        if broken:
            shown = {} if value is _MISSING else {"value": value}
            nodes.append({"target": target, **shown, "property": field.name, "children": [], "constraints": broken})
    if nodes:
        raise invalid(nodes)
    return known


def text(name: str, value: object) -> dict[str, str]:
    """A text that is not empty."""
    broken = {}
    if value is None or value == "":
        broken["isNotEmpty"] = f"{name} should not be empty"
    if not isinstance(value, str):
        broken["isString"] = f"{name} must be a string"
    return broken


def string(name: str, value: object) -> dict[str, str]:
    """Any text."""
    return {} if isinstance(value, str) else {"isString": f"{name} must be a string"}


def email(name: str, value: object) -> dict[str, str]:
    """An e-mail address."""
    is_address = isinstance(value, str) and _EMAIL.fullmatch(value)
    return {} if is_address else {"isEmail": f"{name} must be an email"}


def boolean(name: str, value: object) -> dict[str, str]:
    """True or false, not a text that says so."""
    return {} if isinstance(value, bool) else {"isBoolean": f"{name} must be a boolean value"}


def positive_integer(name: str, value: object) -> dict[str, str]:
    """A whole number from 1 on."""
    if not isinstance(value, int) or isinstance(value, bool):
        return {"isInt": f"{name} must be an integer number"}
    return {} if value >= 1 else {"min": f"{name} must not be less than 1"}
