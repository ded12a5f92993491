"""Whose request it is: the credential that the rate limit counts, and the user that acts."""

import contextlib
import hmac
from collections.abc import Iterator, Mapping
from typing import Literal

from attrs import field, frozen

from calcom_client.sandbox.answers import Refusal, framework
from calcom_client.sandbox.calls import Caller
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import ApiKey

_NOT_ENOUGH_SENT = (
    "ApiAuthStrategy - Invalid authentication method. Please provide one of the allowed methods: Any supported method"
)


@frozen
class Credential:
    """What the rate limit counts by."""

    kind: Literal["API key", "access token", "OAuth client", "address"]
    text: str = field(repr=False)


class Door:
    """Knows the API keys, tokens and OAuth clients.

    Args:
        settings: Where some of them are listed.
        store: Where the others are.
        clock: The time, by which they end.
    """

    def __init__(self, settings: Settings, store: Store, clock: Clock) -> None:
        self._settings = settings
        self._store = store
        self._clock = clock

    def credential(self, headers: Mapping[str, str], address: str) -> Credential:
        """What to count a request by. A bearer goes before a client id here, other than in `caller`.

        Raises:
            Refusal: 401 for an unknown API key; the real server cannot look up its limits.
        """
        bearer = bearer_of(headers)
        if bearer.startswith("cal_"):
            if not any(_same(key, bearer) for key in self._keys()):
                raise framework(401, "CustomThrottlerGuard - Invalid API Key")
            return Credential("API key", bearer)
        if bearer:
            return Credential("access token", bearer)
        client_id = headers.get("x-cal-client-id")
        return Credential("OAuth client", client_id) if client_id else Credential("address", address)

    def caller(self, headers: Mapping[str, str]) -> Caller | None:
        """The user that acts; None if no credentials were sent. Client id and secret together win over a bearer.

        Raises:
            Refusal: 401.
        """
        client_id, secret = headers.get("x-cal-client-id"), headers.get("x-cal-secret-key")
        if client_id and secret:
            return self._caller_of_client(client_id, secret)
        bearer = bearer_of(headers)
        if bearer:
            return self._caller_of_bearer(bearer)
        if client_id or secret:
            raise framework(401, _NOT_ENOUGH_SENT)
        return None

    def owner(self, credential: Credential) -> Caller | None:
        """The user that acts with a credential, whatever secret comes with it; None if nobody does."""
        if credential.kind == "OAuth client":
            is_known = any(entry.partition(":")[0] == credential.text for entry in self._settings.oauth_clients)
            return Caller(1, "OAuth client", oauth_client_id=credential.text) if is_known else None
        if credential.kind == "address":
            return None
        with contextlib.suppress(Refusal):
            return self._caller_of_bearer(credential.text)
        return None

    def _keys(self) -> Iterator[str]:
        yield from self._settings.keys()
        for key in self._store.all(ApiKey):
            yield key.id

    def _caller_of_bearer(self, bearer: str) -> Caller:
        for user_id, (key, role) in enumerate(self._settings.keys().items(), start=1):
            if _same(key, bearer):
                return Caller(user_id, "API key" if key.startswith("cal_") else "access token", role=role)
        for row in self._store.all(ApiKey):
            if _same(row.id, bearer):
                if row.expires_at is not None and row.expires_at <= self._clock.now():
                    raise framework(401, "ApiAuthStrategy - api key - Your api key is expired")
                return Caller(row.user_id)
        raise framework(401, "Invalid Access Token.")

    def _caller_of_client(self, client_id: str, secret: str) -> Caller:
        secrets = dict(entry.split(":", 1) for entry in self._settings.oauth_clients)
        if client_id not in secrets:
            raise framework(401, f"ApiAuthStrategy - oAuth client - Client with ID {client_id} not found")
        if not _same(secrets[client_id], secret):
            raise framework(401, "ApiAuthStrategy - oAuth client - Invalid client secret")
        return Caller(1, "OAuth client", oauth_client_id=client_id)


def bearer_of(headers: Mapping[str, str]) -> str:
    """What the real server takes for the token: the header without the text `Bearer `, whatever else stands there."""
    return headers.get("authorization", "").strip().replace("Bearer ", "", 1)


def _same(known: str, given: str) -> bool:
    return hmac.compare_digest(known.encode(), given.encode())
