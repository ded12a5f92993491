"""The credentials that the environment holds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from calcom_client._access_token import AccessToken
from calcom_client._auth import ApiKey, OAuthClient

if TYPE_CHECKING:
    from calcom_client._auth import Credentials


def credentials_from_env() -> Credentials:
    """The one kind of credentials that the environment holds, or a ``ValueError``."""

    def read(name: str) -> str | None:
        return os.environ.get(name) or None

    key, token = read("CAL_API_KEY"), read("CAL_ACCESS_TOKEN")
    client_id, client_secret = read("CAL_OAUTH_CLIENT_ID"), read("CAL_OAUTH_CLIENT_SECRET")
    if (client_id is None) is not (client_secret is None):
        missing = "CAL_OAUTH_CLIENT_ID" if client_id is None else "CAL_OAUTH_CLIENT_SECRET"
        raise ValueError(f"{missing} is not set; an OAuth client needs both its id and its secret")
    kinds = {"CAL_API_KEY": key, "CAL_OAUTH_CLIENT_ID": client_id, "CAL_ACCESS_TOKEN": token}
    given = [name for name, value in kinds.items() if value is not None]
    if len(given) > 1:
        raise ValueError(f"{' and '.join(given)} are set; leave one, so that it is clear who calls")
    try:
        if key is not None:
            return ApiKey(key)
        if token is not None:
            return AccessToken(token)
        if client_id is not None and client_secret is not None:
            return OAuthClient(client_id, client_secret)
    except ValueError as error:
        raise ValueError(f"{given[0]}: {error}") from None
    raise ValueError(
        "no credentials: set CAL_API_KEY, or CAL_OAUTH_CLIENT_ID and CAL_OAUTH_CLIENT_SECRET, or CAL_ACCESS_TOKEN"
    )
