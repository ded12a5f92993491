"""Whose connections an operation is about: those of the team in its path, or the caller's own."""

from collections.abc import Collection, Sequence
from typing import Any

from attrs import frozen

from calcom_client.sandbox.answers import Refusal
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.connections import Connection


@frozen
class Owner:
    """A user or a team."""

    user_id: int | None = None
    team_id: int | None = None

    @property
    def noun(self) -> str:
        """What it is, for messages."""
        return "user" if self.team_id is None else "team"

    def connections(self, store: Store, types: Collection[str]) -> list[Connection]:
        """Its connections of these kinds, oldest first."""
        rows = store.all(Connection, user_id=self.user_id, team_id=self.team_id)
        return [row for row in rows if row.type in types]

    def connection(self, store: Store, type_: str) -> Connection | None:
        """The first of this kind."""
        return next(iter(self.connections(store, [type_])), None)

    def connect(self, store: Store, type_: str, app: str) -> Connection:
        """Add a connection in place of the one that there is of this kind."""
        there = self.connection(store, type_)
        if there is not None:
            store.remove(there)
        return self.add(store, type_, app)

    def add(
        self, store: Store, type_: str, app: str, *, account: str = "", calendars: Sequence[dict[str, Any]] = ()
    ) -> Connection:
        """Add a connection."""
        row = Connection(
            id=store.next_id(Connection),
            type=type_,
            app=app,
            user_id=self.user_id,
            team_id=self.team_id,
            account=account,
            calendars=list(calendars),
        )
        return store.put(row)


def owner_of(call: Call) -> Owner:
    """The team of the path, or else the caller."""
    if "teamId" in call.path_parameters:
        return Owner(team_id=call.number("teamId"))
    return Owner(user_id=call.actor.user_id)


def not_offered(message: str, offered: Sequence[str]) -> Refusal:
    """A service that the operation is not for. The list stands where errors otherwise have the name of their status."""
    details = {"message": message, "error": ", ".join(offered), "statusCode": 400}
    return Refusal(400, {"code": "BadRequestException", "message": message, "details": details})
