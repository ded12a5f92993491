"""Whose credentials a command calls with: a profile's or the environment's, and for which server."""

from __future__ import annotations

import os
from typing import Final

from attrs import field, frozen

from calcom_api.types import masked
from calcom_client._access_token import AccessToken
from calcom_client._auth import ApiKey, Credentials, OAuthClient
from calcom_client._defaults import DEFAULT_BASE_URL
from calcom_client._environment import credentials_from_env
from calcom_client._options import check_base_url
from calcom_client.cli.accounts.keyring_store import load_secret
from calcom_client.cli.accounts.profiles import Kind, Profile, Profiles, load_profiles
from calcom_client.cli.accounts.stored_tokens import access_token, fresh_tokens

VARIABLES: Final[dict[str, Kind]] = {
    "CAL_API_KEY": Kind.API_KEY,
    "CAL_OAUTH_CLIENT_ID": Kind.OAUTH_CLIENT,
    "CAL_OAUTH_CLIENT_SECRET": Kind.OAUTH_CLIENT,
    "CAL_ACCESS_TOKEN": Kind.ACCESS_TOKEN,
}
# The most that is shown of a secret; it has to be long enough that nobody can guess the rest.
SHOWN_CHARACTERS: Final = 4
LONG_ENOUGH: Final = 24
PREFIXES: Final = ("cal_live_", "cal_test_", "cal_")


@frozen(kw_only=True)
class Account:
    """Who calls.

    Attributes:
        auth: The credentials, for the client.
        base_url: The server.
        kind: The sort of credential.
        secret: The key, token or client secret.
        origin: Where the credentials come from, for people.
        client_id: Id of the OAuth client, or None.
        profile: The profile, or None if they come from the environment.
    """

    auth: Credentials
    base_url: str
    kind: Kind
    secret: str = field(repr=masked)
    origin: str
    client_id: str | None = None
    profile: Profile | None = None

    @property
    def mend(self) -> str:
        """What to do if the server does not accept it, for people."""
        if self.profile is not None:
            return f"Log in again: calctl login --profile {self.profile.name}"
        variable = next(name for name, kind in reversed(VARIABLES.items()) if kind is self.kind)
        return f"Correct {variable} in the environment, or unset it and log in: calctl login"


def choose_account(*, profile: str | None = None, base_url: str | None = None, allow_insecure: bool = False) -> Account:
    """The account to call with: the first that there is of ``profile``, the environment's credentials, the profile
    that ``CAL_PROFILE`` names, the profile in use.

    Args:
        profile: What ``--profile`` names.
        base_url: What ``--base-url`` names. A profile's secret is never sent to another server than its own.
        allow_insecure: Whether ``http://`` to another machine will do.

    Raises:
        ValueError: There are no credentials, or they are for another server; the message says what to do.
        OSError: A file cannot be read.
        CalError: The tokens of a login in the browser cannot be renewed.
    """  # noqa: D205 - one sentence, two lines
    if profile is None and _has_credentials():
        return _of_environment(base_url, allow_insecure=allow_insecure)
    chosen = _chosen_profile(load_profiles(), profile)
    if chosen is None:
        raise ValueError(
            "no credentials: run calctl login, or set CAL_API_KEY, or CAL_OAUTH_CLIENT_ID and CAL_OAUTH_CLIENT_SECRET,"
            " or CAL_ACCESS_TOKEN"
        )
    url = _server_of_profile(chosen, base_url, named=profile is not None, allow_insecure=allow_insecure)
    if chosen.kind is Kind.BROWSER:
        tokens = fresh_tokens(chosen, allow_insecure=allow_insecure)
        secret = tokens.access_token
        auth: Credentials = access_token(chosen, tokens)
    else:
        secret = load_secret(chosen)
        auth = credentials(chosen.kind, secret, chosen.client_id)
    return Account(
        auth=auth,
        base_url=url,
        kind=chosen.kind,
        secret=secret,
        origin=f"profile {chosen.name}",
        client_id=chosen.client_id,
        profile=chosen,
    )


