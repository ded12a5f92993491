"""Answers to models and back."""

import datetime as dt
from importlib import import_module
from typing import Any

import pytest

from calcom_api import OPERATIONS, UNSET, DecodeError, Undecoded

models: Any = import_module("calcom_api.models")

BOOKING = {"uid": "b1", "start": "2026-01-02T03:04:05.678Z", "status": "accepted", "host": None}


BOOKED = {
    "uid": "b1",
    "start": dt.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=dt.UTC),
    "status": "accepted",
    "host": None,
}


def enveloped(data: object, **more: object) -> dict[str, object]:
    return {"status": "success", "data": data, **more}


def decode(operation: str, body: object, *, strict: bool = True) -> Any:
    return OPERATIONS[operation].decode(body, strict=strict)


def test_the_data_of_an_envelope_become_models() -> None:
    bookings = decode("bookings.list", enveloped([BOOKING], pagination={"totalItems": 1}))

    assert [booking.uid for booking in bookings] == ["b1"]
    assert bookings[0].start == dt.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=dt.UTC)
    assert bookings[0].status is models.BookingStatus.ACCEPTED


def test_the_status_of_an_envelope_counts_only_when_strict() -> None:
    assert decode("bookings.list", {"data": []}, strict=False) == []
    with pytest.raises(DecodeError, match="status"):
        decode("bookings.list", {"data": []})


def test_data_can_be_null() -> None:
    assert decode("organizations.get", enveloped(None)) is None
    assert decode("organizations.get", enveloped({"id": 1, "name": "Acme"})).name == "Acme"


def test_data_can_be_one_or_many() -> None:
    assert decode("bookings.create", enveloped(BOOKING)).uid == "b1"
    assert [booking.uid for booking in decode("bookings.create", enveloped([BOOKING, BOOKING]))] == ["b1", "b1"]


def test_an_answer_without_data_or_content_is_none() -> None:
    assert decode("bookings.cancel", {"status": "success"}) is None
    assert decode("organizations.teams.eventTypes.delete", None) is None


def test_an_answer_without_envelope_is_read_as_it_is() -> None:
    slots = decode("slots.list", {"2026-01-02": ["2026-01-02T09:00:00+01:00"]})

    assert slots == {"2026-01-02": [dt.datetime(2026, 1, 2, 8, tzinfo=dt.UTC)]}
    assert decode("me.get", {"email": "ada@example.com"}) == models.Me(email="ada@example.com")


def test_a_union_is_told_apart_by_its_tag() -> None:
    link, phone = {"type": "link", "value": "https://x.example"}, {"type": "phone", "value": "+1 555 0100"}

    event_type = models.EventType.from_dict(
        {"type": "a", "from": "2026-01-02T00:00:00Z", "class": None, "list": [link, phone]}
    )

    assert [type(location).__name__ for location in event_type.list_] == ["LinkLocation", "PhoneLocation"]


