"""Strategies for JSON of the shapes in the bundled document, with things in it that this version does not know."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from typing import Any

from hypothesis import strategies as st

from calcom_client.sandbox.document import bundled_document, look_up

Schema = dict[str, Any]
Json = st.SearchStrategy[Any]

ANYTHING: Json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
UNKNOWN_TEXTS = st.text(max_size=5).map(lambda text: f"unknown {text}")
DAYS = st.dates(date(1970, 1, 1), date(2100, 1, 1))


def _moment(day: date, milliseconds: int, microseconds: int, minutes: int) -> str:
    """A time as the server writes it, in UTC with three digits of a second; or finer, or of another time zone."""
    zone = timezone(timedelta(minutes=minutes))
    moment = datetime.combine(day, time.min, zone) + timedelta(milliseconds=milliseconds, microseconds=microseconds)
    text = moment.isoformat(timespec="microseconds" if microseconds else "milliseconds")
    return text if minutes else text.replace("+00:00", "Z")


MOMENTS = st.builds(
    _moment, DAYS, st.integers(0, 86_399_999), st.just(0) | st.integers(0, 999), st.just(0) | st.integers(-720, 840)
)
PLAIN: dict[str, Json] = {
    "string": st.text(),
    "boolean": st.booleans(),
    "integer": st.integers(),
    "number": st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    "null": st.none(),
    "anything": ANYTHING,
}
FORMATS: dict[str, Json] = {"date-time": MOMENTS, "date": DAYS.map(str)}


def resolve(schema: Schema) -> Schema:
    """The schema that a reference leads to, and that of an object that is put together of parts."""
    if "$ref" in schema:
        return resolve(look_up(bundled_document(), schema["$ref"].removeprefix("#")))
    if "allOf" not in schema:
        return schema
    parts = [resolve(part) for part in schema["allOf"]]
    if len(parts) == 1:
        return parts[0]
    fields = {name: field for part in parts for name, field in part["properties"].items()}
    return {"type": "object", "properties": fields, "required": [n for part in parts for n in part.get("required", ())]}


@cache
def _deferred(reference: str) -> Json:
    # A shape can hold others of its own kind.
    return st.deferred(lambda: documents(resolve({"$ref": reference})))


def documents(schema: Schema) -> Json:
    """JSON of this shape."""
    if "$ref" in schema:
        return _deferred(schema["$ref"])
    schema = resolve(schema)
    shapes = schema.get("oneOf") or schema.get("anyOf")
    if shapes:
        return _union([resolve(shape) for shape in shapes])
    kinds = schema.get("type", "anything")
    return st.one_of([_of_kind(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)])


def _of_kind(kind: str, schema: Schema) -> Json:
    if kind == "array":
        return st.lists(documents(schema.get("items", {})), max_size=2)
    if kind == "object":
        return objects(schema)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema and kind != "null":
        known = st.sampled_from([value for value in schema["enum"] if value is not None])
        return known | (UNKNOWN_TEXTS if kind == "string" else PLAIN[kind])
    return FORMATS[schema["format"]] if kind == "string" and schema.get("format") in FORMATS else PLAIN[kind]


def objects(schema: Schema, tags: Iterable[str] = ()) -> st.SearchStrategy[dict[str, Any]]:
    """Objects of this shape, with further fields; its ``tags`` have known values."""
    if not schema.get("properties"):
        values = schema.get("additionalProperties")
        return st.dictionaries(st.text(max_size=5), documents(values if isinstance(values, dict) else {}), max_size=2)
    optional = {name: documents(field) for name, field in schema["properties"].items()}
    optional |= {name: st.sampled_from(_fixed(schema, name)) for name in tags}
    required = {name: optional.pop(name) for name in schema.get("required", ())}
    known = st.fixed_dictionaries(required, optional=optional)
    return st.builds(lambda one, other: one | other, known, st.dictionaries(UNKNOWN_TEXTS, ANYTHING, max_size=2))


def _union(shapes: list[Schema]) -> Json:
    """One of several shapes or, where all have a tag, an object whose tag nobody knows."""
    of_objects = [shape for shape in shapes if "properties" in shape]
    tags = [{name for name in shape.get("required", ()) if _fixed(shape, name)} for shape in of_objects]
    known = [objects(shape, names) for shape, names in zip(of_objects, tags, strict=True)]
    others = [documents(shape) for shape in shapes if "properties" not in shape]
    common = set.intersection(*tags) if len(tags) > 1 else set()
    split = {name for name in common if len({repr(_fixed(shape, name)) for shape in of_objects}) > 1}
    unknown = [st.fixed_dictionaries(dict.fromkeys(split, UNKNOWN_TEXTS), optional={"id": ANYTHING})] if split else []
    return st.one_of(known + others + unknown)


def _fixed(schema: Schema, name: str) -> list[Any]:
    """The values of a field that has fixed ones."""
    field = resolve(schema["properties"][name])
    return [field["const"]] if "const" in field else field.get("enum", [])
