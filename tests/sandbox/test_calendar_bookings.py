"""Bookings in connected calendars: busy times and events, as a client of the sandbox sees them."""

import httpx
import pytest

from tests.sandbox.connection_stage import EMAIL, connect_google, data_of


async def busy_with_a_booking(person: httpx.AsyncClient) -> dict[str, str]:
    """Put a booking into the Google calendar; gives the query for its busy times."""
    await connect_google(person)
    number = (await data_of(person, "/v2/calendars"))["connectedCalendars"][0]["credentialId"]
    state = (await person.get("/_sandbox/state")).json()
    reference = {"type": "google_calendar", "eventUid": "evt1", "id": 1, "destinationCalendarId": 1}
    booking = {
        "id": 1,
        "uid": "b1",
        "title": "Intro",
        "start": "2027-03-02T10:00:00Z",
        "end": "2027-03-02T10:30:00Z",
        "event_type_id": None,
        "user_id": 2,
        "location": "https://meet.example/abc",
        "attendees": [{"id": 1, "name": "Jane", "email": "jane@customer.example", "time_zone": "UTC"}],
        "settings": {"references": [reference]},
    }
    asked_for = {**booking, "id": 2, "uid": "b2", "status": "pending", "settings": {}}
    await person.put("/_sandbox/state", json={**state, "bookings": [booking, asked_for]})
    return {
        "dateFrom": "2027-03-02",
        "dateTo": "2027-03-03",
        "calendarsToLoad[0][credentialId]": str(number),
        "calendarsToLoad[0][externalId]": EMAIL,
    }


async def test_bookings_make_their_calendar_busy(person: httpx.AsyncClient) -> None:
    query = await busy_with_a_booking(person)
    span = {"start": "2027-03-02T10:00:00.000Z", "end": "2027-03-02T10:30:00.000Z", "source": "google-calendar"}

    assert await data_of(person, "/v2/calendars/busy-times", **query) == [span]
    assert await data_of(person, "/v2/calendars/busy-times", **{**query, "dateFrom": "2027-03-04"}) == []
    assert await data_of(person, "/v2/calendars/busy-times", **{**query, "dateTo": "2027-03-01"}) == []
    assert await data_of(person, "/v2/calendars/busy-times", **{**query, "calendarsToLoad[0][externalId]": "x"}) == []


async def test_days_at_the_edge_of_the_calendar_are_told_as_wrong(person: httpx.AsyncClient) -> None:
    query = await busy_with_a_booking(person)

    response = await person.get("/v2/calendars/busy-times", params={**query, "dateFrom": "0001-01-01"})

    assert (response.status_code, response.headers.get("x-sandbox-error")) == (400, None)


async def test_event_of_a_booking_is_read_and_changed_and_the_booking_is_not(person: httpx.AsyncClient) -> None:
    await busy_with_a_booking(person)
    times = {"time": "2027-03-02T12:00:00Z", "timeZone": "Europe/Berlin"}
    change = {
        "title": "Second call",
        "description": None,
        "start": times,
        "status": "declined",
        "attendees": [{"email": "mary@customer.example", "optional": True}],
    }

    event = await data_of(person, "/v2/calendars/google/event/evt1")
    changed = await person.patch("/v2/calendars/google/events/evt1", json=change)

    assert (event["title"], event["start"]["time"]) == ("Intro", "2027-03-02T10:00:00+00:00")
    assert [each["email"] for each in event["attendees"]] == [EMAIL, "jane@customer.example"]
    assert changed.json()["data"] == await data_of(person, "/v2/calendars/google/event/evt1")
    assert changed.json()["data"]["start"] == {"time": "2027-03-02T13:00:00+01:00", "timeZone": "Europe/Berlin"}
    assert (changed.json()["data"]["title"], changed.json()["data"]["status"]) == ("Second call", "cancelled")
    assert changed.json()["data"]["attendees"] == [
        {"email": "mary@customer.example", "responseStatus": "needsAction", "optional": True}
    ]
    assert (await person.get("/_sandbox/state")).json()["bookings"][0]["title"] == "Intro"


@pytest.mark.parametrize(
    "time",
    [
        {"time": "2027-03-02T12:00:00Z", "timeZone": "Mars/Olympus"},
        {"time": "0001-01-01T00:00:00Z", "timeZone": "America/New_York"},
    ],
)
async def test_event_is_not_moved_to_what_is_no_time(person: httpx.AsyncClient, time: dict[str, str]) -> None:
    await busy_with_a_booking(person)

    response = await person.patch("/v2/calendars/google/events/evt1", json={"start": time})

    assert (response.status_code, response.headers.get("x-sandbox-error")) == (404, None)


async def test_event_needs_its_connection(person: httpx.AsyncClient) -> None:
    query = await busy_with_a_booking(person)
    await person.post("/v2/calendars/google/disconnect", json={"id": int(query["calendarsToLoad[0][credentialId]"])})

    assert (await person.get("/v2/calendars/google/event/evt1")).status_code == 401
    assert (await person.get("/v2/calendars/google/event/unknown")).status_code == 404


async def test_booking_makes_an_event_in_its_hosts_google_calendar(person: httpx.AsyncClient) -> None:
    await connect_google(person)
    await data_of(person, "/v2/calendars")
    version = {"cal-api-version": "2024-06-14"}
    kind = {"title": "Call", "slug": "call", "lengthInMinutes": 30}
    event_type = (await person.post("/v2/event-types", json=kind, headers=version)).json()["data"]
    wish = {
        "start": "2027-03-02T10:00:00Z",
        "eventTypeId": event_type["id"],
        "attendee": {"name": "Jane", "email": "jane@customer.example", "timeZone": "UTC"},
    }
    version = {"cal-api-version": "2024-08-13"}

    booking = (await person.post("/v2/bookings", json=wish, headers=version)).json()["data"]

    references = await person.get(f"/v2/bookings/{booking['uid']}/references", headers=version)
    event = next(each for each in references.json()["data"] if each["type"] == "google_calendar")
    shown = await data_of(person, f"/v2/calendars/google/event/{event['eventUid']}")
    assert event["destinationCalendarId"] == EMAIL
    assert (shown["title"], shown["start"]["time"]) == (booking["title"], "2027-03-02T10:00:00+00:00")
