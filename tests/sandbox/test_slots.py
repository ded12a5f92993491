"""Slots as they are asked for and answered, and reservations of them."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from calcom_client.sandbox.clock import Clock

RESERVATIONS = "/v2/slots/reservations"
MINE = {"Authorization": "Bearer cal_ann"}
PEOPLE: dict[str, Any] = {
    "users": [
        {"id": 1, "email": "ann@acme.example", "username": "ann", "default_schedule_id": 1},
        {"id": 2, "email": "ben@acme.example", "username": "ben", "default_schedule_id": 2},
        {"id": 3, "email": "cem@other.example", "username": "cem"},
    ],
    "teams": [
        {"id": 5, "name": "Acme", "slug": "acme", "is_organization": True},
        {"id": 6, "name": "Sales", "slug": "sales", "parent_id": 5},
        {"id": 7, "name": "Sales of nobody", "slug": "sales"},
    ],
    "memberships": [
        {"id": 1, "user_id": 1, "team_id": 5, "role": "ADMIN"},
        {"id": 2, "user_id": 2, "team_id": 5},
        {"id": 3, "user_id": 2, "team_id": 6},
    ],
    "api_keys": [
        {"id": "cal_ann", "user_id": 1},
        {"id": "cal_ben", "user_id": 2},
        {"id": "cal_cem", "user_id": 3},
    ],
    "schedules": [
        {
            "id": number,
            "owner_id": number,
            "name": "Hours",
            "time_zone": "Europe/Oslo",
            "availability": [{"days": ["Tuesday", "Wednesday"], "startTime": start, "endTime": "12:00"}],
        }
        for number, start in ((1, "10:00"), (2, "11:00"))
    ],
    "event_types": [
        {"id": 21, "title": "Intro", "slug": "intro", "length": 60, "owner_id": 1},
        {
            "id": 22,
            "title": "Flexible",
            "slug": "flexible",
            "length": 30,
            "owner_id": 1,
            "settings": {"lengthInMinutesOptions": [30, 120]},
        },
        {
            "id": 23,
            "title": "Call",
            "slug": "call",
            "length": 60,
            "team_id": 6,
            "scheduling_type": "roundRobin",
            "hosts": [{"userId": 1}, {"userId": 2}],
        },
        {
            "id": 24,
            "title": "Class",
            "slug": "class",
            "length": 60,
            "owner_id": 1,
            "settings": {"seats": {"seatsPerTimeSlot": 3, "showAttendeeInfo": True, "showAvailabilityCount": True}},
        },
        {
            "id": 25,
            "title": "Soon",
            "slug": "soon",
            "length": 60,
            "owner_id": 1,
            "settings": {"bookingWindow": {"type": "calendarDays", "value": 30, "rolling": True}},
        },
    ],
}
NINE, TEN = "2027-03-02T09:00:00.000Z", "2027-03-02T10:00:00.000Z"


@pytest.fixture
async def acme(cal: httpx.AsyncClient) -> httpx.AsyncClient:
    """Ann can be booked on Tuesdays and Wednesdays from 9 to 11 UTC, Ben from 10; it is Monday. Without credentials."""
    assert (await cal.put("/_sandbox/state", json=PEOPLE)).is_success
    del cal.headers["Authorization"]
    cal.headers["cal-api-version"] = "2024-09-04"
    return cal


async def slots(cal: httpx.AsyncClient, **query: Any) -> dict[str, list[dict[str, Any]]]:
    response = await cal.get("/v2/slots", params={"start": "2027-03-02", "end": "2027-03-02", **query})
    assert response.status_code == 200, response.text
    days: dict[str, list[dict[str, Any]]] = response.json()["data"]
    return days


async def reserve(cal: httpx.AsyncClient, start: str = NINE, **fields: Any) -> httpx.Response:
    return await cal.post(RESERVATIONS, json={"eventTypeId": 21, "slotStart": start, **fields})


@pytest.mark.parametrize(
    ("query", "starts"),
    [
        ({"eventTypeId": 21}, [NINE, TEN]),
        ({"username": "ann", "eventTypeSlug": "intro"}, [NINE, TEN]),
        ({"username": "ann", "eventTypeSlug": "intro", "organizationSlug": "acme"}, [NINE, TEN]),
        ({"teamSlug": "sales", "eventTypeSlug": "call", "organizationSlug": "acme"}, [NINE, TEN]),
        ({"usernames": "ann,ben", "organizationSlug": "acme", "duration": 60}, [TEN]),
        ({"usernames": ["ann", "ben"], "organizationSlug": "acme", "duration": 60}, [TEN]),
        ({"usernames": "ann,cem", "organizationSlug": "acme"}, None),
        ({"eventTypeId": 22, "duration": 120}, [NINE]),
    ],
    ids=str,
)
async def test_slots_are_found_in_each_of_the_four_ways(
    acme: httpx.AsyncClient, query: dict[str, Any], starts: list[str] | None
) -> None:
    expected = {} if starts is None else {"2027-03-02": [{"start": start} for start in starts]}

    assert await slots(acme, **query) == expected


@pytest.mark.parametrize(
    ("query", "status", "message"),
    [
        ({"eventTypeId": 99}, 404, "Event Type not found"),
        ({"username": "ann", "eventTypeSlug": "nope"}, 404, "Event Type not found"),
        (
            {"username": "cem", "eventTypeSlug": "x", "organizationSlug": "acme"},
            404,
            "User with username cem not found",
        ),
        ({"username": "cem", "eventTypeSlug": "x", "organizationSlug": "acme"}, 404, None),
        ({"teamSlug": "nope", "eventTypeSlug": "call"}, 404, "Team with slug nope not found"),
        ({"teamSlug": "sales", "eventTypeSlug": "call"}, 404, "Event Type not found"),
        ({"username": "ann"}, 400, "eventTypeSlug property is wrong,eventTypeSlug must be a string "),
        (
            {"eventTypeId": 21, "organizationSlug": "acme"},
            400,
            "organizationSlug property is wrong,property organizationSlug should not exist ",
        ),
        ({"eventTypeId": 21, "format": "list"}, 400, None),
        ({"usernames": "ann", "organizationSlug": "acme"}, 400, None),
        ({"usernames": "ann,ben"}, 400, None),
        ({}, 400, None),
    ],
    ids=str,
)
async def test_question_that_names_no_event_type_is_refused(
    acme: httpx.AsyncClient, query: dict[str, Any], status: int, message: str | None
) -> None:
    response = await acme.get("/v2/slots", params={"start": "2027-03-02", "end": "2027-03-02", **query})

    assert response.status_code == status
    assert message in {None, response.json()["error"]["message"]}


async def test_slots_are_answered_in_the_zone_asked_for_under_its_days(acme: httpx.AsyncClient) -> None:
    days = await slots(acme, eventTypeId=21, timeZone="pacific/kiritimati", format="range")

    assert days == {
        "2027-03-02": [{"start": "2027-03-02T23:00:00.000+14:00", "end": "2027-03-03T00:00:00.000+14:00"}],
        "2027-03-03": [{"start": "2027-03-03T00:00:00.000+14:00", "end": "2027-03-03T01:00:00.000+14:00"}],
    }


async def test_slots_of_several_users_end_when_they_begin_unless_a_duration_is_given(acme: httpx.AsyncClient) -> None:
    query = {"usernames": "ann,ben", "organizationSlug": "acme", "format": "range"}

    assert (await slots(acme, **query))["2027-03-02"][0] == {"start": TEN, "end": TEN}
    assert (await slots(acme, **query, duration=30))["2027-03-02"][0]["end"] == "2027-03-02T10:30:00.000Z"


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (NINE, "2027-03-02T09:30:00Z", [NINE]),
        ("2027-03-02T09:30:00Z", "2027-03-02T10:30:00Z", [TEN]),
        ("2027-03-02", "2027-03-02T00:00:00Z", [NINE, TEN]),
        ("2027-03-02T11:00:00+02:00", "2027-03-02T12:00:00+02:00", [NINE]),
        ("2027-03-03", "2027-03-02", []),
        ("0001-01-01", "2027-03-02", [NINE, TEN]),
    ],
)
async def test_slots_begin_within_the_time_asked_for(
    acme: httpx.AsyncClient, start: str, end: str, found: list[str]
) -> None:
    days = await slots(acme, eventTypeId=21, start=start, end=end)

    assert [slot["start"] for day in days.values() for slot in day] == found


async def test_rolling_window_answers_the_days_from_today_on(acme: httpx.AsyncClient) -> None:
    days = await slots(acme, eventTypeId=25, start="2027-03-09", end="2027-03-09")

    assert list(days) == ["2027-03-02", "2027-03-03", "2027-03-09"]


async def test_slots_with_seats_tell_how_many_are_free(acme: httpx.AsyncClient) -> None:
    await reserve(acme, eventTypeId=24)

    seats = {"seatsBooked": 0, "seatsRemaining": 3, "seatsTotal": 3}
    assert (await slots(acme, eventTypeId=24))["2027-03-02"] == [
        {"start": NINE, **seats, "seatsBooked": 1, "seatsRemaining": 2},
        {"start": TEN, **seats},
    ]


async def test_reserved_slot_is_taken_until_the_reservation_ends(acme: httpx.AsyncClient, clock: Clock) -> None:
    made = (await reserve(acme)).json()["data"]

    assert made == {
        "eventTypeId": 21,
        "slotStart": NINE,
        "slotEnd": TEN,
        "slotDuration": 60,
        "reservationUid": made["reservationUid"],
        "reservationDuration": 5,
        "reservationUntil": "2027-03-01T09:05:00.000Z",
    }
    assert await slots(acme, eventTypeId=21) == {"2027-03-02": [{"start": TEN}]}
    again = await reserve(acme)
    assert again.status_code == 422
    assert again.json()["error"]["code"] == "UnprocessableEntityException"

    clock.advance(timedelta(minutes=5))

    assert await slots(acme, eventTypeId=21) == {"2027-03-02": [{"start": NINE}, {"start": TEN}]}
    assert (await reserve(acme)).status_code == 201


async def test_reservation_is_read_moved_and_released_by_whoever_has_its_uid(acme: httpx.AsyncClient) -> None:
    made = (await reserve(acme)).json()["data"]
    path = f"{RESERVATIONS}/{made['reservationUid']}"
    read = (await acme.get(path)).json()["data"]
    moved = await acme.patch(path, json={"eventTypeId": 21, "slotStart": TEN})
    after_moving = await slots(acme, eventTypeId=21)
    not_prolonged = await acme.patch(path, json={"eventTypeId": 21, "slotStart": TEN})
    released = [await acme.delete(path) for _ in range(2)]

    assert read == {name: value for name, value in made.items() if name != "reservationDuration"}
    assert moved.json()["data"]["slotStart"] == TEN
    assert after_moving == {"2027-03-02": [{"start": NINE}]}
    assert not_prolonged.status_code == 422
    assert [response.json() for response in released] == [{"status": "success"}] * 2
    assert (await acme.get(path)).json() == {"status": "success", "data": None}
    assert (await acme.patch(path, json={"eventTypeId": 21, "slotStart": NINE})).status_code == 404


@pytest.mark.parametrize(
    ("key", "event_type_id", "status"),
    [(None, 21, 401), ("cal_cem", 21, 403), ("cal_cem", 23, 403), ("cal_ann", 21, 201), ("cal_ben", 21, 201)],
)
async def test_only_people_of_the_event_type_choose_how_long_it_is_reserved(
    acme: httpx.AsyncClient, key: str | None, event_type_id: int, status: int
) -> None:
    if key is not None:
        acme.headers["Authorization"] = f"Bearer {key}"

    response = await reserve(acme, eventTypeId=event_type_id, reservationDuration=20)

    assert response.status_code == status
    if status == 201:
        assert response.json()["data"]["reservationUntil"] == "2027-03-01T09:20:00.000Z"


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"eventTypeId": 22, "slotDuration": 120}, 201),
        ({"eventTypeId": 22, "slotDuration": 45}, 400),
        ({"slotDuration": 60}, 400),
        ({"eventTypeId": 99}, 404),
        ({"slotStart": "9999-12-31T23:59:00Z"}, 400),
    ],
    ids=str,
)
async def test_reservation_is_of_a_length_that_the_event_type_has(
    acme: httpx.AsyncClient, fields: dict[str, Any], status: int
) -> None:
    assert (await reserve(acme, **fields)).status_code == status


async def test_booked_time_cannot_be_reserved(acme: httpx.AsyncClient) -> None:
    booking = {
        "id": 1,
        "uid": "booking-uid-1",
        "title": "Intro",
        "start": NINE,
        "end": TEN,
        "event_type_id": 21,
        "user_id": 1,
    }
    await acme.put("/_sandbox/state", json={**PEOPLE, "bookings": [booking]})

    response = await reserve(acme)

    assert response.status_code == 422
    assert response.json()["error"]["message"] == "Can't reserve a slot if the event is already booked."
    assert (await reserve(acme, start=TEN)).status_code == 201


async def test_round_robin_can_be_reserved_as_often_as_it_has_hosts(acme: httpx.AsyncClient) -> None:
    statuses = [(await reserve(acme, start=TEN, eventTypeId=23)).status_code for _ in range(3)]

    assert statuses == [201, 201, 422]
    assert (await slots(acme, eventTypeId=23))["2027-03-02"] == [{"start": NINE}]
