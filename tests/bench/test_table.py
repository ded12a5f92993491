"""What a goal says, and how the table shows it."""

import platform

import pytest

from scripts.bench.report import page
from scripts.bench.rounds import Rounds
from scripts.bench.table import HEADER, Goal, Row, markdown, plain, summary

MET = Row(what="import", ours="90 ms", beside="httpx: 80 ms", value=1.125, goal=Goal(1.3))
MISSED = Row(what="decode", ours="2.0 ms", beside="json: 0.5 ms", value=4.0, goal=Goal(2.5))
BESIDE = Row(what="encode", value=3.0)


@pytest.mark.parametrize(
    ("goal", "value", "met"),
    [
        (Goal(1.1), 1.1, True),
        (Goal(1.1), 1.101, False),
        (Goal(1, strict=True), 1.0, False),
        (Goal(1, strict=True), 0.999, True),
        (Goal(6, least=True), 6.0, True),
        (Goal(6, least=True), 5.999, False),
    ],
)
def test_a_goal_is_met_up_to_its_bound(goal: Goal, value: float, met: bool) -> None:  # noqa: FBT001 - a column
    assert goal.is_met(value) is met


def test_a_missed_goal_is_shown_as_missed() -> None:
    lines = plain([MET, MISSED, BESIDE]).splitlines()

    assert [line.split()[-1] for line in lines[1:]] == ["met", "missed", "3.00"]
    assert summary([MET, MISSED, BESIDE]) == "Goals: 1 met, 1 missed"


def test_a_goal_without_a_value_is_missed() -> None:
    assert Row(what="import", goal=Goal(1.3)).is_missed


def test_the_table_of_the_docs() -> None:
    lines = markdown([MET, MISSED, BESIDE]).splitlines()

    assert lines[2] == "| import | 90 ms | httpx: 80 ms | 1.12 | at most 1.3 | met |"
    assert lines[4] == "| encode | | | 3.00 | | |"
    assert {line.count("|") for line in lines} == {len(HEADER) + 1}


def test_the_page_of_the_docs() -> None:
    text = page([MET, MISSED], parts=["imports", "calls"], rounds=7)

    assert markdown([MET, MISSED]) in text
    assert "Goals: 1 met, 1 missed." in text
    assert platform.python_version() in text
    assert platform.node() not in text


def test_everybody_has_a_turn_in_each_round_and_the_first_round_does_not_count() -> None:
    rounds = Rounds(["ours", "theirs"], 2)
    values = iter([100.0, 1.0, 2.0, 3.0, 6.0, 4.0])

    turns = []
    for name in rounds.turns():
        turns.append(name)
        rounds.add(name, next(values))

    assert turns == ["ours", "theirs", "theirs", "ours", "ours", "theirs"]
    assert rounds.median("ours") == 4.5
    assert rounds.ratio("ours", "theirs") == 1.5
