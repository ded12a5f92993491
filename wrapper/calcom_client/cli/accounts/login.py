"""Logging in: a secret is read where nobody sees it, tried, and kept as a profile."""

from __future__ import annotations

import getpass
import os
import sys
import warnings
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from calcom_api.types import masked
from calcom_client._access_token import AccessToken
from calcom_client._defaults import DEFAULT_BASE_URL
from calcom_client._options import check_base_url
from calcom_client.cli.accounts.choice import credentials
from calcom_client.cli.accounts.keyring_store import delete_secret, new_secret_id, save_secret, sweep_file
from calcom_client.cli.accounts.private_files import only_one
from calcom_client.cli.accounts.profiles import (
    DEFAULT_NAME,
    Kind,
    Profile,
    check_name,
    load_profiles,
    save_profiles,
)
from calcom_client.cli.accounts.stored_tokens import write_tokens

if TYPE_CHECKING:
    from calcom_client import Tokens
    from calcom_client._auth import Credentials
    from calcom_client.cli.accounts.identity import Identity

API_KEY_PREFIX: Final = "cal_"
KINDS: Final = {
    "--api-key": Kind.API_KEY,
    "--access-token": Kind.ACCESS_TOKEN,
    "--oauth-client": Kind.OAUTH_CLIENT,
    "--browser": Kind.BROWSER,
}
# More is a wrong file: no header can carry it.
LARGEST_SECRET: Final = 8_192


@frozen(kw_only=True)
class Login:
    """Where to log in, and with what.

    Attributes:
        name: Name of the profile to make or replace.
        base_url: The server.
        kind: The sort of credential; None if the secret is to tell.
        client_id: Id of the OAuth client, or None.
    """

    name: str
    base_url: str
    kind: Kind | None
    client_id: str | None = None

    @property
    def question(self) -> str:
        """What to ask for."""
        if self.kind is Kind.OAUTH_CLIENT:
            return f"Secret of OAuth client {self.client_id} for {self.base_url}"
        return f"{self.kind or 'API key or access token'} for {self.base_url}"


@frozen(kw_only=True)
class Obtained:
    """What the user logs in with.

    Attributes:
        kind: The sort of credential.
        auth: The credentials, for the client.
        shown: What people know it by, to be masked.
        secret: What is to be kept.
    """

    kind: Kind
    auth: Credentials
    shown: str = field(repr=masked)
    secret: str = field(repr=masked)


@frozen(kw_only=True)
class Kept:
    """What came of it.

    Attributes:
        profile: The new profile.
        replaced: The one that it took the place of.
        no_keyring: Why the secret is not in the keyring.
        left_over: The old secret that could not be deleted: a sentence.
    """

    profile: Profile
    replaced: Profile | None
    no_keyring: str | None
    left_over: str | None


def plan_login(
    *,
    profile: str | None,
    base_url: str | None,
    api_key: str | None,
    access_token: str | None,
    oauth_client: str | None,
    browser: str | None,
    allow_insecure: bool,
) -> Login:
    """Take in what was asked for.

    The profile is the one that ``--profile`` or ``CAL_PROFILE`` names, else the one in use, else ``default``. The
    server is that of ``--base-url``, of ``CAL_BASE_URL``, of the profile that is there already, or Cal.com's.

    Raises:
        ValueError: It cannot be right; a secret that was given as an argument is not repeated.
        OSError: The list of profiles cannot be read.
    """
    asked = {
        "--api-key": api_key,
        "--access-token": access_token,
        "--oauth-client": oauth_client,
        "--browser": browser,
    }
    given = {option: value for option, value in asked.items() if value is not None}
    if len(given) > 1:
        raise ValueError(f"{', '.join(given)}: give one of them")
    for option in ("--api-key", "--access-token"):
        if given.get(option, "-") != "-":
            raise ValueError(
                f"{option}: others on this machine can see arguments, so a secret is not taken from one: give"
                f" {option} - and the secret on standard input. If the one you gave is real, renew it: it may be in the"
                " history of your shell"
            )
    kind = next((KINDS[option] for option in given), None)
    client_id = oauth_client if browser is None else browser
    if client_id is not None:
        _credentials(Kind.OAUTH_CLIENT, "any", client_id, named=next(iter(given)))
    profiles = load_profiles()
    variable = os.environ.get("CAL_PROFILE")
    if profile is not None:
        name = check_name(profile, "--profile")
    else:
        name = check_name(variable, "CAL_PROFILE") if variable else profiles.current or DEFAULT_NAME
    known = profiles.by_name.get(name)
    url = base_url or os.environ.get("CAL_BASE_URL") or (known.base_url if known else DEFAULT_BASE_URL)
    url = check_base_url(url, allow_insecure=allow_insecure)
    return Login(name=name, base_url=url, kind=kind, client_id=client_id)


