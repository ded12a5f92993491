"""The pair of tokens that a login in the browser leaves: kept as one secret, and renewed by one command at a time."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from attrs import evolve

from calcom_client._access_token import AccessToken
from calcom_client._auth import Credentials
from calcom_client._oauth2 import OAuth2App
from calcom_client._tokens import Tokens, oauth2_refresh
from calcom_client.cli.accounts.keyring_store import load_secret, save_secret
from calcom_client.cli.accounts.private_files import only_one
from calcom_client.cli.accounts.profiles import load_profiles, save_profiles

if TYPE_CHECKING:
    from calcom_client.cli.accounts.profiles import Profile

# A command that takes longer renews the pair itself; most end sooner, and then none is in another's way.
ENOUGH: Final = timedelta(minutes=5)


def write_tokens(tokens: Tokens) -> str:
    """A pair as it is kept."""
    expires_at = None if tokens.expires_at is None else tokens.expires_at.isoformat()
    return json.dumps(
        {"access_token": tokens.access_token, "refresh_token": tokens.refresh_token, "expires_at": expires_at}
    )


def read_tokens(profile: Profile, secret: str) -> Tokens:
    """A pair that was kept.

    Raises:
        ValueError: It is damaged.
    """
    try:
        kept = json.loads(secret)
        expires_at = None if kept["expires_at"] is None else datetime.fromisoformat(kept["expires_at"])
        return Tokens(
            access_token=str(kept["access_token"]), refresh_token=str(kept["refresh_token"]), expires_at=expires_at
        )
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"profile {profile.name!r}: its tokens are damaged; log in again") from None


def fresh_tokens(profile: Profile, *, allow_insecure: bool) -> Tokens:
    """The pair of a profile, renewed if it ends soon.

    Cal.com takes each refresh token once, so that two commands must not both use it.

    Raises:
        ValueError: It is damaged, or where it is does not open.
        OSError: A file cannot be read or written.
        CalError: The server does not renew it.
    """
    tokens = read_tokens(profile, load_secret(profile))
    if not _ends_soon(tokens):
        return tokens
    with only_one():
        # Another command may have renewed it while this one waited.
        tokens = read_tokens(profile, load_secret(profile))
        if _ends_soon(tokens):
            tokens = asyncio.run(_renewed(profile, tokens, allow_insecure=allow_insecure))
            _keep(profile, tokens)
    return tokens


def access_token(profile: Profile, tokens: Tokens) -> AccessToken:
    """Credentials that stay fresh, and are kept, in a command that takes longer than they live."""

    async def on_refresh(renewed: Tokens) -> None:
        with only_one():
            _keep(profile, renewed)

    return AccessToken(
        tokens.access_token,
        refresh_token=tokens.refresh_token,
        client=OAuth2App(profile.client_id or ""),
        expires_at=tokens.expires_at,
        on_refresh=on_refresh,
    )


def _ends_soon(tokens: Tokens) -> bool:
    return tokens.expires_at is not None and tokens.expires_at - datetime.now(UTC) < ENOUGH


async def _renewed(profile: Profile, tokens: Tokens, *, allow_insecure: bool) -> Tokens:
    from calcom_client import CalClient  # noqa: PLC0415 - help is shown without

    request = oauth2_refresh(profile.client_id or "", None, tokens.refresh_token, datetime.now(UTC))
    # The body says who asks.
    async with CalClient(auth=Credentials({}, ()), base_url=profile.base_url, allow_insecure=allow_insecure) as cal:
        return (await cal.send(request)).data


def _keep(profile: Profile, tokens: Tokens) -> None:
    profiles = load_profiles()
    known = profiles.by_name.get(profile.name)
    if known is None or known.secret_id != profile.secret_id:
        # Somebody has logged out, or in again, meanwhile: that counts.
        return
    store, _ = save_secret(profile.secret_id, write_tokens(tokens))
    if store is not known.store:
        save_profiles(profiles.with_profile(evolve(known, store=store)))
