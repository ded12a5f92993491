"""A person lets Cal.com into a calendar, a video service or Stripe: the way to the service's page, and back from it.

The services' pages are the sandbox's own. The person has said yes there already.
"""

import json
import secrets
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode

from attrs import evolve, field, frozen
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from calcom_client.sandbox.access.auth import Door, bearer_of
from calcom_client.sandbox.access.guards import organization_team
from calcom_client.sandbox.answers import Refusal, framework, uncaught
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.state.people import User

_PAGE: Final = "/_sandbox/consent"
_WAYS_BACK: Final = {
    "calendars/google": "/v2/calendars/google/save",
    "calendars/office365": "/v2/calendars/office365/save",
    "conferencing/msteams": "/v2/conferencing/msteams/oauth/callback",
    "conferencing/zoom": "/v2/conferencing/zoom/oauth/callback",
    "stripe": "/v2/stripe/save",
}


def service_pages() -> list[Route]:
    """The services' pages. `sandbox_answer=deny` in their query makes the person say no."""
    return [Route(f"{_PAGE}/{{service:path}}", _page, methods=["GET"])]


async def _page(request: Request) -> Response:
    way_back = _WAYS_BACK.get(request.path_params["service"])
    if way_back is None:
        return PlainTextResponse(f"no such service; there are {', '.join(_WAYS_BACK)}", 404)
    if request.query_params.get("sandbox_answer") == "deny":
        result = {"error": "access_denied", "error_description": "The person said no."}
    else:
        result = {"code": secrets.token_urlsafe(16)}
    result["state"] = request.query_params.get("state", "")
    return RedirectResponse(f"{way_back}?{urlencode(result)}", 302)


def consent_url(call: Call, service: str, state: Mapping[str, object]) -> str:
    """The service's page.

    Args:
        call: The call that asks for it.
        service: Such as `calendars/google` or `stripe`.
        state: What is to come back.
    """
    text = json.dumps({name: value for name, value in state.items() if value is not None}, separators=(",", ":"))
    return f"http://{call.headers.get('host', 'localhost')}{_PAGE}/{service}?state={quote(text, safe='')}"


def state_of(call: Call) -> dict[str, object]:
    """What is to come back from video services and Stripe: where the browser goes in the end, and who asked.

    Raises:
        Refusal: 500 without an `Authorization` header, as on the real server, which does not expect that.
    """
    token = bearer_of(call.headers)
    if not token:
        raise uncaught()
    origin = call.headers.get("origin")
    return {
        "returnTo": call.query.get("returnTo", origin),
        "onErrorReturnTo": call.query.get("onErrorReturnTo", origin),
        "fromApp": False,
        "accessToken": token,
        "teamId": call.path_parameters.get("teamId"),
        "orgId": call.path_parameters.get("orgId"),
    }


@frozen
class Return:
    """A browser that comes back.

    Attributes:
        state: What was given to the service; holds the access token of whoever asked for the page.
        code: The service's code; None if it gave none.
        error: Why not; None for no reason.
    """

    state: Mapping[str, Any] = field(repr=False)
    code: str | None = field(default=None, repr=False)
    error: str | None = None

    def url(self, name: str) -> str:
        """A URL of the state; empty for none."""
        return str(self.state.get(name) or "")


def returned(call: Call) -> Return:
    """What a browser brings back.

    Raises:
        Refusal: 400 for no state, 500 for one that is no JSON object.
    """
    query = dict(parse_qsl(call.query_text))
    if "state" not in query:
        raise framework(400, "Missing `state` query param")
    try:
        state = json.loads(query["state"])
    except ValueError:
        raise uncaught() from None
    if not isinstance(state, dict):
        raise uncaught()
    return Return(state, query.get("code"), query.get("error"))


def granter(call: Call, came: Return) -> User:
    """Who asked for the page. Only access tokens are known here, not API keys, though keys get a page as well.

    Raises:
        Refusal: 401 for anything else; 500 for none.
    """
    token = came.state.get("accessToken")
    if not isinstance(token, str):
        raise uncaught()
    user = None
    if not token.startswith("cal_"):
        try:
            caller = Door(call.settings, call.store, call.clock).caller({"authorization": f"Bearer {token}"})
        except Refusal:
            caller = None
        user = None if caller is None else call.store.get(User, caller.user_id)
    if user is None:
        raise framework(401, "Invalid Access token.")
    return user


def team_of(call: Call, came: Return) -> int | None:
    """The team that the connection is for; None for the user's own.

    Raises:
        Refusal: As for other operations of the team, for one that whoever asked for the page is no admin of.
    """
    if "teamId" in call.path_parameters:
        return call.number("teamId")
    numbers = {name: came.state.get(name) for name in ("orgId", "teamId")}
    if not all(numbers.values()):
        return None
    token = str(came.state.get("accessToken"))
    caller = Door(call.settings, call.store, call.clock).caller({"authorization": f"Bearer {token}"})
    in_path = {name: str(number) for name, number in numbers.items()}
    return organization_team(evolve(call, caller=caller, path_parameters=in_path), role="ADMIN").id