def choose_server(*, profile: str | None = None, base_url: str | None = None, allow_insecure: bool = False) -> str:
    """The server that :func:`choose_account` would choose; without any credentials that of the environment, or Cal.com.

    Raises:
        ValueError: It cannot be right.
        OSError: The list of profiles cannot be read.
    """
    if profile is None and _has_credentials():
        return _server_of_environment(base_url, allow_insecure=allow_insecure)
    chosen = _chosen_profile(load_profiles(), profile)
    if chosen is None:
        return _server_of_environment(base_url, allow_insecure=allow_insecure)
    return _server_of_profile(chosen, base_url, named=profile is not None, allow_insecure=allow_insecure)


def credentials(kind: Kind, secret: str, client_id: str | None = None) -> Credentials:
    """The credentials for the client.

    Raises:
        ValueError: No header can carry them; the message shows no secret.
    """
    if kind is Kind.API_KEY:
        return ApiKey(secret)
    if kind is Kind.ACCESS_TOKEN:
        return AccessToken(secret)
    return OAuthClient(client_id or "", secret)


def masked_secret(secret: str) -> str:
    """A secret as people can tell it from others: what all begin with, and its last four characters at most."""
    if len(secret) < LONG_ENOUGH:
        return "…"
    prefix = next((known for known in PREFIXES if secret.startswith(known)), "")
    return f"{prefix}…{secret[-SHOWN_CHARACTERS:]}"


def _has_credentials() -> bool:
    return any(os.environ.get(name) for name in VARIABLES)


def _of_environment(base_url: str | None, *, allow_insecure: bool) -> Account:
    auth = credentials_from_env()
    name = next(name for name in VARIABLES if os.environ.get(name))
    return Account(
        auth=auth,
        base_url=_server_of_environment(base_url, allow_insecure=allow_insecure),
        kind=VARIABLES[name],
        secret=auth.secrets[0],
        origin=f"environment ({name})",
        client_id=auth.client_id if isinstance(auth, OAuthClient) else None,
    )


def _server_of_environment(base_url: str | None, *, allow_insecure: bool) -> str:
    url = base_url or os.environ.get("CAL_BASE_URL") or DEFAULT_BASE_URL
    try:
        return check_base_url(url, allow_insecure=allow_insecure)
    except ValueError as error:
        if base_url:
            raise
        raise ValueError(str(error).replace("base_url:", "CAL_BASE_URL:", 1)) from None


def _server_of_profile(profile: Profile, base_url: str | None, *, named: bool, allow_insecure: bool) -> str:
    wanted = {"--base-url": base_url}
    if not named:
        # Named here and now, a profile goes before the environment in all respects.
        wanted["CAL_BASE_URL"] = os.environ.get("CAL_BASE_URL")
    for named_by, url in wanted.items():
        if url and check_base_url(url, allow_insecure=True) != profile.base_url:
            raise ValueError(
                f"{named_by}: profile {profile.name!r} is for {profile.base_url}, and its secret is sent nowhere else;"
                f" leave out {named_by}, or name another profile. calctl login --profile NAME --base-url URL makes one"
            )
    return check_base_url(profile.base_url, allow_insecure=allow_insecure)


def _chosen_profile(profiles: Profiles, name: str | None) -> Profile | None:
    """The profile that is named, else the one in use; None if there are none at all."""
    if name is not None:
        return profiles.get(name, "--profile")
    variable = os.environ.get("CAL_PROFILE")
    if variable:
        return profiles.get(variable, "CAL_PROFILE")
    if profiles.current is not None:
        return profiles.by_name[profiles.current]
    if not profiles.by_name:
        return None
    raise ValueError(
        f"no credentials: no profile is in use. Name one with --profile, or with calctl profiles use:"
        f" {', '.join(profiles.by_name)}"
    )
