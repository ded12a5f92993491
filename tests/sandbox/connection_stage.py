"""A person who connects services in a browser, as a client of the sandbox sees it."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

TOKEN = "fake-access-token"  # noqa: S105 - obviously fake
"""An access token: API keys cannot bring a person back from a service."""

BROWSER = {"Authorization": ""}
"""A person's browser has no credentials."""

OK, NO = "https://app.example/ok", "https://app.example/no"
RETURNS = {"returnTo": OK, "onErrorReturnTo": NO}

EMAIL = "sandbox-admin-2@sandbox.example"
"""The person's, and the name of their calendars at Google and Microsoft."""


async def data_of(cal: httpx.AsyncClient, path: str, **query: str) -> Any:
    response = await cal.get(path, params=query)
    assert response.status_code == 200, response.text
    return response.json().get("data")


async def failure(cal: httpx.AsyncClient, method: str, path: str, body: object = None) -> tuple[int, str]:
    response = await cal.request(method, path, json=body)
    return response.status_code, response.json()["error"]["message"]


async def visit(cal: httpx.AsyncClient, page: str, **answer: str) -> httpx.Response:
    """What a person's browser gets in the end when it opens a service's page."""
    at_service = await cal.get(page, params={**_query(page), **answer}, headers=BROWSER)
    assert at_service.status_code == 302
    return await cal.get(at_service.headers["location"], headers=BROWSER)


def _query(page: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}


async def connect_google(cal: httpx.AsyncClient, **query: str) -> httpx.Response:
    page = await data_of(cal, "/v2/calendars/google/connect", redir=OK, **query)
    return await visit(cal, page["authUrl"])


async def connect_zoom(cal: httpx.AsyncClient, base: str = "/v2", **answer: str) -> httpx.Response:
    page = await data_of(cal, f"{base}/conferencing/zoom/oauth/auth-url", **RETURNS)
    return await visit(cal, page["url"], **answer)
