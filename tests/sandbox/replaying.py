"""Recorded requests asked again of the sandbox, in the world that the recorded answers tell of.

The world is the rows in `recorded_world/*.json`: users, teams, event types… with the ids of the recording. Each record
is asked of a fresh sandbox that holds it; what a record needs besides is arranged before.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import httpx

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from tests.recorded_answers import Record

FOLDER: Final = Path(__file__).parent / "recorded_world"
Arrange = Callable[[Sandbox], None]

CLIENT_SECRET: Final = "fake-client-secret"  # noqa: S105 - obviously fake
"""The secret of every OAuth client of the recorded world."""


def recorded_world() -> dict[str, list[dict[str, Any]]]:
    """All rows of the recording's world, by kind."""
    world: dict[str, list[dict[str, Any]]] = {}
    for file in sorted(FOLDER.glob("*.json")):
        for kind, rows in json.loads(file.read_text(encoding="utf-8")).items():
            world.setdefault(kind, []).extend(rows)
    return world


async def replay(record: Record, *, key: str | None, arrange: Arrange | None = None) -> httpx.Response:
    """Ask what was recorded.

    Args:
        record: The record.
        key: The API key or token to send in place of a masked one; None for none.
        arrange: What to do with the sandbox before, besides giving it the recorded world.
    """
    clock = Clock()
    clock.set(_moment(record))
    sandbox = Sandbox(Settings(clock=clock, limit=10_000, seed=FOLDER / "people.json"))
    try:
        sandbox.state.load(recorded_world())
        if arrange is not None:
            arrange(sandbox)
        headers = {name.lower(): value for name, value in record["request_headers"].items()}
        if headers.get("x-cal-secret-key") == "***":
            headers["x-cal-secret-key"] = CLIENT_SECRET
        if key is None:
            headers.pop("authorization", None)
        else:
            headers["authorization"] = f"Bearer {key}"
        body = record["request_body"]
        content = None if body is None else body if isinstance(body, str) else json.dumps(body)
        transport = httpx.ASGITransport(app=sandbox.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
            return await client.request(record["method"], record["path"], headers=headers, content=content)
    finally:
        sandbox.close()


def differences(record: Record, response: httpx.Response, *, free: Mapping[str, str] | None = None) -> list[str]:
    """Where an answer is not like the recorded one: in status, family of error or shape.

    Values may differ, and so may lists in length; null stands for anything.

    Args:
        record: What was recorded.
        response: What the sandbox answered.
        free: Places whose difference is meant, such as `data.metadata`, each with the reason.
    """
    if "x-sandbox-error" in response.headers:
        return [response.headers["x-sandbox-error"]]
    if response.headers.get("x-sandbox-example"):
        return ["the answer is only the document's example"]
    if response.status_code != record["status"]:
        return [f"status {response.status_code} instead of {record['status']}: {response.text[:300]}"]
    given = response.json() if response.content else None
    if record["status"] >= 400:
        ours, theirs = _family(given), _family(record["body"])
        return [] if ours == theirs else [f"error {ours} instead of {theirs}"]
    meant = free or {}
    return [
        difference
        for place, difference in _differences("", record["body"], given)
        if not any(place == name or place.startswith(f"{name}.") for name in meant)
    ]


def _family(body: Any) -> tuple[object, ...]:
    """The envelope, the code, and what kind of details there are; messages are compared where they tell something."""
    if not isinstance(body, dict) or "error" not in body:
        return ("no envelope", sorted(body) if isinstance(body, dict) else type(body).__name__)
    error = body["error"]
    details = error.get("details")
    if isinstance(details, dict) and "errors" in details:
        return (error["code"], "nodes", sorted({node["property"] for node in details["errors"]}))
    return (error["code"], error["message"], type(details).__name__)


def _differences(place: str, theirs: Any, ours: Any) -> Iterator[tuple[str, str]]:
    if theirs is None or ours is None:
        return
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for name in theirs.keys() | ours.keys():
            inner = f"{place}.{name}".lstrip(".")
            if name not in ours:
                yield inner, f"{inner} is missing"
            elif name not in theirs:
                yield inner, f"{inner} is not in the recording"
            else:
                yield from _differences(inner, theirs[name], ours[name])
    elif isinstance(theirs, list) and isinstance(ours, list):
        # Every item must be like one of the recorded ones.
        for item in ours:
            found = [list(_differences(place, other, item)) for other in theirs]
            if found and all(found):
                yield from min(found, key=len)
    elif _kind(theirs) != _kind(ours):
        yield place, f"{place} is {_kind(ours)} instead of {_kind(theirs)}"


def _kind(value: Any) -> str:
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__


def _moment(record: Record) -> datetime:
    """When it was recorded, as far as that is known: the recording took an hour."""
    body = record["body"]
    told = body.get("timestamp") if isinstance(body, dict) else None
    return datetime.fromisoformat(told or "2026-11-22T23:30:00.000Z")
