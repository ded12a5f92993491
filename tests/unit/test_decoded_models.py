"""What decoded models are like: what they share, what they keep, and what they do not hold on to."""

import copy
import json
import pickle
from collections import ChainMap, defaultdict
from types import MappingProxyType
from typing import Any

import pytest

from calcom_api import UNSET, DecodeError, codec
from calcom_api.models import Booking, DelegationCredentialUpdate, WorkspacePlatform, WorkspacePlatformSlug
from calcom_client.sandbox.document import bundled_document

PLATFORM = {"name": "Google", "slug": "google"}


def page_of_platforms() -> list[Any]:
    platform = '{"name": "Acme Google", "slug": "google"}'
    body = json.loads(f'{{"status": "success", "data": [{platform}, {platform}]}}')
    platforms: list[Any] = codec.data(body, codec.items_of(WorkspacePlatform.from_dict, strict=False), strict=True)
    return platforms


def test_equal_texts_of_one_answer_are_one() -> None:
    first, second = page_of_platforms()

    assert first.name is second.name


def test_texts_are_not_remembered_longer_than_their_answer() -> None:
    one, other = page_of_platforms()[0], page_of_platforms()[0]

    assert one.name == other.name
    assert one.name is not other.name


def test_texts_are_forgotten_after_an_answer_that_cannot_be_read() -> None:
    with pytest.raises(DecodeError):
        codec.data({"data": ["Acme Google", 1]}, codec.list_of(codec.string), strict=False)

    one, other = (json.loads('"Acme Google"') for _ in range(2))
    assert codec.string(one) is not codec.string(other)


def test_models_without_unknown_fields_can_be_given_some() -> None:
    platform = WorkspacePlatform.from_dict(PLATFORM)
    assert platform.additional_properties == {}

    platform.additional_properties["logo"] = None

    assert platform.to_dict() == {**PLATFORM, "logo": None}
    assert WorkspacePlatform.from_dict(platform.to_dict()) == platform


def test_models_can_be_made_with_unknown_fields() -> None:
    platform = WorkspacePlatform(name="Google", slug=WorkspacePlatformSlug.GOOGLE, additional_properties={"logo": None})

    assert platform.to_dict() == {**PLATFORM, "logo": None}
    assert platform == WorkspacePlatform.from_dict({**PLATFORM, "logo": None})
    assert platform != WorkspacePlatform.from_dict(PLATFORM)


def test_looking_for_unknown_fields_changes_nothing() -> None:
    looked_at, untouched = WorkspacePlatform.from_dict(PLATFORM), WorkspacePlatform.from_dict(PLATFORM)

    assert not looked_at.additional_properties

    assert looked_at == untouched
    assert repr(looked_at) == repr(untouched)


@pytest.mark.parametrize("unknown", [{}, {"logo": ["a"]}])
def test_copies_are_equal_and_their_own(unknown: dict[str, Any]) -> None:
    platform = WorkspacePlatform.from_dict({**PLATFORM, **unknown})

    for twin in (copy.deepcopy(platform), pickle.loads(pickle.dumps(platform))):  # noqa: S301 - made here
        assert twin == platform
        twin.additional_properties["logo"] = "new"
        assert platform.additional_properties == unknown


def test_models_of_other_classes_are_unequal() -> None:
    class Renamed(WorkspacePlatform):
        pass

    assert Renamed.from_dict(PLATFORM) != WorkspacePlatform.from_dict(PLATFORM)
    assert WorkspacePlatform.from_dict(PLATFORM) != PLATFORM
    assert isinstance(Renamed.from_dict(PLATFORM), Renamed)
    assert Renamed.from_dict(PLATFORM).to_dict() == PLATFORM


def test_models_have_no_hash_as_they_can_change() -> None:
    with pytest.raises(TypeError):
        hash(WorkspacePlatform.from_dict(PLATFORM))


@pytest.mark.parametrize("kind", [MappingProxyType, ChainMap, lambda document: defaultdict(str, document)])
def test_any_mapping_is_read(kind: Any) -> None:
    assert WorkspacePlatform.from_dict(kind(PLATFORM)) == WorkspacePlatform.from_dict(PLATFORM)


def test_a_mapping_that_makes_up_values_is_not_asked_to() -> None:
    incomplete = defaultdict(str, {"slug": "google"})

    with pytest.raises(DecodeError, match="name: is missing"):
        WorkspacePlatform.from_dict(incomplete)
    assert incomplete == {"slug": "google"}


def test_text_of_a_class_of_its_own_is_text() -> None:
    class Name(str):
        __slots__ = ()

    platform = WorkspacePlatform.from_dict({"name": Name("Google"), "slug": Name("google")})

    assert (platform.name, platform.slug) == ("Google", WorkspacePlatformSlug.GOOGLE)


def test_what_is_unset_is_not_written_and_what_is_unknown_is_kept() -> None:
    update = DelegationCredentialUpdate(additional_properties={"limits": (1, 2), "slug": WorkspacePlatformSlug("zoho")})

    assert update.enabled is UNSET
    assert update.to_dict() == {"limits": [1, 2], "slug": "zoho"}


def test_the_texts_of_free_objects_are_shared_too() -> None:
    booking = Booking.from_dict(documented_booking())
    answers = json.loads('{"name": "Jane Doe", "guests": ["a"]}')
    body = {"data": [booking.to_dict() | {"title": "Jane Doe", "bookingFieldsResponses": answers}]}

    (read,) = codec.data(body, codec.items_of(Booking.from_dict, strict=True), strict=False)

    responses = read.booking_fields_responses
    assert responses == answers
    assert responses is not answers
    assert responses
    assert responses["name"] is read.title


def documented_booking() -> dict[str, Any]:
    example = bundled_document()["paths"]["/v2/bookings/{bookingUid}"]["get"]["responses"]["200"]
    content: dict[str, Any] = example["content"]["application/json"]
    found = content.get("example") or next(iter(content["examples"].values()))["value"]
    booking: dict[str, Any] = found["data"]
    return booking
