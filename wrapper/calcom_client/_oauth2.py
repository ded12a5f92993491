"""A user's consent to an OAuth2 application: asked for in the browser, checked, exchanged for tokens.

Sources: RFC 6749, 4.1; RFC 7636 (PKCE); Cal.com's consent page, ``/auth/oauth2/authorize`` of its web application.
"""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Self, Unpack
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from attrs import Attribute, asdict, field, fields, frozen
from attrs.validators import optional

from calcom_api.types import masked
from calcom_client._advice import OAUTH2_TOKEN
from calcom_client._auth import Credentials, header_text
from calcom_client._errors import AuthorizationMismatchError, AuthorizationRefusedError
from calcom_client._tokens import Tokens, oauth2_exchange

if TYPE_CHECKING:
    from calcom_client._options import ClientOptions

DEFAULT_APP_URL: Final = "https://app.cal.com"
CONSENT_PAGE: Final = "/auth/oauth2/authorize"
# RFC 6749 has no comma in this list; Cal.com separates scopes with it.
SCOPE = re.compile(r"[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+")
# An absolute URI without fragment; applications for telephones have schemes of their own.
REDIRECT_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[\x21\x22\x24-\x7e]+")
# What RFC 6749, 4.1.2.1 allows in an error; else the browser could write lines of its own into a log.
UNPRINTABLE = re.compile(r"[^\x20-\x7e]")
LONGEST_TEXT: Final = 200

START_OVER: Final = "Start over: make a new authorization, and send the browser to its url"


def _masked_if_any(secret: str | None) -> str:
    return "None" if secret is None else masked(secret)


def _sendable(app: OAuth2App, attribute: Attribute[str], value: str) -> None:
    header_text(type(app).__name__, attribute.name, value)


def _text(_: Authorization, attribute: Attribute[str], value: str) -> None:
    if not isinstance(value, str) or not value:
        raise ValueError(f"Authorization: {attribute.name} must be text, as it was stored")


