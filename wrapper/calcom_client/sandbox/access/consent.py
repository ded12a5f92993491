"""Cal.com's consent page, `/auth/oauth2/authorize` of its web application: here the user has said yes already."""

import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Final
from urllib.parse import urlencode

from attrs import frozen
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from calcom_client.sandbox.access.clients import application_of
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.state import Store, transaction
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.platform import AuthorizationCode, OAuth2Application

CONSENT_PAGE: Final = "/auth/oauth2/authorize"
_CODE_LIFE: Final = timedelta(minutes=10)


@frozen
class Consent:
    """Sends the browser back to an application, with a code.

    Two parameters that only a sandbox knows say who is asked and what they answer: `sandbox_user`, a user name or
    number (the first user without it), and `sandbox_answer=deny`.
    """

    settings: Settings
    store: Store
    clock: Clock

    def routes(self) -> list[Route]:
        """The route."""

        async def endpoint(request: Request) -> Response:
            return self.answer(request.query_params)

        return [Route(CONSENT_PAGE, endpoint, methods=["GET"])]

    def answer(self, query: Mapping[str, str]) -> Response:
        """The answer to a browser. A mistaken application or address is told to the user: there is no way back."""
        application = application_of(query.get("client_id", ""), self.settings, self.store)
        if application is None:
            return PlainTextResponse("client_id: no such application", 400)
        redirect_uri = query.get("redirect_uri", "")
        if not redirect_uri or (application.redirect_uris and redirect_uri not in application.redirect_uris):
            return PlainTextResponse("redirect_uri: not one that is registered for this application", 400)
        user = self._user(query.get("sandbox_user"))
        if user is None:
            return PlainTextResponse("sandbox_user: no such user", 400)
        error = _error(application, query)
        result = {"error": error} if error else {"code": self._code(application, user, redirect_uri, query)}
        if "state" in query:
            result["state"] = query["state"]
        joint = "&" if "?" in redirect_uri else "?"
        return RedirectResponse(f"{redirect_uri}{joint}{urlencode(result)}", 302)

    def _user(self, wanted: str | None) -> User | None:
        users = self.store.all(User)
        return next((user for user in users if wanted in (None, user.username, str(user.id))), None)

    def _code(self, application: OAuth2Application, user: User, redirect_uri: str, query: Mapping[str, str]) -> str:
        code = AuthorizationCode(
            id=secrets.token_urlsafe(32),
            application_id=application.id,
            user_id=user.id,
            redirect_uri=redirect_uri,
            scopes=_scopes(query),
            challenge=query.get("code_challenge"),
            expires_at=self.clock.now() + _CODE_LIFE,
        )
        with transaction(self.store):
            self.store.put(code)
        return code.id


def _scopes(query: Mapping[str, str]) -> list[str]:
    """The scopes asked for; Cal.com separates them by commas, RFC 6749 by blanks."""
    return query.get("scope", "").replace(",", " ").split()


def _error(application: OAuth2Application, query: Mapping[str, str]) -> str | None:
    """Why there is no code, by the names of RFC 6749; None if there is one."""
    if query.get("response_type") != "code":
        return "unsupported_response_type"
    if query.get("code_challenge_method", "S256") != "S256":
        return "invalid_request"
    if application.secret is None and not query.get("code_challenge"):
        return "invalid_request"
    if application.scopes and not set(_scopes(query)) <= set(application.scopes):
        return "invalid_scope"
    return "access_denied" if query.get("sandbox_answer") == "deny" else None
