"""Queries and bodies are read by the document, and refused in the real server's words."""

from typing import Any

import httpx
import pytest

from tests.sandbox.stage import OpenSandbox

EVENT_TYPE = {"cal-api-version": "2024-06-14"}
BOOKINGS = {"cal-api-version": "2024-08-13"}


def nodes(answer: httpx.Response) -> list[dict[str, Any]]:
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert (error["code"], error["message"]) == ("BadRequestException", "Bad Request Exception")
    found: list[dict[str, Any]] = error["details"]["errors"]
    return found


def constraints(found: list[dict[str, Any]], above: str = "") -> dict[str, dict[str, str]]:
    told = {}
    for node in found:
        path = f"{above}{node['property']}"
        if "constraints" in node:
            told[path] = node["constraints"]
        told |= constraints(node["children"], f"{path}.")
    return told


async def test_body_is_refused_as_a_tree_of_fields(open_sandbox: OpenSandbox) -> None:
    hours = [{"days": ["Someday"], "startTime": "24:00", "endTime": "10:00"}, 5]
    body = {"name": 5, "isDefault": "yes", "availability": hours}

    found = nodes(await open_sandbox().post("/v2/schedules", json=body, headers={"cal-api-version": "2024-06-11"}))

    assert constraints(found) == {
        "name": {"isString": "name must be a string"},
        "isDefault": {"isBoolean": "isDefault must be a boolean value"},
        "timeZone": {"isTimeZone": "timeZone must be a valid IANA time-zone"},
        "availability.0.days": {
            "isEnum": "each value in days must be one of the following values: "
            "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"
        },
        "availability.0.startTime": {"matches": "startTime must be a valid time format HH:MM"},
        "availability.1": {
            "nestedValidation": "each value in nested property availability must be either object or array"
        },
    }
    (name,) = [node for node in found if node["property"] == "name"]
    assert (name["target"], name["value"]) == (body, 5)
    (zone,) = [node for node in found if node["property"] == "timeZone"]
    assert "value" not in zone


@pytest.mark.parametrize(
    ("query", "field", "rule"),
    [
        ("take=0", "take", {"min": "take must not be less than 1"}),
        ("take=251", "take", {"max": "take must not be greater than 250"}),
        ("take=x", "take", {"isInt": "take must be an integer number"}),
        ("take=1.5", "take", {"isInt": "take must be an integer number"}),
        ("status=x", "status", {"isEnum": "each value in status must be one of the following values: "}),
        ("eventTypeIds=1,b", "eventTypeIds", {"isInt": "each value in eventTypeIds must be an integer number"}),
        ("afterStart=soon", "afterStart", {"isDateString": "afterStart must be a valid ISO 8601 date string"}),
        ("sortStart=up", "sortStart", {"isEnum": "sortStart must be one of the following values: asc, desc"}),
    ],
)
async def test_query_is_refused_likewise(
    open_sandbox: OpenSandbox, query: str, field: str, rule: dict[str, str]
) -> None:
    told = constraints(nodes(await open_sandbox().get(f"/v2/bookings?{query}", headers=BOOKINGS)))

    assert list(told) == [field]
    ((name, sentence),) = rule.items()
    assert told[field][name].startswith(sentence)


@pytest.mark.parametrize(
    "query",
    [
        "take=5&skip=0",
        "status=upcoming,past",
        "status=upcoming&status=past",
        "eventTypeIds=1&eventTypeIds=2",
        "eventTypeIds=1,2",
        "afterStart=2027-03-01&beforeEnd=2027-04-01T00:00:00Z",
        "unknown=1",
    ],
)
async def test_good_queries_pass_in_each_spelling(open_sandbox: OpenSandbox, query: str) -> None:
    answer = await open_sandbox().get(f"/v2/bookings?{query}", headers=BOOKINGS)

    assert answer.status_code == 200


async def test_list_that_comes_with_commas_only_is_refused_when_repeated(open_sandbox: OpenSandbox) -> None:
    answer = await open_sandbox().get("/v2/organizations/3/routing-forms?teamIds=1&teamIds=2")

    assert list(constraints(nodes(answer))) == ["teamIds"]


async def test_unknown_fields_are_dropped_without_a_word(open_sandbox: OpenSandbox) -> None:
    answer = await open_sandbox().patch("/v2/me", json={"shoeSize": 43})

    assert answer.status_code == 200
    assert "shoeSize" not in answer.text


async def test_variants_are_told_by_what_tells_them_apart(open_sandbox: OpenSandbox) -> None:
    body = {
        "lengthInMinutes": 30,
        "title": "x",
        "slug": "x",
        "bookingWindow": {"type": "range", "value": ["soon", "2030-09-09"]},
    }

    told = constraints(nodes(await open_sandbox().post("/v2/event-types", json=body, headers=EVENT_TYPE)))

    assert list(told) == ["bookingWindow.value"]
    assert "isDateString" in told["bookingWindow.value"]
