"""The forms in which arguments go out: times, lists in the query, unions in the body."""

import datetime as dt
import json
from collections import deque
from collections.abc import Sequence
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from calcom_api import OPERATIONS, Undecoded
from calcom_api.models import (
    AddressLocation,
    OutOfOfficeReason,
    ScheduleAvailability,
    TeamEventType,
    Weekday,
)

BOOKINGS = OPERATIONS["organizations.bookings.list"]
USERS = OPERATIONS["organizations.users.list"]
OUT_OF_OFFICE = OPERATIONS["organizations.users.ooo.create"]
READ_EVENT_TYPE = OPERATIONS["organizations.teams.eventTypes.get"]
UPDATE_EVENT_TYPE = OPERATIONS["organizations.teams.eventTypes.update"]
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("time", "sent"),
    [
        (dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC), "2026-07-01T12:00:00.000Z"),
        (dt.datetime(2026, 7, 1, 12, tzinfo=NEW_YORK), "2026-07-01T16:00:00.000Z"),
        (dt.datetime(2026, 1, 1, 12, tzinfo=NEW_YORK), "2026-01-01T17:00:00.000Z"),
        (dt.datetime(2026, 7, 1, 12, 0, 0, 123456, tzinfo=dt.UTC), "2026-07-01T12:00:00.123Z"),
    ],
    ids=["UTC", "summer", "winter", "microseconds"],
)
def test_times_go_out_in_utc_and_whole_milliseconds(time: dt.datetime, sent: str) -> None:
    query = BOOKINGS.request(42, after_start=time).query
    body = OUT_OF_OFFICE.request(42, 101, start=time, end=time).json

    assert query == (("afterStart", sent),)
    assert body == {"start": sent, "end": sent}


def test_a_time_without_zone_is_refused() -> None:
    naive = dt.datetime(2026, 7, 1, 12)  # noqa: DTZ001 - what is refused

    with pytest.raises(ValueError, match=r"^after_start: expected a time with its zone, such as datetime\("):
        BOOKINGS.request(42, after_start=naive)
    with pytest.raises(ValueError, match=r"^start: expected a time with its zone"):
        OUT_OF_OFFICE.request(42, 101, start=naive, end=naive)
    with pytest.raises(ValueError, match=r"^after_start: expected a time with its zone"):
        BOOKINGS.request(42, after_start="2026-07-01T12:00:00")


@pytest.mark.parametrize(
    ("operation", "arguments", "sent"),
    [
        (BOOKINGS, {"status": ["upcoming", "past"]}, (("status", "upcoming,past"),)),
        (BOOKINGS, {"event_type_ids": (1, 2)}, (("eventTypeIds", "1,2"),)),
        (USERS, {"team_ids": [7, 8]}, (("teamIds", "7,8"),)),
        (USERS, {"emails": ["a@acme.com", "b@acme.com"]}, (("emails", "a@acme.com"), ("emails", "b@acme.com"))),
    ],
    ids=lambda value: ",".join(value) if isinstance(value, dict) else "",
)
def test_lists_in_the_query_go_out_as_the_server_reads_them(
    operation: Any, arguments: dict[str, Any], sent: tuple[tuple[str, str], ...]
) -> None:
    assert operation.request(42, **arguments).query == sent


@pytest.mark.parametrize("ids", [range(1, 3), deque([1, 2]), (1, 2)], ids=lambda ids: type(ids).__name__)
def test_any_sequence_is_a_list(ids: Sequence[int]) -> None:
    assert BOOKINGS.request(42, event_type_ids=ids).query == (("eventTypeIds", "1,2"),)
    assert UPDATE_EVENT_TYPE.request(42, 7, 1, length_in_minutes_options=ids).json == {"lengthInMinutesOptions": [1, 2]}


