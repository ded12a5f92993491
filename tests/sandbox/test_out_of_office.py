"""Days out of office, as an admin of the organization keeps them."""

from typing import Any

import httpx
import pytest

PEOPLE: dict[str, Any] = {
    "users": [
        {"id": 1, "email": "ann@acme.example", "username": "ann"},
        {"id": 2, "email": "ben@acme.example", "username": "ben"},
        {"id": 3, "email": "cem@other.example", "username": "cem"},
    ],
    "teams": [{"id": 5, "name": "Acme", "slug": "acme", "is_organization": True}],
    "memberships": [
        {"id": 1, "user_id": 1, "team_id": 5, "role": "ADMIN"},
        {"id": 2, "user_id": 2, "team_id": 5},
    ],
    "api_keys": [{"id": "cal_ann", "user_id": 1}, {"id": "cal_ben", "user_id": 2}],
    "schedules": [{"id": 1, "owner_id": 2, "name": "Hours", "time_zone": "UTC"}],
    "event_types": [{"id": 21, "title": "Intro", "slug": "intro", "length": 480, "owner_id": 2}],
}
BENS = "/v2/organizations/5/users/2/ooo"
ANNS = "/v2/organizations/5/users/1/ooo"
JULY = {"start": "2027-07-01T12:34:56Z", "end": "2027-07-02T00:00:00.000Z"}
LATER = {"start": "2027-07-05T00:00:00Z", "end": "2027-07-06T00:00:00Z"}


@pytest.fixture
async def acme(cal: httpx.AsyncClient) -> httpx.AsyncClient:
    assert (await cal.put("/_sandbox/state", json=PEOPLE)).is_success
    cal.headers["Authorization"] = "Bearer cal_ann"
    return cal


async def create(cal: httpx.AsyncClient, path: str = BENS, **fields: Any) -> dict[str, Any]:
    response = await cal.post(path, json={**JULY, **fields})
    assert response.status_code == 201, response.text
    made: dict[str, Any] = response.json()["data"]
    return made


async def ids(cal: httpx.AsyncClient, path: str) -> list[int]:
    return [entry["id"] for entry in (await cal.get(path)).json()["data"]]


async def test_entry_is_of_whole_days(acme: httpx.AsyncClient) -> None:
    made = await create(acme)

    assert made == {
        "userId": 2,
        "toUserId": None,
        "id": 1,
        "uuid": made["uuid"],
        "start": "2027-07-01T00:00:00.000Z",
        "end": "2027-07-02T23:59:59.999Z",
        "notes": None,
        "reason": "unspecified",
    }
    assert (await acme.get(BENS)).json()["data"] == [made]


async def test_who_is_away_cannot_be_booked(acme: httpx.AsyncClient) -> None:
    await create(acme)

    days = await acme.get(
        "/v2/slots",
        params={"eventTypeId": 21, "start": "2027-06-30", "end": "2027-07-05"},
        headers={"cal-api-version": "2024-09-04"},
    )

    assert list(days.json()["data"]) == ["2027-06-30", "2027-07-05"]


async def test_entry_is_changed_and_deleted(acme: httpx.AsyncClient) -> None:
    made = await create(acme, notes="Hawaii", toUserId=1)
    path = f"{BENS}/{made['id']}"

    changed = await acme.patch(path, json={"reason": "sick", "notes": None, "toUserId": None, **LATER})
    deleted = await acme.delete(path)
    again = await acme.delete(path)

    assert changed.json()["data"] == {
        **made,
        "reason": "sick",
        "notes": None,
        "toUserId": None,
        "start": "2027-07-05T00:00:00.000Z",
        "end": "2027-07-06T23:59:59.999Z",
    }
    assert deleted.json()["data"] == changed.json()["data"]
    assert (again.status_code, again.json()["error"]["message"]) == (
        403,
        "This OOO entry does not belong to this user.",
    )


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        (JULY, 409, "Ooo entry already exists."),
        ({**LATER, "start": "2027-07-09T00:00:00Z"}, 400, "Start date must be before end date."),
        ({**LATER, "toUserId": 2}, 400, "Cannot redirect to self."),
        ({**LATER, "toUserId": 3}, 400, "Cannot redirect to this user."),
        ({**LATER, "start": "2027-07-05T00:00:00+02:00"}, 400, "Invalid Date."),
        ({**LATER, "start": "2027-07-05"}, 400, "Invalid Date."),
        ({**LATER, "reason": "party"}, 400, "Bad Request Exception"),
        ({"start": LATER["start"]}, 400, "Bad Request Exception"),
    ],
    ids=str,
)
async def test_entry_that_the_rules_forbid_is_refused(
    acme: httpx.AsyncClient, fields: dict[str, Any], status: int, message: str
) -> None:
    await create(acme)

    response = await acme.post(BENS, json=fields)

    assert (response.status_code, response.json()["error"]["message"]) == (status, message)


async def test_who_stands_in_cannot_be_away_unless_another_one_does_it_for_them(acme: httpx.AsyncClient) -> None:
    await create(acme, ANNS, toUserId=2)

    circle = await acme.post(BENS, json={**JULY, "toUserId": 1})
    away = await acme.post(BENS, json=JULY)
    later = await acme.post(BENS, json={**LATER, "toUserId": 1})

    assert [response.status_code for response in (circle, away, later)] == [400, 400, 201]
    assert circle.json()["error"]["message"] == "Booking redirect infinite not allowed."


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"start": LATER["start"]}, 400, "Please specify both ooo start and end time."),
        (JULY, 409, "Ooo entry already exists."),
        ({"toUserId": 2}, 400, "Cannot redirect to self."),
    ],
    ids=str,
)
async def test_change_that_the_rules_forbid_is_refused(
    acme: httpx.AsyncClient, fields: dict[str, Any], status: int, message: str
) -> None:
    made = await create(acme)

    response = await acme.patch(f"{BENS}/{made['id']}", json=fields)

    assert (response.status_code, response.json()["error"]["message"]) == (status, message)


async def test_lists_are_of_one_member_or_of_all_in_the_order_asked_for(acme: httpx.AsyncClient) -> None:
    await create(acme, ANNS, **LATER)
    await create(acme)
    await create(acme, **LATER)
    everyones = "/v2/organizations/5/ooo"

    assert await ids(acme, everyones) == [1, 2, 3]
    assert await ids(acme, f"{everyones}?sortStart=asc") == [2, 1, 3]
    assert await ids(acme, f"{everyones}?sortEnd=desc&take=2") == [1, 3]
    assert await ids(acme, f"{everyones}?email=ben@acme.example") == [2, 3]
    assert await ids(acme, f"{everyones}?email=nobody@acme.example") == []
    assert await ids(acme, f"{BENS}?sortStart=desc") == [3, 2]


async def test_only_an_admin_keeps_entries_and_only_of_members(acme: httpx.AsyncClient) -> None:
    of_a_stranger = await acme.get("/v2/organizations/5/users/3/ooo")
    made = await create(acme)
    of_another_member = await acme.patch(f"{ANNS}/{made['id']}", json={"notes": "x"})
    acme.headers["Authorization"] = "Bearer cal_ben"

    assert of_a_stranger.status_code == 403
    assert of_another_member.status_code == 403
    assert (await acme.get(BENS)).status_code == 403
