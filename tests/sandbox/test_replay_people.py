"""What the real server answered about people, teams and who is in them, asked again of the sandbox.

Every record is either replayed or named in `DIFFERS` with the reason.
"""

from collections.abc import Callable
from typing import Final, TypeVar

import pytest
from attrs import evolve

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.people import ApiKey, Membership, Team, User
from tests.recorded_answers import Record, operation_of, read
from tests.sandbox.replaying import differences, replay

R = TypeVar("R")
Arrange = Callable[[Sandbox], None]

_OPERATIONS: Final = {
    *("me.get", "me.update"),
    *(f"teams.{verb}" for verb in ("list", "get", "create", "update", "delete", "invite")),
    *(f"teams.memberships.{verb}" for verb in ("list", "get", "create", "update", "delete")),
    *(f"organizations.teams.{verb}" for verb in ("list", "get", "create", "update", "delete", "invite", "me.list")),
    *(f"organizations.teams.memberships.{verb}" for verb in ("list", "get", "create", "update", "delete")),
    *(f"organizations.memberships.{verb}" for verb in ("list", "get", "create", "update", "delete")),
    *(f"organizations.users.{verb}" for verb in ("list", "create", "update", "delete")),
}


def _is_of_people(record: Record) -> bool:
    operation = operation_of(record)
    return operation is not None and operation.operation_id in _OPERATIONS


RECORDS = [record for record in read("platform", "teams", "organizations") if _is_of_people(record)]

DIFFERS: Final = {
    "s06_orgs: error case: org newer operation absent: invite": "the recorded server lacks this newer operation",
}

NEWER: Final = {
    f"data.{name}": "newer servers tell it too, and the published document promises it"
    for name in ("name", "avatarUrl", "bio")
}

CALLERS: Final = {
    "s06_orgs: error case: org team get by member": "cal_member",
    "s06_orgs: error case: platform org team get by member": "cal_member",
    "s06_orgs: error case: org users by member": "cal_member",
    "s06_orgs: error case: platform org users by member": "cal_member",
    "s06_orgs: platform org teams of member": "cal_member",
    "s05_teams: error case: team delete by member": "cal_bob",
    "s05_teams: error case: team get of stranger": "cal_stranger",
    "s05_teams: error case: team memberships by member of nothing": "cal_stranger",
    "s01_base: error case: me with expired key": "cal_expired",
    "s07_platform: me with the token from before the refresh": "fake-access-52",
    "s07_platform: error case: me token with origin of a redirect uri that has a path": "fake-access-52",
    "s12_outside: me token with known origin": "fake-access-54",
}


def caller(record: Record) -> str | None:
    """The key that stands in for the masked one; None for a request without credentials."""
    if not {"authorization", "x-cal-client-id"} & {name.lower() for name in record["request_headers"]}:
        return None
    usual = "cal_alice" if record["name"].startswith(("s05_teams", "s01_base")) else "cal_admin"
    return CALLERS.get(record["name"], usual)


def without_team(team_id: int) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        for membership in sandbox.state.all(Membership, team_id=team_id):
            sandbox.state.remove(membership)
        sandbox.state.remove(_found(sandbox.state.get(Team, team_id)))

    return arrange


def without_membership(membership_id: int) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        sandbox.state.remove(_found(sandbox.state.get(Membership, membership_id)))

    return arrange


def without_user(user_id: int) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        for membership in sandbox.state.all(Membership, user_id=user_id):
            sandbox.state.remove(membership)
        sandbox.state.remove(_found(sandbox.state.get(User, user_id)))

    return arrange


def with_user(user_id: int, email: str, organization_id: int) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        username = email.partition("@")[0]
        sandbox.state.put(User(id=user_id, email=email, username=username, locale=None))
        sandbox.state.put(Membership(id=user_id + 1000, user_id=user_id, team_id=organization_id))

    return arrange


def with_notes_on_team(team_id: int, **notes: object) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        team = _found(sandbox.state.get(Team, team_id))
        sandbox.state.put(evolve(team, metadata=notes or {"n": 1, "key": "value"}))

    return arrange


def with_notes_on_user(user_id: int) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        user = _found(sandbox.state.get(User, user_id))
        sandbox.state.put(evolve(user, metadata={"a": "b", "n": 1}))

    return arrange


def with_expired_key(sandbox: Sandbox) -> None:
    sandbox.state.put(ApiKey(id="cal_expired", user_id=1, expires_at=sandbox.clock.now()))


def with_organization_5(sandbox: Sandbox) -> None:
    sandbox.state.put(Team(id=5, name="Without admin API", is_organization=True))
    sandbox.state.put(Membership(id=1005, user_id=1, team_id=5, role="ADMIN"))


def both(first: Arrange, second: Arrange) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        first(sandbox)
        second(sandbox)

    return arrange


def _found(row: R | None) -> R:
    assert row is not None
    return row


ARRANGED: Final[dict[str, Arrange]] = {
    "s01_base: error case: me with expired key": with_expired_key,
    "s05_teams: team create full": without_team(43),
    "s05_teams: team create minimal": without_team(42),
    "s05_teams: team get": with_notes_on_team(43),
    "s05_teams: team patch": with_notes_on_team(43),
    "s05_teams: team delete": with_notes_on_team(43),
    "s05_teams: team membership create bob": without_membership(99),
    "s05_teams: team membership create minimal": without_membership(100),
    "s05_teams: error case: team membership delete twice": without_membership(100),
    "s06_orgs: org team create full": without_team(45),
    "s06_orgs: platform org team create full": without_team(48),
    "s06_orgs: platform org team get": with_notes_on_team(48),
    "s06_orgs: platform org teams list paged": with_notes_on_team(
        48, defaultConferencingApp={"appSlug": "daily-video"}
    ),
    "s06_orgs: org team patch": with_notes_on_team(45),
    "s06_orgs: org team delete": with_notes_on_team(45),
    "s06_orgs: error case: org team delete twice": without_team(45),
    "s06_orgs: org teams of member with role": without_team(45),
    "s06_orgs: platform org teams of member with role": without_team(48),
    "s06_orgs: org team membership create cem": without_membership(114),
    "s06_orgs: platform org team membership create cem": without_membership(126),
    "s06_orgs: platform org team membership create ben": both(without_membership(125), with_notes_on_user(48)),
    "s06_orgs: platform org membership create": without_membership(121),
    "s06_orgs: error case: platform org membership get deleted": without_membership(121),
    "s06_orgs: org user create full": without_user(43),
    "s06_orgs: org user create third": without_user(44),
    "s06_orgs: platform org user create full": without_user(48),
    "s06_orgs: platform org user create third": without_user(49),
    "s06_orgs: error case: org user create with weekday": without_user(46),
    # Managed users with notes, who were made later.
    "s06_orgs: platform org memberships with attributes": without_user(53),
    "s06_orgs: platform org users list": without_user(53),
    "s06_orgs: platform org user delete": with_user(50, "del.13e8@acme.example", 1),
    "s06_orgs: organization without admin api flag still answers": with_organization_5,
}


@pytest.mark.parametrize(
    "record", [pytest.param(record, id=record["name"]) for record in RECORDS if record["name"] not in DIFFERS]
)
async def test_answer_is_like_the_recorded_one(record: Record) -> None:
    free = NEWER if record["path"].startswith("/v2/me") else None

    response = await replay(record, key=caller(record), arrange=ARRANGED.get(record["name"]))

    assert differences(record, response, free=free) == []


def test_every_exception_belongs_to_a_record() -> None:
    names = {record["name"] for record in RECORDS}

    assert {*DIFFERS, *CALLERS, *ARRANGED} <= names