def test_any_sequence_of_enums_is_a_list() -> None:
    webhook = OPERATIONS["organizations.webhooks.create"].request(
        42, active=True, subscriber_url="https://acme.com/hook", triggers=deque(["BOOKING_CREATED"])
    )

    assert webhook.json["triggers"] == ["BOOKING_CREATED"]


def test_a_list_that_would_filter_by_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^team_ids: expected at least 1 of them, found 0$"):
        USERS.request(42, team_ids=[])


@pytest.mark.parametrize(("take", "largest"), [(0, 250), (251, 250)])
def test_a_page_that_the_server_does_not_give_is_refused(take: int, largest: int) -> None:
    with pytest.raises(ValueError, match=rf"^take: expected a whole number, at least 1 and at most {largest}, found"):
        BOOKINGS.request(42, take=take)


def test_enums_are_taken_as_members_or_as_text() -> None:
    start = end = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)

    member = OUT_OF_OFFICE.request(42, 101, start=start, end=end, reason=OutOfOfficeReason.VACATION)
    text = OUT_OF_OFFICE.request(42, 101, start=start, end=end, reason="vacation")

    assert member.json == text.json
    assert member.json["reason"] == "vacation"


def test_an_unknown_value_of_an_enum_is_refused_within_a_model_too() -> None:
    create = OPERATIONS["organizations.users.schedules.create"]

    def request(day: Any) -> Any:
        hours = [ScheduleAvailability(days=[day], start_time="09:00", end_time="17:00")]
        return create.request(
            42, 101, name="Office", time_zone="Europe/London", is_default=True, availability=hours
        ).json

    with pytest.raises(ValueError, match=r"^availability: 0\.days\.0: expected one of Monday, "):
        request("Mo")
    assert request(Weekday("Someday"))["availability"][0]["days"] == ["Someday"]


def test_models_within_a_body_are_written_out() -> None:
    request = OPERATIONS["organizations.users.schedules.create"].request(
        *(42, 101),
        name="Office",
        time_zone="Europe/London",
        is_default=True,
        availability=[ScheduleAvailability(days=[Weekday.MONDAY], start_time="09:00", end_time="17:00")],
    )

    assert request.json["availability"] == [{"days": ["Monday"], "startTime": "09:00", "endTime": "17:00"}]


def test_a_shape_that_fits_no_member_of_a_union_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^locations: 0: type is none of address, "):
        UPDATE_EVENT_TYPE.request(42, 7, 1, locations=[{"type": "moon"}])
    with pytest.raises(ValueError, match=r"^booking_window: type is none of businessDays, calendarDays, range$"):
        UPDATE_EVENT_TYPE.request(42, 7, 1, booking_window={"type": "moon", "value": 1})


def test_a_shape_that_the_server_sent_can_be_sent_back() -> None:
    location = {"type": "moon", "crater": {"name": "Tycho"}}
    place = Undecoded(location, "type is none of those known")

    request = UPDATE_EVENT_TYPE.request(42, 7, 1, locations=[AddressLocation(address="1 Main St", public=True), place])

    assert request.json["locations"] == [{"type": "address", "address": "1 Main St", "public": True}, location]


def test_what_an_answer_holds_can_be_sent_back() -> None:
    document = json.loads((files("calcom_api") / "openapi.json").read_bytes())
    answer = document["paths"][READ_EVENT_TYPE.path]["get"]["responses"]["200"]["content"]["application/json"][
        "example"
    ]
    locations = [{"type": "moon", "crater": 1}, {"type": "address", "address": "1 Main St", "public": True}]
    answer["data"]["locations"] = locations
    event_type = READ_EVENT_TYPE.decode(answer, strict=True)
    assert isinstance(event_type, TeamEventType)
    assert isinstance(event_type.locations, list)

    request = UPDATE_EVENT_TYPE.request(42, 7, 1, locations=event_type.locations)

    assert [type(each) for each in event_type.locations] == [Undecoded, AddressLocation]
    assert request.json == {"locations": locations}
