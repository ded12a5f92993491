"""A typed, async client for the Cal.com API v2.

    from calcom_client import ApiKey, CalClient

    async with CalClient(auth=ApiKey("cal_live_…")) as cal:
        credential = await cal.organizations.delegation_credentials.update(42, "870ae969-…", enabled=True)

Operations are attributes of the client as they are in the URL; their models are in :mod:`calcom_api.models`.

Names are loaded when they are first used: what needs none of them, such as the pytest plugin, starts without them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

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
    from calcom_client._version import __version__

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
    "__version__",
    "load_service_account_key",
]

_MODULES = {
    "AccessToken": "_access_token",
    "ApiKey": "_auth",
    "ApiStatusError": "_errors",
    "AuthenticationError": "_errors",
    "Authorization": "_oauth2",
    "AuthorizationMismatchError": "_errors",
    "AuthorizationRefusedError": "_errors",
    "BadRequestError": "_errors",
    "CalClient": "_client",
    "CalError": "_errors",
    "ConflictError": "_errors",
    "ConnectionFailedError": "_errors",
    "NotFoundError": "_errors",
    "OAuth2App": "_oauth2",
    "OAuthClient": "_auth",
    "OutcomeUnknownError": "_errors",
    "PermissionDeniedError": "_errors",
    "RateLimitedError": "_errors",
    "RequestTimeoutError": "_errors",
    "ServerError": "_errors",
    "TokenExpiredError": "_errors",
    "TokenRefreshError": "_errors",
    "Tokens": "_tokens",
    "TransportError": "_errors",
    "UnexpectedResponseError": "_errors",
    "UnprocessableEntityError": "_errors",
    "__version__": "_version",
    "load_service_account_key": "_service_accounts",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
