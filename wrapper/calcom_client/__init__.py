"""A typed, async client for the Cal.com API v2.

    from calcom_client import ApiKey, CalClient

    async with CalClient(auth=ApiKey("cal_live_…")) as cal:
        credential = await cal.organizations.delegation_credentials.update(42, "870ae969-…", enabled=True)

Operations are attributes of the client as they are in the URL; their models are in :mod:`calcom_api.models`.
"""

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
