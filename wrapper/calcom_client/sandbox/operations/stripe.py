"""The operations on Stripe accounts of users and teams. Stripe is not asked: every account can take payments."""

from typing import Final

from calcom_client.sandbox.access.guards import public
from calcom_client.sandbox.answers import Answer, Refusal, done, framework, redirect, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.connections.owners import Owner, owner_of
from calcom_client.sandbox.connections.service_consent import Return, consent_url, granter, returned, state_of, team_of

handlers = Handlers()

_TYPE: Final = "stripe_payment"
_APP: Final = "stripe"


@handlers.of("stripe.getConnectUrl", "organizations.teams.stripe.getConnectUrl")
def connect_url(call: Call) -> Answer:
    """The page at which a person connects an account."""
    return success({"authUrl": consent_url(call, _APP, state_of(call))})


@handlers.of("stripe.check", "organizations.teams.stripe.check")
def check(call: Call) -> Answer:
    """Whether an account is connected."""
    connection = owner_of(call).connection(call.store, _TYPE)
    if connection is None:
        raise framework(404, "Credentials for stripe not found.")
    if connection.invalid:
        raise framework(400, "Invalid stripe credentials.")
    return done()


@handlers.of("stripe.save", guard=public, validation="own")
@handlers.of("organizations.teams.stripe.save", validation="own")
def save(call: Call) -> Answer:
    """Save the account; failures end at the other URL."""
    came = returned(call)
    try:
        _connect(call, came)
    except Refusal:
        return redirect(came.url("onErrorReturnTo"))
    return redirect(came.url("returnTo"))


def _connect(call: Call, came: Return) -> None:
    if came.error is not None or not came.code:
        raise framework(400, came.error or "invalid_request")
    user = granter(call, came)
    team_id = team_of(call, came)
    owner = Owner(user_id=user.id) if team_id is None else Owner(team_id=team_id)
    owner.connect(call.store, _TYPE, _APP)
