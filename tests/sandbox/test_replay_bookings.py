"""Recorded requests about bookings, asked again of the sandbox: the same status, family of error and shape."""

from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.scheduling import EventType
from tests.recorded_answers import Record, operation_of, read
from tests.sandbox.recorded_bookings import forms, open_all_hours, put
from tests.sandbox.replaying import Arrange, differences, replay

ALL = read("bookings", "organizations", "teams", "unknown_operations")
RECORDS = [record for record in ALL if "/bookings" in record["path"] and operation_of(record) is not None]
FORMS = forms(ALL)

NEWER = "the recorded server lacks this operation, which is newer"
DIFFERS = {
    "s03_bookings: error case: newer operation absent: by-seat": NEWER,
    "s03_bookings: error case: newer operation absent: conferencing-sessions": NEWER,
    "s03_bookings: error case: newer operation absent: location": NEWER,
    "s05_teams: error case: newer operation absent: team bookings": NEWER,
    "s03_bookings: error case: booking nested validation": (
        "the sentence names the languages in the server's own order, and that server did not check e-mail addresses"
    ),
    "s03_bookings: error case: booking bad location shape": (
        "that server looked at the shape of a place only after it had found it among those offered"
    ),
    "s03_bookings: error case: mark absent before start": (
        "the sentence tells the moment to the millisecond, the record only that of the answer"
    ),
    "s07_platform: bookings as client": "the recorded world has no OAuth client",
    "s12_outside: error case: limited client reads bookings": "the recorded world has no OAuth client",
    "s03_bookings: error case: reschedule invalid": "that server did not check the address in `rescheduledBy`",
}

# Shapes that are meant to differ.
FREE = {
    f"data.{place}displayEmail": "newer servers than the recorded one show it"
    for place in ("hosts.", "attendees.", "reassignedTo.")
}


def key_of(record: Record) -> str | None:
    """Who asked."""
    headers = {name.lower() for name in record["request_headers"]}
    if "authorization" not in headers:
        return None
    if "wrong credential" in record["name"]:
        return "cal_unknown"
    if "plain member" in record["name"]:
        return "cal_bob"
    alone = ("s03", "s05", "s12", "s13")
    return "cal_alice" if record["name"].startswith(alone) else "cal_admin"


def arranged(record: Record) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        open_all_hours(sandbox)
        SPECIAL.get(record["name"], usual)(sandbox, record)
        sandbox.state.commit()

    return arrange


def usual(sandbox: Sandbox, record: Record, **changes: Any) -> None:
    """The booking of the path, the others of its series, and what a list is to show."""
    uid = record["path"].partition("?")[0].split("/bookings/")[-1].split("/")[0]
    if uid in FORMS:
        put(sandbox, FORMS[uid], **changes)
    series = FORMS.get(uid, {}).get("recurringBookingUid", uid)
    put(sandbox, *(form for form in FORMS.values() if form.get("recurringBookingUid") == series))
    data = record["body"].get("data")
    if record["method"] == "GET" and isinstance(data, list):
        put(sandbox, *(form for form in data if "hosts" in form))


def changed(**changes: Any) -> Any:
    return lambda sandbox, record: usual(sandbox, record, **changes)


def before(*names: str) -> Any:
    """The seats that these records show are taken."""

    def arrange(sandbox: Sandbox, _: Record) -> None:
        for record in RECORDS:
            if record["name"] in names:
                put(sandbox, record["body"]["data"])

    return arrange


def with_settings(event_type_id: int, **settings: Any) -> Any:
    def arrange(sandbox: Sandbox, _: Record) -> None:
        event_type = sandbox.state.get(EventType, event_type_id)
        assert event_type is not None
        sandbox.state.put(evolve(event_type, settings={**event_type.settings, **settings}))

    return arrange


def with_references(*references: dict[str, Any], **kept: Any) -> Any:
    return changed(settings={"references": list(references), **kept})


def reassignable(sandbox: Sandbox, record: Record) -> None:
    """A booking of a round robin, which no record shows."""
    form = {**FORMS["66yTKnEHGM1EihfaqxmTrP"], "id": 186, "uid": "rHaLxY1Yi5EundHe7Uu5ve"}
    host = 5 if record["path"].endswith("/4") else 4
    put(sandbox, form, user_id=host, host_ids=[host])


def in_a_room(sandbox: Sandbox, _: Record) -> None:
    """A booking with a Cal Video call, which no record shows."""
    form = {**FORMS["58p2wrAQeSB6rwBwLYNNbJ"], "id": 227, "uid": "kttsvpPjkdnit3W3Dhh3aF"}
    links = ["https://daily.example/tr.vtt"]
    put(sandbox, form, settings={"references": [ROOM, {**EVENT, "eventUid": ""}], "transcripts": links})


