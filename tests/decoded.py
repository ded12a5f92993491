"""Looking into what was decoded."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from calcom_api import Undecoded

Place = tuple[str | int, ...]


def parts(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """A value and everything in it, each with its place."""
    yield place, value
    if isinstance(value, Mapping):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    elif attrs.has(kind := type(value)) and kind is not Undecoded:
        inner = [(each.name, getattr(value, each.name)) for each in attrs.fields(kind)]
    else:
        return
    for key, part in inner:
        yield from parts(part, (*place, key))


def undocumented(value: Any) -> list[Place]:
    """Where a value has something that the document does not know: a field, or an object of no documented shape."""
    return [
        place
        for place, part in parts(value)
        if isinstance(part, Undecoded) or (place and place[-1] == "_additional_properties" and part)
    ]
