"""How the functions of the pages are called: by page and name, with what they are called on a stage."""

from __future__ import annotations

import hashlib
import hmac
import json
import warnings
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import certifi
import httpx
import pytest

from calcom_api.models import EventTypeRecurrence, NewManagedUser, RecurrenceFrequency
from calcom_client import ApiKey, CalClient, NotFoundError, Tokens
from tests.documentation.conftest import CLIENT_ID, CLIENT_SECRET, Stage

Function = Callable[..., Any]
Call = Callable[[Mapping[str, Any], Function, Stage], Awaitable[object]]

SECRET: Final = "fake-secret-of-a-webhook"  # noqa: S105 - made up


def plainly(*arguments: object) -> Call:
    """With these arguments."""

    async def call(_page: Mapping[str, Any], function: Function, _stage: Stage) -> object:
        result = function(*arguments)
        return await result if isinstance(result, Awaitable) else result

    return call


def with_client(*attributes: str) -> Call:
    """With a client, and these attributes of the stage."""

    async def call(_page: Mapping[str, Any], function: Function, stage: Stage) -> object:
        async with CalClient(auth=ApiKey("cal_sandbox")) as cal:
            return await function(cal, *(getattr(stage, name) for name in attributes))

    return call


async def with_many(_page: Mapping[str, Any], function: Function, stage: Stage) -> object:
    """With a client and a list of ids."""
    async with CalClient(auth=ApiKey("cal_sandbox")) as cal:
        return await function(cal, [stage.credential] * 5)


async def with_uids(_page: Mapping[str, Any], function: Function, stage: Stage) -> None:
    async with CalClient(auth=ApiKey("cal_sandbox")) as cal:
        assert (await function(cal, [stage.booking, "no-such-booking"])).keys() == {stage.booking}


async def not_found(_page: Mapping[str, Any], function: Function, _stage: Stage) -> None:
    """The page names an id that nobody has."""
    async with CalClient(auth=ApiKey("cal_sandbox")) as cal:
        with pytest.raises(NotFoundError):
            await function(cal)


async def cancelled(_page: Mapping[str, Any], function: Function, stage: Stage) -> None:
    async with CalClient(auth=ApiKey("cal_sandbox")) as cal:
        assert await function(cal, "no-such-booking") == "there is no such booking"
        assert await function(cal, stage.booking) == "cancelled"
        assert (await function(cal, stage.booking)).startswith("refused: ")


async def _managed_user(stage: Stage) -> NewManagedUser:
    """A user who has tokens; Cal.com has deprecated this way to come by them, and it is the shortest."""
    async with CalClient(auth=stage.platform) as cal:
        with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
            return await cal.oauth_clients.users.create(CLIENT_ID, email="jane@customer.example", name="Jane")


async def with_tokens(_page: Mapping[str, Any], function: Function, stage: Stage) -> None:
    """A user's client whose token ends while it is used."""
    new = await _managed_user(stage)
    old = Tokens(access_token=new.access_token, refresh_token=new.refresh_token, expires_at=None)
    async with function(old, stage.platform) as cal:
        await cal.me.get()
        stage.sandbox.clock.advance(timedelta(hours=2))
        await cal.me.get()


async def with_read_token(_page: Mapping[str, Any], function: Function, stage: Stage) -> None:
    new = await _managed_user(stage)

    async def read_token() -> str:
        return new.access_token

    assert (await function(read_token)).name == "Jane"


async def logged_in(page: Mapping[str, Any], function: Function, _stage: Stage) -> None:
    """The whole flow, with the sandbox's consent page in the browser's place."""
    session: dict[str, Any] = {}
    url = page["login"](session)
    async with httpx.AsyncClient() as http:
        answer = await http.get(url)
    cal = await function(session, answer.headers["location"])
    async with cal:
        assert (await cal.me.get()).email


async def received(page: Mapping[str, Any], _function: Function, _stage: Stage) -> None:
    """A call of a webhook, and one that is forged."""
    payload = {"uid": "abc", "title": "Lunch", "startTime": "2030-01-01T09:00:00Z", "attendees": []}
    now = datetime.now(UTC).isoformat()
    body = json.dumps({"triggerEvent": "BOOKING_CREATED", "createdAt": now, "payload": payload}).encode()
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=page["app"]), base_url="http://app") as http:
        answers = [await http.post("/cal", content=body, headers={"X-Cal-Signature-256": s}) for s in (signature, "0")]
    assert [answer.status_code for answer in answers] == [204, 400]


WEEKLY: Final = EventTypeRecurrence(interval=1, occurrences=4, frequency=RecurrenceFrequency.WEEKLY)
A_MONDAY: Final = datetime(2027, 3, 1, 9, tzinfo=UTC)

CALLS: Final[dict[tuple[str, str], Call]] = {
    ("README.md", "connect_workspace"): plainly("cal_sandbox"),
    ("README.md", "report"): with_client(),
    ("docs/adding-an-endpoint.md", "links"): with_client("booking"),
    ("docs/authentication.md", "clients"): plainly("cal_sandbox", CLIENT_ID, CLIENT_SECRET),
    ("docs/authentication.md", "client_of_user"): with_tokens,
    ("docs/calls.md", "raw"): not_found,
    ("docs/design.md", "raw"): with_client(),
    ("docs/errors.md", "cancel"): cancelled,
    ("docs/many-processes.md", "worker"): plainly("cal_sandbox"),
    ("docs/many-processes.md", "confirm_or_later"): with_client("unconfirmed"),
    ("docs/many-processes.md", "profile"): with_read_token,
    ("docs/oauth2.md", "login"): plainly({}),
    ("docs/oauth2.md", "callback"): logged_in,
    ("docs/rate-limits.md", "all_at_once"): with_many,
    ("docs/rate-limits.md", "client"): plainly("cal_sandbox"),
    ("docs/recurrence.md", "show"): plainly(WEEKLY, A_MONDAY),
    ("docs/retries.md", "patient_and_hurried"): with_client(),
    ("docs/sandbox.md", "who_am_i"): plainly(),
    ("docs/sandbox.md", "outcome_of_a_call"): plainly("http://127.0.0.1:9/cal"),
    ("docs/self-hosted.md", "our_server"): plainly("cal_sandbox"),
    ("docs/self-hosted.md", "in_the_cluster"): plainly("cal_sandbox"),
    ("docs/self-hosted.md", "with_our_authority"): plainly("cal_sandbox", certifi.where()),
    ("docs/speed.md", "fast"): plainly("cal_sandbox"),
    ("docs/speed.md", "titles"): with_uids,
    ("docs/webhooks.md", "cal_webhook"): received,
}
