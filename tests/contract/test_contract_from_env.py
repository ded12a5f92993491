"""A client with the settings of the environment."""

from typing import Any

import pytest
import respx

from calcom_client import CalClient

KEY = {"CAL_API_KEY": "cal_env_fake"}
TOKEN = {"CAL_ACCESS_TOKEN": "fake.jwt.token"}
OAUTH = {"CAL_OAUTH_CLIENT_ID": "client-1", "CAL_OAUTH_CLIENT_SECRET": "fake-secret"}


@pytest.fixture
def set_all(monkeypatch: pytest.MonkeyPatch) -> Any:
    def set_variables(variables: dict[str, str]) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return set_variables


@pytest.fixture(autouse=True)
def answers(server: respx.MockRouter, saved: dict[str, Any]) -> None:
    server.patch().respond(200, json={"status": "success", "data": saved})


@pytest.mark.parametrize(
    ("variables", "headers"),
    [
        (KEY, {"authorization": "Bearer cal_env_fake"}),
        (TOKEN, {"authorization": "Bearer fake.jwt.token"}),
        (OAUTH, {"x-cal-client-id": "client-1", "x-cal-secret-key": "fake-secret"}),
        (KEY | {"CAL_ACCESS_TOKEN": "", "CAL_OAUTH_CLIENT_ID": ""}, {"authorization": "Bearer cal_env_fake"}),
    ],
    ids=["API key", "access token", "OAuth client", "empty ones count as absent"],
)
async def test_credentials(
    server: respx.MockRouter, set_all: Any, variables: dict[str, str], headers: dict[str, str]
) -> None:
    set_all(variables)

    async with CalClient.from_env() as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    request = server.calls.last.request
    names = {"authorization", "x-cal-client-id", "x-cal-secret-key"} & set(request.headers)
    assert {name: request.headers[name] for name in names} == headers
    assert request.url.host == "api.cal.com"


@pytest.mark.parametrize(
    ("variables", "options", "url"),
    [
        ({}, {}, "https://api.cal.com/v2"),
        ({"CAL_BASE_URL": ""}, {}, "https://api.cal.com/v2"),
        ({"CAL_BASE_URL": "https://cal.acme.com/api/"}, {}, "https://cal.acme.com/api/v2"),
        ({"CAL_BASE_URL": "https://cal.acme.com"}, {"base_url": "https://cal.example"}, "https://cal.example/v2"),
    ],
    ids=["none", "empty", "set", "an argument wins"],
)
async def test_base_url(
    server: respx.MockRouter, set_all: Any, variables: dict[str, str], options: Any, url: str
) -> None:
    set_all(KEY | variables)

    async with CalClient.from_env(**options) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert str(server.calls.last.request.url).startswith(f"{url}/organizations/")


async def test_further_options(server: respx.MockRouter, set_all: Any) -> None:
    set_all(KEY)

    async with CalClient.from_env(timeout=5, headers={"X-Team": "blue"}) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert server.calls.last.request.headers["x-team"] == "blue"
    assert server.calls.last.request.extensions["timeout"]["read"] == 5


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({}, "no credentials: set CAL_API_KEY, or CAL_OAUTH_CLIENT_ID and CAL_OAUTH_CLIENT_SECRET"),
        ({"CAL_API_KEY": ""}, "no credentials"),
        ({"CAL_OAUTH_CLIENT_ID": "client-1"}, "CAL_OAUTH_CLIENT_SECRET is not set"),
        ({"CAL_OAUTH_CLIENT_SECRET": "fake-secret"}, "CAL_OAUTH_CLIENT_ID is not set"),
        (KEY | {"CAL_OAUTH_CLIENT_ID": "client-1"}, "CAL_OAUTH_CLIENT_SECRET is not set"),
        (KEY | TOKEN, "CAL_API_KEY and CAL_ACCESS_TOKEN are set"),
        (KEY | OAUTH, "CAL_API_KEY and CAL_OAUTH_CLIENT_ID are set"),
        (TOKEN | OAUTH, "CAL_OAUTH_CLIENT_ID and CAL_ACCESS_TOKEN are set"),
        (KEY | TOKEN | OAUTH, "are set; leave one"),
        ({"CAL_API_KEY": "cal_env_fake\n"}, "read from a file with its last line break"),
        (KEY | {"CAL_BASE_URL": "http://cal.acme.com"}, "in clear"),
    ],
    ids=lambda value: " ".join(value) or "nothing" if isinstance(value, dict) else "",
)
def test_refusals(set_all: Any, variables: dict[str, str], message: str) -> None:
    set_all(variables)

    with pytest.raises(ValueError, match=message):
        CalClient.from_env()
