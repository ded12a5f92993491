"""The organization that comes with the sandbox, and moments that a seed tells by the week."""

import itertools
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.availability.slots import free_hosts, free_slots
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.state.scheduling import Booking, EventType
from tests.sandbox.stage import OpenSandbox


@pytest.fixture
def clock() -> Clock:
    """A Wednesday, in the week of the clocks' change in America."""
    clock = Clock()
    clock.set(datetime(2027, 3, 10, 12, tzinfo=UTC))
    return clock


async def test_demo_is_an_organization_whose_owner_has_the_usual_key(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(seed="demo")

    async def read(path: str, **headers: str) -> list[Any]:
        answer = await cal.get(path, headers=headers)
        assert (answer.status_code, answer.headers.get("x-sandbox-error")) == (200, None), answer.text
        rows: list[Any] = answer.json()["data"]
        return rows

    me = (await cal.get("/v2/me")).json()["data"]
    users = await read("/v2/organizations/42/users")
    memberships = await read("/v2/organizations/42/memberships")
    teams = await read("/v2/organizations/42/teams")
    event_types = [row for team in teams for row in await read(f"/v2/organizations/42/teams/{team['id']}/event-types")]

    assert (me["name"], me["organizationId"]) == ("Grace Novak", 42)
    assert len({user["timeZone"] for user in users}) == 5
    assert memberships[0]["role"] == "OWNER"
    assert all(membership["attributes"] for membership in memberships)
    assert {row["schedulingType"] for row in event_types} == {"roundRobin", "collective", "managed"}
    assert len(await read("/v2/event-types?username=tom", **{"cal-api-version": "2024-06-14"})) == 2
    assert (await cal.get("/v2/organizations/2/users")).status_code == 403


@pytest.mark.parametrize("key", ["cal_sandbox_admin", "cal_sandbox_member"])
async def test_demo_has_keys_of_others(open_sandbox: OpenSandbox, key: str) -> None:
    cal = open_sandbox(seed="demo")

    answer = await cal.get("/v2/organizations/42/users", headers={"Authorization": f"Bearer {key}"})

    assert answer.status_code == (200 if key == "cal_sandbox_admin" else 403)


@pytest.fixture
def demo(clock: Clock) -> Any:
    sandbox = Sandbox(Settings(seed="demo", clock=clock))
    yield sandbox
    sandbox.close()


def test_bookings_of_the_demo_lie_around_the_moment_in_free_times(demo: Sandbox, clock: Clock) -> None:
    bookings = demo.state.all(Booking)
    taken = [booking for booking in bookings if booking.status in ("accepted", "pending")]

    assert any(booking.end < clock.now() for booking in taken)
    assert any(booking.start > clock.now() for booking in taken)
    assert {booking.status for booking in bookings} == {"accepted", "pending", "cancelled", "rejected"}
    for booking in taken:
        event_type = demo.state.get(EventType, booking.event_type_id or 0)
        assert event_type is not None
        # As somebody who books it long before would have found it.
        assert free_hosts(
            demo.state, event_type, booking.start, booking.end, datetime(2027, 1, 1, tzinfo=UTC), besides=booking.uid
        ), booking.title


def test_hosts_of_the_demo_are_in_one_place_at_a_time(demo: Sandbox) -> None:
    taken = [booking for booking in demo.state.all(Booking) if booking.status == "accepted"]

    for one, other in itertools.combinations(taken, 2):
        if set(one.host_ids) & set(other.host_ids):
            assert one.end <= other.start or other.end <= one.start


def test_everything_in_the_demo_that_takes_bookings_can_be_booked(demo: Sandbox, clock: Clock) -> None:
    bookable = [row for row in demo.state.all(EventType) if row.scheduling_type != "managed"]

    for event_type in bookable:
        end = datetime(2027, 3, 27, tzinfo=UTC)
        assert free_slots(demo.state, event_type, clock.now(), end, clock.now()), event_type.title


@pytest.mark.parametrize(
    ("told", "moment"),
    [
        ("w+0 Mon 09:00", "2027-03-08T09:00:00.000Z"),
        ("w-1 Sun 23:30", "2027-03-07T23:30:00.000Z"),
        ("w+1 Tue 09:00 America/New_York", "2027-03-16T13:00:00.000Z"),
        ("w-1 Tue 09:00 America/New_York", "2027-03-02T14:00:00.000Z"),
    ],
)
def test_moment_is_told_by_the_week_and_a_place(tmp_path: Path, clock: Clock, told: str, moment: str) -> None:
    user = {"id": 1, "email": "ann@acme.example", "created_at": told}
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"users": [user]}), encoding="utf-8")

    sandbox = Sandbox(Settings(seed=seed, clock=clock))

    assert sandbox.state.dump()["users"][0]["created_at"] == moment
    sandbox.close()


def test_date_is_told_by_the_week(tmp_path: Path, clock: Clock) -> None:
    override = {"date": "w+2 Fri", "startTime": "08:00", "endTime": "12:00"}
    schedule = {"id": 1, "owner_id": 1, "name": "Hours", "time_zone": "Europe/Oslo", "overrides": [override]}
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"schedules": [schedule]}), encoding="utf-8")

    sandbox = Sandbox(Settings(seed=seed, clock=clock))

    assert sandbox.state.dump()["schedules"][0]["overrides"] == [{**override, "date": "2027-03-26"}]
    sandbox.close()


@pytest.mark.parametrize("told", ["w+1 Tue 25:00", "w+1 Tue 09:00 Mars/Base"])
def test_moment_that_does_not_exist_is_refused(tmp_path: Path, clock: Clock, told: str) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"users": [{"id": 1, "email": "a@b.example", "created_at": told}]}), encoding="utf-8")

    with pytest.raises(
        ValueError, match=f"'{told[:4]}.*is no moment: an hour such as 09:00 and an IANA".replace("+", ".")
    ):
        Sandbox(Settings(seed=seed, clock=clock))
