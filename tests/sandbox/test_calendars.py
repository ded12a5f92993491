"""Connected calendars, as a client of the sandbox sees them."""

import httpx
import pytest

from tests.sandbox.connection_stage import EMAIL, OK, connect_google, data_of, failure, visit


async def test_calendar_is_connected_listed_checked_and_disconnected(person: httpx.AsyncClient) -> None:
    back = await connect_google(person)
    listed = await data_of(person, "/v2/calendars")
    connection = listed["connectedCalendars"][0]

    assert (back.status_code, back.headers["location"]) == (301, OK)
    assert connection["integration"]["type"] == "google_calendar"
    assert [each["externalId"] for each in connection["calendars"]] == [EMAIL]
    assert connection["primary"]["isSelected"] is True
    assert listed["destinationCalendar"]["credentialId"] == connection["credentialId"]
    assert (await person.get("/v2/calendars/google/check")).json() == {"status": "success"}

    gone = await person.post("/v2/calendars/google/disconnect", json={"id": connection["credentialId"]})

    assert gone.json()["data"]["type"] == "google_calendar"
    assert await data_of(person, "/v2/calendars") == {"connectedCalendars": [], "destinationCalendar": {}}
    assert await failure(person, "GET", "/v2/calendars/google/check") == (
        400,
        "Credentials for google_calendar not found.",
    )
    assert await failure(person, "POST", "/v2/calendars/google/disconnect", {"id": connection["credentialId"]}) == (
        404,
        "Calendar credentials not found",
    )


async def test_calendar_is_connected_once_however_often_a_person_consents(person: httpx.AsyncClient) -> None:
    await connect_google(person)
    await connect_google(person)

    assert len((await data_of(person, "/v2/calendars"))["connectedCalendars"]) == 1


@pytest.mark.parametrize("way", [{"isDryRun": "true"}, {"sandbox_answer": "deny"}])
async def test_dry_run_and_refusal_connect_nothing(person: httpx.AsyncClient, way: dict[str, str]) -> None:
    page = await data_of(person, "/v2/calendars/office365/connect", redir=OK, **way)

    back = await visit(person, page["authUrl"], **way)

    assert (back.status_code, back.headers["location"]) == (301, OK)
    assert (await data_of(person, "/v2/calendars"))["connectedCalendars"] == []


async def test_apple_account_is_connected_once(person: httpx.AsyncClient) -> None:
    account = {"username": "jane@icloud.example", "password": "fake-password"}

    answers = [await person.post("/v2/calendars/apple/credentials", json=account) for _ in range(2)]
    state = await person.get("/_sandbox/state")

    assert [(answer.status_code, answer.json()) for answer in answers] == [(201, {"status": "success"})] * 2
    assert [row["account"] for row in state.json()["connections"]] == ["jane@icloud.example"]
    assert "fake-password" not in state.text
    assert (await person.get("/v2/calendars/apple/check")).status_code == 200


async def test_ics_files_are_read_only(person: httpx.AsyncClient) -> None:
    url = "https://calendar.example/team%20days.ics"

    saved = await person.post("/v2/calendars/ics-feed/save", json={"urls": [url]})
    listed = (await data_of(person, "/v2/calendars"))["connectedCalendars"][0]["calendars"]

    assert (saved.status_code, saved.json()["data"]["appId"]) == (201, "ics-feed")
    assert [(each["name"], each["externalId"], each["readOnly"]) for each in listed] == [("team days", url, True)]
    assert (await person.get("/v2/calendars/ics-feed/check")).status_code == 200


@pytest.mark.parametrize(
    "url", ["ftp://x.example/a.ics", "https://x.example/a.txt", "https:///a.ics", "http://[/a.ics"]
)
async def test_what_is_no_ics_file_is_refused(person: httpx.AsyncClient, url: str) -> None:
    response = await person.post("/v2/calendars/ics-feed/save", json={"urls": ["https://x.example/a.ics", url]})

    assert response.status_code == 400
    assert [node["property"] for node in response.json()["error"]["details"]["errors"]] == ["urls"]
    assert "connections" not in (await person.get("/_sandbox/state")).json()


async def test_calendar_is_selected_and_no_longer(person: httpx.AsyncClient) -> None:
    saved = await person.post("/v2/calendars/ics-feed/save", json={"urls": ["https://x.example/a.ics"]})
    calendar = {
        "integration": "ics-feed_calendar",
        "externalId": "https://x.example/a.ics",
        "credentialId": saved.json()["data"]["id"],
    }

    added = await person.post("/v2/selected-calendars", json=calendar)
    again = await person.post("/v2/selected-calendars", json=calendar)
    listed = (await data_of(person, "/v2/calendars"))["connectedCalendars"][0]["primary"]
    removed = await person.delete("/v2/selected-calendars", params=calendar)
    twice = await person.delete("/v2/selected-calendars", params=calendar)

    assert added.json()["data"] == {"userId": 2, **calendar}
    assert (again.status_code, "data" in again.json()) == (201, False)
    assert listed["isSelected"] is True
    assert removed.json()["data"] == {"userId": 2, **calendar}
    assert twice.status_code == 404


async def test_connection_of_somebody_else_is_not_there(person: httpx.AsyncClient) -> None:
    await connect_google(person)
    number = (await data_of(person, "/v2/calendars"))["connectedCalendars"][0]["credentialId"]
    calendar = {"integration": "google_calendar", "externalId": EMAIL, "credentialId": number}
    busy = {
        "dateFrom": "2027-03-01",
        "dateTo": "2027-03-02",
        "calendarsToLoad[0][credentialId]": str(number),
        "calendarsToLoad[0][externalId]": EMAIL,
    }
    person.headers["Authorization"] = "Bearer cal_sandbox"

    assert (await person.post("/v2/selected-calendars", json=calendar)).status_code == 404
    assert (await person.post("/v2/calendars/google/disconnect", json={"id": number})).status_code == 404
    assert (await person.put("/v2/destination-calendars", json=calendar)).status_code == 404
    assert (await person.get("/v2/calendars/busy-times", params=busy)).status_code == 401


async def test_bookings_are_written_to_the_calendar_that_was_chosen_last(person: httpx.AsyncClient) -> None:
    await connect_google(person)
    await person.post("/v2/calendars/apple/credentials", json={"username": "jane@icloud.example", "password": "fake"})
    apple = (await data_of(person, "/v2/calendars"))["connectedCalendars"][1]["primary"]

    chosen = await person.put(
        "/v2/destination-calendars", json={"integration": "apple_calendar", "externalId": apple["externalId"]}
    )

    assert chosen.json()["data"]["credentialId"] == apple["credentialId"]
    assert (await data_of(person, "/v2/calendars"))["destinationCalendar"]["integrationTitle"] == "Apple Calendar"
