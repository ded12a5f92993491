"""A pair of tokens: how a new one is asked for, and how the answer is read. Nothing here does any I/O.

Sources: ``POST /v2/oauth/{clientId}/refresh`` for managed users, ``POST /v2/auth/oauth2/token`` (RFC 6749) for users
who authorized an OAuth2 application.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import field, frozen

from calcom_api import DecodeError, Request
from calcom_api.codec import open_object, string, take
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api.request import Decode

MANAGED_USER_REFRESH: Final = "oauth.refresh"
OAUTH2_TOKEN: Final = "auth.oauth2.token"  # noqa: S105 - the name of an operation
CODE_GRANT: Final = "authorization_code"

# What a header can carry: a line break in a key would start another header.
HEADER_TEXT = re.compile(r"[\x21-\x7e]+")
EPOCH: Final = datetime.fromtimestamp(0, UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
SECOND: Final = timedelta(seconds=1)

UNAUTHORIZED: Final = 401
FIRST_REFUSAL: Final = 400
FIRST_SERVER_ERROR: Final = 500
# They speak of the moment, not of the token: it came too slowly, or too often.
PASSING: Final = frozenset({408, 429})
# Where other tokens come from, by operation.
NEW_TOKENS: Final[Mapping[str, str]] = {
    MANAGED_USER_REFRESH: (
        "get new ones with the platform's OAuth client: POST /v2/oauth-clients/{clientId}/users/{userId}/force-refresh"
    ),
    OAUTH2_TOKEN: "let the user log in and authorize the application again",
}


@frozen(kw_only=True)
class Tokens:
    """A new pair of tokens, to be stored in place of the old one: that one is spent. Its repr shows neither token.

    Attributes:
        access_token: What calls are made with, for about an hour.
        refresh_token: What the next pair is asked for with, once.
        expires_at: When the access token ends; None where the server did not tell.
        refresh_expires_at: When the refresh token ends; None where the server did not tell.
    """

    access_token: str = field(repr=masked)
    refresh_token: str = field(repr=masked)
    expires_at: datetime | None = None
    refresh_expires_at: datetime | None = None


def managed_user_refresh(client_id: str, client_secret: str, refresh_token: str, _now: datetime) -> Request[Tokens]:
    """The request for a new pair for a managed user: ``POST /v2/oauth/{clientId}/refresh``.

    Args:
        client_id: Id of the platform's OAuth client.
        client_secret: Its secret.
        refresh_token: The refresh token, which this spends.
    """

    def decode(body: Any, *, strict: bool = False) -> Tokens:  # noqa: ARG001 - the protocol has it
        return read_managed_user(body, refresh_token)

    return Request(
        operation=MANAGED_USER_REFRESH,
        method="POST",
        path=f"/v2/oauth/{quote(client_id, safe='')}/refresh",
        headers={"x-cal-secret-key": client_secret},
        json={"refreshToken": refresh_token},
        decode=decode,
        repeatable=False,
    )


def oauth2_refresh(client_id: str, client_secret: str | None, refresh_token: str, now: datetime) -> Request[Tokens]:
    """The request for a new pair for a user of an OAuth2 application: ``POST /v2/auth/oauth2/token``.

    Args:
        client_id: Id of the application.
        client_secret: Its secret; None for a public application, which has none.
        refresh_token: The refresh token, which this spends.
        now: The present. The answer tells how long the token lives from then on, so this errs on the early side.
    """

    def decode(body: Any, *, strict: bool = False) -> Tokens:  # noqa: ARG001 - the protocol has it
        return read_oauth2(body, refresh_token, now)

    grant = {"client_id": client_id, "grant_type": "refresh_token", "refresh_token": refresh_token}
    return _oauth2_request({**grant, "client_secret": client_secret}, decode)


def oauth2_exchange(
    client_id: str, client_secret: str | None, *, code: str, redirect_uri: str, code_verifier: str | None, now: datetime
) -> Request[Tokens]:
    """The request for the first pair of a user who authorized an OAuth2 application: ``POST /v2/auth/oauth2/token``.

    Args:
        client_id: Id of the application.
        client_secret: Its secret; None for a public application, which has none.
        code: What the browser brought, which this spends.
        redirect_uri: Where it brought it to.
        code_verifier: What the code was asked for with the SHA-256 of; None if it was not.
        now: The present, as for a refresh.
    """

    def decode(body: Any, *, strict: bool = False) -> Tokens:  # noqa: ARG001 - the protocol has it
        return read_oauth2(body, None, now)

    grant = {"client_id": client_id, "grant_type": CODE_GRANT, "code": code, "redirect_uri": redirect_uri}
    return _oauth2_request({**grant, "client_secret": client_secret, "code_verifier": code_verifier}, decode)


def _oauth2_request(fields: dict[str, str | None], decode: Decode[Tokens]) -> Request[Tokens]:
    """The request for tokens; fields that are None are left out."""
    return Request(
        operation=OAUTH2_TOKEN,
        method="POST",
        path="/v2/auth/oauth2/token",
        json={name: value for name, value in fields.items() if value is not None},
        decode=decode,
        repeatable=False,
    )


def read_managed_user(body: Any, refresh_token: str) -> Tokens:
    """The new pair of a managed user; its moments are milliseconds since 1970.

    Raises:
        DecodeError: There is no access token that could be sent.
    """
    fields = _fields(body)
    return Tokens(
        access_token=take(fields, "accessToken", _sendable),
        refresh_token=_rotated(fields, "refreshToken", refresh_token),
        expires_at=_moment(EPOCH, fields.get("accessTokenExpiresAt"), MILLISECOND),
        refresh_expires_at=_moment(EPOCH, fields.get("refreshTokenExpiresAt"), MILLISECOND),
    )


def read_oauth2(body: Any, refresh_token: str | None, now: datetime) -> Tokens:
    """The new pair of a user of an OAuth2 application, which lives for a number of seconds.

    Args:
        body: The answer.
        refresh_token: The one that it was asked for with; None if it was a code.
        now: The present.

    Raises:
        DecodeError: There is no access token that could be sent, or no refresh token at all.
    """
    fields = _fields(body)
    return Tokens(
        access_token=take(fields, "access_token", _sendable),
        refresh_token=_rotated(fields, "refresh_token", refresh_token),
        expires_at=_moment(now, fields.get("expires_in"), SECOND),
    )


def is_refusal(status: int) -> bool:
    """Whether a status says that this refresh token will never do."""
    return FIRST_REFUSAL <= status < FIRST_SERVER_ERROR and status not in PASSING


def advice_after_refusal(operation: str, status: int, body: Any = None) -> str | None:
    """What the user can do about a refused refresh or code; None where the answer is of another kind."""
    if operation not in NEW_TOKENS or not is_refusal(status):
        return None
    unknown_client = "Check client_id and client_secret. " if status == UNAUTHORIZED else ""
    if _is_code(operation, body):
        rest = "once, for some minutes, and with the redirect_uri and code_verifier that it was asked for with"
        return f"{unknown_client}A code works {rest}. Start over: {NEW_TOKENS[operation]}"
    return (
        f"{unknown_client}A refresh token works once: if another program has refreshed, use the tokens that it stored."
        f" Else {NEW_TOKENS[operation]}. Make a new AccessToken of them"
    )


def advice_after_loss(operation: str, body: Any = None) -> str | None:
    """What the user can do when the answer to a refresh or a code is lost."""
    if operation not in NEW_TOKENS:
        return None
    if _is_code(operation, body):
        return f"The code may be spent, and its tokens are lost. Start over: {NEW_TOKENS[operation]}"
    return f"The refresh token may be spent: the next call tries it again; if that is refused, {NEW_TOKENS[operation]}"


def _is_code(operation: str, body: Any) -> bool:
    return operation == OAUTH2_TOKEN and isinstance(body, dict) and body.get("grant_type") == CODE_GRANT


def _fields(body: Any) -> dict[str, Any]:
    """What an answer says, in the envelope or, as OAuth2 has it, without one; older servers put that into one too."""
    outermost = open_object(body)
    return take(outermost, "data", open_object) if "data" in outermost else outermost


def _sendable(value: Any) -> str:
    if not HEADER_TEXT.fullmatch(string(value)):
        raise DecodeError("expected a token, found text that no header can carry")
    return string(value)


def _rotated(fields: dict[str, Any], name: str, spent: str | None) -> str:
    """The new refresh token; the old one where the server gives none, as it then goes on working (RFC 6749, 6)."""
    return spent if spent is not None and fields.get(name) is None else take(fields, name, _sendable)


def _moment(start: datetime, number: Any, unit: timedelta) -> datetime | None:
    # An odd moment is no reason to lose a pair that cannot be had again: 498 will tell when the token has ended.
    if isinstance(number, bool) or not isinstance(number, int | float):
        return None
    try:
        return start + number * unit
    except (OverflowError, ValueError):
        return None
