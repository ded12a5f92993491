"""Users' event types, as a client of the sandbox sees them."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox, opened

PATH = "/v2/event-types"
VERSION = {"cal-api-version": "2024-06-14"}
INTRO = {"lengthInMinutes": 30, "title": "Intro call", "slug": "intro"}
SEATS = {"seatsPerTimeSlot": 4, "showAttendeeInfo": True, "showAvailabilityCount": True}
SERIES = {"interval": 1, "occurrences": 5, "frequency": "weekly"}
TEXT_FIELD = {"type": "text", "slug": "company", "label": "Company", "required": True}
ALWAYS = {"type": "always", "blockUnconfirmedBookingsInBooker": True}
BY_NOTICE = {
    "type": "time",
    "noticeThreshold": {"unit": "hours", "count": 4},
    "blockUnconfirmedBookingsInBooker": False,
}

WORLD = {
    "users": [
        {"id": 1, "email": "ann@example.com", "username": "ann", "name": "Ann Hill"},
        {"id": 2, "email": "kim@example.com", "username": "kim", "name": "Kim Roe"},
    ],
    "api_keys": [{"id": "cal_ann", "user_id": 1}, {"id": "cal_kim", "user_id": 2}],
    "schedules": [
        {"id": 1, "owner_id": 1, "name": "Hers", "time_zone": "Europe/London"},
        {"id": 2, "owner_id": 2, "name": "His", "time_zone": "Europe/London"},
    ],
}


@pytest.fixture
async def ann(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    """A client with Ann's key, on a sandbox where she and Kim are the only users."""
    client = open_sandbox()
    await client.put("/_sandbox/state", json=WORLD)
    client.headers.update({"Authorization": "Bearer cal_ann", **VERSION})
    return client


KIM = {"Authorization": "Bearer cal_kim"}


async def created(client: httpx.AsyncClient, **more: Any) -> dict[str, Any]:
    response = await client.post(PATH, json={**INTRO, **more})
    assert response.status_code == 201, response.text
    data: dict[str, Any] = response.json()["data"]
    return data


async def updated(client: httpx.AsyncClient, event_type: dict[str, Any], **change: Any) -> dict[str, Any]:
    response = await client.patch(f"{PATH}/{event_type['id']}", json=change)
    assert response.status_code == 200, response.text
    data: dict[str, Any] = response.json()["data"]
    return data


