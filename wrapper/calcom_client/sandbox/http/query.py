"""Reading a query: text to the values that the document's parameters have."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from calcom_client.sandbox.routes import Operation


@frozen
class Parameter:
    """A parameter of the query.

    Attributes:
        name: Its name.
        schema: Its schema, references followed.
        items: The schema of an array's items, references followed; None for others.
        explode: Whether an array comes as repeated parameters rather than as one with commas.
        is_comma_list: Whether it comes with commas only; the real server refuses a repeated parameter then.
        is_object_list: Whether it is a list of objects, `name[0][key]=value`.
        required: Whether it must be there.
    """

    name: str
    schema: Mapping[str, Any]
    items: Mapping[str, Any] | None
    explode: bool
    is_comma_list: bool
    is_object_list: bool
    required: bool


def is_comma_list(operation: Operation, raw: Mapping[str, Any]) -> bool:
    """Lists of teams everywhere, and of event types of a team's bookings; of other lists both spellings are taken."""
    return not raw.get("explode", True) and (raw["name"] == "teamIds" or "{teamId}" in operation.path)


def value_of(parameter: Parameter, pairs: Sequence[tuple[str, str]]) -> object:
    """What a query holds for a parameter; None for nothing."""
    if parameter.is_object_list:
        return _objects(parameter, pairs)
    texts = [text for name, text in pairs if name in (parameter.name, f"{parameter.name}[]")]
    if not texts:
        return None
    if parameter.items is None:
        return _scalar(parameter.schema, texts[-1])
    items = parameter.items
    # A comma list is understood for numbers and closed sets even where repeating the parameter is the documented way.
    if len(texts) == 1 and (not parameter.explode or items.get("type") == "integer" or "enum" in items):
        texts = texts[0].split(",")
    elif parameter.is_comma_list:
        return texts
    return [_scalar(items, text) for text in texts]


def _objects(parameter: Parameter, pairs: Sequence[tuple[str, str]]) -> object:
    found: dict[str, dict[str, object]] = {}
    properties = (parameter.items or {}).get("properties", {})
    for name, text in pairs:
        head, _, rest = name.partition("[")
        place, _, key = rest.removesuffix("]").partition("][")
        if head == parameter.name and key:
            found.setdefault(place, {})[key] = _scalar(properties.get(key, {}), text)
    return list(found.values()) or None


def _scalar(schema: Mapping[str, Any], text: str) -> object:
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if "integer" in kinds or "number" in kinds:
        try:
            number = float(text)
        except ValueError:
            return text
        return int(number) if number.is_integer() else number
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    return text
