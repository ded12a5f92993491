"""Whose request it is: the credential that the rate limit counts, and the user that acts."""

import hmac
from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.settings import DEFAULT_API_KEY, Settings

_NOTHING_SENT = (
    "ApiAuthStrategy - No authentication method provided. Either pass an API key as 'Bearer' header or OAuth client "
    "credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers"
)
_NOT_ENOUGH_SENT = (
    "ApiAuthStrategy - Invalid authentication method. Please provide one of the allowed methods: Any supported method"
)


@frozen
class Caller:
    """Who acts.

    Attributes:
        user_id: Number of the user.
        is_admin: Whether they are an admin of every organization, or a plain member of every one.
    """

    user_id: int
    is_admin: bool


@frozen
class Credential:
    """What the rate limit counts by."""

    kind: Literal["API key", "access token", "OAuth client", "address"]
    text: str = field(repr=False)


class Door:
    """Knows the API keys and OAuth clients.

    Args:
        settings: Where they are listed.
    """

    def __init__(self, settings: Settings) -> None:
        self._callers: dict[str, Caller] = {}
        for user_id, entry in enumerate((DEFAULT_API_KEY, *settings.api_keys), start=1):
            key, _, role = entry.partition(":")
            self._callers[key] = Caller(user_id, is_admin=role != "member")
        self._secrets = dict(entry.split(":", 1) for entry in settings.oauth_clients)

    def credential(self, headers: Mapping[str, str], address: str) -> Credential:
        """What to count a request by. A bearer goes before a client id here, other than in `caller`.

        Raises:
            Refusal: 401 for an unknown API key; the real server cannot look up its limits.
        """
        bearer = _bearer(headers)
        if bearer.startswith("cal_"):
            if self._caller_of_key(bearer) is None:
                raise framework(401, "CustomThrottlerGuard - Invalid API Key")
            return Credential("API key", bearer)
        if bearer:
            return Credential("access token", bearer)
        client_id = headers.get("x-cal-client-id")
        return Credential("OAuth client", client_id) if client_id else Credential("address", address)

    def caller(self, headers: Mapping[str, str]) -> Caller:
        """The user that acts. Client id and secret together win over a bearer.

        Raises:
            Refusal: 401.
        """
        client_id, secret = headers.get("x-cal-client-id"), headers.get("x-cal-secret-key")
        if client_id and secret:
            return self._caller_of_client(client_id, secret)
        bearer = _bearer(headers)
        if bearer:
            caller = self._caller_of_key(bearer)
            if caller is None:
                raise framework(401, "Invalid Access Token.")
            return caller
        raise framework(401, _NOT_ENOUGH_SENT if client_id or secret else _NOTHING_SENT)

    def _caller_of_key(self, key: str) -> Caller | None:
        caller = None
        for known, its_caller in self._callers.items():
            if _same(known, key):
                caller = its_caller
        return caller

    def _caller_of_client(self, client_id: str, secret: str) -> Caller:
        if client_id not in self._secrets:
            raise framework(401, f"ApiAuthStrategy - oAuth client - Client with ID {client_id} not found")
        if not _same(self._secrets[client_id], secret):
            raise framework(401, "ApiAuthStrategy - oAuth client - Invalid client secret")
        return Caller(user_id=1, is_admin=True)


def _bearer(headers: Mapping[str, str]) -> str:
    """What the real server takes for the token: the header without the text `Bearer `, whatever else stands there."""
    return headers.get("authorization", "").strip().replace("Bearer ", "", 1)


def _same(known: str, given: str) -> bool:
    return hmac.compare_digest(known.encode(), given.encode())
