"""JSON to Python and back: each kind of value, and errors that name the place."""

import copy
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_api import UNSET, DecodeError, codec
from calcom_api.models import BookingAttendee, WorkspacePlatform, WorkspacePlatformSlug

CANARY = "canary-5f1d"
JSON: list[Any] = [None, True, 0, 1.5, "text", [], {}]
EVENING = datetime(2026, 11, 22, 22, 30, 20, 377_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("decode", "value", "expected"),
    [
        (codec.string, "", ""),
        (codec.string, "text", "text"),
        (codec.integer, 42, 42),
        (codec.number, 42, 42),
        (codec.number, 1.5, 1.5),
        (codec.boolean, False, False),
        (codec.null, None, None),
        (codec.date_time, "2026-11-22T22:30:20.377Z", EVENING),
        (codec.date_time, "2026-11-22T23:30:20.377+01:00", EVENING),
        (codec.day, "2026-11-22", date(2026, 11, 22)),
        (codec.constant("success"), "success", "success"),
        (codec.constant(1), 1, 1),
        (codec.member(WorkspacePlatformSlug), "google", WorkspacePlatformSlug.GOOGLE),
        (codec.known_member(WorkspacePlatformSlug), "google", WorkspacePlatformSlug.GOOGLE),
        (codec.known_member(WorkspacePlatformSlug), WorkspacePlatformSlug("zoho"), WorkspacePlatformSlug("zoho")),
        (codec.between(1, 3), 1, 1),
        (codec.between(1, 3), 3, 3),
        (codec.between(None, None), -5, -5),
        (codec.list_of(codec.integer), [1, 2], [1, 2]),
        (codec.list_of(codec.integer), [], []),
        (codec.map_of(codec.integer), {"a": 1}, {"a": 1}),
        (codec.nullable(codec.integer), None, None),
        (codec.nullable(codec.integer), 1, 1),
        (codec.by_kind(number=codec.integer, text=codec.string), "1", "1"),
        (codec.by_kind(number=codec.integer, text=codec.string), 1, 1),
        (codec.by_kind(boolean=codec.boolean, number=codec.integer), True, True),
        (codec.by_kind(array=codec.list_of(codec.integer), mapping=codec.map_of(codec.integer)), [1], [1]),
        (codec.by_kind(array=codec.list_of(codec.integer), mapping=codec.map_of(codec.integer)), {"a": 1}, {"a": 1}),
        (codec.by_tag("type", {"a": codec.map_of(codec.string)}), {"type": "a"}, {"type": "a"}),
        (codec.by_tag("type", {"a": codec.null}, codec.map_of(codec.string)), {"type": "b"}, {"type": "b"}),
        (codec.by_tag("type", {"a": codec.null}, codec.map_of(codec.integer)), {}, {}),
        (codec.by_key({"a": codec.map_of(codec.integer)}), {"a": 1}, {"a": 1}),
        (codec.by_key({"a": codec.null}, codec.map_of(codec.integer)), {"b": 1}, {"b": 1}),
    ],
)
def test_decode(decode: codec.Decoder[Any], value: Any, expected: Any) -> None:
    assert decode(value) == expected
    assert type(decode(value)) is type(expected)


@pytest.mark.parametrize(
    ("decode", "fitting"),
    [
        (codec.string, ["text"]),
        (codec.integer, [0]),
        (codec.number, [0, 1.5]),
        (codec.boolean, [True]),
        (codec.null, [None]),
        (codec.list_of(codec.string), [[]]),
        (codec.map_of(codec.string), [{}]),
        (codec.open_object, [{}]),
        (codec.date_time, []),
        (codec.day, []),
        (codec.constant(1), []),
        (codec.member(WorkspacePlatformSlug), ["text"]),
        (codec.known_member(WorkspacePlatformSlug), []),
        (codec.between(5, 9), []),
        (codec.nullable(codec.string), [None, "text"]),
        (codec.by_kind(text=codec.string, boolean=codec.boolean), ["text", True]),
        (codec.by_tag("type", {"a": codec.anything}, codec.anything), [{}]),
        (codec.by_key({"a": codec.anything}, codec.anything), [{}]),
        (codec.anything, JSON),
        (codec.nothing, JSON),
    ],
    ids=lambda value: value.__qualname__ if callable(value) else "",
)
def test_every_other_kind_of_value_is_refused(decode: codec.Decoder[Any], fitting: list[Any]) -> None:
    for value in JSON:
        if any(value == fit and type(value) is type(fit) for fit in fitting):
            decode(value)
        else:
            with pytest.raises(DecodeError):
                decode(value)


