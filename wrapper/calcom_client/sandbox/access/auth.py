"""Whose request it is: the credential that the rate limit counts, and the user that acts."""

import contextlib
import hmac
import secrets
from collections.abc import Iterator, Mapping
from typing import Literal

from attrs import field, frozen

from calcom_client.sandbox.access.clients import client_secret, is_withdrawn
from calcom_client.sandbox.answers import Refusal, framework, token_expired
from calcom_client.sandbox.calls import Caller
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import ApiKey, Membership, User
from calcom_client.sandbox.state.platform import AccessToken, OAuthClient

WRONG_METHOD = "ApiAuthStrategy - Invalid authentication method. Please provide one of the allowed methods: {}"


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
            if not is_withdrawn(bearer, self._store) and not any(_same(key, bearer) for key in self._keys()):
                raise framework(401, "CustomThrottlerGuard - Invalid API Key")
            return Credential("API key", bearer)
        if bearer:
            return Credential("access token", bearer)
        client_id = headers.get("x-cal-client-id")
        return Credential("OAuth client", client_id) if client_id else Credential("address", address)

    def caller(self, headers: Mapping[str, str], client_of_path: str | None = None) -> Caller | None:
        """The user that acts; None if no credentials were sent. Client id and secret together win over a bearer.

        Args:
            headers: The request's headers.
            client_of_path: The OAuth client that the path names; only its secret is needed in the headers.

        Raises:
            Refusal: 401; 498 for an access token that has ended.
        """
        client_id, secret = headers.get("x-cal-client-id"), headers.get("x-cal-secret-key")
        if (client_of_path or client_id) and secret:
            return self._caller_of_client(client_of_path or client_id or "", secret)
        bearer = bearer_of(headers)
        if bearer:
            return self._caller_of_bearer(bearer, headers.get("origin"))
        if client_id or secret:
            raise framework(401, WRONG_METHOD.format("Any supported method"))
        return None

    def owner(self, credential: Credential) -> Caller | None:
        """The user that acts with a credential, whatever secret comes with it; None if nobody does."""
        with contextlib.suppress(Refusal):
            if credential.kind == "OAuth client":
                secret = client_secret(credential.text, self._settings, self._store)
                return None if secret is None else self._caller_of_client(credential.text, secret)
            if credential.kind != "address":
                return self._caller_of_bearer(credential.text, None)
        return None

    def _keys(self) -> Iterator[str]:
        yield from (key for _, key, _ in self._keys_of_settings())
        for key in self._store.all(ApiKey):
            yield key.id

    def _keys_of_settings(self) -> Iterator[tuple[int, str, str]]:
        """The number of the user, the key and the role. A key goes with its user."""
        for user_id, (key, role) in enumerate(self._settings.keys().items(), start=1):
            if self._store.get(User, user_id) is not None:
                yield user_id, key, role

    def _caller_of_bearer(self, bearer: str, origin: str | None) -> Caller:
        if is_withdrawn(bearer, self._store):
            raise framework(401, "ApiAuthStrategy - api key - Your api key is not valid")
        # The state's own keys go first: a seed may say whose `cal_sandbox` is.
        for row in self._store.all(ApiKey):
            if _same(row.id, bearer):
                if row.expires_at is not None and row.expires_at <= self._clock.now():
                    raise framework(401, "ApiAuthStrategy - api key - Your api key is expired")
                return Caller(row.user_id)
        for user_id, key, role in self._keys_of_settings():
            if _same(key, bearer):
                return Caller(user_id, "API key" if key.startswith("cal_") else "access token", role=role)
        token = self._store.get(AccessToken, bearer)
        if token is None:
            raise framework(401, "Invalid Access Token.")
        return self._caller_of_token(token, origin)

    def _caller_of_token(self, token: AccessToken, origin: str | None) -> Caller:
        if token.expires_at <= self._clock.now():
            raise token_expired()
        client = self._store.get(OAuthClient, token.client_id)
        if client is not None and origin and not any(_admits(uri, origin) for uri in client.redirect_uris):
            raise framework(
                401,
                "ApiAuthStrategy - access token - Invalid request origin - please open "
                f"https://app.cal.com/settings/platform and add the origin '{origin}' to the 'Redirect uris' of your "
                f"OAuth client with ID '{client.id}'",
            )
        granted = token.scopes or (None if client is None else client.permissions)
        permissions = None if granted is None else frozenset(granted)
        return Caller(token.user_id, "access token", oauth_client_id=token.client_id, permissions=permissions)

    def _caller_of_client(self, client_id: str, secret: str) -> Caller:
        known = client_secret(client_id, self._settings, self._store)
        if known is None:
            raise framework(401, f"ApiAuthStrategy - oAuth client - Client with ID {client_id} not found")
        if not _same(known, secret):
            raise framework(401, "ApiAuthStrategy - oAuth client - Invalid client secret")
        client = self._store.get(OAuthClient, client_id)
        if client is None or client_id in self._settings.client_secrets():
            first = next(iter(self._store.all(User)), None)
            if first is None:
                raise framework(401, f"ApiAuthStrategy - oAuth client - No owner ID found for client {client_id}")
            return Caller(first.id, "OAuth client", oauth_client_id=client_id)
        permissions = frozenset(client.permissions)
        return Caller(self._owner(client), "OAuth client", oauth_client_id=client_id, permissions=permissions)

    def _owner(self, client: OAuthClient) -> int:
        """The user as whom a platform's client acts.

        Raises:
            Refusal: 401 for a client whose organization has neither owner nor admin.
        """
        for role in ("OWNER", "ADMIN"):
            membership = self._store.first(Membership, team_id=client.organization_id, role=role)
            if membership is not None:
                return membership.user_id
        raise framework(401, f"ApiAuthStrategy - oAuth client - No owner ID found for client {client.id}")


def _admits(redirect_uri: str, origin: str) -> bool:
    """Whether an entry of a client's redirect URIs lets browsers of an origin in; one with a path admits nobody."""
    scheme, wildcard, domain = redirect_uri.partition("://*.")
    if not wildcard:
        return redirect_uri == origin
    return origin.startswith(f"{scheme}://") and origin.endswith(f".{domain}")


def bearer_of(headers: Mapping[str, str]) -> str:
    """What the real server takes for the token: the header without the text `Bearer `, whatever else stands there."""
    return headers.get("authorization", "").strip().replace("Bearer ", "", 1)


def new_api_key() -> str:
    """A new API key, like those that people make on Cal.com's website."""
    return f"cal_{secrets.token_hex(16)}"


def _same(known: str, given: str) -> bool:
    return hmac.compare_digest(known.encode(), given.encode())
