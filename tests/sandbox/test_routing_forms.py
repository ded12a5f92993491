"""Routing forms: where answers lead to, and what is kept of them."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from calcom_client.sandbox.clock import Clock
from tests.sandbox.stage import OpenSandbox

PATH = "/v2/organizations/1/routing-forms"
TEAM_PATH = "/v2/organizations/1/teams/7/routing-forms"
MEMBER = {"Authorization": "Bearer cal_member"}
DAYS = {"start": "2027-03-02", "end": "2027-03-02"}
FIELDS = [
    {"id": "f-name", "type": "text", "label": "Your name", "identifier": "name", "required": True},
    {
        "id": "f-topic",
        "type": "select",
        "label": "Topic",
        "identifier": "topic",
        "options": [{"id": "o-sales", "label": "Sales"}, {"id": "o-support", "label": "Support"}],
    },
    {
        "id": "f-tags",
        "type": "multiselect",
        "label": "Tags",
        "options": [{"id": "t-a", "label": "A"}, {"id": "t-b", "label": "B"}],
    },
    {"id": "f-seats", "type": "number", "label": "Seats", "identifier": "seats"},
    {"id": "f-mail", "type": "email", "label": "E-mail", "identifier": "mail"},
    {"id": "f-old", "type": "text", "label": "Old", "identifier": "old", "required": True, "deleted": True},
]
TO_EVENT = {
    "id": "event",
    "isFallback": True,
    "action": {"type": "eventTypeRedirectUrl", "value": "team/sales/intro", "eventTypeId": 12},
    "queryValue": {"id": "q", "type": "group"},
}
NO_ROUTE = "Route to which the form response should be redirected not found."
TO_NOTHING = {"type": "eventTypeRedirectUrl", "value": "team/sales/gone"}
ELSEWHERE = {"type": "externalRedirectUrl", "value": "https://acme.example/thanks"}


def rule(field: str, operator: str, *value: object) -> dict[str, Any]:
    return {"type": "rule", "properties": {"field": field, "operator": operator, "value": list(value)}}


def message(text: str, *rules: dict[str, Any], **properties: object) -> dict[str, Any]:
    """A route to a message, for answers that meet the rules."""
    children = {f"rule-{number}": each for number, each in enumerate(rules)}
    conditions = {"type": "group", "children1": children, "properties": properties}
    return {"id": text, "action": {"type": "customPageMessage", "value": text}, "queryValue": conditions}


def form(number: int = 1, *routes: dict[str, Any], **changes: object) -> dict[str, Any]:
    row = {"id": f"form-{number}", "name": f"Form {number}", "user_id": 1, "team_id": 7, "fields": FIELDS}
    return {**row, "routes": [*routes, TO_EVENT], **changes}


async def put(cal: httpx.AsyncClient, *forms: dict[str, Any], **rows: list[dict[str, Any]]) -> None:
    """Forms of team 7, which offers event type 12; Cal.com makes them on its website."""
    await cal.get(PATH)
    state = (await cal.get("/_sandbox/state")).json()
    teams = [team for team in state["teams"] if team["id"] != 7]
    state["teams"] = [*teams, {"id": 7, "name": "Sales", "slug": "sales", "parent_id": 1}]
    state["memberships"].append({"id": 70, "user_id": 2, "team_id": 7})
    host = {"mandatory": False, "priority": "medium"}
    intro = {"id": 12, "title": "Intro", "slug": "intro", "length": 60, "team_id": 7, "scheduling_type": "roundRobin"}
    state["event_types"] = [{**intro, "hosts": [{"userId": 1, **host}, {"userId": 2, **host}]}]
    await cal.put("/_sandbox/state", json={**state, "routing_forms": list(forms), **rows})


@pytest.fixture
async def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    """An organization with an admin, user 1, and a member, user 2, who is in its team 7."""
    return open_sandbox(api_keys=("cal_member:member",))


def data(response: httpx.Response, status: int = 200) -> Any:
    assert response.status_code == status, response.text
    return response.json()["data"]


async def answer(cal: httpx.AsyncClient, **answers: object) -> Any:
    path = f"{TEAM_PATH}/form-1/responses"
    return data(await cal.post(path, params=DAYS, json={"name": "Jane", **answers}), 201)


async def test_answer_leads_to_an_event_type_and_is_kept(cal: httpx.AsyncClient, clock: Clock) -> None:
    await put(cal, form())

    outcome = await answer(cal, topic="Support", Tags=["A", "B"], seats="5")

    routing, slots = outcome["routing"], outcome["slots"]
    assert outcome["eventTypeId"] == 12
    assert routing == {"responseId": 1, "teamMemberIds": [], "skipContactOwner": False}
    assert slots["2027-03-02"][0] == {"start": "2027-03-02T09:00:00.000Z"}
    (kept,) = data(await cal.get(f"{PATH}/form-1/responses"))
    assert {name: given["value"] for name, given in kept["response"].items()} == {
        "f-name": "Jane",
        "f-topic": "o-support",
        "f-tags": ["t-a", "t-b"],
        "f-seats": 5,
        "f-mail": "",
    }
    assert datetime.fromisoformat(kept["createdAt"]) == clock.now()


async def test_first_route_whose_conditions_hold_is_taken(cal: httpx.AsyncClient) -> None:
    routes = (
        message("closed", rule("f-topic", "select_equals", "o-support")),
        message("big", rule("f-seats", "greater", 100), rule("f-tags", "multiselect_some_in", ["t-b"])),
    )
    await put(cal, form(1, *routes))

    assert await answer(cal, topic="Support") == {"routingCustomMessage": "closed"}
    assert await answer(cal, topic="Sales", seats=101, Tags="B,A") == {"routingCustomMessage": "big"}
    assert "slots" in await answer(cal, topic="Sales", seats=101)


@pytest.mark.parametrize(
    ("condition", "answers", "holds"),
    [
        (rule("f-name", "equal", "JANE"), {}, True),
        (rule("f-name", "not_equal", "Jane"), {}, False),
        (rule("f-name", "like", "an"), {}, True),
        (rule("f-name", "not_like", "an"), {}, False),
        (rule("f-name", "starts_with", "ja"), {}, True),
        (rule("f-name", "ends_with", "ja"), {}, False),
        (rule("f-mail", "is_empty"), {}, True),
        (rule("f-mail", "is_not_empty"), {}, False),
        (rule("f-seats", "less", 5), {"seats": 5}, False),
        (rule("f-seats", "less_or_equal", "5"), {"seats": 5}, True),
        (rule("f-seats", "greater_or_equal", 5), {"seats": 5}, True),
        (rule("f-seats", "between", 1, 5), {"seats": 3}, True),
        (rule("f-seats", "less", 5), {"seats": "few"}, False),
        (rule("f-topic", "select_any_in", ["o-sales", "o-support"]), {"topic": "Sales"}, True),
        (rule("f-topic", "select_not_any_in", ["o-sales"]), {"topic": "Sales"}, False),
        (rule("f-tags", "multiselect_equals", ["t-b", "t-a"]), {"Tags": ["A", "B"]}, True),
        (rule("f-tags", "multiselect_not_equals", ["t-a"]), {"Tags": ["A", "B"]}, True),
        (rule("f-name", "sounds_like", "Jane"), {}, False),
    ],
)
async def test_condition_holds(
    cal: httpx.AsyncClient, condition: dict[str, Any], answers: dict[str, object], *, holds: bool
) -> None:
    await put(cal, form(1, message("yes", condition)))

    outcome = await answer(cal, **answers)

    assert ("routingCustomMessage" in outcome) is holds


@pytest.mark.parametrize(
    ("properties", "expected"), [({"conjunction": "OR"}, True), ({"conjunction": "AND"}, False), ({"not": True}, True)]
)
async def test_group_joins_its_rules(cal: httpx.AsyncClient, properties: dict[str, object], *, expected: bool) -> None:
    rules = (rule("f-name", "equal", "Jane"), rule("f-seats", "greater", 5))
    await put(cal, form(1, message("yes", *rules, **properties)))

    assert ("routingCustomMessage" in await answer(cal)) is expected


async def test_answers_are_added_to_the_address_of_another_website(cal: httpx.AsyncClient) -> None:
    await put(cal, form(routes=[{**TO_EVENT, "action": ELSEWHERE}]))

    outcome = await answer(cal, Tags=["A", "B"])

    assert outcome == {
        "routingExternalRedirectUrl": (
            "https://acme.example/thanks?name=Jane&Tags=A%2CB&form=form-1&cal.action=externalRedirectUrl"
        )
    }


async def test_queued_answer_is_set_aside(cal: httpx.AsyncClient) -> None:
    await put(cal, form())
    path = f"{PATH}/form-1/responses"

    outcome = data(await cal.post(path, params={**DAYS, "queueResponse": "true"}, json={"name": "Jane"}), 201)

    assert set(outcome["routing"]) == {"queuedResponseId", "teamMemberIds", "skipContactOwner"}
    assert data(await cal.get(path)) == []


async def test_route_chooses_hosts_by_their_attributes(cal: httpx.AsyncClient) -> None:
    french = {"id": "o-french", "attribute_id": "a-language", "value": "French", "slug": "french"}
    conditions = {"type": "group", "children1": [rule("a-language", "multiselect_some_in", ["o-french"])]}
    await put(
        cal,
        form(routes=[{**TO_EVENT, "attributesQueryValue": conditions}]),
        attributes=[
            {"id": "a-language", "organization_id": 1, "type": "MULTI_SELECT", "name": "Language", "slug": "language"}
        ],
        attribute_options=[french],
    )
    before = await answer(cal)
    body = {"attributeId": "a-language", "attributeOptionId": "o-french"}
    await cal.post("/v2/organizations/1/attributes/options/2", json=body)

    outcome = await answer(cal)

    assert before["routing"]["teamMemberIds"] == []
    assert outcome["routing"]["teamMemberIds"] == [2]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"name": ""}, "Missing required fields Your name"),
        ({"mail": "jane"}, "Invalid value for fields 'E-mail' should be valid email"),
    ],
)
async def test_bad_answer_is_refused_and_not_kept(
    cal: httpx.AsyncClient, answers: dict[str, object], sentence: str
) -> None:
    await put(cal, form())
    path = f"{PATH}/form-1/responses"

    response = await cal.post(path, params=DAYS, json={"name": "Jane", **answers})

    assert (response.status_code, response.json()["error"]["message"]) == (400, sentence)
    assert data(await cal.get(path)) == []


async def test_event_type_that_was_deleted_is_an_error_of_the_server(cal: httpx.AsyncClient) -> None:
    await put(cal, form(routes=[{**TO_EVENT, "action": TO_NOTHING}]))

    response = await cal.post(f"{PATH}/form-1/responses", params=DAYS, json={"name": "Jane"})

    assert (response.status_code, response.json()["error"]["message"]) == (500, "Chosen event type not found.")


async def test_slots_are_calculated_for_anybody_and_nothing_is_kept(cal: httpx.AsyncClient) -> None:
    await put(cal, form())
    nobody = {"Authorization": ""}
    params = {**DAYS, "timeZone": "Europe/Berlin", "format": "range"}

    response = await cal.post(
        "/v2/routing-forms/form-1/calculate-slots", params=params, json={"name": "Jane"}, headers=nobody
    )

    outcome = data(response)
    assert outcome["eventTypeId"] == 12
    assert outcome["slots"]["2027-03-02"][0] == {
        "start": "2027-03-02T10:00:00.000+01:00",
        "end": "2027-03-02T11:00:00.000+01:00",
    }
    assert data(await cal.get(f"{PATH}/form-1/responses")) == []


@pytest.mark.parametrize(
    ("changes", "answers", "sentence"),
    [
        ({"team_id": None}, {"name": "Jane"}, "Team ID not found in the routed URL."),
        ({"routes": [{**message("no"), "isFallback": True}]}, {"name": "Jane"}, NO_ROUTE),
        ({"routes": [{**TO_EVENT, "action": ELSEWHERE}]}, {"name": "Jane"}, "Routed to a non cal.com event type URL."),
        ({"routes": [{**TO_EVENT, "action": TO_NOTHING}]}, {"name": "Jane"}, "Event type not found."),
        ({}, {}, NO_ROUTE),
        ({}, {"name": "Jane", "mail": "jane"}, NO_ROUTE),
    ],
)
async def test_no_slots_where_the_form_leads_to_no_event_type_of_a_team(
    cal: httpx.AsyncClient, changes: dict[str, object], answers: dict[str, object], sentence: str
) -> None:
    await put(cal, form(1, **changes))

    response = await cal.post("/v2/routing-forms/form-1/calculate-slots", params=DAYS, json=answers)

    assert (response.status_code, response.json()["error"]["message"]) == (404, sentence)


async def test_response_is_replaced_or_only_read(cal: httpx.AsyncClient) -> None:
    await put(cal, form())
    await answer(cal)
    path = f"{TEAM_PATH}/form-1/responses/1"

    replaced = data(await cal.patch(path, json={"response": {"any": {"label": "Any", "value": "thing"}}}))

    assert replaced["response"] == {"any": {"label": "Any", "value": "thing"}}
    assert data(await cal.patch(path, json={})) == replaced
    assert (await cal.patch(f"{PATH}/form-1/responses/9", json={})).status_code == 404


async def test_lists_are_filtered_and_ordered(cal: httpx.AsyncClient) -> None:
    days = [datetime(2027, 1, day, tzinfo=UTC).isoformat() for day in (1, 2, 3)]
    await put(cal, *(form(n, created_at=day, updated_at=days[-n]) for n, day in enumerate(days, start=1)))

    async def ids(path: str = PATH, **query: str) -> list[str]:
        return [each["id"] for each in data(await cal.get(path, params=query))]

    assert await ids(sortCreatedAt="desc") == ["form-3", "form-2", "form-1"]
    assert await ids(TEAM_PATH, sortUpdatedAt="asc", take="2") == ["form-3", "form-2"]
    assert await ids(afterCreatedAt="2027-01-02T00:00:00Z") == ["form-2", "form-3"]
    assert await ids(beforeUpdatedAt="2027-01-01T00:00:00Z") == ["form-3"]
    assert await ids(teamIds="8,9") == []


async def test_forms_of_others_are_not_seen(cal: httpx.AsyncClient) -> None:
    await put(cal, form(1), form(2, team_id=None), form(3, team_id=99))

    assert [each["id"] for each in data(await cal.get(PATH))] == ["form-1"]
    assert (await cal.get(f"{PATH}/form-2/responses")).status_code == 404
    assert (await cal.get(f"{TEAM_PATH}/form-3/responses")).status_code == 403


async def test_members_of_the_team_answer_and_admins_read(cal: httpx.AsyncClient) -> None:
    await put(cal, form(1), form(2, team_id=None, user_id=2))
    body = {"name": "Jane"}

    answers = {
        "answer in the team": await cal.post(f"{TEAM_PATH}/form-1/responses", params=DAYS, json=body, headers=MEMBER),
        "answer one's own": await cal.post(f"{PATH}/form-2/responses", params=DAYS, json=body, headers=MEMBER),
        "answer in the organization": await cal.post(
            f"{PATH}/form-1/responses", params=DAYS, json=body, headers=MEMBER
        ),
        "list": await cal.get(TEAM_PATH, headers=MEMBER),
        "read": await cal.get(f"{TEAM_PATH}/form-1/responses", headers=MEMBER),
    }

    assert {name: answer.status_code for name, answer in answers.items()} == {
        "answer in the team": 201,
        # The event type that it leads to is a team's.
        "answer one's own": 500,
        "answer in the organization": 403,
        "list": 403,
        "read": 403,
    }


async def test_unknown_time_zone_is_refused(cal: httpx.AsyncClient) -> None:
    await put(cal, form())

    response = await cal.post(
        f"{PATH}/form-1/responses", params={**DAYS, "timeZone": "Mars/Base"}, json={"name": "Jane"}
    )

    assert response.status_code == 400
