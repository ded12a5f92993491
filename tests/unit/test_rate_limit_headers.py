"""What headers say about limits and waiting."""

import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from calcom_api import RateLimit
from calcom_client._rate_limits import read_rate_limits, read_wait

NOW = datetime(2026, 11, 22, 22, 30, 20, tzinfo=UTC)


def limit(remaining: object, reset: object, name: str = "Default") -> dict[str, str]:
    return {
        f"X-RateLimit-Limit-{name}": "120",
        f"X-RateLimit-Remaining-{name}": str(remaining),
        f"X-RateLimit-Reset-{name}": str(reset),
    }


def test_one_limit() -> None:
    assert read_rate_limits(limit(118, 4)) == {"default": RateLimit(limit=120, remaining=118, reset=4)}


def test_several_limits_with_names_of_their_own() -> None:
    headers = limit(118, 4) | limit(0, 3600, name="per-Day")

    assert read_rate_limits(headers) == {
        "default": RateLimit(limit=120, remaining=118, reset=4),
        "per-day": RateLimit(limit=120, remaining=0, reset=3600),
    }


def test_headers_in_any_case() -> None:
    assert read_rate_limits(httpx.Headers(limit(118, 4))) == read_rate_limits(limit(118, 4))
    assert read_wait({"RETRY-AFTER": "5"}) == 5.0


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-RateLimit-Limit-Default": "120"},
        {"X-RateLimit-Limit-Default": "120", "X-RateLimit-Remaining-Default": "0"},
        limit("many", 4),
        limit(-1, 4),
        limit("", 4),
        limit("\u0661", 4),
        limit(1, 4.5),
    ],
    ids=repr,
)
def test_limits_that_are_no_three_whole_numbers_are_left_out(headers: dict[str, str]) -> None:
    assert read_rate_limits(headers) == {}


def test_a_bad_limit_does_not_hide_a_good_one() -> None:
    assert list(read_rate_limits(limit("many", 4) | limit(5, 4, name="Day"))) == ["day"]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "5"}, 5.0),
        ({"Retry-After": " 5 "}, 5.0),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "Sun, 22 Nov 2026 22:30:27 GMT"}, 7.0),
        ({"Retry-After": "Sun, 22 Nov 2026 23:30:27 +0100"}, 7.0),
        ({"Retry-After": "Sun, 22 Nov 2026 22:30:27 -0000"}, 7.0),
        ({"Retry-After": "Sun, 22 Nov 2026 22:30:13 GMT"}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "1e3"}, None),
        ({"Retry-After": "5", **limit(0, 37)}, 5.0),
        ({"Retry-After": "soon", **limit(0, 37)}, 37.0),
        (limit(0, 37), 37.0),
        (limit(1, 37), None),
        (limit(0, 37) | limit(0, 9, name="Day"), 9.0),
        (limit(0, 37) | limit(3, 9, name="Day"), 37.0),
    ],
    ids=lambda value: ", ".join(f"{name}: {text}" for name, text in value.items()) if isinstance(value, dict) else "",
)
def test_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert read_wait(headers, NOW) == seconds


def test_a_date_counts_from_the_clock() -> None:
    later = datetime.now(UTC) + timedelta(seconds=100)

    seconds = read_wait({"Retry-After": later.strftime("%a, %d %b %Y %H:%M:%S GMT")})

    assert seconds is not None
    assert 90 <= seconds <= 100


texts = st.text(st.characters(codec="latin-1")) | st.from_regex(
    re.compile(r"(Sun, )?\d{1,3} (Nov|Feb|Xyz) \d{1,30} \d{1,3}:\d\d(:\d{1,3})?( GMT| [+-]\d{1,30})?", re.ASCII),
    fullmatch=True,
)


@given(texts, texts, texts)
@example("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "0", "1")
@example("Mon, 01 Jan 2026 00:00:00 +99999999999999999999", "0", "1")
@example("Fri, 31 Dec 9999 23:59:59 -2359", "0", "1")
@example("9" * 400, "0", "1")
@example("9" * 5_000, "0", "1")
@example("soon", "0", "9" * 400)
@example("soon", "0", "9" * 5_000)
def test_any_text_gives_a_wait_or_none(retry_after: str, remaining: str, reset: str) -> None:
    seconds = read_wait({"Retry-After": retry_after, **limit(remaining, reset)}, NOW)

    assert seconds is None or seconds >= 0


@given(st.dictionaries(st.text(), st.text()))
def test_any_headers_can_be_read(headers: dict[str, str]) -> None:
    assert all(found.limit >= 0 for found in read_rate_limits(headers).values())
    assert read_wait(headers, NOW) is None or "retry-after" in {name.lower() for name in headers}


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_limits_are_read_as_written(total: int, remaining: int, reset: int) -> None:
    headers = limit(remaining, reset) | {"X-RateLimit-Limit-Default": str(total)}

    assert read_rate_limits(headers)["default"] == RateLimit(limit=total, remaining=remaining, reset=reset)
    assert read_wait(headers, NOW) == (reset if remaining == 0 else None)