def told(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["message"]


def slugs(response: httpx.Response) -> list[str]:
    return [event_type["slug"] for event_type in response.json()["data"]]


async def test_new_event_type_has_the_usual_settings(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann)

    assert event_type["ownerId"] == 1
    assert event_type["locations"] == [{"type": "integration", "integration": "cal-video"}]
    assert [field["slug"] for field in event_type["bookingFields"]] == [
        "name",
        "email",
        "location",
        "title",
        "notes",
        "guests",
        "rescheduleReason",
    ]
    assert event_type["minimumBookingNotice"] == 120
    assert event_type["seats"] == event_type["bookingWindow"] == event_type["confirmationPolicy"] == {"disabled": True}
    assert [user["username"] for user in event_type["users"]] == ["ann"]


async def test_created_event_type_is_read_changed_and_deleted(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, description="A first chat")
    path = f"{PATH}/{event_type['id']}"

    await updated(ann, event_type, title="First call", minimumBookingNotice=0)
    read = (await ann.get(path)).json()["data"]
    deleted = await ann.delete(path)

    assert (read["title"], read["description"], read["minimumBookingNotice"]) == ("First call", "A first chat", 0)
    assert deleted.json()["data"] == {
        "id": event_type["id"],
        "lengthInMinutes": 30,
        "slug": "intro",
        "title": "First call",
    }
    assert told(await ann.get(path)) == (404, f"Event type with id {event_type['id']} not found")
    assert told(await ann.delete(path)) == (404, f"Event type with ID={event_type['id']} does not exist.")


async def test_event_type_survives_a_restart(tmp_path: Path) -> None:
    answers: list[Any] = []
    for _ in range(2):
        async with opened(data=tmp_path / "state.sqlite") as client:
            client.headers.update(VERSION)
            if not answers:
                await created(client, seats=SEATS, bookingFields=[TEXT_FIELD])
            answers.append((await client.get(PATH, params={"username": "sandbox-admin"})).json())

    assert [event_type["slug"] for event_type in answers[0]["data"]] == ["30min", "intro"]
    assert answers[0] == answers[1]


async def test_new_sandbox_has_something_to_book(cal: httpx.AsyncClient) -> None:
    response = await cal.get(PATH, params={"username": "sandbox-admin"}, headers=VERSION)

    assert slugs(response) == ["30min"]


async def test_everybody_without_credentials_is_refused_as_for_a_permission(ann: httpx.AsyncClient) -> None:
    del ann.headers["Authorization"]

    response = await ann.post(PATH, json=INTRO)

    assert response.status_code == 403
    assert response.json()["error"]["message"].startswith("PermissionsGuard - no authentication provided.")


async def test_slug_is_free_for_others_only(ann: httpx.AsyncClient) -> None:
    first = await created(ann)
    second = await created(ann, slug="second")

    again = await ann.post(PATH, json=INTRO)
    moved = await ann.patch(f"{PATH}/{second['id']}", json={"slug": "intro"})
    kept = await ann.patch(f"{PATH}/{first['id']}", json={"slug": "intro"})
    others = await ann.post(PATH, json=INTRO, headers=KIM)

    assert told(again) == (400, "User already has an event type with this slug.")
    assert (moved.status_code, moved.json()["error"]["code"]) == (400, "TRPCError")
    assert (kept.status_code, others.status_code) == (200, 201)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"seats": SEATS, "confirmationPolicy": ALWAYS}, "Seats are enabled but requiresConfirmation is true."),
        (
            {"seats": SEATS, "locations": [{"type": "attendeePhone"}, {"type": "attendeeAddress"}]},
            "Seats are enabled but more than one location provided.",
        ),
        ({"seats": SEATS, "recurrence": SERIES}, "Please check your request data"),
        ({"recurrence": SERIES, "bookerActiveBookingsLimit": {"maximumActiveBookings": 1}}, "at the same time"),
        ({"lengthInMinutesOptions": [15, 60]}, "Please check your request data"),
        ({"bookingLimitsCount": {"day": 5, "week": 4}}, "Please check your request data"),
        ({"bookingLimitsDuration": {"day": 50}}, "Please check your request data"),
        ({"bookerLayouts": {"defaultLayout": "week", "enabledLayouts": ["month"]}}, "Please check your request data"),
        ({"customName": "{Weather} call"}, "Invalid event name variables: {Weather}"),
        ({"bookingFields": [{"type": "email", "hidden": True}]}, "Email booking field must be required and visible"),
        ({"bookingFields": []}, "'bookingFields' must contain at least 1 booking field."),
        ({"bookingFields": [TEXT_FIELD, TEXT_FIELD]}, "Duplicate bookingFields slug 'company' found."),
        ({"bookingFields": [{"type": "smell", "slug": "s"}]}, "Unsupported booking field type 'smell'."),
        ({"bookingFields": [{"slug": "company"}]}, "must have a 'type' property"),
        ({"bookingFields": [{"type": "text"}]}, "must have a 'slug' property"),
        (
            {"bookingFields": [{**TEXT_FIELD, "label": 5}]},
            "Validation failed for text booking field: label must be a string",
        ),
        ({"locations": "here"}, "'locations' must be an array."),
        ({"locations": [{"type": "organizersDefaultApp"}]}, "Unsupported location type 'organizersDefaultApp'."),
        ({"locations": [{"type": "link", "public": True}]}, "Validation failed for link location: link must be"),
    ],
)
async def test_settings_that_cannot_be_are_refused(
    ann: httpx.AsyncClient, more: dict[str, object], message: str
) -> None:
    status, said = told(await ann.post(PATH, json={**INTRO, **more}))

    assert status == 400
    assert message in said


async def test_short_notice_must_be_told(ann: httpx.AsyncClient) -> None:
    policy = {"type": "time", "blockUnconfirmedBookingsInBooker": False}

    response = await ann.post(PATH, json={**INTRO, "confirmationPolicy": policy})

    (node,) = response.json()["error"]["details"]["errors"]
    assert (response.status_code, node["property"]) == (400, "confirmationPolicy")


async def test_schedule_of_somebody_else_is_refused(ann: httpx.AsyncClient) -> None:
    assert (await created(ann, scheduleId=1))["scheduleId"] == 1
    assert told(await ann.post(PATH, json={**INTRO, "slug": "other", "scheduleId": 2})) == (
        404,
        "User with ID=1 does not own schedule with ID=2",
    )


async def test_questions_change_the_standard_ones_and_stand_after_the_location(ann: httpx.AsyncClient) -> None:
    fields = [
        {"type": "name", "label": "Your name"},
        TEXT_FIELD,
        {"slug": "notes", "label": "What about?", "required": True},
    ]

    form = (await created(ann, bookingFields=fields))["bookingFields"]

    assert [field["slug"] for field in form[2:4]] == ["location", "company"]
    assert form[0]["label"] == "Your name"
    assert form[3] == {**TEXT_FIELD, "isDefault": False, "disableOnPrefill": False, "hidden": False}
    assert [(field["label"], field["required"]) for field in form if field["slug"] == "notes"] == [
        ("What about?", True)
    ]


