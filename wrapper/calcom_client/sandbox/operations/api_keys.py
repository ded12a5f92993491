"""The operation on API keys."""

from datetime import timedelta

from calcom_client.sandbox.access.auth import WRONG_METHOD, bearer_of, new_api_key
from calcom_client.sandbox.access.clients import withdraw
from calcom_client.sandbox.access.guards import authenticated
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.http.fields import Field, boolean, positive_integer, validated
from calcom_client.sandbox.state.people import ApiKey

handlers = Handlers()

_USUAL_DAYS = 30
_MOST_DAYS = 1_000_000


def _with_api_key(call: Call) -> None:
    authenticated(call)
    if call.actor.kind != "API key":
        raise framework(401, WRONG_METHOD.format("API_KEY"))


@handlers.of("apiKeys.refresh", guard=_with_api_key, validation="own")
def refresh(call: Call) -> Answer:
    """Make a key in place of the one that is used, which is gone at once."""
    fields = validated(
        call.body,
        [
            Field("apiKeyDaysValid", positive_integer, optional=True),
            Field("apiKeyNeverExpires", boolean, optional=True),
        ],
    )
    days, for_ever = fields.get("apiKeyDaysValid"), fields.get("apiKeyNeverExpires")
    if days is not None and for_ever:
        raise framework(400, "ApiKeysService - set either apiKeyDaysValid or apiKeyNeverExpires, not both.")
    # Longer ones would leave the calendar.
    lasts = timedelta(days=min(days, _MOST_DAYS) if isinstance(days, int) else _USUAL_DAYS)
    spent = bearer_of(call.headers)
    old = call.store.get(ApiKey, spent)
    if old is not None:
        call.store.remove(old)
    withdraw(spent, call.store)
    new = ApiKey(
        id=new_api_key(),
        user_id=call.actor.user_id,
        team_id=None if old is None else old.team_id,
        expires_at=None if for_ever else call.now + lasts,
    )
    return success({"apiKey": call.store.put(new).id})
