"""The recorded answers about schedules, slots, reservations of slots and out of office, asked again of the sandbox."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.people import OutOfOffice, User
from calcom_client.sandbox.state.scheduling import Attendee, Booking, EventType, SlotReservation
from tests.recorded_answers import Record, operation_of, read
from tests.sandbox.replaying import Arrange, differences, replay

ALICE, BOB = 4, 5
UID = "92d34d96-65f0-469a-997d-ea7d49ed885a"


def is_ours(record: Record) -> bool:
    operation = operation_of(record)
    if operation is None:
        # One record asks a version of the API that has no such operation.
        return str(record["path"]).startswith("/v2/schedules/64")
    name: str = operation.operation_id
    return bool(re.match(r"(organizations\.|teams\.|users\.)*(schedules|slots|ooo)\.", name))


RECORDS = [record for record in read() if is_ours(record)]

DIFFERS = {
    "s12_outside: error case: limited client writes a schedule": "sent with an OAuth client's token of few permissions",
}


def key_of(record: Record) -> str | None:
    name = record["name"]
    if not any(header.lower() == "authorization" for header in record["request_headers"]):
        return None
    if name.endswith((" of other user", " by stranger")):
        return "cal_stranger"
    if record["path"].startswith("/v2/organizations"):
        return "cal_admin"
    return "cal_dave" if name.endswith(" dave") else "cal_alice"


def arrange(sandbox: Sandbox) -> None:
    """What can be booked; the schedules by which it is are in the recorded world."""
    state = sandbox.state
    for user_id, schedule_id in ((42, 71), (47, 80)):
        user = state.get(User, user_id)
        assert user is not None
        state.put(evolve(user, default_schedule_id=schedule_id))
    seats = {"seats": {"seatsPerTimeSlot": 4, "showAttendeeInfo": True, "showAvailabilityCount": True}}
    lengths = {"lengthInMinutesOptions": [15, 30, 60]}
    window = {"bookingWindow": {"type": "calendarDays", "value": 100, "rolling": True}}
    hosts = [{"userId": ALICE, "priority": "high"}, {"userId": BOB, "priority": "medium"}]
    for event_type in (
        EventType(id=110, title="Intro call", slug="intro-ea8f", length=30, owner_id=ALICE),
        EventType(id=114, title="Webinar", slug="webinar-ea8f", length=60, owner_id=ALICE, settings=seats),
        EventType(id=118, title="Flexible", slug="flex-ea8f", length=30, owner_id=ALICE, settings=lengths),
        EventType(
            id=130,
            title="Next",
            slug="next-8802",
            length=30,
            team_id=42,
            scheduling_type="roundRobin",
            hosts=hosts,
            settings=window,
        ),
    ):
        state.put(event_type)


def december(day: int, hour: int) -> datetime:
    return datetime(2026, 12, day, hour, tzinfo=UTC)


def booked(uid: str, start: datetime, *, event_type_id: int = 110, minutes: int = 30) -> Arrange:
    attendee = Attendee(id=1, name="Jane Doe", email="jane@acme.example", time_zone="UTC")

    def book(sandbox: Sandbox) -> None:
        sandbox.state.put(
            Booking(
                id=sandbox.state.next_id(Booking),
                uid=uid,
                title="Meeting",
                start=start,
                end=start + timedelta(minutes=minutes),
                event_type_id=event_type_id,
                user_id=ALICE,
                attendees=[attendee],
            )
        )

    return book


def reserved(start: datetime, *, uid: str = UID) -> Arrange:
    until = datetime(2026, 11, 22, 23, 34, 40, tzinfo=UTC)
    end = start + timedelta(minutes=30)
    row = SlotReservation(id=uid, event_type_id=110, start=start, end=end, until=until, user_id=ALICE)

    def reserve(sandbox: Sandbox) -> None:
        sandbox.state.put(row)

    return reserve


def without_entry(number: int) -> Arrange:
    def remove(sandbox: Sandbox) -> None:
        entry = sandbox.state.get(OutOfOffice, number)
        assert entry is not None
        sandbox.state.remove(entry)

    return remove


A_SEAT_IS_TAKEN = booked("4DWmLVWhXFu5GH4CZS3HKo", december(11, 9), event_type_id=114, minutes=60)

BEFORE: dict[str, Sequence[Arrange]] = {
    "s04_slots: slots after reservation": [
        reserved(december(14, 10)),
        reserved(december(14, 11), uid="00000000-0000-4000-8000-000000000001"),
    ],
    "s04_slots: slots excluding a booking": [
        booked("7fZXa13R3skdUfp6UmYV91", december(10, 9)),
        booked("4bKXa13R3skdUfp6UmYV91", december(10, 10)),
    ],
    "s04_slots: slots seated": [A_SEAT_IS_TAKEN],
    "s04_slots: slots seated range": [A_SEAT_IS_TAKEN],
    "s04_slots: slot reservation patch": [reserved(december(14, 10))],
    "s04_slots: error case: slot reservation patch same time": [reserved(december(14, 12))],
    "s04_slots: error case: slot reserve taken": [reserved(december(14, 11))],
    "s06_orgs: org ooo create": [without_entry(13)],
    "s06_orgs: platform org ooo create": [without_entry(15)],
    "s06_orgs: error case: platform org ooo delete twice": [without_entry(16)],
}
"""What a record needs besides."""

SAME_SLOTS = {
    "s04_slots: slots after reservation",
    "s04_slots: slots by event type id",
    "s04_slots: slots by username and slug",
    "s04_slots: slots excluding a booking",
    "s04_slots: slots seated",
    "s04_slots: slots seated range",
    "s04_slots: slots with duration",
}
"""Answers that must be those of the recording to the last minute, since nothing else was booked then."""


def before(record: Record) -> Arrange:
    def do(sandbox: Sandbox) -> None:
        for each in (arrange, *BEFORE.get(record["name"], ())):
            each(sandbox)

    return do


@pytest.mark.parametrize(
    "record", [pytest.param(each, id=each["name"]) for each in RECORDS if each["name"] not in DIFFERS]
)
async def test_sandbox_answers_as_the_real_server_did(record: Record) -> None:
    response = await replay(record, key=key_of(record), arrange=before(record))

    assert differences(record, response) == []
    if record["name"] in SAME_SLOTS:
        assert response.json()["data"] == record["body"]["data"]


def test_every_reason_and_arrangement_belongs_to_a_record() -> None:
    assert DIFFERS.keys() | BEFORE.keys() | SAME_SLOTS <= {record["name"] for record in RECORDS}