@pytest.mark.parametrize(
    ("decode", "value", "message"),
    [
        (codec.string, None, "expected text, found null"),
        (codec.string, 1, "expected text, found a number"),
        (codec.integer, True, "expected a whole number, found true or false"),
        (codec.integer, 1.0, "expected a whole number, found a number"),
        (codec.boolean, CANARY, "expected true or false, found text"),
        (codec.list_of(codec.string), {}, "expected a list, found an object"),
        (codec.open_object, [], "expected an object, found a list"),
        (codec.open_object, object(), "expected an object, found no JSON"),
        (codec.date_time, CANARY, "expected a date and time in ISO 8601, found other text"),
        (codec.day, CANARY, "expected a date in ISO 8601, found other text"),
        (codec.constant("success"), CANARY, "expected 'success', found something else"),
        (codec.known_member(WorkspacePlatformSlug), CANARY, "expected one of google, office365"),
        (codec.member(WorkspacePlatformSlug), 1, "expected one of google, office365, found a number"),
        (codec.between(1, 2_147_483_647), 0, "at least 1 and at most 2,147,483,647, found 0"),
        (codec.between(1, None), 0, "at least 1, found 0"),
        (codec.between(None, 9), 10, "at most 9, found 10"),
        (
            codec.by_kind(number=codec.integer, boolean=codec.boolean),
            CANARY,
            "expected a number or true or false, found",
        ),
        (codec.by_tag("type", {"a": codec.anything}), CANARY, "expected an object, found text"),
        (codec.by_key({"a": codec.anything}), CANARY, "expected an object, found text"),
    ],
)
def test_errors_tell_what_was_expected_and_never_the_value(
    decode: codec.Decoder[Any], value: Any, message: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(value)

    assert message in str(caught.value)
    assert caught.value.path == ()
    assert CANARY not in str(caught.value)
    assert CANARY not in repr(caught.value)


@pytest.mark.parametrize(
    ("decode", "value", "path"),
    [
        (codec.list_of(codec.integer), [1, CANARY], (1,)),
        (codec.map_of(codec.integer), {"a": CANARY}, ("a",)),
        (codec.list_of(codec.map_of(codec.list_of(codec.integer))), [{}, {"a": [1, CANARY]}], (1, "a", 1)),
        (WorkspacePlatform.from_dict, {"name": "Google"}, ("slug",)),
        (WorkspacePlatform.from_dict, {"name": None, "slug": "google"}, ("name",)),
        (codec.list_of(WorkspacePlatform.from_dict), [{"name": "Google", "slug": 1}], (0, "slug")),
    ],
)
def test_errors_name_the_place(decode: codec.Decoder[Any], value: Any, path: tuple[str | int, ...]) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(value)

    assert caught.value.path == path
    assert str(caught.value) == f"{'.'.join(map(str, path))}: {caught.value.reason}"
    assert CANARY not in repr(caught.value)


def test_true_is_no_1_in_json() -> None:
    with pytest.raises(DecodeError):
        codec.constant(1)(True)  # noqa: FBT003 - a value like any other
    with pytest.raises(DecodeError):
        codec.constant(True)(1)  # noqa: FBT003


def test_the_data_of_the_envelope() -> None:
    assert codec.data({"data": 1}, codec.integer, strict=False) == 1
    assert codec.data({"status": "success", "data": 1}, codec.integer, strict=True) == 1


@pytest.mark.parametrize("envelope", [{"data": 1}, {"status": "error", "data": 1}, {"status": "success"}])
def test_a_strict_reader_asks_for_the_whole_envelope(envelope: dict[str, Any]) -> None:
    with pytest.raises(DecodeError):
        codec.data(envelope, codec.integer, strict=True)


def test_reading_leaves_the_document_as_it_is() -> None:
    document = {"name": "Google", "slug": "google", "logo": None}

    WorkspacePlatform.from_dict(document)

    assert document == {"name": "Google", "slug": "google", "logo": None}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (EVENING, "2026-11-22T22:30:20.377Z"),
        (EVENING.replace(microsecond=0), "2026-11-22T22:30:20.000Z"),
        (EVENING.replace(microsecond=377_123), "2026-11-22T22:30:20.377123Z"),
        (EVENING.astimezone(timezone(timedelta(hours=1))), "2026-11-22T23:30:20.377+01:00"),
        (date(2026, 11, 22), "2026-11-22"),
        (WorkspacePlatformSlug.GOOGLE, "google"),
        (WorkspacePlatformSlug("zoho"), "zoho"),
        (WorkspacePlatform(name="Google", slug=WorkspacePlatformSlug.GOOGLE), {"name": "Google", "slug": "google"}),
        ((1, EVENING), [1, "2026-11-22T22:30:20.377Z"]),
        ({"at": [EVENING]}, {"at": ["2026-11-22T22:30:20.377Z"]}),
        (None, None),
        ("text", "text"),
    ],
)
def test_encode(value: Any, expected: Any) -> None:
    assert codec.encode(value) == expected
    assert type(codec.encode(value)) is type(expected)


def test_unset_fields_are_left_out_and_null_is_not() -> None:
    member = BookingAttendee(name="Jane", email="jane@acme.com", time_zone="UTC", language=None, absent=False)

    assert member.display_email is UNSET
    assert member.to_dict() == {
        "name": "Jane",
        "email": "jane@acme.com",
        "timeZone": "UTC",
        "language": None,
        "absent": False,
    }


@given(st.datetimes(timezones=st.just(UTC)))
def test_times_round_trip(moment: datetime) -> None:
    text = codec.encode(moment)

    assert codec.date_time(text) == moment
    assert text.endswith("Z")


@pytest.mark.parametrize("offset", ["Z", "+00:00", "+01:00", "-09:30"])
def test_the_offset_of_a_zone_is_written_as_it_was_read(offset: str) -> None:
    text = f"2026-12-14T09:00:00.000{offset}"

    assert codec.encode(codec.date_time(text)) == text
    assert codec.encode(copy.deepcopy(codec.date_time(text))) == text


def test_times_of_one_moment_are_equal_however_they_are_written() -> None:
    assert codec.date_time("2026-12-14T09:00:00.000Z") == codec.date_time("2026-12-14T09:00:00.000+00:00")


@given(st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(microsecond=0)), st.integers(0, 999))
def test_texts_of_the_server_round_trip(moment: datetime, milliseconds: int) -> None:
    text = f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0") + f".{milliseconds:03}Z"

    assert codec.encode(codec.date_time(text)) == text