async def test_questions_of_an_answer_can_be_sent_back(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, bookingFields=[TEXT_FIELD])

    again = await updated(ann, event_type, bookingFields=event_type["bookingFields"])

    assert again["bookingFields"] == event_type["bookingFields"]


async def test_update_loses_what_servers_of_2025_lose(ann: httpx.AsyncClient) -> None:
    event_type = await created(
        ann,
        lengthInMinutesOptions=[15, 30],
        bookerLayouts={"defaultLayout": "week", "enabledLayouts": ["week"]},
        confirmationPolicy=BY_NOTICE,
        recurrence=SERIES,
    )
    assert event_type["metadata"] == {"multipleDuration": [15, 30]}

    after = await updated(ann, event_type, title="Another")

    assert not {"lengthInMinutesOptions", "bookerLayouts"} & after.keys()
    assert after["metadata"] == {}
    assert after["confirmationPolicy"] == {"type": "always", "blockUnconfirmedBookingsInBooker": False}
    assert after["recurrence"] == {**SERIES, "disabled": False}


async def test_update_keeps_what_it_does_not_name(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, bookingRequiresAuthentication=True, allowReschedulingPastBookings=True)

    after = await updated(ann, event_type, title="Another")

    assert after["bookingRequiresAuthentication"] is True
    assert after["allowReschedulingPastBookings"] is True


async def test_limits_are_gone_when_disabled(ann: httpx.AsyncClient) -> None:
    event_type = await created(ann, bookingLimitsCount={"day": 5}, bookingWindow={"type": "calendarDays", "value": 9})

    after = await updated(ann, event_type, bookingLimitsCount={"disabled": True}, bookingWindow={"disabled": True})

    assert "bookingLimitsCount" not in after
    assert after["bookingWindow"] == {"disabled": True}


async def test_others_neither_see_nor_change_nor_delete_it(ann: httpx.AsyncClient) -> None:
    path = f"{PATH}/{(await created(ann))['id']}"

    assert (await ann.get(path, headers=KIM)).status_code == 404
    assert (await ann.patch(path, json={"title": "Mine"}, headers=KIM)).status_code == 404
    assert (await ann.delete(path, headers=KIM)).status_code == 403
    assert (await ann.get(path)).json()["data"]["title"] == "Intro call"


async def test_list_shows_the_public_a_users_event_types(ann: httpx.AsyncClient) -> None:
    await created(ann)
    await created(ann, slug="secret", hidden=True)

    by_name = await ann.get(PATH, params={"username": "ann"}, headers=KIM)
    own = await ann.get(PATH)
    one = await ann.get(PATH, params={"username": "ann", "eventSlug": "intro", "usernames": "kim"})

    assert slugs(by_name) == slugs(one) == ["intro"]
    assert slugs(own) == ["intro", "secret"]
    assert "title" not in [field["slug"] for field in one.json()["data"][0]["bookingFields"]]


@pytest.mark.parametrize("query", [{"username": "nobody"}, {"username": "ann", "eventSlug": "other"}, {}])
async def test_list_of_nothing_is_404(ann: httpx.AsyncClient, query: dict[str, str]) -> None:
    await created(ann)

    assert told(await ann.get(PATH, params=query, headers=KIM)) == (404, "Event types not found")


async def test_list_is_sorted_when_asked(ann: httpx.AsyncClient) -> None:
    await created(ann)
    await created(ann, slug="second")

    response = await ann.get(PATH, params={"username": "ann", "sortCreatedAt": "desc"})

    assert slugs(response) == ["second", "intro"]


async def test_usernames_give_one_event_type_for_all_who_are_there(ann: httpx.AsyncClient) -> None:
    response = await ann.get(PATH, params={"usernames": "ann,nobody,kim"})

    (group,) = response.json()["data"]
    assert (group["id"], group["slug"]) == (0, "dynamic")
    assert [user["username"] for user in group["users"]] == ["ann", "kim"]


async def test_app_that_may_not_be_connected_is_taken_with_a_warning(ann: httpx.AsyncClient) -> None:
    response = await ann.post(PATH, json={**INTRO, "locations": [{"type": "integration", "integration": "zoom"}]})

    assert response.status_code == 201
    assert "needs a connected app" in response.headers["X-Sandbox-Warning"]
