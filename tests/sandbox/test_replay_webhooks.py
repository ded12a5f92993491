"""What a real server answered about webhooks, asked again of the sandbox."""

from typing import Final

import pytest

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.webhooks import Webhook
from tests.recorded_answers import Record, read
from tests.sandbox.replaying import Arrange, differences, replay

RECORDS = [record for record in read() if "/webhooks" in record["path"]]

DIFFERS: Final = {
    "s05_teams: error case: newer operation absent: team event type webhooks": (
        "the recorded server lacks this newer operation"
    ),
}

KEYS: Final = {
    "/v2/webhooks": "cal_alice",
    "/v2/event-types": "cal_alice",
    "/v2/organizations": "cal_admin",
    "/v2/oauth-clients": None,
}


def key_of(record: Record) -> str | None:
    if record["status"] == 401:
        return None
    return next(key for beginning, key in KEYS.items() if record["path"].startswith(beginning))


def without_webhooks(sandbox: Sandbox) -> None:
    for webhook in sandbox.state.all(Webhook):
        sandbox.state.remove(webhook)


def arranged(record: Record) -> Arrange | None:
    creates = record["method"] == "POST" and record["status"] == 201
    return without_webhooks if creates or record["status"] == 404 else None


@pytest.mark.parametrize("record", [pytest.param(one, id=one["name"]) for one in RECORDS if one["name"] not in DIFFERS])
async def test_sandbox_answers_as_the_real_server_did(record: Record) -> None:
    response = await replay(record, key=key_of(record), arrange=arranged(record))

    assert differences(record, response) == []


def test_every_reason_belongs_to_a_record() -> None:
    assert set(DIFFERS) <= {record["name"] for record in RECORDS}
