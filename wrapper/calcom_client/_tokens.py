"""A pair of tokens: how a new one is asked for, and how the answer is read. Nothing here does any I/O.

Sources: ``POST /v2/oauth/{clientId}/refresh`` for managed users, ``POST /v2/auth/oauth2/token`` (RFC 6749) for users
who authorized an OAuth2 application.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import field, frozen

from calcom_api import DecodeError, Request
from calcom_api.codec import open_object, string, take
from calcom_api.types import masked
from calcom_client._advice import CODE_GRANT, MANAGED_USER_REFRESH, OAUTH2_TOKEN
from calcom_client._auth import HEADER_TEXT

if TYPE_CHECKING:
    from calcom_api.request import Decode

EPOCH: Final = datetime.fromtimestamp(0, UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
SECOND: Final = timedelta(seconds=1)


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
