"""``GET /v2/stripe/connect``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.stripe_connect_url import StripeConnectUrl
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    *,
    return_to: str | Unset = UNSET,
    on_error_return_to: str | Unset = UNSET,
) -> Request[StripeConnectUrl]:
    """Build the request.

    Takes what ``cal.stripe.get_connect_url`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="stripe.getConnectUrl",
        method="GET",
        path="/v2/stripe/connect",
        query=(
            *arguments.query("return_to", "returnTo", return_to, codec.string),
            *arguments.query("on_error_return_to", "onErrorReturnTo", on_error_return_to, codec.string),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> StripeConnectUrl:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, StripeConnectUrl.from_dict, strict=strict)
