"""E-mail addresses and phone numbers that are verified in the sandbox."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import httpx
import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.state.people import Membership, Team
from tests.sandbox.stage import OpenSandbox, client_of

USER, TEAM, TEAM_OF_ORGANIZATION = "/v2", "/v2/teams/8", "/v2/organizations/2/teams/9"
EMAILS, PHONES = "verified-resources/emails", "verified-resources/phones"


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    """A sandbox with a team, and a team of an organization."""
    sandbox = Sandbox(Settings(clock=clock))
    sandbox.state.put(Team(id=2, name="Acme", is_organization=True))
    sandbox.state.put(Team(id=8, name="Friends"))
    sandbox.state.put(Team(id=9, name="Sales", parent_id=2))
    for number, team_id in enumerate((2, 8, 9), start=1):
        sandbox.state.put(Membership(id=number, user_id=1, team_id=team_id, role="ADMIN"))
    sandbox.state.commit()
    yield sandbox
    sandbox.close()


@pytest.fixture
async def team_cal(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    """A client on that sandbox."""
    async with client_of(sandbox) as client:
        yield client


async def verified(cal: httpx.AsyncClient, place: str, resource: str, value: str) -> httpx.Response:
    name = "email" if resource == EMAILS else "phone"
    codes = f"{place}/{resource}/verification-code"
    requested = await cal.post(f"{codes}/request", json={name: value})
    assert requested.json() == {"status": "success"}
    assert requested.headers["x-sandbox-warning"] == "Nothing is sent: the code is 123456."
    return await cal.post(f"{codes}/verify", json={name: value, "code": "123456"})


@pytest.mark.parametrize(("place", "team_id"), [(USER, None), (TEAM, 8), (TEAM_OF_ORGANIZATION, 9)])
@pytest.mark.parametrize(
    ("resource", "shown", "value"), [(EMAILS, "email", "ann@acme.example"), (PHONES, "phoneNumber", "+12025550100")]
)
async def test_what_is_verified_is_there(
    *, team_cal: httpx.AsyncClient, place: str, team_id: int | None, resource: str, shown: str, value: str
) -> None:
    answer = (await verified(team_cal, place, resource, value)).json()["data"]

    listed = await team_cal.get(f"{place}/{resource}")
    read = await team_cal.get(f"{place}/{resource}/{answer['id']}")

    assert answer == {"id": answer["id"], "userId": 1, "teamId": team_id, shown: value}
    assert listed.json()["data"] == [answer]
    assert read.json()["data"] == answer


async def test_user_sees_what_they_verified_for_teams_but_a_team_only_its_own(team_cal: httpx.AsyncClient) -> None:
    await verified(team_cal, TEAM, EMAILS, "team@acme.example")
    of_the_team = (await verified(team_cal, TEAM_OF_ORGANIZATION, EMAILS, "sales@acme.example")).json()["data"]

    mine = (await team_cal.get(f"{USER}/{EMAILS}")).json()["data"]
    other = await team_cal.get(f"{TEAM}/{EMAILS}/{of_the_team['id']}")

    assert [row["email"] for row in mine] == ["team@acme.example", "sales@acme.example"]
    assert other.json()["data"] is None


async def test_same_address_is_kept_once(cal: httpx.AsyncClient) -> None:
    first = await verified(cal, USER, EMAILS, "ann@acme.example")
    second = await verified(cal, USER, EMAILS, "ann@acme.example")

    assert first.json() == second.json()
    assert len((await cal.get(f"{USER}/{EMAILS}")).json()["data"]) == 1


@pytest.mark.parametrize("body", [{"code": "000000"}, {"email": "ben@acme.example"}])
async def test_wrong_code_is_refused(cal: httpx.AsyncClient, body: dict[str, str]) -> None:
    codes = f"{USER}/{EMAILS}/verification-code"
    await cal.post(f"{codes}/request", json={"email": "ann@acme.example"})

    answer = await cal.post(f"{codes}/verify", json={"email": "ann@acme.example", "code": "123456", **body})

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "TRPCError")


async def test_code_ends_after_a_while(cal: httpx.AsyncClient, clock: Clock) -> None:
    codes = f"{USER}/{EMAILS}/verification-code"
    await cal.post(f"{codes}/request", json={"email": "ann@acme.example"})
    clock.advance(timedelta(minutes=15))

    answer = await cal.post(f"{codes}/verify", json={"email": "ann@acme.example", "code": "123456"})

    assert answer.status_code == 400


async def test_code_of_a_phone_is_spent(cal: httpx.AsyncClient) -> None:
    await verified(cal, USER, PHONES, "+12025550100")

    body = {"phone": "+12025550100", "code": "123456"}
    again = await cal.post(f"{USER}/{PHONES}/verification-code/verify", json=body)

    assert again.status_code == 400


@pytest.mark.parametrize(
    ("place", "resource", "verb", "limit", "name"),
    [
        (USER, EMAILS, "request", 5, "users_verified_resources_emails_requests"),
        (USER, EMAILS, "verify", 3, "users_verified_resources_phones_verify"),
        (USER, PHONES, "request", 3, "users_verified_resources_phones_requests"),
        (TEAM, EMAILS, "request", 5, "teams_verified_resources_emails_requests"),
        (TEAM, PHONES, "verify", 3, "teams_verified_resources_phones_verify"),
        (TEAM_OF_ORGANIZATION, EMAILS, "request", 3, "org_teams_verified_resources_emails_requests"),
    ],
)
async def test_codes_have_limits_of_their_own(
    *, team_cal: httpx.AsyncClient, clock: Clock, place: str, resource: str, verb: str, limit: int, name: str
) -> None:
    path = f"{place}/{resource}/verification-code/{verb}"

    answers = [await team_cal.post(path) for _ in range(limit + 1)]

    assert [answer.status_code for answer in answers] == [400] * limit + [429]
    assert [answer.headers[f"x-ratelimit-remaining-{name}"] for answer in answers[:2]] == [
        str(limit - 1),
        str(limit - 2),
    ]
    assert answers[0].headers[f"x-ratelimit-limit-{name}"] == str(limit)
    assert "x-ratelimit-limit-default" not in answers[0].headers
    # Nothing else is blocked by it, and that neither after a minute.
    assert (await team_cal.get(f"{place}/{resource}")).status_code == 200
    clock.advance(timedelta(seconds=60))
    assert (await team_cal.post(path)).status_code == 400


async def test_whoever_wants_more_requests_gets_more_codes(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(limit=1_200)

    answer = await cal.post(f"{USER}/{EMAILS}/verification-code/request")

    assert answer.headers["x-ratelimit-limit-users_verified_resources_emails_requests"] == "50"


async def test_teams_are_for_their_admins(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(api_keys=("cal_other",))

    assert (await cal.get(f"{TEAM}/{EMAILS}")).status_code == 403
