"""The operations that give tokens: to managed users, and to users who authorized an application."""

import base64
import hashlib
import hmac
from typing import Any, Final

from calcom_client.sandbox.access.clients import application_of
from calcom_client.sandbox.access.guards import authenticated, public
from calcom_client.sandbox.access.tokens import OAUTH2_LIFE, Pair, application_pair, managed_user_pair, spent
from calcom_client.sandbox.answers import Answer, Refusal, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.http.fields import Field, text, validated
from calcom_client.sandbox.state.platform import AuthorizationCode, OAuth2Application

handlers = Handlers()

_GRANTS: Final = {
    "authorization_code": ("code", "redirect_uri"),
    "refresh_token": ("refresh_token",),
}


def _client_itself(call: Call) -> None:
    authenticated(call)
    if call.actor.kind != "OAuth client":
        raise framework(400, "Missing OAuth client secret: send it in the header 'x-cal-secret-key'")


@handlers.of("oauth.refresh", guard=_client_itself, validation="own")
def refresh(call: Call) -> Answer:
    """Rotate a managed user's tokens. The access token before goes on until its own end."""
    fields = validated(call.body, [Field("refreshToken", text)])
    client_id = call.path_parameters["clientId"]
    token = spent(call.store, client_id, str(fields["refreshToken"]), call.now)
    if token is None:
        raise framework(400, "Invalid refresh token")
    return success(shown(managed_user_pair(call.store, client_id, token.user_id, call.now)))


def shown(pair: Pair) -> dict[str, Any]:
    """A managed user's tokens; their ends in milliseconds since 1970."""
    return {
        "accessToken": pair.access.id,
        "accessTokenExpiresAt": round(pair.access.expires_at.timestamp() * 1000),
        "refreshToken": pair.refresh.id,
        "refreshTokenExpiresAt": round(pair.refresh.expires_at.timestamp() * 1000),
    }


@handlers.of("auth.oauth2.clients.get", guard=authenticated)
def get_application(call: Call) -> Answer:
    """What an application says of itself."""
    client_id = call.path_parameters["clientId"]
    application = application_of(client_id, call.settings, call.store)
    if application is None:
        raise framework(404, f"OAuth client with ID '{client_id}' not found")
    addresses = application.redirect_uris
    return success(
        {
            "client_id": application.id,
            **({"redirect_uri": addresses[0]} if addresses else {}),
            "redirect_uris": addresses,
            "name": application.name,
            "logo": application.logo,
            "is_trusted": application.trusted,
            "client_type": "PUBLIC" if application.secret is None else "CONFIDENTIAL",
        }
    )


@handlers.of("auth.oauth2.token", guard=public, validation="own")
def token(call: Call) -> Answer:
    """Exchange a code or a refresh token, each of which counts once. Without an envelope, also when it fails."""
    body = call.body if isinstance(call.body, dict) else {}
    grant = body.get("grant_type")
    if not isinstance(grant, str) or grant not in _GRANTS:
        raise _failed(400, "invalid_request", "grant_type must be 'authorization_code' or 'refresh_token'")
    for name in ("client_id", *_GRANTS[grant]):
        if not isinstance(body.get(name), str) or not body[name]:
            raise _failed(400, "invalid_request", f"{name} is required")
    application = _authenticated(call, body)
    if grant == "authorization_code":
        code = _spent_code(call, application, body)
        user_id, scopes = code.user_id, code.scopes
    else:
        old = spent(call.store, application.id, body["refresh_token"], call.now)
        if old is None:
            raise _failed(400, "invalid_grant", "invalid_refresh_token")
        user_id, scopes = old.user_id, old.scopes
    pair = application_pair(call.store, application.id, user_id, scopes, call.now)
    return Answer(
        None,
        {
            "access_token": pair.access.id,
            "token_type": "bearer",
            "refresh_token": pair.refresh.id,
            "expires_in": round(OAUTH2_LIFE.total_seconds()),
            **({"scope": " ".join(scopes)} if scopes else {}),
        },
        headers={"Cache-Control": "no-store"},
    )


def _authenticated(call: Call, body: dict[str, Any]) -> OAuth2Application:
    application = application_of(body["client_id"], call.settings, call.store)
    if application is None:
        raise _failed(401, "invalid_client", "client_not_found")
    given = body.get("client_secret")
    if application.secret is not None and not (
        isinstance(given, str) and hmac.compare_digest(application.secret.encode(), given.encode())
    ):
        raise _failed(401, "invalid_client", "invalid_client_credentials")
    return application


def _spent_code(call: Call, application: OAuth2Application, body: dict[str, Any]) -> AuthorizationCode:
    code = call.store.get(AuthorizationCode, body["code"])
    if (
        code is None
        or code.application_id != application.id
        or code.redirect_uri != body["redirect_uri"]
        or code.expires_at <= call.now
    ):
        raise _failed(400, "invalid_grant", "code_invalid_or_expired")
    if code.challenge is not None and not _proves(body.get("code_verifier"), code.challenge):
        raise _failed(400, "invalid_grant", "pkce_verification_failed")
    call.store.remove(code)
    return code


def _proves(verifier: object, challenge: str) -> bool:
    if not isinstance(verifier, str):
        return False
    made = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return hmac.compare_digest(made.encode(), challenge.encode())


def _failed(status: int, error: str, description: str) -> Refusal:
    return Refusal(status, {"error": error, "error_description": description}, enveloped=False)
