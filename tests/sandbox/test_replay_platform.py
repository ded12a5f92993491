"""What the real server answered about API keys, OAuth clients, managed users and tokens, asked again of the sandbox.

Every record is either replayed or named in `DIFFERS` with the reason.
"""

from collections.abc import Callable
from typing import Final

import pytest
from attrs import evolve

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.access.clients import withdraw
from calcom_client.sandbox.state.people import ApiKey, User
from calcom_client.sandbox.state.platform import OAuthClient, RefreshToken
from tests.recorded_answers import Record, operation_of, read
from tests.sandbox.replaying import differences, replay

AREAS = ("apiKeys.", "auth.", "oauth.", "oauthClients.")
RECORDS = [
    record
    for record in read("platform", "delegation_credentials")
    if (operation := operation_of(record)) is not None
    and operation.operation_id.startswith(AREAS)
    and not operation.operation_id.startswith("oauthClients.webhooks.")
]

DIFFERS: Final = {
    "s07_platform: error case: newer operation absent: oauth2 client": "the recorded server lacks this newer operation",
}

APP, FULL = "cmwsgxsva0000wq7d7oc7eyou", "cmwsgxsvo0001wq7dagqfonu0"
CALLERS: Final = {
    "s07_platform: error case: oauth clients by non platform user": "cal_alice",
    "s07_platform: error case: oauth client create by member": "cal_member",
    "s07_platform: error case: api key refresh with the old key": "cal_spent",
}


def with_key_of_the_organization(sandbox: Sandbox) -> None:
    sandbox.state.put(ApiKey(id="cal_admin", user_id=1, team_id=1))


def without_client(sandbox: Sandbox) -> None:
    sandbox.state.remove(sandbox.state.all(OAuthClient, id=APP)[0])


def without_user(user_id: int) -> Callable[[Sandbox], None]:
    def arrange(sandbox: Sandbox) -> None:
        sandbox.state.remove(sandbox.state.all(User, id=user_id)[0])

    return arrange


def with_another_secret(sandbox: Sandbox) -> None:
    client = sandbox.state.all(OAuthClient, id=FULL)[0]
    sandbox.state.put(evolve(client, secret="another-fake-secret"))


def with_refresh_token(sandbox: Sandbox) -> None:
    # The recording masks it, so the mask is what is sent.
    token = sandbox.state.all(RefreshToken, id="fake-refresh-52")[0]
    sandbox.state.put(evolve(token, id="***"))


def with_spent_key(sandbox: Sandbox) -> None:
    withdraw("cal_spent", sandbox.state)


ARRANGED: Final[dict[str, Callable[[Sandbox], None]]] = {
    "s07_platform: error case: api key refresh with the old key": with_spent_key,
    "s07_platform: error case: managed user delete twice": without_user(53),
    "s07_platform: error case: oauth client delete twice": without_client,
    "s07_platform: error case: token refresh wrong secret": with_another_secret,
    "s07_platform: managed user create full": without_user(53),
    "s07_platform: managed user create minimal": without_user(52),
    "s07_platform: oauth client create full": with_key_of_the_organization,
    "s07_platform: oauth client create minimal": with_key_of_the_organization,
    "s07_platform: token refresh": with_refresh_token,
}


def caller(record: Record) -> str | None:
    """The key that stands in for the masked one; None for requests of an OAuth client."""
    if "authorization" not in {name.lower() for name in record["request_headers"]}:
        return None
    return CALLERS.get(record["name"], "cal_admin")


REPLAYED = [record for record in RECORDS if record["name"] not in DIFFERS]


@pytest.mark.parametrize("record", REPLAYED, ids=[record["name"] for record in REPLAYED])
async def test_sandbox_answers_as_the_real_server_did(record: Record) -> None:
    answer = await replay(record, key=caller(record), arrange=ARRANGED.get(record["name"]))

    assert differences(record, answer) == []


def test_every_name_belongs_to_a_record() -> None:
    assert {*DIFFERS, *CALLERS, *ARRANGED} <= {record["name"] for record in RECORDS}
