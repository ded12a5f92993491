"""People, event types and bookings for the tests of bookings. It is Monday 1 March 2027, 9:00 UTC."""

from typing import Any

import httpx

from tests.sandbox.stage import OpenSandbox

JANE = {"name": "Jane Doe", "email": "jane@customer.example", "timeZone": "America/New_York"}
TOM = {"name": "Tom", "email": "tom@customer.example", "timeZone": "Europe/Rome"}
ANN, BEN, SUE = ({"authorization": f"Bearer cal_{name}"} for name in ("sandbox", "ben", "sue"))
NOBODY: dict[str, str] = {}

CHAT, COURSE, CLASS, APPROVAL, NEXT, PANEL, FORM = range(7, 14)
_HOSTS = [{"userId": 1, "mandatory": False, "priority": "medium"}, {"userId": 2, "mandatory": False}]
_COMPANY = {"isDefault": False, "type": "text", "slug": "company", "label": "Company", "required": True}
_TOPICS = {
    "isDefault": False,
    "type": "multiselect",
    "slug": "topics",
    "label": "Topics",
    "required": False,
    "options": ["Price", "Time"],
}


def _settings(number: int) -> dict[str, Any]:
    of: dict[int, dict[str, Any]] = {
        COURSE: {"recurrence": {"interval": 1, "occurrences": 4, "frequency": "weekly"}},
        CLASS: {"seats": {"seatsPerTimeSlot": 2, "showAttendeeInfo": False, "showAvailabilityCount": True}},
        APPROVAL: {"confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": True}},
        FORM: {
            "bookingFields": [_COMPANY, _TOPICS],
            "lengthInMinutesOptions": [15, 30],
            "locations": [{"type": "address", "address": "12 Main Street", "public": True}, {"type": "attendeePhone"}],
        },
    }
    return of.get(number, {})


def state() -> dict[str, Any]:
    """The rows."""
    names = {CHAT: "chat", COURSE: "course", CLASS: "class", APPROVAL: "approval", FORM: "form"}
    of_team = {NEXT: ("next", "roundRobin"), PANEL: ("panel", "collective")}
    people = {1: "Ann", 2: "Ben", 3: "Sue"}
    return {
        "users": [
            {"id": number, "email": f"{name.lower()}@acme.example", "username": name.lower(), "name": name}
            for number, name in people.items()
        ],
        "schedules": [
            {"id": number, "owner_id": number, "name": "Working hours", "time_zone": "UTC"} for number in people
        ],
        "api_keys": [{"id": "cal_ben", "user_id": 2}, {"id": "cal_sue", "user_id": 3}],
        "teams": [
            {"id": 42, "name": "Acme", "slug": "acme", "is_organization": True},
            {"id": 43, "name": "Crew", "slug": "crew", "parent_id": 42},
        ],
        "memberships": [
            {"id": 1, "user_id": 1, "team_id": 42, "role": "ADMIN"},
            {"id": 2, "user_id": 2, "team_id": 42},
            {"id": 3, "user_id": 1, "team_id": 43, "role": "OWNER"},
            {"id": 4, "user_id": 2, "team_id": 43},
        ],
        "event_types": [
            *(
                {"id": n, "owner_id": 1, "title": name.title(), "slug": name, "length": 30, "settings": _settings(n)}
                for n, name in names.items()
            ),
            *(
                {
                    "id": n,
                    "team_id": 43,
                    "title": name.title(),
                    "slug": name,
                    "length": 30,
                    "scheduling_type": kind,
                    "hosts": _HOSTS,
                }
                for n, (name, kind) in of_team.items()
            ),
        ],
    }


async def staged(open_sandbox: OpenSandbox, **changes: Any) -> httpx.AsyncClient:
    """A sandbox with these rows, and a client without credentials.

    Args:
        open_sandbox: The fixture.
        **changes: Settings of the chat's event type.
    """
    cal = open_sandbox(limit=10_000)
    del cal.headers["authorization"]
    await prepare(cal, **changes)
    return cal


async def prepare(cal: httpx.AsyncClient, **changes: Any) -> None:
    """Put these rows into a sandbox, and ask for the version of bookings from now on."""
    cal.headers["cal-api-version"] = "2024-08-13"
    rows = state()
    rows["event_types"][0]["settings"] = changes
    answer = await cal.put("/_sandbox/state", json=rows)
    assert answer.is_success, answer.text


async def ask(cal: httpx.AsyncClient, start: str = "2027-03-02T10:00:00Z", **fields: Any) -> httpx.Response:
    """Ask for a booking; Jane's chat if nothing else is said."""
    headers = fields.pop("headers", NOBODY)
    body = {"start": start, "eventTypeId": CHAT, "attendee": JANE, **fields}
    return await cal.post("/v2/bookings", json=body, headers=headers)


async def booked(cal: httpx.AsyncClient, start: str = "2027-03-02T10:00:00Z", **fields: Any) -> Any:
    """The booking that was asked for."""
    answer = await ask(cal, start, **fields)
    assert answer.status_code == 201, answer.text
    return answer.json()["data"]


async def change(
    cal: httpx.AsyncClient, uid: str, action: str, headers: dict[str, str] | None = None, **body: Any
) -> httpx.Response:
    """Ask to change a booking."""
    return await cal.post(f"/v2/bookings/{uid}/{action}", json=body, headers=headers or NOBODY)


async def read(cal: httpx.AsyncClient, uid: str, headers: dict[str, str] | None = None) -> Any:
    """A booking, or the times of a series."""
    answer = await cal.get(f"/v2/bookings/{uid}", headers=headers or NOBODY)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def message(answer: httpx.Response) -> str:
    """What an error says."""
    body = answer.json()
    return str(body["error"]["message"] if "error" in body else body["message"])