def last_seat(sandbox: Sandbox, record: Record) -> None:
    """A seated booking of which only the seat of the request is left."""
    form = FORMS["i7t7h7EvCNXB3UWcoRWSYi"]
    seat_uid = record["request_body"]["seatUid"]
    put(sandbox, {**form, "attendees": [each for each in form["attendees"] if each["seatUid"] == seat_uid]})


def seated_by_team(sandbox: Sandbox, _: Record) -> None:
    """An event type that no record shows."""
    question = {"isDefault": False, "type": "text", "slug": "company", "label": "Company", "required": True}
    seats = {"seatsPerTimeSlot": 5, "showAttendeeInfo": True, "showAvailabilityCount": True}
    settings = {"seats": seats, "bookingFields": [question]}
    hosts = [{"userId": 4, "mandatory": False, "priority": "medium"}]
    sandbox.state.put(
        EventType(
            id=135,
            title="Team webinar",
            slug="tweb-8802",
            length=60,
            team_id=42,
            scheduling_type="roundRobin",
            hosts=hosts,
            settings=settings,
        )
    )


def moved(sandbox: Sandbox, _: Record) -> None:
    """Both bookings of a change of time."""
    old, new = "7fZXa13R3skdUfp6UmYV91", "iwDwNPExBxde7oENtrUVrG"
    put(sandbox, FORMS[old], status="cancelled", settings={"rescheduledToUid": new})
    put(sandbox, FORMS[new], from_uid=old, responses={**FORMS[new]["bookingFieldsResponses"]})


ROOM = {"type": "daily_video", "eventUid": "room123", "id": 127, "destinationCalendarId": None}
EVENT = {"type": "google_calendar", "eventUid": "evt9", "id": 129, "destinationCalendarId": "a@b.example"}
RECORDING = {
    "id": "rec-1",
    "roomName": "room123",
    "startTs": 1765000000,
    "status": "finished",
    "maxParticipants": 2,
    "duration": 600,
    "shareToken": "a-token",
    "downloadLink": "https://daily.example/rec.mp4",
}
BEGUN = {"start": datetime(2026, 11, 20, 9, tzinfo=UTC), "end": datetime(2026, 11, 20, 9, 30, tzinfo=UTC)}
LOCATIONS = [{"type": "integration", "integration": "cal-video"}, {"type": "attendeeAddress"}]


SPECIAL: dict[str, Any] = {
    "s03_bookings: booking get after reschedule (new uid)": moved,
    "s03_bookings: booking get after reschedule (old uid)": moved,
    "s03_bookings: error case: reschedule of an already rescheduled booking": moved,
    "s03_bookings: reschedule by host": moved,
    "s03_bookings: booking get declined": changed(status="rejected"),
    "s03_bookings: bookings list unconfirmed": changed(),
    "s03_bookings: booking seated second": before("s03_bookings: booking seated first"),
    "s03_bookings: booking seated third": before("s03_bookings: booking seated second"),
    "s13_seats: seat two": before("s13_seats: seat one"),
    "s03_bookings: cancel seat after another seat moved": last_seat,
    "s03_bookings: error case: booking location not offered": with_settings(110, locations=LOCATIONS),
    "s03_bookings: error case: booking bad location shape": with_settings(110, locations=LOCATIONS),
    "s03_bookings: error case: cancel twice": changed(status="cancelled"),
    "s03_bookings: confirm": changed(status="pending", location="integrations:daily"),
    "s03_bookings: mark absent attendee": changed(**BEGUN, absent_host=True),
    "s03_bookings: mark absent host": changed(**BEGUN),
    "s03_bookings: recordings": with_references(ROOM, recordings=[RECORDING]),
    "s03_bookings: references filtered": with_references(ROOM),
    "s05_teams: team booking reassign by a plain member": reassignable,
    "s05_teams: team booking reassign to user": reassignable,
    "s05_teams: error case: team booking reassign to unknown": reassignable,
    "s05_teams: team booking seated": seated_by_team,
    "s06_orgs: org team booking references": with_references(ROOM, EVENT),
    "s06_orgs: org team booking references filtered": with_references(ROOM, EVENT),
    "s12_outside: references of cal video": in_a_room,
    "s12_outside: transcripts of cal video": in_a_room,
    "s12_outside: booking references google": with_references({**EVENT, "eventUid": ""}),
}

REPLAYED = [record for record in RECORDS if record["name"] not in DIFFERS]


@pytest.mark.parametrize("record", REPLAYED, ids=[record["name"] for record in REPLAYED])
async def test_booking_is_answered_as_it_was_recorded(record: Record) -> None:
    response = await replay(record, key=key_of(record), arrange=arranged(record))

    assert differences(record, response, free=FREE) == []


def test_every_difference_belongs_to_a_record() -> None:
    assert set(DIFFERS) | set(SPECIAL) <= {record["name"] for record in RECORDS}
