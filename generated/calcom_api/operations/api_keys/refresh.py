"""``POST /v2/api-keys/refresh``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.api_key_refresh import ApiKeyRefresh
from calcom_api.models.new_api_key import NewApiKey
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    *,
    api_key_days_valid: int | Unset = UNSET,
    api_key_never_expires: bool | Unset = UNSET,
) -> Request[NewApiKey]:
    """Build the request.

    Takes what ``cal.api_keys.refresh`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="apiKeys.refresh",
        method="POST",
        path="/v2/api-keys/refresh",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            ApiKeyRefresh(api_key_days_valid=api_key_days_valid, api_key_never_expires=api_key_never_expires)
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> NewApiKey:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, NewApiKey.from_dict, strict=strict)
