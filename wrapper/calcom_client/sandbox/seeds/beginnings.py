"""What a sandbox holds when it is new: a seed, or a user for each API key, of whom the first can be booked."""

import json
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from calcom_client.sandbox.seeds.moments import settled
from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.state import Store, transaction
from calcom_client.sandbox.state.people import Team, User
from calcom_client.sandbox.state.scheduling import EventType, Schedule

_SEEDS = files("calcom_client.sandbox") / "seeds"
_FIRST_TEAM = 1_000_001
"""Numbers below are free for organizations that are asked for by number."""


def begin(store: Store, settings: Settings) -> None:
    """Fill a new state.

    Raises:
        ValueError: The seed is not there or no state; the message names the place.
    """
    if settings.seed is not None:
        store.load(_seed(settings.seed, settings.clock.now()))
        return
    with transaction(store):
        store.start_ids_at(Team, _FIRST_TEAM)
        for user_id, role in enumerate(settings.keys().values(), start=1):
            name = "Sandbox Admin" if user_id == 1 else f"Sandbox {role.title()} {user_id}"
            username = name.lower().replace(" ", "-")
            schedule = Schedule(
                id=store.next_id(Schedule), owner_id=user_id, name="Working hours", time_zone="Europe/London"
            )
            store.put(schedule)
            email = f"{username}@sandbox.example"
            store.put(User(id=user_id, email=email, username=username, name=name, default_schedule_id=schedule.id))
        event_type_id = store.next_id(EventType)
        store.put(EventType(id=event_type_id, title="30 min meeting", slug="30min", length=30, owner_id=1))


def _seed(seed: str | Path, now: datetime) -> dict[str, Any]:
    packaged = _SEEDS / f"{seed}.json"
    source = packaged if isinstance(seed, str) and packaged.is_file() else Path(seed)
    try:
        document = json.loads(source.read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"seed: {seed}: {error.strerror}") from None
    except ValueError as error:
        raise ValueError(f"seed: {seed}: no JSON: {error}") from None
    if not isinstance(document, dict):
        raise ValueError(f"seed: {seed}: a JSON object of kinds of rows is needed")
    try:
        absolute: dict[str, Any] = settled(document, now)
    except ValueError as error:
        raise ValueError(f"seed: {seed}: {error}") from None
    return absolute
