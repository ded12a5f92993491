"""Pairs of tokens: made, rotated, destroyed."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from attrs import frozen

from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.platform import AccessToken, RefreshToken

OAUTH2_LIFE = timedelta(minutes=30)


@frozen
class Pair:
    """An access token, and the refresh token for the next one."""

    access: AccessToken
    refresh: RefreshToken


def managed_user_pair(store: Store, client_id: str, user_id: int, now: datetime) -> Pair:
    """A new pair for a managed user: for an hour and a year, rounded down to the minute and the day."""
    until = (now + timedelta(minutes=60)).replace(second=0, microsecond=0)
    refresh_until = (now + timedelta(days=365)).replace(hour=0, minute=0, second=0, microsecond=0)
    return _pair(store, (until, refresh_until), client_id=client_id, user_id=user_id)


def application_pair(store: Store, client_id: str, user_id: int, scopes: list[str], now: datetime) -> Pair:
    """A new pair for a user who authorized an application. All its refresh tokens for that user end."""
    for token in store.all(RefreshToken, client_id=client_id, user_id=user_id):
        store.remove(token)
    lives = (now + OAUTH2_LIFE, now + timedelta(days=365))
    return _pair(store, lives, client_id=client_id, user_id=user_id, scopes=scopes)


def spent(store: Store, client_id: str, secret: str, now: datetime) -> RefreshToken | None:
    """Take back a refresh token; None if it is none of this client's, or has ended."""
    token = store.get(RefreshToken, secret)
    if token is None or token.client_id != client_id or token.expires_at <= now:
        return None
    store.remove(token)
    return token


def destroy(store: Store, **of: object) -> None:
    """Destroy all tokens whose attributes have these values, such as `client_id`, `user_id`."""
    for token in [*store.all(AccessToken, **of), *store.all(RefreshToken, **of)]:
        store.remove(token)


def _pair(store: Store, lives: tuple[datetime, datetime], **owner: Any) -> Pair:
    access = AccessToken(id=secrets.token_urlsafe(32), expires_at=lives[0], **owner)
    refresh = RefreshToken(id=secrets.token_urlsafe(32), expires_at=lives[1], **owner)
    return Pair(store.put(access), store.put(refresh))
