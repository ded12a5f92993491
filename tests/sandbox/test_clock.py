"""The sandbox's clock, by itself and over HTTP."""

from datetime import UTC, datetime, timedelta

import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.stage import OpenSandbox, opened

MOMENT = datetime(2027, 3, 1, 9, tzinfo=UTC)
CLOCK = "/_sandbox/clock"


def test_new_clock_goes_with_the_machines() -> None:
    clock = Clock()

    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
    assert clock.running


def test_set_clock_stands_still_and_moves_by_steps() -> None:
    clock = Clock()
    clock.set(MOMENT)
    seconds = clock.seconds()

    clock.advance(timedelta(minutes=90))

    assert clock.now() == MOMENT + timedelta(minutes=90)
    assert clock.seconds() - seconds == 5400
    assert not clock.running


def test_started_clock_goes_on_from_where_it_stood() -> None:
    clock = Clock()
    clock.set(MOMENT)
    seconds = clock.seconds()

    clock.start()

    assert timedelta() <= clock.now() - MOMENT < timedelta(minutes=1)
    assert 0 <= clock.seconds() - seconds < 60
    assert clock.running


def test_running_clock_can_be_moved() -> None:
    clock = Clock()
    seconds = clock.seconds()

    clock.advance(timedelta(days=1))

    assert timedelta(hours=23) < clock.now() - datetime.now(UTC) < timedelta(hours=25)
    assert clock.seconds() - seconds >= 86_400


def test_moments_need_a_zone_and_steps_go_forward() -> None:
    clock = Clock()
    with pytest.raises(ValueError, match="time zone is missing"):
        clock.set(datetime(2027, 3, 1, 9))  # noqa: DTZ001 - that is the mistake
    with pytest.raises(ValueError, match="goes back"):
        clock.advance(timedelta(seconds=-1))


async def test_clock_is_set_moved_and_started_over_http(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()

    told = [
        (await cal.put(CLOCK, json=wish)).json()
        for wish in ({"now": "2028-01-01T00:00:00+01:00"}, {"advance": 1.5}, {"running": True})
    ]

    assert told[0] == {"now": "2027-12-31T23:00:00.000Z", "running": False}
    assert told[1] == {"now": "2027-12-31T23:00:01.500Z", "running": False}
    assert told[2]["running"] is True


@pytest.mark.parametrize(
    "wish", [{}, [], {"now": 5}, {"now": "soon"}, {"advance": True}, {"advance": -1}, {"running": 0}]
)
async def test_bad_wishes_are_refused_and_change_nothing(open_sandbox: OpenSandbox, wish: object) -> None:
    cal = open_sandbox()

    answer = await cal.put(CLOCK, json=wish)

    assert answer.status_code == 400
    assert answer.json()["error"]
    assert (await cal.get(CLOCK)).json() == {"now": "2027-03-01T09:00:00.000Z", "running": False}


async def test_errors_tell_the_sandboxes_time(clock: Clock) -> None:
    async with opened(clock=clock) as cal:
        answer = await cal.get("/v2/nowhere")

    assert answer.json()["timestamp"] == "2027-03-01T09:00:00.000Z"
