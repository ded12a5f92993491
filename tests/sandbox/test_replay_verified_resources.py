"""What the real server answered about verified e-mail addresses and phone numbers, asked again of the sandbox.

Every record is either replayed or named in `DIFFERS` with the reason.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Final

import pytest

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.verified_resources import VerificationCode, VerifiedEmail, VerifiedPhone
from tests.recorded_answers import Record, read
from tests.sandbox.replaying import differences, replay

RECORDS = [
    record
    for record in read("verified_resources", "teams", "organizations")
    if "/verified-resources/" in record["path"]
]

NO_SENDER: Final = "the recorded server had nothing to send text messages with; the sandbox acts as if it had"
DIFFERS: Final = {
    "s10_verified: org team phone verification request": NO_SENDER,
    "s10_verified: platform org team phone verify": NO_SENDER,
    "s10_verified: team phone verify": NO_SENDER,
    "s10_verified: user phone verify": NO_SENDER,
}


def with_code(sent_to: str, code: str) -> Callable[[Sandbox], None]:
    def arrange(sandbox: Sandbox) -> None:
        sandbox.state.put(VerificationCode(id=sent_to, code=code, expires_at=datetime(2026, 11, 23, tzinfo=UTC)))

    return arrange


def with_nothing_verified(sandbox: Sandbox) -> None:
    for row in [*sandbox.state.all(VerifiedEmail), *sandbox.state.all(VerifiedPhone)]:
        sandbox.state.remove(row)


ARRANGED: Final = {
    "s10_verified: org team e-mail verify": with_code("orgteam.6390@mail.example", "795780"),
    "s10_verified: org team verified e-mails empty": with_nothing_verified,
    "s10_verified: org team verified phones empty": with_nothing_verified,
    "s10_verified: team e-mail verify": with_code("team.6390@mail.example", "750739"),
    "s10_verified: team verified e-mails empty": with_nothing_verified,
    "s12_outside: user phone verify": with_code("+37255556989", "123456"),
}


def caller(record: Record) -> str | None:
    """The key that stands in for the masked one; None for a request without credentials."""
    if "authorization" not in {name.lower() for name in record["request_headers"]}:
        return None
    return "cal_admin" if "/organizations/" in record["path"] else "cal_alice"


REPLAYED = [record for record in RECORDS if record["name"] not in DIFFERS]


@pytest.mark.parametrize("record", REPLAYED, ids=[record["name"] for record in REPLAYED])
async def test_sandbox_answers_as_the_real_server_did(record: Record) -> None:
    answer = await replay(record, key=caller(record), arrange=ARRANGED.get(record["name"]))

    assert differences(record, answer) == []
    assert limits(answer.headers) == limits(record["headers"])


def limits(headers: Iterable[str]) -> set[str]:
    """The names of the headers that tell the limits."""
    return {name.lower() for name in headers if name.lower().startswith("x-ratelimit")}


def test_every_name_belongs_to_a_record() -> None:
    assert {*DIFFERS, *ARRANGED} <= {record["name"] for record in RECORDS}
