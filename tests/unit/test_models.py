"""Every model, read from whatever the bundled document allows."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calcom_api import DecodeError, models
from calcom_client.sandbox.document import bundled_document
from tests.unit.documented_json import ANYTHING, documents, objects, resolve

SCHEMAS: dict[str, Any] = bundled_document()["components"]["schemas"]
MODELS = [name for name in models.__all__ if hasattr(getattr(models, name), "from_dict")]

# There are many models: a few examples each are thousands in all.
some = settings(max_examples=15)
few = settings(max_examples=5)


def test_the_document_describes_every_model() -> None:
    assert MODELS
    assert set(MODELS) <= set(SCHEMAS)


@pytest.mark.parametrize("name", models.__all__)
def test_models_are_where_they_are_said_to_be(name: str) -> None:
    found = getattr(models, name)

    assert not isinstance(found, type) or found.__name__ == name  # the name of a union is only an alias
    assert name in dir(models)


def test_there_are_no_other_models() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Bokking'"):
        models.Bokking  # noqa: B018


@pytest.mark.parametrize("name", MODELS)
@some
@given(st.data())
def test_models_round_trip(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(SCHEMAS[name]))

    model = getattr(models, name).from_dict(document)

    assert model.to_dict() == document
    assert type(model).from_dict(model.to_dict()) == model


@pytest.mark.parametrize("name", MODELS)
@few
@given(st.data())
def test_a_field_that_must_be_there_is_missed_by_its_name(name: str, data: st.DataObject) -> None:
    schema = resolve(SCHEMAS[name])
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
@few
@given(value=ANYTHING)
def test_any_json_is_read_or_refused(name: str, value: Any) -> None:
    try:
        model = getattr(models, name).from_dict(value)
    except DecodeError:
        return
    assert model.to_dict() == value
