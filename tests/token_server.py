"""The part of Cal.com that gives tokens: one pair is good at a time, and a refresh replaces it."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any, Final, Literal

import httpx
import respx

from calcom_client import AccessToken, OAuth2App, OAuthClient

Kind = Literal["managed user", "OAuth2"]
KINDS: Final[list[Kind]] = ["managed user", "OAuth2"]
CLIENTS: Final[dict[Kind, OAuthClient | OAuth2App]] = {
    "managed user": OAuthClient("client-1", "fake-client-secret"),
    "OAuth2": OAuth2App("client-1", "fake-client-secret"),
}
PATHS: Final[dict[Kind, str]] = {
    "managed user": "/v2/oauth/client-1/refresh",
    "OAuth2": "/v2/auth/oauth2/token",
}
OPERATIONS: Final[dict[Kind, str]] = {"managed user": "oauth.refresh", "OAuth2": "auth.oauth2.token"}
# 2026-11-23 00:29 UTC, as recorded.
RECORDED: Final = 1795393740000
EXPIRED: Final = 498


class TokenServer:
    """Answers updates of a delegation credential, and refreshes.

    Attributes:
        events: What happened, in order; tests add what they do.
        good: Number of the pair that is good; access token and refresh token bear it.
    """

    def __init__(self, router: respx.MockRouter, kind: Kind, saved: dict[str, Any]) -> None:
        self.kind = kind
        self.saved = saved
        self.events: list[str] = []
        self.good = 2
        self.refreshes = router.post(path__regex=f"{PATHS[kind]}$").mock(side_effect=self.refresh)
        self.updates = router.patch().mock(side_effect=self.update)

    def token(self, number: int = 1, **options: Any) -> AccessToken:
        """A token with which to call; by default one that has ended, and that can be refreshed."""
        options = {"client": CLIENTS[self.kind], "refresh_token": f"fake-refresh-{number}", **options}
        return AccessToken(f"fake-access-{number}", **options)

    def meet(self, tasks: int) -> None:
        """Answer the first updates only when so many have arrived, so that all of them are told of the same end."""
        barrier = asyncio.Barrier(tasks)

        async def update(request: httpx.Request) -> httpx.Response:
            answer = self.update(request)
            if answer.status_code == EXPIRED:
                await barrier.wait()
            return answer

        self.updates.mock(side_effect=update)

    def update(self, request: httpx.Request) -> httpx.Response:
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.events.append(f"update with {token}")
        if token != f"fake-access-{self.good}":
            return error(EXPIRED, "TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED")
        return httpx.Response(200, json={"status": "success", "data": self.saved})

    def refresh(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        spent = body.get("refreshToken") or body.get("refresh_token")
        self.events.append(f"refresh with {spent}")
        self.good = int(spent.rpartition("-")[2]) + 1
        return self.pair(self.good)

    def pair(self, number: int, lives: int = 3600) -> httpx.Response:
        """The answer with a pair that lives for so many seconds."""
        access, refresh = f"fake-access-{number}", f"fake-refresh-{number}"
        if self.kind == "OAuth2":
            answer = {"access_token": access, "token_type": "bearer", "refresh_token": refresh, "expires_in": lives}
            return httpx.Response(200, json=answer)
        ends = int(datetime.now(UTC).timestamp() + lives) * 1000
        data = {"accessToken": access, "refreshToken": refresh, "accessTokenExpiresAt": ends}
        return httpx.Response(200, json={"status": "success", "data": {**data, "refreshTokenExpiresAt": RECORDED}})

    def refuse(self, message: str = "the reason", status: int = 400) -> httpx.Response:
        """A refusal of a refresh."""
        headers = {"X-Request-Id": "352bfca8"}
        if self.kind == "OAuth2":
            body = {"error": "invalid_grant", "error_description": message}
            return httpx.Response(status, json=body, headers=headers)
        return error(status, "BadRequestException", message, headers)


def error(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> httpx.Response:
    details = {"message": message, "error": code, "statusCode": status}
    body = {"status": "error", "path": "/v2/…", "error": {"code": code, "message": message, "details": details}}
    return httpx.Response(status, json=body, headers=headers)
