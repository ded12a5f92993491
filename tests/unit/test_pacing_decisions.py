"""When a request may go out, as a pure decision: in a world with a clock of its own, and case by case."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_api import RateLimit
from calcom_client._pacing import Budget
from tests.unit.throttled_world import Program, World

LATENCIES = st.sampled_from([0.001, 0.05, 0.3, 2.0])
SEEDS = st.integers(0, 10_000)


def world(size: int, window: float, latency: float, seed: int) -> World:
    return World(size, window, latency, random.Random(seed))  # noqa: S311 - a world, no secret


def told(remaining: int, reset: int = 60, limit: int = 120) -> dict[str, RateLimit]:
    return {"default": RateLimit(limit=limit, remaining=remaining, reset=reset)}


@given(
    size=st.integers(1, 200), window=st.sampled_from([5.0, 20.0, 60.0]), latency=LATENCIES, tasks=st.integers(1, 100),
    seed=SEEDS,
)  # fmt: skip
def test_alone_a_program_is_never_refused_and_hardly_slower_than_it_must_be(
    size: int, window: float, latency: float, tasks: int, seed: int
) -> None:
    here = world(size, window, latency, seed)
    calls = 3 * size + 1
    here.programs.append(Program(here, Budget(), "one", calls, tasks))

    here.run(calls)

    assert here.refused == 0
    # Each window begins with one request alone and ends with few at a time.
    rounds = 4 * (25 + size / tasks) * latency * 1.5
    assert here.last_answer <= here.bound(calls) * 1.05 + rounds + 4


@given(parties=st.integers(2, 6), latency=LATENCIES, seed=SEEDS)
def test_programs_that_share_a_budget_are_never_refused(parties: int, latency: float, seed: int) -> None:
    here = world(120, 60, latency, seed)
    budget = Budget()
    here.programs += [Program(here, budget, f"party {number}", 80, 30) for number in range(parties)]

    here.run(80 * parties)

    assert here.refused == 0


# Whose answers take seconds learns too late of others who began in the same moment.
@given(latency=st.sampled_from([0.001, 0.05, 0.3]), seed=SEEDS)
def test_two_programs_that_do_not_know_of_each_other_are_not_refused(latency: float, seed: int) -> None:
    here = world(120, 60, latency, seed)
    here.programs += [Program(here, Budget(), f"party {number}", 300, 64) for number in range(2)]

    here.run(600)

    assert here.refused == 0


@given(share=st.integers(3, 10), latency=st.sampled_from([0.05, 0.2]), seed=SEEDS)
def test_a_regular_program_beside_is_not_driven_into_a_block(share: int, latency: float, seed: int) -> None:
    here = world(120, 60, latency, seed)
    here.add_other_program(gap=share * 60 / 120)
    here.now = 200.0  # it has been there for a while
    here.programs.append(Program(here, Budget(), "one", 500, 64))

    here.run(500)

    assert (here.refused, here.refused_of_others) == (0, 0)


def test_nothing_is_known_at_first() -> None:
    budget = Budget()

    assert budget.wait("me.get", 0) == 0
    budget.depart("me.get", "me", 0)

    assert budget.wait("me.get", 4.9) > 0
    assert budget.wait("me.get", 5) == 0


def test_half_of_what_is_left_may_be_under_way() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=119), refused=False)

    granted = 0
    while budget.wait("me.get", 0.1) == 0:
        budget.depart("me.get", "me", 0.1)
        granted += 1

    assert granted == 59


def test_a_tenth_of_a_new_window_may_be_under_way_before_its_first_answer() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=119), refused=False)

    granted = 0
    while budget.wait("me.get", 61) == 0:
        budget.depart("me.get", "me", 61)
        granted += 1

    assert granted == 12
    # Who took them may have died: the others go on, slowly.
    assert budget.wait("me.get", 62) == 0


def test_when_all_is_used_up_the_window_is_waited_for() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.2, told(remaining=0, reset=42), refused=False)

    assert 42.2 <= budget.wait("me.get", 0.2) + 0.2 <= 42.3
    assert budget.wait("me.get", 42.3) == 0


def test_requests_under_way_since_the_window_before_may_be_counted_in_the_new_one() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=2, limit=3), refused=False)
    for _ in range(3):
        budget.depart("me.get", "me", 59)

    assert budget.wait("me.get", 61) > 0


def test_an_answer_of_the_window_before_does_not_spoil_the_new_one() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=119), refused=False)
    slow = budget.depart("me.get", "me", 59)
    budget.hear(budget.depart("me.get", "me", 60.2), 60.3, told(remaining=119), refused=False)

    budget.hear(slow, 60.4, told(remaining=0, reset=1), refused=False)

    assert budget.wait("me.get", 60.4) == 0
    assert budget.limits["default"].used == 2


def test_a_block_is_not_shortened_by_answers_from_before_it() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=119), refused=False)
    late = budget.depart("me.get", "me", 30)
    budget.hear(budget.depart("me.get", "me", 30), 30.1, told(remaining=0, reset=60), refused=True)

    budget.hear(late, 30.2, told(remaining=5, reset=30), refused=False)

    assert budget.time_to_room("me.get", 31, ahead=0) == pytest.approx(59, abs=0.2)


def test_after_a_block_one_request_goes_alone() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=119), refused=False)
    budget.hear(budget.depart("me.get", "me", 5), 5.1, told(remaining=0, reset=60), refused=True)

    assert budget.wait("me.get", 66) == 0
    budget.depart("me.get", "me", 66)
    assert budget.wait("me.get", 66) > 0


def test_who_died_is_given_up_after_some_seconds() -> None:
    budget = Budget()
    budget.sign_of_life("dead", 0)
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=10), refused=False)
    for _ in range(5):
        budget.depart("me.get", "dead", 0.2)
    assert budget.time_to_room("me.get", 0.3, ahead=5) > 0

    budget.sign_of_life("me", 10)

    assert budget.time_to_room("me.get", 10, ahead=5) == 0


def test_an_operation_that_was_never_called_goes_alone() -> None:
    budget = Budget()
    budget.hear(budget.depart("me.get", "me", 0), 0.1, told(remaining=119), refused=False)

    budget.depart("verify", "me", 0.1)

    assert budget.wait("verify", 0.1) > 0
    assert budget.wait("me.get", 0.1) == 0
