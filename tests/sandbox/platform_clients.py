"""A platform's OAuth client and its users, as tests make them."""

from typing import Any

import httpx
from attrs import field, frozen


@frozen
class Platform:
    """An OAuth client of the platform.

    Attributes:
        client: Sends requests with the admin's API key.
        id: The client's id.
        secret: Its secret.
    """

    client: httpx.AsyncClient
    id: str
    secret: str = field(repr=False)

    @property
    def path(self) -> str:
        """Where the client is."""
        return f"/v2/oauth-clients/{self.id}"

    async def ask(self, method: str, path: str = "", **options: Any) -> httpx.Response:
        """Send a request below the client's path with its secret."""
        headers = {"Authorization": "", "x-cal-secret-key": self.secret}
        return await self.client.request(method, f"{self.path}{path}", headers=headers, **options)

    async def user(self, email: str = "ann@acme.example", **fields: object) -> dict[str, Any]:
        """A new managed user, with tokens."""
        answer = await self.ask("POST", "/users", json={"email": email, "name": "Ann", **fields})
        assert answer.status_code == 201, answer.text
        data: dict[str, Any] = answer.json()["data"]
        return data

    async def refresh(self, token: str) -> httpx.Response:
        """Ask for a managed user's next pair of tokens."""
        headers = {"Authorization": "", "x-cal-secret-key": self.secret}
        return await self.client.post(f"/v2/oauth/{self.id}/refresh", headers=headers, json={"refreshToken": token})

    async def call_with(self, token: str, **headers: str) -> httpx.Response:
        """Ask for something with a managed user's token."""
        return await self.client.get("/v2/verified-resources/emails", headers={**bearer(token), **headers})


def bearer(token: str) -> dict[str, str]:
    """The header that carries a token."""
    return {"Authorization": f"Bearer {token}"}


async def platform(client: httpx.AsyncClient, **fields: object) -> Platform:
    """A new OAuth client, which may do everything unless told otherwise."""
    body = {"name": "Acme", "redirectUris": ["https://app.acme.example"], "permissions": ["*"], **fields}
    answer = await client.post("/v2/oauth-clients", json=body)
    assert answer.status_code == 201, answer.text
    data = answer.json()["data"]
    return Platform(client, data["clientId"], data["clientSecret"])
