"""The server double that knows only a document: it refuses the smallest departure from it."""

from typing import Any

import httpx
import pytest

from tests.contract.document_server import DocumentServer, UndocumentedRequestError
from tests.contract.documented import Documented

CREATE: dict[str, Any] = {
    "operationId": "teams.schedules.create",
    "parameters": [
        {"name": "teamId", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}},
        {"name": "dryRun", "in": "query", "required": True, "schema": {"type": "boolean"}},
        {"name": "from", "in": "query", "schema": {"anyOf": [{"format": "date"}, {"format": "date-time"}]}},
        {"name": "user", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
        {"name": "day", "in": "query", "explode": False, "schema": {"$ref": "#/components/schemas/Days"}},
        {"name": "cal-api-version", "in": "header", "schema": {"type": "string", "default": "2024-06-11"}},
    ],
    "requestBody": {
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["name", "hours"],
                    "properties": {"name": {"type": "string"}, "hours": {"type": "integer"}},
                }
            }
        }
    },
    "responses": {
        "201": {
            "headers": {"X-Request-Id": {"schema": {"type": "string"}, "example": "r-1"}},
            "content": {"application/json": {"schema": {}, "example": {"status": "success", "data": {"id": 7}}}},
        }
    },
}
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/v2/teams/{teamId}/schedules": {"post": CREATE},
        "/v2/me": {"get": {"operationId": "me.get", "responses": {"204": {}}}},
        "/v2/away": {
            "get": {
                "operationId": "away.go",
                "responses": {"301": {"headers": {"Location": {"example": "https://acme.example/ok"}}}},
            }
        },
    },
    "components": {
        "securitySchemes": {
            "apiKey": {"type": "http", "scheme": "bearer"},
            "id": {"type": "apiKey", "in": "header", "name": "x-cal-client-id"},
            "secret": {"type": "apiKey", "in": "header", "name": "x-cal-secret-key"},
        },
        "schemas": {
            "Days": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Day"}},
            "Day": {"type": "string", "enum": ["Monday", "Friday"]},
        },
    },
    "security": [{"apiKey": []}, {"id": [], "secret": []}],
}
KEY = {"authorization": "Bearer cal_test_fake"}
VERSION = {"cal-api-version": "2024-06-11"}
BODY = {"name": "Summer", "hours": 40}


async def ask(server: DocumentServer, method: str = "POST", path: str = "/v2/me", **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(transport=server, base_url="http://server") as client:
        return await client.request(method, path, **options)


@pytest.fixture
def server() -> DocumentServer:
    return DocumentServer(Documented(DOCUMENT))


async def test_a_request_as_documented_is_read_and_answered_with_the_example(server: DocumentServer) -> None:
    query = "dryRun=false&from=2050-09-05&user=1&user=2&day=Monday,Friday"

    answer = await ask(server, path=f"/v2/teams/7/schedules?{query}", headers=KEY | VERSION, json=BODY)

    assert answer.status_code == 201
    assert answer.headers["X-Request-Id"] == "r-1"
    assert answer.json() == {"status": "success", "data": {"id": 7}}
    assert server.asked == ["teams.schedules.create"]
    assert server.paths == [{"teamId": 7}]
    assert server.queries == [{"dryRun": False, "from": "2050-09-05", "user": [1, 2], "day": ["Monday", "Friday"]}]
    assert server.bodies == [BODY]


async def test_a_success_without_content_is_empty(server: DocumentServer) -> None:
    answer = await ask(server, "GET", headers={"x-cal-client-id": "i", "x-cal-secret-key": "s"})

    assert (answer.status_code, answer.content) == (204, b"")


async def test_a_redirect_leads_to_the_example(server: DocumentServer) -> None:
    answer = await ask(server, "GET", "/v2/away", headers=KEY)

    assert (answer.status_code, answer.headers["Location"]) == (301, "https://acme.example/ok")


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        pytest.param("", "query parameter dryRun is missing", id="missing"),
        pytest.param("dryRun=true&dry_run=true", "has no query parameter dry_run", id="unknown"),
        pytest.param("dryRun=True", 'query parameter dryRun: it: "True" is not of type "boolean"', id="type"),
        pytest.param("dryRun=true&dryRun=true", "query parameter dryRun came 2 times", id="repeated"),
        pytest.param("dryRun=true&from=5 May", 'query parameter from: it: "5 May" is not valid', id="format"),
        pytest.param("dryRun=true&user=1,2", 'query parameter user: 0: "1,2" is not of type', id="commas"),
        pytest.param("dryRun=true&user=one", 'query parameter user: 0: "one" is not of type', id="type of an item"),
        pytest.param("dryRun=true&day=Monday&day=Friday", "query parameter day came 2 times", id="no commas"),
        pytest.param("dryRun=true&day=monday", 'query parameter day: 0: "monday" is not one of', id="no such value"),
    ],
)
async def test_another_query_is_refused(server: DocumentServer, query: str, sentence: str) -> None:
    with pytest.raises(UndocumentedRequestError, match=sentence):
        await ask(server, path=f"/v2/teams/7/schedules?{query}", headers=KEY | VERSION, json=BODY)


