"""What a real server answered about event types and private links, asked again of the sandbox."""

from collections.abc import Mapping

import pytest

from calcom_client.sandbox import Sandbox
from tests.recorded_answers import Record, operation_of, read
from tests.sandbox.replaying import Arrange, differences, replay

OPERATIONS = ("eventTypes.", "teams.eventTypes.", "organizations.teams.eventTypes.")


def is_about_event_types(record: Record) -> bool:
    operation = operation_of(record)
    return (
        operation is not None
        and operation.operation_id.startswith(OPERATIONS)
        and ".webhooks." not in operation.operation_id
    )


RECORDS = [
    *(record for record in read("event_types") if "/webhooks" not in record["path"]),
    *(record for record in read("teams", "organizations") if is_about_event_types(record)),
]

TAKEN_FOR_A_TEAM = (
    "the recorded server takes `event-types` for the number of a team; newer ones list them, and so does the sandbox"
)
NO_CALLS = "the sandbox places no calls: it answers with the document's example, and says so"
DIFFERS = {
    "s06_orgs: org all teams event types paged": TAKEN_FOR_A_TEAM,
    "s06_orgs: platform org all teams event types paged": TAKEN_FOR_A_TEAM,
    "s06_orgs: platform org create phone call": NO_CALLS,
    "s12_outside: org create phone call": NO_CALLS,
}

KEYS_BY_PATH = {"/v2/event-types": "cal_alice", "/v2/teams": "cal_alice", "/v2/organizations": "cal_admin"}
KEYS = {
    "s02_event_types: error case: event types without filter, with auth": "cal_stranger",
    "s07_platform: event type create by managed user": "cal_mia",
}

METADATA = "what the recorded server keeps of an account besides, its number at Stripe for instance"
LABEL_OF_AN_EARLIER_REQUEST = "the recorded server shows the label that an earlier request gave another event type"


def without(kind: str, name: str, value: object) -> Arrange:
    """The world less the rows that have this value."""

    def arrange(sandbox: Sandbox) -> None:
        world = sandbox.state.dump()
        world[kind] = [row for row in world[kind] if row[name] != value]
        sandbox.state.load(world)

    return arrange


def with_key_of_a_managed_user(sandbox: Sandbox) -> None:
    world = sandbox.state.dump()
    world["event_types"] = [row for row in world["event_types"] if row["slug"] != "own-6769"]
    world["api_keys"].append({"id": "cal_mia", "user_id": 52})
    sandbox.state.load(world)


ARRANGEMENTS: dict[str, Arrange] = {
    "s06_orgs: error case: org private link delete twice": without("private_links", "id", "9Qg1bXbDM1FRH1VhPHhysk"),
    "s06_orgs: error case: platform org team event type get deleted": without("event_types", "id", 153),
    "s07_platform: event type create by managed user": with_key_of_a_managed_user,
}


def arranged(record: Record) -> Arrange | None:
    """What a record needs: the world as it was before something was made in it, for most."""
    makes_one = record["status"] == 201 and record["path"].endswith("/event-types")
    usual = without("event_types", "slug", record["request_body"]["slug"]) if makes_one else None
    return ARRANGEMENTS.get(record["name"], usual)


def key_of(record: Record) -> str | None:
    if "authorization" not in {name.lower() for name in record["request_headers"]}:
        return None
    usual = next(key for prefix, key in KEYS_BY_PATH.items() if record["path"].startswith(prefix))
    return KEYS.get(record["name"], usual)


def free_places(record: Record) -> Mapping[str, str]:
    """Where the recorded answer tells of other requests."""
    data = record["body"].get("data")
    fields = data.get("bookingFields", ()) if isinstance(data, dict) else ()
    asked = {field["slug"] for field in fields if not field["isDefault"]}
    labelled = any(field["slug"] == "name" and field.get("label") == "Your name" for field in fields)
    free = {"data.users.metadata": METADATA}
    return free | ({"data.bookingFields": LABEL_OF_AN_EARLIER_REQUEST} if labelled and "company" not in asked else {})


@pytest.mark.parametrize("record", [pytest.param(one, id=one["name"]) for one in RECORDS if one["name"] not in DIFFERS])
async def test_sandbox_answers_as_the_real_server_did(record: Record) -> None:
    response = await replay(record, key=key_of(record), arrange=arranged(record))

    assert differences(record, response, free=free_places(record)) == []


def test_every_reason_belongs_to_a_record() -> None:
    assert set(DIFFERS) | set(KEYS) | set(ARRANGEMENTS) <= {record["name"] for record in RECORDS}
