"""The operations that connect Zoom and Microsoft Teams. Neither is asked: every grant is taken as good."""

from typing import Final

from calcom_client.sandbox.access.guards import public
from calcom_client.sandbox.answers import Answer, Refusal, framework, redirect, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.owners import Owner, not_offered
from calcom_client.sandbox.connections.service_consent import Return, consent_url, granter, returned, state_of, team_of
from calcom_client.sandbox.operations.conferencing import TYPES

handlers = Handlers()

_BY_CONSENT: Final = ("zoom", "msteams")


@handlers.of("conferencing.oauth.getAuthUrl", "organizations.teams.conferencing.oauth.getAuthUrl")
def auth_url(call: Call) -> Answer:
    """The page at which a person grants access."""
    app = _by_consent(call)
    return success({"url": consent_url(call, f"conferencing/{app}", state_of(call))})


@handlers.of("conferencing.oauth.callback", guard=public, validation="own")
def callback(call: Call) -> Answer:
    """Save what was granted. Failures are errors, but for a refusal, and for whatever concerns a team."""
    came = returned(call)
    _by_consent(call)
    if came.error is not None:
        return redirect(came.url("onErrorReturnTo"))
    if came.state.get("orgId") and came.state.get("teamId"):
        return callback_of_team(call)
    _connect(call, came)
    return redirect(came.url("returnTo"))


@handlers.of("organizations.teams.conferencing.oauth.callback", validation="own")
def callback_of_team(call: Call) -> Answer:
    """Save what was granted; failures end at the other URL."""
    came = returned(call)
    try:
        if came.error is not None:
            raise framework(400, came.error)
        _connect(call, came)
    except Refusal:
        return redirect(came.url("onErrorReturnTo"))
    return redirect(came.url("returnTo"))


def _connect(call: Call, came: Return) -> None:
    app = _by_consent(call)
    user = granter(call, came)
    if not came.code:
        # What the services answer to no code.
        raise framework(400, "invalid_request")
    team_id = team_of(call, came)
    owner = Owner(user_id=user.id) if team_id is None else Owner(team_id=team_id)
    owner.connect(call.store, TYPES[app], app)


def _by_consent(call: Call) -> str:
    app = call.path_parameters["app"]
    if app not in _BY_CONSENT:
        raise not_offered("Invalid conferencing app, available apps are: ", _BY_CONSENT)
    return app
