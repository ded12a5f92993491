"""Connected video services, as a client of the sandbox sees them."""

import httpx

from tests.sandbox.connection_stage import NO, OK, connect_google, connect_zoom, data_of, failure


async def test_zoom_is_connected_chosen_and_disconnected(person: httpx.AsyncClient) -> None:
    assert await failure(person, "POST", "/v2/conferencing/zoom/default") == (400, "zoom not connected.")

    back = await connect_zoom(person)
    chosen = await person.post("/v2/conferencing/zoom/default")

    assert (back.status_code, back.headers["location"]) == (301, OK)
    assert [app["appId"] for app in await data_of(person, "/v2/conferencing")] == ["zoom"]
    assert chosen.json() == {"status": "success"}
    assert await data_of(person, "/v2/conferencing/default") == {"appSlug": "zoom"}

    gone = await person.delete("/v2/conferencing/zoom/disconnect")

    assert gone.status_code == 200
    assert await data_of(person, "/v2/conferencing") == []
    assert await data_of(person, "/v2/conferencing/default") is None
    assert await failure(person, "DELETE", "/v2/conferencing/zoom/disconnect") == (400, "zoom not connected.")


async def test_refused_zoom_ends_at_the_other_url(person: httpx.AsyncClient) -> None:
    back = await connect_zoom(person, sandbox_answer="deny")

    assert (back.status_code, back.headers["location"]) == (301, NO)
    assert await data_of(person, "/v2/conferencing") == []


async def test_cal_video_can_always_be_chosen(person: httpx.AsyncClient) -> None:
    await person.post("/v2/conferencing/daily-video/default")

    assert await data_of(person, "/v2/conferencing/default") == {"appSlug": "daily-video"}


async def test_google_meet_needs_a_google_calendar(person: httpx.AsyncClient) -> None:
    without = await person.post("/v2/conferencing/google-meet/connect")
    await connect_google(person)
    connected = await person.post("/v2/conferencing/google-meet/connect")
    twice = await person.post("/v2/conferencing/google-meet/connect")

    assert [answer.status_code for answer in (without, connected, twice)] == [400, 200, 400]
    assert connected.json()["data"]["key"] == {}


async def test_event_types_move_to_cal_video_when_their_app_is_disconnected(person: httpx.AsyncClient) -> None:
    await connect_zoom(person)
    version = {"cal-api-version": "2024-06-14"}
    zoom, link = (
        {"type": "integration", "integration": "zoom"},
        {"type": "link", "link": "https://x.example", "public": True},
    )
    body = {"title": "Call", "slug": "call", "lengthInMinutes": 30, "locations": [zoom, link]}
    event_type = (await person.post("/v2/event-types", json=body, headers=version)).json()["data"]

    await person.delete("/v2/conferencing/zoom/disconnect")

    shown = (await person.get(f"/v2/event-types/{event_type['id']}", headers=version)).json()["data"]
    assert [each.get("integration") for each in shown["locations"]] == ["cal-video", None]
