"""Programs that act for users: a platform's OAuth clients and third parties' applications, the settings' included."""

import hashlib

from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.platform import OAuth2Application, OAuthClient, Withdrawn


def client_secret(client_id: str, settings: Settings, store: Store) -> str | None:
    """The secret of a platform's client; None for no such client."""
    client = store.get(OAuthClient, client_id)
    if client is not None and client.secret:
        return client.secret
    return None if is_withdrawn(client_id, store) else settings.client_secrets().get(client_id)


def application_of(client_id: str, settings: Settings, store: Store) -> OAuth2Application | None:
    """The application of an id; those of the settings may ask for anything, and from anywhere."""
    application = store.get(OAuth2Application, client_id)
    if application is not None or is_withdrawn(client_id, store):
        return application
    secret = settings.client_secrets().get(client_id)
    return None if secret is None else OAuth2Application(id=client_id, secret=secret, name=client_id)


def withdraw(credential: str, store: Store) -> None:
    """Let an API key, or an OAuth client's id, be good no more, even if it is one of the settings."""
    store.put(Withdrawn(id=_digest(credential)))


def is_withdrawn(credential: str, store: Store) -> bool:
    """Whether an API key or an OAuth client's id was good once."""
    return store.get(Withdrawn, _digest(credential)) is not None


def _digest(credential: str) -> str:
    return hashlib.sha256(credential.encode()).hexdigest()