@frozen(kw_only=True)
class Authorization:
    """A question to a user that is on its way; its repr shows no secret.

    Keep it until the browser comes back, where the browser cannot read it: in the session on the server, say. Each is
    good for one answer.

    Attributes:
        url: Cal.com's page that asks the user; send the browser there.
        state: What the answer must repeat, so that nobody can slip in an answer of theirs.
        redirect_uri: Where the browser goes with the answer.
        code_verifier: What ``url`` has the SHA-256 of (PKCE), sent with the code; None without PKCE.
    """

    url: str = field(validator=_text, repr=lambda url: repr(url.partition("?")[0]))
    state: str = field(validator=_text, repr=masked)
    redirect_uri: str = field(validator=_text)
    code_verifier: str | None = field(default=None, validator=optional(_text), repr=_masked_if_any)

    def to_dict(self) -> dict[str, str | None]:
        """Write it for a session or another store, secrets included."""
        return asdict(self)

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_dict` has written.

        Raises:
            ValueError: It is not that; the message names what is wrong.
        """
        if not isinstance(stored, Mapping):
            raise ValueError(f"Authorization: expected what to_dict() has given, not {type(stored).__name__}")
        known: dict[str, Any] = {attribute.name: stored.get(attribute.name) for attribute in fields(cls)}
        return cls(**known)


@frozen
class OAuth2App:
    """A third-party OAuth2 application, which users authorize; their :class:`AccessToken` refreshes with it.

    Args:
        client_id: Its id.
        client_secret: Its secret; None if it is a public application, which has none.

    Raises:
        ValueError: One of them is empty or holds a character that no header can carry.
    """

    client_id: str = field(validator=_sendable)
    client_secret: str | None = field(default=None, validator=optional(_sendable), repr=_masked_if_any)

    def authorization(
        self,
        *,
        redirect_uri: str,
        scopes: Iterable[str],
        pkce: bool | None = None,
        app_url: str = DEFAULT_APP_URL,
    ) -> Authorization:
        """Begin to ask a user for consent: send the browser to its ``url``, and keep it until the browser is back.

        Args:
            redirect_uri: Where the browser goes with the answer, exactly as it is registered.
            scopes: What the application wants to do, such as ``BOOKING_READ``; each must be registered for it. Empty
                only for an application that was registered before there were scopes.
            pkce: Whether a code is worth nothing without the ``code_verifier``. By default if there is no
                ``client_secret``; older servers refuse a token request with both, newer ones take them.
            app_url: Where users log in, if that is not Cal.com but a self-hosted server: its web application, not the
                ``base_url`` of its API.

        Raises:
            ValueError: An argument cannot be right; the message names it.
        """
        if pkce is False and self.client_secret is None:
            raise ValueError("pkce: an application without client_secret cannot do without")
        if not isinstance(redirect_uri, str) or not REDIRECT_URI.fullmatch(redirect_uri):
            raise ValueError(
                "redirect_uri: expected a whole URL without fragment, such as 'https://app.acme.com/callback'"
            )
        query = {"client_id": self.client_id, "response_type": "code", "redirect_uri": redirect_uri}
        wanted = _scopes(scopes)
        if wanted:
            # A comma, which servers of all ages take; the blank of RFC 6749 only the newer ones.
            query["scope"] = ",".join(wanted)
        query["state"] = state = secrets.token_urlsafe(32)
        verifier = None
        if pkce or self.client_secret is None:
            verifier = secrets.token_urlsafe(64)
            query |= {"code_challenge": _challenge(verifier), "code_challenge_method": "S256"}
        url = f"{_consent_page(app_url)}?{urlencode(query, quote_via=quote)}"
        return Authorization(url=url, state=state, redirect_uri=redirect_uri, code_verifier=verifier)

    async def exchange(
        self, authorization: Authorization, callback_url: str, **options: Unpack[ClientOptions]
    ) -> Tokens:
        """Check what the browser brought back, and exchange the code in it for the user's first pair of tokens.

        The code counts once, so this is never sent again by itself. Store the pair before anything else; an
        :class:`AccessToken` made of it keeps itself fresh.

        Args:
            authorization: What the user was asked with.
            callback_url: The whole URL that the browser has come to; only its query is read.
            **options: As of :class:`calcom_client.CalClient`: ``base_url``, ``http_client`` and so on.

        Raises:
            ValueError: An argument cannot be right.
            AuthorizationRefusedError: The user, or Cal.com, said no.
            AuthorizationMismatchError: It is no answer to this authorization.
            OutcomeUnknownError: The answer is lost, and the code most likely spent: the user has to be asked again.
            CalError: The call failed.
        """
        # Loaded by those who need it, as it knows this class.
        from calcom_client._client import CalClient  # noqa: PLC0415

        if not isinstance(authorization, Authorization):
            raise ValueError(f"authorization: expected an Authorization, not {type(authorization).__name__}")
        if not isinstance(callback_url, str):
            raise ValueError(f"callback_url: must be text, not {type(callback_url).__name__}")
        if authorization.code_verifier is None and self.client_secret is None:
            raise ValueError("authorization: it has no code_verifier, which an application without client_secret needs")
        request = oauth2_exchange(
            self.client_id,
            self.client_secret,
            code=_code(authorization, callback_url),
            redirect_uri=authorization.redirect_uri,
            code_verifier=authorization.code_verifier,
            now=datetime.now(UTC),
        )
        # The body says who asks.
        async with CalClient(auth=Credentials({}, ()), **options) as cal:
            return (await cal.send(request)).data


def _scopes(scopes: Iterable[str]) -> list[str]:
    wanted = [scopes] if isinstance(scopes, str) or not isinstance(scopes, Iterable) else list(scopes)
    if isinstance(scopes, str) or not all(isinstance(scope, str) and SCOPE.fullmatch(scope) for scope in wanted):
        raise ValueError("scopes: expected a list with one scope an item, such as ['BOOKING_READ', 'PROFILE_READ']")
    return wanted


def _consent_page(app_url: str) -> str:
    try:
        url = urlsplit(app_url) if isinstance(app_url, str) else urlsplit("")
    except ValueError:
        url = urlsplit("")
    is_plain = "@" not in url.netloc and not re.search(r"[\s?#]", app_url if url.netloc else " ")
    if url.scheme not in ("http", "https") or not url.hostname or not is_plain:
        raise ValueError(f"app_url: expected where users log in, such as {DEFAULT_APP_URL!r}")
    return f"{app_url.rstrip('/')}{CONSENT_PAGE}"


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _code(authorization: Authorization, callback_url: str) -> str:
    query = parse_qs(callback_url.partition("?")[2].partition("#")[0], keep_blank_values=True, errors="replace")
    state, code, error = (_single(query, name) for name in ("state", "code", "error"))
    # First of all: without it nothing else in there can be believed.
    if not state:
        raise _mismatch("has no state")
    if not secrets.compare_digest(state.encode(), authorization.state.encode()):
        raise _mismatch("has another state: it belongs to another login, or somebody has forged it")
    if error:
        description = _shown(_single(query, "error_description") or "")
        error = _shown(error)
        reason = f"{error}: {description}" if description else error
        who = "The user did not allow it" if error == "access_denied" else "Cal.com refused the authorization"
        raise AuthorizationRefusedError(
            f"{who} ({reason})", operation=OAUTH2_TOKEN, error=error, description=description or None
        )
    if not code:
        raise _mismatch("has no code")
    return code


def _single(query: dict[str, list[str]], name: str) -> str | None:
    """The only value of a name; RFC 6749, 3.1 has none come twice."""
    values = query.get(name, ())
    return values[0] if len(values) == 1 else None


def _shown(text: str) -> str:
    return UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text[:LONGEST_TEXT])


def _mismatch(reason: str) -> AuthorizationMismatchError:
    return AuthorizationMismatchError(f"callback_url {reason}. {START_OVER}", operation=OAUTH2_TOKEN)
