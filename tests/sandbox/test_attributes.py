"""Attributes of an organization's members, their options, and who has which."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox, opened

PATH = "/v2/organizations/1/attributes"
MEMBER = {"Authorization": "Bearer cal_member"}
LANGUAGES = [{"value": "French", "slug": "french"}, {"value": "Dutch", "slug": "dutch"}]


@pytest.fixture
async def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    """An organization with an admin, user 1, and a member, user 2."""
    return open_sandbox(api_keys=("cal_member:member",))


async def attribute(
    cal: httpx.AsyncClient, *, slug: str = "languages", kind: str = "MULTI_SELECT", options: object = None
) -> dict[str, Any]:
    body = {"name": slug.title(), "slug": slug, "type": kind, "options": LANGUAGES if options is None else options}
    made: dict[str, Any] = data(await cal.post(PATH, json=body), 201)
    return made


def data(response: httpx.Response, status: int = 200) -> Any:
    assert response.status_code == status, response.text
    return response.json()["data"]


async def options(cal: httpx.AsyncClient, of: dict[str, Any]) -> dict[str, str]:
    """Ids of options by their values."""
    return {option["value"]: option["id"] for option in data(await cal.get(f"{PATH}/{of['id']}/options"))}


async def assign(cal: httpx.AsyncClient, user_id: int, **body: str) -> httpx.Response:
    return await cal.post(f"{PATH}/options/{user_id}", json=body)


async def test_attribute_is_listed_read_changed_and_deleted(cal: httpx.AsyncClient) -> None:
    made = await attribute(cal)

    renamed = data(await cal.patch(f"{PATH}/{made['id']}", json={"name": "Tongues", "enabled": False}))

    assert renamed == {**made, "name": "Tongues", "enabled": False}
    assert data(await cal.get(PATH)) == [renamed]
    assert data(await cal.get(f"{PATH}/{made['id']}")) == renamed
    assert data(await cal.delete(f"{PATH}/{made['id']}")) == renamed
    assert data(await cal.get(f"{PATH}/{made['id']}")) is None


async def test_assignments_survive_a_restart(tmp_path: Path) -> None:
    listed: list[Any] = []
    for _ in range(2):
        async with opened(data=tmp_path / "state.sqlite") as cal:
            if not listed:
                made = await attribute(cal, kind="TEXT")
                await assign(cal, 1, attributeId=made["id"], value="French")
            listed.append(data(await cal.get(f"{PATH}/options/1")))

    assert listed[0] == listed[1] != []


async def test_slug_is_unique_in_an_organization_only(cal: httpx.AsyncClient) -> None:
    made = await attribute(cal)
    body = {"name": "x", "slug": "languages", "type": "TEXT", "options": []}

    assert (await cal.post(PATH, json=body)).status_code == 409
    assert (await cal.post("/v2/organizations/2/attributes", json=body)).status_code == 201
    assert (await cal.patch(f"{PATH}/{made['id']}", json={"slug": "languages"})).status_code == 200


async def test_only_attributes_to_select_keep_the_options_they_are_made_with(cal: httpx.AsyncClient) -> None:
    selected = await attribute(cal)
    text = await attribute(cal, slug="nickname", kind="TEXT")

    assert list(await options(cal, selected)) == ["French", "Dutch"]
    assert await options(cal, text) == {}


async def test_option_is_added_changed_and_deleted(cal: httpx.AsyncClient) -> None:
    made = await attribute(cal, options=[])
    path = f"{PATH}/{made['id']}/options"
    option = data(await cal.post(path, json={"value": "Czech", "slug": "czech"}), 201)

    changed = data(await cal.patch(f"{path}/{option['id']}", json={"value": "Slovak"}))

    assert changed == {**option, "value": "Slovak"}
    assert data(await cal.delete(f"{path}/{option['id']}")) == changed
    assert data(await cal.get(path)) == []


async def test_user_has_the_options_that_were_assigned(cal: httpx.AsyncClient) -> None:
    made = await attribute(cal)
    french = (await options(cal, made))["French"]

    assigned = data(await assign(cal, 2, attributeId=made["id"], attributeOptionId=french), 201)

    (listed,) = data(await cal.get(f"{PATH}/options/2"))
    assert listed["value"] == "French"
    assert data(await cal.delete(f"{PATH}/options/2/{french}")) == assigned
    assert data(await cal.get(f"{PATH}/options/2")) == []


async def test_value_of_a_number_becomes_an_option_each_time(cal: httpx.AsyncClient) -> None:
    seniority = await attribute(cal, slug="seniority", kind="NUMBER", options=[])

    for _ in range(2):
        assert (await assign(cal, 2, attributeId=seniority["id"], value="7")).status_code == 201

    assert [option["value"] for option in data(await cal.get(f"{PATH}/options/2"))] == ["7", "7"]


async def test_deleting_an_option_or_an_attribute_takes_it_from_everyone(cal: httpx.AsyncClient) -> None:
    made = await attribute(cal)
    ids = await options(cal, made)
    for option_id in ids.values():
        await assign(cal, 2, attributeId=made["id"], attributeOptionId=option_id)

    await cal.delete(f"{PATH}/{made['id']}/options/{ids['French']}")
    after_the_option = data(await cal.get(f"{PATH}/options/2"))
    await cal.delete(f"{PATH}/{made['id']}")

    assert [option["value"] for option in after_the_option] == ["Dutch"]
    assert data(await cal.get(f"{PATH}/options/2")) == []


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({"attributeId": "nope", "value": "x"}, 404, "Attribute not found"),
        ({"value": "x"}, 400, "Bad Request Exception"),
        ({"attributeOptionId": 5}, 400, "Bad Request Exception"),
    ],
)
async def test_bad_assignment_is_refused(
    cal: httpx.AsyncClient, body: dict[str, object], status: int, message: str
) -> None:
    response = await cal.post(f"{PATH}/options/2", json=body)

    assert (response.status_code, response.json()["error"]["message"]) == (status, message)


async def test_options_are_assigned_to_members_only(cal: httpx.AsyncClient) -> None:
    made = await attribute(cal)

    response = await assign(cal, 99, attributeId=made["id"], attributeOptionId="any")

    assert response.json()["error"]["message"] == "User is not a member of the organization"
    assert (await cal.delete(f"{PATH}/options/99/any")).json() == {
        "statusCode": 500,
        "message": "Internal server error",
    }


async def test_filter_of_assigned_options_counts_after_the_page_was_cut(cal: httpx.AsyncClient) -> None:
    languages = await attribute(cal)
    department = await attribute(cal, slug="department", options=[{"value": "Sales", "slug": "sales"}])
    spoken = await options(cal, languages)
    sales = (await options(cal, department))["Sales"]
    await assign(cal, 1, attributeId=languages["id"], attributeOptionId=spoken["French"])
    await assign(cal, 2, attributeId=languages["id"], attributeOptionId=spoken["Dutch"])
    await assign(cal, 2, attributeId=department["id"], attributeOptionId=sales)
    path = f"{PATH}/slugs/languages/options/assigned"

    in_sales = data(await cal.get(path, params={"assignedOptionIds": sales}))
    first_page = data(await cal.get(path, params={"assignedOptionIds": sales, "take": 1}))

    assert [(option["value"], option["assignedUserIds"]) for option in in_sales] == [("Dutch", [2])]
    assert first_page == []
    assert (await cal.get(path, params={"assignedOptionIds": "nobody's"})).status_code == 404


async def test_assigned_options_are_those_of_somebody_in_the_teams(cal: httpx.AsyncClient) -> None:
    languages = await attribute(cal)
    spoken = await options(cal, languages)
    await assign(cal, 1, attributeId=languages["id"], attributeOptionId=spoken["French"])
    path = f"{PATH}/{languages['id']}/options/assigned"

    in_the_organization = data(await cal.get(path, params={"teamIds": "1,77"}))

    assert [option["value"] for option in in_the_organization] == ["French"]
    assert data(await cal.get(path, params={"teamIds": "77"})) == []


async def test_members_read_and_unassign_and_admins_do_the_rest(cal: httpx.AsyncClient) -> None:
    made = await attribute(cal)
    french = (await options(cal, made))["French"]
    await assign(cal, 2, attributeId=made["id"], attributeOptionId=french)

    answers = {
        "list": await cal.get(PATH, headers=MEMBER),
        "options": await cal.get(f"{PATH}/{made['id']}/options", headers=MEMBER),
        "unassign": await cal.delete(f"{PATH}/options/2/{french}", headers=MEMBER),
        "create": await cal.post(PATH, json={}, headers=MEMBER),
        "assign": await cal.post(f"{PATH}/options/2", json={}, headers=MEMBER),
        "delete": await cal.delete(f"{PATH}/{made['id']}", headers=MEMBER),
    }

    assert {name: answer.status_code for name, answer in answers.items()} == {
        "list": 200,
        "options": 200,
        "unassign": 200,
        "create": 403,
        "assign": 403,
        "delete": 403,
    }
