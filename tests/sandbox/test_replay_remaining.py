"""What a real server answered that belongs to no area, asked again of the sandbox; and whether all of it is asked."""

from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.delegation_credentials import DelegationCredential, KeptKey
from tests.recorded_answers import Record, read
from tests.sandbox.replaying import Arrange, differences, replay

OLDER: Final = "an older version of the endpoint, which neither the document nor the sandbox has"
DIFFERS: Final = {
    "bookings v=None": OLDER,
    "bookings v=2024-04-15": OLDER,
    "bookings v=2099-01-01": OLDER,
    "bookings v=2024-06-14": OLDER,
    "schedules v=None": OLDER,
    "schedules v=2099-01-01": OLDER,
    "s02_event_types: event type list old version": OLDER,
    "s03_bookings: booking get old version": OLDER,
    "s04_slots: slots old version": OLDER,
}
KEYS: Final = {
    "s03_bookings: error case: booking create wrong version": None,
    "s07_platform: bookings as client": None,
    "s12_outside: error case: limited client reads bookings": "fake-access-55",
    "s12_outside: error case: limited client writes a schedule": "fake-access-55",
    "s01_base: error case: me with unknown key": "cal_unknown",
    "event-types v=2024-06-14": "cal_stranger",
    "GET org users orgId 99999": "cal_admin",
    "s12_outside: rate limit 4": "cal_alice",
    "s12_outside: rate limit 5": "cal_alice",
    "s06_orgs: error case: platform org user create same": "cal_admin",
    "s07_platform: delegation credential patch disable": "cal_admin",
    "s07_platform: error case: delegation credential enable": "cal_admin",
    "s07_platform: delegation credential create google": "cal_admin",
}


def with_credential(sandbox: Sandbox) -> None:
    moment = datetime(2026, 11, 22, 23, 29, 10, tzinfo=UTC)
    sandbox.state.put(
        DelegationCredential(
            id="3535a4d9-6e27-4814-867e-885d0fa30476",
            organization_id=1,
            platform="google",
            domain="6769.example",
            key=KeptKey("google", "1234567890", "svc@proj.iam.gserviceaccount.com", usable=False),
            created_at=moment,
            updated_at=moment,
        )
    )


ARRANGED: Final[dict[str, Arrange]] = {
    "s07_platform: delegation credential patch disable": with_credential,
    "s07_platform: error case: delegation credential enable": with_credential,
}
BY_NAME: Final = {record["name"]: record for record in read()}
RECORDS: Final = [BY_NAME[name] for name in (*KEYS, *DIFFERS)]


@pytest.mark.parametrize("name", KEYS)
async def test_sandbox_answers_as_the_real_server_did(name: str) -> None:
    record = BY_NAME[name]
    headers = {"x-sandbox-fault": "block"} if record["status"] == 429 else {}
    asked = {**record, "request_headers": record["request_headers"] | headers}

    response = await replay(asked, key=KEYS[name], arrange=ARRANGED.get(name))

    assert differences(record, response) == []


def place(record: Record) -> tuple[str, str, str]:
    return record["name"], record["method"], record["path"]


def test_every_record_is_replayed_or_differs_for_a_reason() -> None:
    replayed: set[tuple[str, str, str]] = set()
    differing: set[tuple[str, str, str]] = set()
    for file in sorted(Path(__file__).parent.glob("test_replay*.py")):
        module: Any = import_module(f"tests.sandbox.{file.stem}")
        records = module.RECORDS.values() if isinstance(module.RECORDS, dict) else module.RECORDS
        for record in records:
            (differing if record["name"] in module.DIFFERS else replayed).add(place(record))
    everything = {place(record) for record in read()}

    assert everything - replayed - differing == set()
    assert len(everything - replayed) <= 40
