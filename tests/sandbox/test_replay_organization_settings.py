"""Recorded answers about attributes, roles, managed organizations and routing forms, asked again of the sandbox."""

from datetime import UTC, datetime

import pytest
from attrs import evolve

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.attributes import Attribute, AttributeAssignment, AttributeOption
from calcom_client.sandbox.state.people import Membership, Team, User
from calcom_client.sandbox.state.scheduling import EventType, Schedule
from tests.recorded_answers import Record, operation_of, read
from tests.sandbox.replaying import Arrange, differences, replay

AREA = (
    "organizations.attributes.",
    "organizations.organizations.",
    "organizations.roles.",
    "organizations.teams.roles.",
    "organizations.routingForms.",
    "organizations.teams.routingForms.",
    "routingForms.",
)


def is_of_the_area(record: Record) -> bool:
    operation = operation_of(record)
    return operation is not None and operation.operation_id.startswith(AREA)


RECORDS = {
    record["name"]: record
    for record in read("organizations", "slots", "delegation_credentials")
    if is_of_the_area(record)
}

NEWER = "the recorded server lacks roles, which are newer"
DIFFERS = {
    "s06_orgs: error case: org newer operation absent: roles": NEWER,
    "s06_orgs: error case: org newer operation absent: roles #3": NEWER,
    "s06_orgs: error case: platform org newer operation absent: roles #2": NEWER,
}

BERLIN = "6185c0e2-4417-446c-886d-84f1c9a04503"
OTHER_BERLIN = "47f9e5f2-e4ca-49fc-a3e8-a88eb253adc7"
JAVA = "85599c09-5686-4446-adb9-6079624088c7"
GO = "47a00bec-cf14-47cc-ae7b-43e5c09ea45f"


def assigned(*pairs: tuple[int, str]) -> Arrange:
    """Members, by the number of their membership, who have options."""

    def arrange(sandbox: Sandbox) -> None:
        for membership_id, option_id in pairs:
            sandbox.state.put(
                AttributeAssignment(id=f"{membership_id}-{option_id}", membership_id=membership_id, option_id=option_id)
            )

    return arrange


def without_attribute(slug: str) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        for attribute in sandbox.state.all(Attribute, slug=slug):
            sandbox.state.remove(attribute)

    return arrange


def without_option(sandbox: Sandbox) -> None:
    option = sandbox.state.get(AttributeOption, "ba25cf33-d20b-4e6c-9673-7c978077629a")
    assert option is not None
    sandbox.state.remove(option)


def without_managed(number: int) -> Arrange:
    def arrange(sandbox: Sandbox) -> None:
        team = sandbox.state.get(Team, number)
        assert team is not None
        sandbox.state.remove(team)

    return arrange


def fifth_organization(sandbox: Sandbox) -> None:
    sandbox.state.put(Team(id=5, name="Without the flag", slug="without-the-flag", is_organization=True))
    sandbox.state.put(
        Membership(id=9001, user_id=1, team_id=5, role="ADMIN", created_at=datetime(2026, 11, 22, tzinfo=UTC))
    )


def next_meeting(sandbox: Sandbox) -> None:
    """The event type that the forms of each team lead to."""
    for event_type_id, team_id, host_id, slug in ((139, 44, 42, "next-34d1"), (147, 47, 47, "next-13e8")):
        host = sandbox.state.get(User, host_id)
        assert host is not None
        schedule = Schedule(id=9000 + host_id, owner_id=host_id, name="Working hours", time_zone="Europe/Rome")
        sandbox.state.put(schedule)
        sandbox.state.put(evolve(host, default_schedule_id=schedule.id))
        sandbox.state.put(
            EventType(
                id=event_type_id,
                title="Next",
                slug=slug,
                length=30,
                team_id=team_id,
                scheduling_type="roundRobin",
                hosts=[{"userId": host_id, "mandatory": False, "priority": "medium"}],
            )
        )


ARRANGED: dict[str, Arrange] = {
    "s06_orgs: error case: org assign twice": assigned((104, OTHER_BERLIN)),
    "s06_orgs: error case: platform org assign twice": assigned((116, BERLIN)),
    "s06_orgs: platform org unassign option": assigned((116, BERLIN)),
    "s06_orgs: platform org options of user": assigned((116, BERLIN), (116, JAVA), (116, GO)),
    "s06_orgs: platform org assigned options": assigned((116, BERLIN), (117, BERLIN)),
    "s06_orgs: platform org assigned options filtered": assigned((116, BERLIN), (117, BERLIN)),
    "s06_orgs: platform org assigned options by slug": assigned((116, JAVA), (116, GO)),
    "s06_orgs: error case: platform org option delete twice": without_option,
    "s06_orgs: error case: org attribute delete twice": without_attribute("number-34d1"),
    "s06_orgs: organization without admin api flag attributes": fifth_organization,
    "s06_orgs: org attribute create NUMBER": without_attribute("number-34d1"),
    "s06_orgs: org attribute create SINGLE_SELECT": without_attribute("single_select-34d1"),
    "s06_orgs: platform org attribute create MULTI_SELECT": without_attribute("multi_select-13e8"),
    "s06_orgs: platform org attribute create TEXT": without_attribute("text-13e8"),
    "s07_platform: managed organization create full": without_managed(51),
    "s07_platform: managed organization create key never expires": without_managed(52),
}


@pytest.mark.parametrize("name", [name for name in RECORDS if name not in DIFFERS])
async def test_answer_is_like_the_recorded_one(name: str) -> None:
    record = RECORDS[name]
    sent = {header.lower() for header in record["request_headers"]}

    response = await replay(
        record, key="cal_admin" if "authorization" in sent else None, arrange=ARRANGED.get(name, next_meeting)
    )

    assert differences(record, response) == []


def test_what_is_said_of_a_record_is_said_of_one_that_exists() -> None:
    assert [name for name in (*DIFFERS, *ARRANGED) if name not in RECORDS] == []