@pytest.mark.parametrize(
    ("field", "value", "kind"),
    [
        ("place", "anywhere", str),
        ("place", {"type": "address", "address": "1 Main St"}, models.Address),
        ("place", {"type": "call", "variant": "plain", "phone": "+1 555 0100"}, models.Call),
        ("place", {"type": "call", "variant": "conference"}, models.ConferenceCall),
        ("place", {"hint": "by the river"}, models.Somewhere),
        ("place", {"hint": "by the river", "type": "hidden"}, models.Somewhere),
        ("place", {"type": "call", "variant": "video", "room": 1}, Undecoded),
        ("place", {"type": "call"}, Undecoded),
        ("place", {"type": ["call"]}, Undecoded),
        ("place", {"type": "moon", "crater": "Tycho"}, Undecoded),
        ("place", {}, Undecoded),
        ("policy", {"limit": 1}, models.LimitedPolicy),
        ("policy", {"window": "days"}, models.RollingPolicy),
        ("policy", {"disabled": True}, models.NoPolicy),
        ("policy", {"limit": None, "disabled": True}, models.NoPolicy),
        ("policy", {"window": "months"}, models.RollingPolicy),
        ("policy", {"until": "2026-01-02", "deep": [{"a": None}]}, Undecoded),
        ("policy", None, type(None)),
        ("reference", 5, int),
        ("reference", "unknown", str),
    ],
)
def test_a_union_is_told_apart_without_trying_and_comes_back_as_it_came(field: str, value: object, kind: type) -> None:
    document = {**BOOKING, field: value}

    booking = models.Booking.from_dict(document)

    assert type(getattr(booking, field)) is kind
    assert booking.to_dict() == document


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("place", {"type": "call", "variant": "plain"}, "place.phone: is missing"),
        ("place", 1, "place: expected an object or text, found a number"),
        ("policy", {"limit": "1"}, "policy.limit: expected a whole number, found text"),
        ("policy", [], "policy: expected an object, found a list"),
        ("reference", "known", "reference: expected 'unknown', found something else"),
    ],
)
def test_a_broken_shape_of_a_union_tells_what_is_wrong_with_that_shape_alone(
    field: str, value: object, message: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        models.Booking.from_dict({**BOOKING, field: value})

    assert str(caught.value) == message


def test_an_unknown_shape_tells_why_it_has_no_fields_and_hides_its_data() -> None:
    place = models.Booking.from_dict({**BOOKING, "place": {"type": "call", "variant": "canary"}}).place

    with pytest.raises(AttributeError, match=r"no phone: .*variant is none of plain, conference.* in \.data"):
        _ = place.phone
    assert "canary" not in repr(place)


def test_a_tag_need_not_be_written() -> None:
    assert models.Address(address="1 Main St").to_dict() == {"type": "address", "address": "1 Main St"}


def test_a_strange_item_of_a_list_is_kept_with_the_reason() -> None:
    strange = {**BOOKING, "uid": None}

    bookings = decode("bookings.list", enveloped([BOOKING, strange, "?"]), strict=False)

    assert [type(booking) for booking in bookings] == [models.Booking, Undecoded, Undecoded]
    assert [booking.to_dict() for booking in bookings] == [BOOKING, strange, "?"]
    assert [booking.reason for booking in bookings[1:]] == [
        "uid: expected text, found null",
        "expected an object, found text",
    ]


@pytest.mark.parametrize(
    ("body", "data"),
    [({"status": "success"}, None), (enveloped(None), None), (enveloped({}), {}), (enveloped({"a": "b"}), {"a": "b"})],
)
def test_data_can_be_absent(body: object, data: object) -> None:
    assert decode("me.metadata.get", body) == data


@pytest.mark.parametrize("body", [{"status": "done"}, {}, None])
def test_an_answer_of_its_status_alone_may_be_strange_unless_strict(body: object) -> None:
    assert decode("bookings.cancel", body, strict=False) is None
    with pytest.raises(DecodeError):
        decode("bookings.cancel", body)


@pytest.mark.parametrize("strict", [False, True])
def test_an_answer_of_its_status_alone_that_says_error_is_no_success(*, strict: bool) -> None:
    with pytest.raises(DecodeError, match=r"^status"):
        decode("bookings.cancel", {"status": "error"}, strict=strict)


def test_reading_what_is_deprecated_warns_once_and_says_what_to_use() -> None:
    booking = models.Booking.from_dict({**BOOKING, "score": 5})

    with pytest.warns(DeprecationWarning, match='^Booking.score is deprecated. Use "rating", or `answers`.$') as caught:
        score = booking.score

    assert (score, booking.score) == (5, 5)  # warnings are errors here
    assert [warning.filename for warning in caught] == [__file__]
    assert booking.to_dict() == models.Booking(**BOOKED, score=5).to_dict()


def test_a_redirect_is_read_from_its_location() -> None:
    assert decode("bookings.callback", "https://acme.example/ok") == "https://acme.example/ok"


@pytest.mark.parametrize(
    ("model", "document"),
    [
        (
            "EventType",
            {
                "type": "a",
                "format": "b",
                "from": "2026-01-02T03:04:05.678Z",
                "class": None,
                "list": [],
                "date": "2026-01-02",
                "holidays": ["2026-12-25"],
                "field": "c",
                "fields": ["d"],
            },
        ),
        (
            "Organization",
            {
                "id": 2,
                "name": "Acme Labs",
                "slug": None,
                "parent": {"id": 1, "name": "Acme"},
                "teams": [{"id": 3, "organization": {"id": 2, "name": "Acme Labs", "teams": []}}],
                "metadata": {"any": ["thing", 1, None, {"deep": True}]},
            },
        ),
        ("Booking", {**BOOKING, "rescheduledFrom": {**BOOKING, "rescheduledFrom": None}, "rating": None}),
        ("Booking", {**BOOKING, "answers": {"name": "Ada", "is-vegan": True, "guests": ["a", "b"]}}),
        ("OrganizationCreate", {"name": "Acme", "ownerRole": "*.*", "level": 30}),
        ("OrganizationCreate", {"name": "Acme", "ownerRole": "ADMIN", "level": None}),
        ("Webhook", {"triggers": ["BOOKING_CREATED", "INVENTED_TOMORROW"], "secret": "s"}),
        ("Me", {"email": "ada@example.com", "inventedTomorrow": [1]}),
    ],
    ids=["python's words", "circle", "itself", "free map", "allOf", "null", "unknown enum value", "unknown field"],
)
def test_a_model_comes_back_as_it_came(model: str, document: dict[str, object]) -> None:
    assert getattr(models, model).from_dict(document).to_dict() == document


def test_fields_with_python_s_own_names_end_in_an_underscore() -> None:
    location = models.LinkLocation(value="https://x.example")

    assert location.type_ == "link"
    assert location.to_dict() == {"type": "link", "value": "https://x.example"}
    assert location.is_public is UNSET


def test_models_can_be_nested_in_themselves() -> None:
    acme = models.Organization.from_dict({"id": 2, "name": "Labs", "parent": {"id": 1, "name": "Acme"}})

    assert acme.parent == models.Organization(id=1, name="Acme")
    assert acme.parent.parent is UNSET


@pytest.mark.parametrize(
    ("enum", "value", "name"),
    [("Role", "*.*", "ALL"), ("Role", "GUEST", "GUEST"), ("Level", 30, "VALUE_30"), ("Level", 4, "VALUE_4")],
)
def test_enums_keep_what_they_do_not_know(enum: str, value: object, name: str) -> None:
    member = getattr(models, enum)(value)

    assert member == value
    assert member.name == name


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"data": {}}, "^data.uid: is missing$"),
        ({"data": 1}, "^data: expected a list or an object, found a number$"),
        ({}, "^data: is missing$"),
        ([], "^expected an object, found a list$"),
    ],
    ids=["wrong data", "no kind of data", "no data", "no envelope"],
)
def test_an_answer_of_another_shape_is_named_by_place_never_by_value(body: object, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        decode("bookings.create", body, strict=False)


def test_the_place_of_a_bad_value_is_told_from_the_outside_in() -> None:
    with pytest.raises(DecodeError, match=r"^data\.1\.status: expected one of accepted, cancelled, found a number$"):
        decode("bookings.list", enveloped([BOOKING, {**BOOKING, "status": 7}]))


def test_secrets_stay_out_of_reprs() -> None:
    webhook = models.Webhook(triggers=[], secret="canary", old_secret="canary")

    assert "canary" not in repr(webhook)
    assert webhook.to_dict() == {"triggers": [], "secret": "canary", "oldSecret": "canary"}