def read_secret(login: Login) -> Obtained:
    """Read the secret from standard input; from a terminal without showing it.

    Raises:
        ValueError: There is none, or it cannot be one; the message does not show it.
    """
    if sys.stdin.isatty():
        secret = _ask(f"{login.question} (it is not shown): ").strip()
    else:
        secret = sys.stdin.read(LARGEST_SECRET + 1).strip()
    if not secret:
        raise ValueError(f"standard input: nothing there; expected: {login.question}")
    kind = login.kind or (Kind.API_KEY if secret.startswith(API_KEY_PREFIX) else Kind.ACCESS_TOKEN)
    if len(secret) > LARGEST_SECRET:
        raise ValueError(f"standard input: too much to be a secret, over {LARGEST_SECRET} characters")
    auth = _credentials(kind, secret, login.client_id, named="standard input")
    return Obtained(kind=kind, auth=auth, shown=secret, secret=secret)


def obtained_in_browser(tokens: Tokens) -> Obtained:
    """What a login in the browser has brought."""
    return Obtained(
        kind=Kind.BROWSER,
        auth=AccessToken(tokens.access_token),
        shown=tokens.access_token,
        secret=write_tokens(tokens),
    )


def keep(login: Login, obtained: Obtained, identity: Identity | None) -> Kept:
    """Keep the secret, and then the profile, which counts from that moment on.

    Raises:
        ValueError: A file is damaged, or others can read it.
        OSError: A file cannot be read or written.
    """
    user = identity.user.email if identity and identity.user else None
    with only_one():
        profiles = load_profiles()
        secret_id = new_secret_id(login.name)
        store, no_keyring = save_secret(secret_id, obtained.secret)
        profile = Profile(
            name=login.name,
            base_url=login.base_url,
            kind=obtained.kind,
            store=store,
            secret_id=secret_id,
            client_id=login.client_id,
            user=user,
        )
        try:
            save_profiles(profiles.with_profile(profile))
        except BaseException:
            delete_secret(profile)
            raise
        replaced = profiles.by_name.get(login.name)
        left_over = None
        if replaced is not None:
            try:
                delete_secret(replaced)
                sweep_file(load_profiles())
            except (ValueError, OSError) as error:
                left_over = str(error)
    return Kept(profile=profile, replaced=replaced, no_keyring=no_keyring, left_over=left_over)


def _ask(question: str) -> str:
    with warnings.catch_warnings():
        # It would go on and show what is typed.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(question)
        except getpass.GetPassWarning:
            raise ValueError(
                "standard input: this terminal would show the secret; give it through a pipe, such as"
                " calctl login < FILE"
            ) from None
        except EOFError:
            return ""


def _credentials(kind: Kind, secret: str, client_id: str | None, *, named: str) -> Credentials:
    try:
        return credentials(kind, secret, client_id)
    except ValueError as error:
        # The class that says so is of no interest here.
        raise ValueError(f"{named}: {str(error).partition(': ')[2]}") from None
