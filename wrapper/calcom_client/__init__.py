"""A typed, async client for the Cal.com API v2.

    from calcom_client import ApiKey, CalClient

    async with CalClient(auth=ApiKey("cal_live_…")) as cal:
        credential = await cal.organizations.delegation_credentials.update(42, "870ae969-…", enabled=True)

Operations are attributes of the client as they are in the URL; their models are in :mod:`calcom_api.models`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from calcom_client._access_token import AccessToken
    from calcom_client._auth import ApiKey, OAuthClient
    from calcom_client._client import CalClient
    from calcom_client._errors import (
        ApiStatusError,
        AuthenticationError,
        AuthorizationMismatchError,
        AuthorizationRefusedError,
        BadRequestError,
        CalError,
        ConflictError,
        ConnectionFailedError,
        NotFoundError,
        OutcomeUnknownError,
        PermissionDeniedError,
        RateLimitedError,
        RequestTimeoutError,
        ServerError,
        TokenExpiredError,
        TokenRefreshError,
        TransportError,
        UnexpectedResponseError,
        UnprocessableEntityError,
    )
    from calcom_client._oauth2 import Authorization, OAuth2App
    from calcom_client._service_accounts import load_service_account_key
    from calcom_client._tokens import Tokens

__all__ = [
    "AccessToken",
    "ApiKey",
    "ApiStatusError",
    "AuthenticationError",
    "Authorization",
    "AuthorizationMismatchError",
    "AuthorizationRefusedError",
    "BadRequestError",
    "CalClient",
    "CalError",
    "ConflictError",
    "ConnectionFailedError",
    "NotFoundError",
    "OAuth2App",
    "OAuthClient",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitedError",
    "RequestTimeoutError",
    "ServerError",
    "TokenExpiredError",
    "TokenRefreshError",
    "Tokens",
    "TransportError",
    "UnexpectedResponseError",
    "UnprocessableEntityError",
    "load_service_account_key",
]

# The client takes a fifth of a second to import: whoever wants one name, or the command line's help, waits for no more.
_MODULES: Final = {
    "AccessToken": "calcom_client._access_token",
    "ApiKey": "calcom_client._auth",
    "OAuthClient": "calcom_client._auth",
    "CalClient": "calcom_client._client",
    "ApiStatusError": "calcom_client._errors",
    "AuthenticationError": "calcom_client._errors",
    "AuthorizationMismatchError": "calcom_client._errors",
    "AuthorizationRefusedError": "calcom_client._errors",
    "BadRequestError": "calcom_client._errors",
    "CalError": "calcom_client._errors",
    "ConflictError": "calcom_client._errors",
    "ConnectionFailedError": "calcom_client._errors",
    "NotFoundError": "calcom_client._errors",
    "OutcomeUnknownError": "calcom_client._errors",
    "PermissionDeniedError": "calcom_client._errors",
    "RateLimitedError": "calcom_client._errors",
    "RequestTimeoutError": "calcom_client._errors",
    "ServerError": "calcom_client._errors",
    "TokenExpiredError": "calcom_client._errors",
    "TokenRefreshError": "calcom_client._errors",
    "TransportError": "calcom_client._errors",
    "UnexpectedResponseError": "calcom_client._errors",
    "UnprocessableEntityError": "calcom_client._errors",
    "Authorization": "calcom_client._oauth2",
    "OAuth2App": "calcom_client._oauth2",
    "load_service_account_key": "calcom_client._service_accounts",
    "Tokens": "calcom_client._tokens",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for first, and keep it."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """What is public, imported or not."""
    return sorted({*globals(), *__all__})