@pytest.mark.parametrize(
    ("method", "path", "sentence"),
    [
        pytest.param("GET", "/v2/teams/7/schedules", "is no operation", id="method"),
        pytest.param("POST", "/v2/teams/7/schedules/", "is no operation", id="trailing slash"),
        pytest.param("POST", "/v2/teams//schedules", "is no operation", id="empty parameter"),
        pytest.param("POST", "/v2/teams/seven/schedules", '"seven" is not of type "integer"', id="type"),
        pytest.param("POST", "/v2/teams/0/schedules", "0 is less than the minimum", id="bounds"),
    ],
)
async def test_another_path_is_refused(server: DocumentServer, method: str, path: str, sentence: str) -> None:
    with pytest.raises(UndocumentedRequestError, match=sentence):
        await ask(server, method, f"{path}?dryRun=true", headers=KEY | VERSION, json=BODY)


@pytest.mark.parametrize(
    ("headers", "sentence"),
    [
        pytest.param(KEY, r"header cal-api-version is \[\], not 2024-06-11", id="no version"),
        pytest.param(KEY | {"cal-api-version": "2024-08-13"}, "not 2024-06-11", id="another version"),
        pytest.param(VERSION, "came without credentials", id="no credentials"),
        pytest.param(VERSION | {"x-cal-client-id": "i"}, "came without credentials", id="half of the credentials"),
        pytest.param(VERSION | {"authorization": "bearer k"}, "came without credentials", id="scheme in lower case"),
        pytest.param(KEY | VERSION | {"content-type": "text/json"}, "content-type is text/json", id="content type"),
    ],
)
async def test_other_headers_are_refused(server: DocumentServer, headers: dict[str, str], sentence: str) -> None:
    with pytest.raises(UndocumentedRequestError, match=sentence):
        await ask(server, path="/v2/teams/7/schedules?dryRun=true", headers=headers, json=BODY)


async def test_a_version_is_refused_where_none_is_documented(server: DocumentServer) -> None:
    with pytest.raises(UndocumentedRequestError, match=r"header cal-api-version is .*, not None"):
        await ask(server, "GET", headers=KEY | VERSION)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param("", "the body is not JSON", id="empty"),
        pytest.param('{"name": "Summer"}', '"hours" is a required property', id="missing field"),
        pytest.param('{"name": "Summer", "hours": "40"}', 'hours: "40" is not of type "integer"', id="type"),
        pytest.param('[{"name": "Summer", "hours": 40}]', 'is not of type "object"', id="shape"),
    ],
)
async def test_another_body_is_refused(server: DocumentServer, content: str, sentence: str) -> None:
    headers = KEY | VERSION | {"content-type": "application/json"}

    with pytest.raises(UndocumentedRequestError, match=sentence):
        await ask(server, path="/v2/teams/7/schedules?dryRun=true", headers=headers, content=content)


async def test_a_body_is_refused_where_none_is_documented(server: DocumentServer) -> None:
    with pytest.raises(UndocumentedRequestError, match="came with a body, but has none"):
        await ask(server, "GET", headers=KEY, json={})
