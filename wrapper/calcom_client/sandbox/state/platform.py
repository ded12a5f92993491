"""Who gives tokens, and the tokens: a platform's OAuth clients, third parties' OAuth2 applications."""

from datetime import datetime
from typing import Any, Final

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING

PERMISSIONS: Final = tuple(
    f"{what}_{how}" for what in ("EVENT_TYPE", "BOOKING", "SCHEDULE", "APPS", "PROFILE") for how in ("READ", "WRITE")
)
"""What a platform's client can be allowed to do."""


@frozen(kw_only=True)
class OAuthClient:
    """A platform's OAuth client, which manages users.

    Attributes:
        secret: Its secret; empty for a client of the settings, whose secret stands there and is never stored.
        organization_id: The platform's organization.
        permissions: What it and its users' tokens may do, such as `BOOKING_READ`.
        redirect_uris: Origins from where browsers may use those tokens.
        settings: Whatever else the API shows, by its own names.
    """

    id: str
    secret: str = field(default="", repr=False)
    name: str
    organization_id: int
    permissions: list[str] = field(factory=lambda: list(PERMISSIONS))
    redirect_uris: list[str] = field(factory=list)
    logo: str | None = None
    settings: dict[str, Any] = field(factory=dict)
    created_at: datetime = BEGINNING


@frozen(kw_only=True)
class OAuth2Application:
    """A third party's application, which users authorize in the browser.

    Attributes:
        secret: Its secret; None for a public one, which uses PKCE instead.
        redirect_uris: Where the browser may go with a code; empty for anywhere.
        scopes: What it may ask for; empty for anything.
        trusted: Whether users authorize it without being asked.
    """

    id: str
    secret: str | None = field(default=None, repr=False)
    name: str
    redirect_uris: list[str] = field(factory=list)
    scopes: list[str] = field(factory=list)
    logo: str | None = None
    trusted: bool = False


@frozen(kw_only=True)
class AuthorizationCode:
    """What the browser brings to an application, to be exchanged for tokens once.

    Attributes:
        id: The code itself.
        challenge: The SHA-256 of the verifier that must come with it, in base64url; None without PKCE.
    """

    id: str = field(repr=False)
    application_id: str
    user_id: int
    redirect_uri: str
    scopes: list[str] = field(factory=list)
    challenge: str | None = field(default=None, repr=False)
    expires_at: datetime


@frozen(kw_only=True)
class Token:
    """A token for a user.

    Attributes:
        id: The token itself.
        client_id: The platform's client, or the application, that it was given to.
        scopes: What it may do, if that was asked for; what its client may, else.
    """

    id: str = field(repr=False)
    client_id: str
    user_id: int
    scopes: list[str] = field(factory=list)
    expires_at: datetime


@frozen(kw_only=True)
class AccessToken(Token):
    """With what calls are made."""


@frozen(kw_only=True)
class RefreshToken(Token):
    """With what the next pair of tokens is asked for, once."""


@frozen(kw_only=True)
class Withdrawn:
    """A credential that was good and is no more.

    Attributes:
        id: The SHA-256 of the API key or of the OAuth client's id; those of the settings are never stored.
    """

    id: str
