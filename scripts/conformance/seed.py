"""What the sandbox holds when schemathesis comes, and that it comes back when it is gone."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.state.people import ApiKey, Membership, Team, User
from calcom_client.sandbox.state.platform import Withdrawn
from calcom_client.sandbox.state.scheduling import Booking, EventType, Schedule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from starlette.types import Receive, Scope, Send

LIMIT: Final = 10**9
ORGANIZATION: Final = 42


class Kept:
    """A sandbox that gets its seed back whenever those whom all requests are about are gone.

    Thousands of requests of every kind delete everything that they find, and would meet nothing but refusals then.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._app = sandbox.app
        self._seed = sandbox.state.dump()
        state = sandbox.state
        self._kept: list[User | Team | Schedule | EventType | Booking] = [
            *state.all(User)[:2],
            *state.all(Team),
            *state.all(Schedule)[:2],
            *state.all(EventType)[:2],
            *state.all(Booking)[-1:],
        ]
        self._unchanged: list[Membership | ApiKey] = [*state.all(Membership), *state.all(ApiKey)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        await self._app(scope, receive, send)
        if scope["type"] == "http" and scope["method"] != "GET" and self._lost():
            self._sandbox.state.load(self._seed)

    def _lost(self) -> bool:
        state = self._sandbox.state
        return (
            any(state.get(type(row), row.id) is None for row in self._kept)
            or any(state.get(type(row), row.id) != row for row in self._unchanged)
            or bool(state.all(Withdrawn))
        )


@contextmanager
def seeded(examples: Path) -> Iterator[str]:
    """Run a sandbox that has what a file says besides the demo; gives its URL."""
    sandbox = Sandbox(Settings(seed="demo", limit=LIMIT))
    sandbox.state.load(_with_examples(sandbox.state.dump(), examples))
    sandbox.app = Kept(sandbox)
    with sandbox.serve() as url:
        yield url
    sandbox.close()


def _with_examples(state: dict[str, list[dict[str, Any]]], file: Path) -> dict[str, list[dict[str, Any]]]:
    """A state with what the document's examples name besides."""
    examples = json.loads(file.read_text(encoding="utf-8"))
    # A platform's organization may do more.
    organization = next(row for row in state["teams"] if row["id"] == ORGANIZATION)
    organization["is_platform"] = True
    return state | {kind: [*state.get(kind, ()), *rows] for kind, rows in examples.items()}
