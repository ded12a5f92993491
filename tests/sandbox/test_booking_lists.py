"""Finding bookings in the sandbox: lists, and what they have elsewhere."""

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.booking_stage import (
    ANN,
    APPROVAL,
    BEN,
    CHAT,
    COURSE,
    JANE,
    NEXT,
    PANEL,
    SUE,
    TOM,
    booked,
    change,
    staged,
)
from tests.sandbox.stage import OpenSandbox


async def listed(cal: httpx.AsyncClient, path: str = "/v2/bookings", **query: Any) -> list[str]:
    """The titles and days of a list, as Ann sees it."""
    answer = await cal.get(path, params=query, headers=ANN)
    assert answer.status_code == 200, answer.text
    return [f"{booking['title'].split(' ')[0]} {booking['start'][8:10]}" for booking in answer.json()["data"]]


async def furnished(open_sandbox: OpenSandbox, clock: Clock) -> httpx.AsyncClient:
    """Bookings of many kinds, on the days that the titles of a list tell."""
    cal = await staged(open_sandbox)
    await booked(cal, "2027-03-05T10:00:00Z")
    await booked(cal, "2027-03-02T10:00:00Z", attendee=TOM, eventTypeId=APPROVAL)
    clock.advance(timedelta(hours=1))
    await booked(cal, "2027-03-04T10:00:00Z", eventTypeId=NEXT)
    await booked(cal, "2027-03-08T10:00:00Z", eventTypeId=COURSE, recurrenceCount=2)
    cancelled = await booked(cal, "2027-03-03T10:00:00Z")
    await change(cal, cancelled["uid"], "cancel")
    return cal


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({}, ["Approval 02", "Chat 03", "Next 04", "Chat 05", "Course 08", "Course 15"]),
        ({"status": "upcoming"}, ["Approval 02", "Next 04", "Chat 05", "Course 08", "Course 15"]),
        ({"status": "recurring"}, ["Course 08", "Course 15"]),
        ({"status": "cancelled"}, ["Chat 03"]),
        ({"status": "unconfirmed"}, ["Approval 02"]),
        ({"status": "past"}, []),
        ({"status": "unconfirmed,cancelled"}, ["Approval 02", "Chat 03"]),
        ({"attendeeEmail": "tom@customer.example"}, ["Approval 02"]),
        ({"attendeeName": "Tom"}, ["Approval 02"]),
        ({"eventTypeIds": f"{NEXT},{COURSE}", "eventTypeId": CHAT}, ["Next 04", "Course 08", "Course 15"]),
        ({"eventTypeId": CHAT}, ["Chat 03", "Chat 05"]),
        ({"teamId": 43}, ["Next 04"]),
        ({"afterStart": "2027-03-04T00:00:00Z", "beforeEnd": "2027-03-06T00:00:00Z"}, ["Next 04", "Chat 05"]),
        ({"beforeCreatedAt": "2027-03-01T09:30:00Z"}, ["Approval 02", "Chat 05"]),
        ({"sortStart": "desc", "sortEnd": "asc", "take": 2}, ["Course 15", "Course 08"]),
        ({"take": 2, "skip": 2}, ["Next 04", "Chat 05"]),
    ],
)
async def test_list_is_narrowed_and_ordered(
    open_sandbox: OpenSandbox, clock: Clock, query: dict[str, Any], titles: list[str]
) -> None:
    cal = await furnished(open_sandbox, clock)

    assert await listed(cal, **query) == titles


async def test_page_tells_what_is_left(open_sandbox: OpenSandbox, clock: Clock) -> None:
    cal = await furnished(open_sandbox, clock)

    middle = (await cal.get("/v2/bookings?take=2&skip=2", headers=ANN)).json()["pagination"]
    none = (await cal.get("/v2/bookings?status=past", headers=ANN)).json()["pagination"]

    assert middle == {
        "returnedItems": 2,
        "totalItems": 6,
        "itemsPerPage": 2,
        "remainingItems": 2,
        "currentPage": 2,
        "totalPages": 3,
        "hasNextPage": True,
        "hasPreviousPage": True,
    }
    assert (none["totalItems"], none["currentPage"], none["totalPages"]) == (0, 0, 0)


async def test_lists_are_of_those_who_may_see_them(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    await booked(cal)
    await booked(cal, "2027-03-03T10:00:00Z", eventTypeId=PANEL)
    await booked(cal, "2027-03-04T10:00:00Z", attendee={**JANE, "email": "sue@acme.example"})
    counts = {}
    for name, headers in (("ann", ANN), ("ben", BEN), ("sue", SUE)):
        counts[name] = (await cal.get("/v2/bookings", headers=headers)).json()["pagination"]["totalItems"]

    assert counts == {"ann": 3, "ben": 1, "sue": 1}
    assert (await cal.get("/v2/bookings")).status_code == 403
    assert await listed(cal, "/v2/organizations/42/bookings") == ["Chat 02", "Panel 03", "Chat 04"]
    assert await listed(cal, "/v2/organizations/42/bookings", userIds=2) == ["Panel 03"]
    assert await listed(cal, "/v2/organizations/42/users/2/bookings") == ["Panel 03"]
    assert await listed(cal, "/v2/organizations/42/teams/43/bookings") == ["Panel 03"]
    assert await listed(cal, "/v2/teams/43/bookings") == ["Panel 03"]
    assert (await cal.get("/v2/organizations/42/bookings?userIds=3", headers=ANN)).status_code == 403
    assert (await cal.get("/v2/bookings?eventTypeId=999", headers=ANN)).status_code == 400


async def test_member_lists_what_a_role_of_theirs_allows(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    rows = (await cal.get("/_sandbox/state")).json()
    rows["roles"] = [{"id": "clerk", "team_id": 42, "name": "Clerk", "permissions": ["booking.readOrgBookings"]}]
    rows["memberships"][1]["custom_role_id"] = "clerk"
    await cal.put("/_sandbox/state", json=rows)

    statuses = [
        (await cal.get(f"/v2/organizations/42/{path}", headers=BEN)).status_code
        for path in ("bookings", "teams/43/bookings")
    ]

    assert statuses == [200, 403]


async def test_calendar_links_hold_the_booking(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox, description="A first chat")
    booking = await booked(cal)

    links = (await cal.get(f"/v2/bookings/{booking['uid']}/calendar-links", headers=ANN)).json()["data"]

    assert [link["id"] for link in links] == ["googleCalendar", "microsoftOffice", "microsoftOutlook", "ics"]
    google = parse_qs(urlsplit(links[0]["link"]).query)
    assert google["dates"] == ["20270302T100000Z/20270302T103000Z"]
    assert (google["text"], google["details"]) == ([booking["title"]], ["A first chat"])
    assert "DTSTART%3A20270302T100000Z" in links[3]["link"]


async def test_room_of_a_call_is_told_to_the_organizer(open_sandbox: OpenSandbox) -> None:
    cal = await staged(open_sandbox)
    path = f"/v2/bookings/{(await booked(cal))['uid']}"

    references = (await cal.get(f"{path}/references", headers=ANN)).json()["data"]

    assert [each["type"] for each in references] == ["daily_video"]
    assert (await cal.get(f"{path}/references?type=zoom_video", headers=ANN)).json()["data"] == []
    assert (await cal.get(f"{path}/references", headers=SUE)).status_code == 400
    for what in ("recordings", "transcripts", "conferencing-sessions"):
        assert (await cal.get(f"{path}/{what}", headers=ANN)).json()["data"] == []
        assert (await cal.get(f"{path}/{what}", headers=SUE)).status_code == 403
