"""The state as JSON, over HTTP and in seeds."""

import json
from pathlib import Path

import pytest

from calcom_client.sandbox import Sandbox, Settings
from tests.sandbox.stage import OpenSandbox

STATE = "/_sandbox/state"
ANN = {"id": 7, "email": "ann@acme.example"}
ACME = {"id": 5, "name": "Acme", "is_organization": True}


async def test_state_that_was_read_can_be_put_back(open_sandbox: OpenSandbox, google_key: dict[str, str]) -> None:
    cal, other = open_sandbox(), open_sandbox()
    path = "/v2/organizations/3/delegation-credentials"
    body = {"workspacePlatformSlug": "google", "domain": "acme.example", "serviceAccountKey": google_key}
    credential = (await cal.post(path, json=body)).json()["data"]
    state = (await cal.get(STATE)).json()

    put = await other.put(STATE, json=state)

    assert put.json() == state
    assert (await other.patch(f"{path}/{credential['id']}", json={})).json()["data"] == credential


@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        ([], "a JSON object of kinds of rows"),
        ({"cats": []}, "cats: no such kind of rows"),
        ({"users": {}}, "users: a list of rows is needed"),
        ({"users": [ANN, {"id": 8}]}, r"users[1].email"),
        ({"users": [{**ANN, "shoe": 43}]}, "shoe"),
    ],
)
async def test_what_is_no_state_is_refused_and_changes_nothing(
    open_sandbox: OpenSandbox, document: object, complaint: str
) -> None:
    cal = open_sandbox()
    before = (await cal.get(STATE)).json()

    answer = await cal.put(STATE, json=document)

    assert answer.status_code == 400
    assert complaint in answer.json()["error"]
    assert (await cal.get(STATE)).json() == before


async def test_new_rows_get_ids_above_those_of_the_state(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox()
    state = (await cal.get(STATE)).json()
    state["memberships"] = [{"id": 400, "user_id": 1, "team_id": 9}]
    await cal.put(STATE, json=state)

    await cal.get("/v2/organizations/12/memberships")

    memberships = (await cal.get(STATE)).json()["memberships"]
    assert [row["id"] for row in memberships] == [400, 401]


async def test_seed_is_a_file_and_its_organizations_are_all_there_are(
    open_sandbox: OpenSandbox, tmp_path: Path
) -> None:
    seed = tmp_path / "seed.json"
    boss = {"id": 1, "user_id": 7, "team_id": 5, "role": "OWNER"}
    key = {"id": "cal_ann", "user_id": 7}
    seed.write_text(
        json.dumps({"users": [ANN], "teams": [ACME], "memberships": [boss], "api_keys": [key]}), encoding="utf-8"
    )
    cal = open_sandbox(seed=seed)
    cal.headers["authorization"] = "Bearer cal_ann"

    known = await cal.get("/v2/organizations/5/memberships")
    unknown = await cal.get("/v2/organizations/6/memberships")

    assert known.status_code == 200
    assert unknown.status_code == 403
    assert "does not represent any existing organization" in unknown.json()["error"]["message"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [(None, "No such file"), ("{", "no JSON"), ("[]", "JSON object"), ('{"users": [1]}', "users")],
)
def test_seed_that_is_none_is_refused(tmp_path: Path, content: str | None, complaint: str) -> None:
    seed = tmp_path / "seed.json"
    if content is not None:
        seed.write_text(content, encoding="utf-8")

    with pytest.raises(ValueError, match=complaint):
        Sandbox(Settings(seed=seed))


def test_file_that_holds_something_is_not_seeded_again(tmp_path: Path) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"users": [ANN]}), encoding="utf-8")
    settings = Settings(seed=seed, data=tmp_path / "state.sqlite")
    first = Sandbox(settings)
    first.state.load({"users": [{**ANN, "name": "Ann"}]})
    first.close()

    second = Sandbox(settings)
    names = [user["name"] for user in second.state.dump()["users"]]
    second.close()

    assert names == ["Ann"]


def test_two_sandboxes_do_not_share_a_file(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "state.sqlite")
    first = Sandbox(settings)

    with pytest.raises(Exception, match="locked"):
        Sandbox(settings)

    first.close()
