"""Whether a request is sent again, as a pure decision. The table stands in the module's docstring."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_client._retries import Answer, Fault, Outcome, Verdict, judge

AGAIN, FINAL, UNKNOWN = Outcome.AGAIN, Outcome.FINAL, Outcome.UNKNOWN

TABLE: list[Any] = [
    pytest.param(Fault.NOT_SENT, AGAIN, AGAIN, id="never sent"),
    pytest.param(Fault.LOST, AGAIN, UNKNOWN, id="sent, no whole answer"),
    pytest.param(Answer(status=429), AGAIN, AGAIN, id="429"),
    pytest.param(Answer(status=503, said_so=True), AGAIN, AGAIN, id="503 of the server itself"),
    pytest.param(Answer(status=503, said_so=True, wait=1.0), AGAIN, AGAIN, id="503 with Retry-After"),
    pytest.param(Answer(status=503, said_so=True, wait=0.0), AGAIN, AGAIN, id="503 with Retry-After: 0"),
    pytest.param(Answer(status=503), AGAIN, UNKNOWN, id="503 of a proxy"),
    pytest.param(Answer(status=503, wait=1.0), AGAIN, UNKNOWN, id="503 of a proxy, rate limit used up"),
    *[
        pytest.param(Answer(status=status), AGAIN, UNKNOWN, id=str(status))
        for status in (502, 504, 520, 521, 522, 523, 524)
    ],
    pytest.param(Answer(status=502, said_so=True, wait=1.0), AGAIN, UNKNOWN, id="502 in JSON, with Retry-After"),
    pytest.param(Answer(status=525), AGAIN, AGAIN, id="525"),
    pytest.param(Answer(status=526), AGAIN, AGAIN, id="526"),
    *[
        pytest.param(Answer(status=status, said_so=True), FINAL, FINAL, id=str(status))
        for status in (400, 401, 403, 404, 408, 409, 413, 422, 498, 500, 501, 505, 519, 527, 530)
    ],
    pytest.param(Answer(status=500, wait=1.0), FINAL, FINAL, id="500 with Retry-After"),
]

answers = st.builds(
    Answer,
    status=st.integers(100, 599),
    wait=st.none() | st.floats(0, allow_nan=False),
    said_so=st.booleans(),
)
events = st.sampled_from(Fault) | answers


@pytest.mark.parametrize(("event", "reads", "changes"), TABLE)
def test_table(event: Answer | Fault, reads: Outcome, changes: Outcome) -> None:
    assert judge(event, repeatable=True).outcome is reads
    assert judge(event, repeatable=False).outcome is changes


@pytest.mark.parametrize(
    ("event", "wait"),
    [
        (Answer(status=429, wait=7.0), 7.0),
        (Answer(status=429, wait=0.0), 0.0),
        (Answer(status=429), 60.0),
        (Answer(status=503, said_so=True, wait=5.0), 5.0),
        (Answer(status=503, said_so=True), None),
        (Answer(status=525, wait=5.0), 5.0),
        (Answer(status=525), None),
        (Fault.NOT_SENT, None),
    ],
)
def test_wait_before_a_change_is_sent_again(event: Answer | Fault, wait: float | None) -> None:
    assert judge(event, repeatable=False) == Verdict(outcome=AGAIN, wait=wait)


@given(answers)
def test_a_change_that_a_proxy_may_have_passed_on_is_never_sent_again(answer: Answer) -> None:
    safe = {429, 525, 526}
    if answer.status == 503 and answer.said_so:
        safe.add(503)

    assert (judge(answer, repeatable=False).outcome is AGAIN) is (answer.status in safe)


@given(events)
def test_a_read_is_always_known_to_have_changed_nothing(event: Answer | Fault) -> None:
    assert judge(event, repeatable=True).outcome is not UNKNOWN


@given(events)
def test_what_a_change_may_repeat_a_read_may_too(event: Answer | Fault) -> None:
    change, read = judge(event, repeatable=False), judge(event, repeatable=True)

    assert change.outcome is not AGAIN or read == change
    assert (change.outcome is FINAL) is (read.outcome is FINAL)


@given(events, st.booleans())
def test_a_wait_that_was_asked_for_is_kept(event: Answer | Fault, repeatable: bool) -> None:  # noqa: FBT001
    verdict = judge(event, repeatable=repeatable)

    if isinstance(event, Answer) and event.wait is not None and verdict.outcome is AGAIN:
        assert verdict.wait == event.wait
    assert verdict.wait is None or verdict.wait >= 0
