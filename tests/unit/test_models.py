"""Every model, read from whatever the bundled document allows."""

import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_api import DecodeError, models

DOCUMENT = json.loads((files("calcom_api") / "openapi.json").read_bytes())
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
MODELS = [name for name in models.__all__ if hasattr(getattr(models, name), "from_dict")]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
MOMENTS = st.datetimes().map(lambda moment: f"{moment.replace(microsecond=0).isoformat()}.377Z")


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in schema:
        return schema
    found: Any = DOCUMENT
    for step in schema["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return resolve(found)


def documents(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """JSON of this shape, with fields that nobody knows yet."""
    schema = resolve(schema)
    for union in ("oneOf", "anyOf"):
        if union in schema:
            return st.one_of([documents(variant) for variant in schema[union]])
    if "allOf" in schema:
        (only,) = schema["allOf"]
        return documents(only)
    if "enum" in schema:
        return st.sampled_from(schema["enum"]) | st.text()
    kinds: dict[str, Any] = {
        "string": lambda: MOMENTS if schema.get("format") == "date-time" else st.text(),
        "boolean": st.booleans,
        "integer": st.integers,
        "array": lambda: st.lists(documents(schema["items"]), max_size=3),
        "object": lambda: objects(schema),
    }
    strategy: st.SearchStrategy[Any] = kinds[schema["type"]]()
    return strategy


def objects(schema: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    fields = {name: documents(field) for name, field in schema.get("properties", {}).items()}
    required = {name: fields.pop(name) for name in schema.get("required", [])}
    unknown = st.dictionaries(st.text().filter(lambda name: name not in schema["properties"]), JSON, max_size=2)
    known = st.fixed_dictionaries(required, optional=fields)
    return st.builds(lambda one, other: {**one, **other}, known, unknown)


def test_the_document_describes_every_model() -> None:
    assert MODELS
    assert set(MODELS) <= set(SCHEMAS)


@pytest.mark.parametrize("name", models.__all__)
def test_models_are_where_they_are_said_to_be(name: str) -> None:
    assert getattr(models, name).__name__ == name
    assert name in dir(models)


def test_there_are_no_other_models() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Bokking'"):
        models.Bokking  # noqa: B018


@pytest.mark.parametrize("name", MODELS)
@given(st.data())
def test_models_round_trip(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(SCHEMAS[name]))

    model = getattr(models, name).from_dict(document)

    assert model.to_dict() == document
    assert type(model).from_dict(model.to_dict()) == model


@pytest.mark.parametrize("name", MODELS)
@given(st.data())
def test_a_field_that_must_be_there_is_missed_by_its_name(name: str, data: st.DataObject) -> None:
    schema = SCHEMAS[name]
    if not schema.get("required"):
        return
    document = data.draw(objects(schema))
    missing = data.draw(st.sampled_from(schema["required"]))
    del document[missing]

    with pytest.raises(DecodeError) as caught:
        getattr(models, name).from_dict(document)

    assert caught.value.path == (missing,)
    assert caught.value.reason == "is missing"


@pytest.mark.parametrize("name", MODELS)
@given(value=JSON)
def test_any_json_is_read_or_refused(name: str, value: Any) -> None:
    try:
        model = getattr(models, name).from_dict(value)
    except DecodeError:
        return
    assert model.to_dict() == value
