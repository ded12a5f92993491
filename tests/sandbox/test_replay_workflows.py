"""What a real server answered about workflows, asked again of the sandbox."""

from typing import Final

import pytest

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.workflows import Workflow
from tests.recorded_answers import Record, read
from tests.sandbox.replaying import differences, replay

RECORDS = [record for record in read() if "/workflows" in record["path"]]

DIFFERS: Final = {
    "s06_orgs: error case: platform org newer operation absent: routing-form": (
        "the recorded server takes `routing-form` for the number of a workflow; it lacks this newer operation"
    ),
}

BY_A_MEMBER: Final = "s11_workflows: error case: org workflows by member"


def without_workflows(sandbox: Sandbox) -> None:
    for workflow in sandbox.state.all(Workflow):
        sandbox.state.remove(workflow)


@pytest.mark.parametrize("record", [pytest.param(one, id=one["name"]) for one in RECORDS if one["name"] not in DIFFERS])
async def test_sandbox_answers_as_the_real_server_did(record: Record) -> None:
    key = "cal_member" if record["name"] == BY_A_MEMBER else "cal_admin"

    response = await replay(record, key=key, arrange=without_workflows if record["status"] == 404 else None)

    assert differences(record, response) == []


def test_every_reason_belongs_to_a_record() -> None:
    assert {*DIFFERS, BY_A_MEMBER} <= {record["name"] for record in RECORDS}
