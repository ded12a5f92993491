"""Arguments that cannot be right are refused when the client is made, each by its name."""

import math
from typing import Any

import httpx
import pytest

from calcom_client import ApiKey, CalClient


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"timeout": math.nan}, "timeout: expected more than 0 seconds"),
        ({"timeout": math.inf}, "timeout: expected more than 0 seconds"),
        ({"timeout": 0}, "timeout: expected more than 0 seconds"),
        ({"timeout": -1}, "timeout: expected more than 0 seconds"),
        ({"timeout": "a"}, "timeout: expected more than 0 seconds"),
        ({"timeout": True}, "timeout: expected more than 0 seconds"),
        ({"max_attempts": "3"}, "max_attempts: expected a whole number"),
        ({"max_attempts": 1.5}, "max_attempts: expected a whole number"),
        ({"max_attempts": True}, "max_attempts: expected a whole number"),
        ({"max_wait": math.nan}, "max_wait: expected 0 seconds or more"),
        ({"max_wait": "long"}, "max_wait: expected 0 seconds or more"),
        ({"headers": {"x": 1}}, "headers: names and values must be text"),
        ({"headers": {"Content-Length": "5"}}, "headers: Content-Length is set by the client"),
        ({"headers": {"Transfer-Encoding": "chunked"}}, "headers: Transfer-Encoding is set by the client"),
        ({"headers": {"X-Team": "red "}}, "headers: the value of X-Team"),
        ({"base_url": httpx.URL("https://api.cal.com")}, "base_url: expected a URL"),
        ({"base_url": "http://127.0.0.1:99999"}, "base_url: expected a URL"),
        ({"base_url": "https://cal.example:0"}, "base_url: expected a URL"),
        ({"base_url": "https://cal example"}, "base_url: expected a URL"),
        ({"base_url": "https://api.cal.com/V2/"}, "base_url: leave off the /v2"),
        ({"transport": httpx.HTTPTransport()}, "transport: expected an httpx.AsyncBaseTransport, not HTTPTransport"),
        ({"http_client": httpx.Client()}, "http_client: expected an httpx.AsyncClient, not Client"),
    ],
)
def test_what_cannot_be_right_is_named(options: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        CalClient(auth=ApiKey("cal_odd"), **options)


@pytest.mark.parametrize("options", [{"timeout": httpx.Timeout(None)}, {"max_wait": 0}, {"max_wait": math.inf}])
async def test_what_is_odd_and_can_be_right(options: dict[str, Any]) -> None:
    async with CalClient(auth=ApiKey("cal_odd"), **options) as cal:
        assert repr(cal.with_options(**options)) == repr(cal)


async def test_an_argument_that_makes_no_url() -> None:
    async with CalClient(auth=ApiKey("cal_odd")) as cal:
        with pytest.raises(ValueError, match="its arguments make no URL"):
            await cal.organizations.delegation_credentials.update(42, "x" * 70_000)


async def test_a_closed_client_cannot_be_entered_again() -> None:
    cal = CalClient(auth=ApiKey("cal_odd"))
    await cal.aclose()
    with pytest.raises(RuntimeError, match="closed"):
        async with cal:
            pass
