"""``GET /v2/verified-resources/phones``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.verified_phone import VerifiedPhone
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Request[list[VerifiedPhone | Undecoded]]:
    """Build the request.

    Takes what ``cal.verified_resources.phones.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="verifiedResources.phones.list",
        method="GET",
        path="/v2/verified-resources/phones",
        query=(
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
        ),
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[VerifiedPhone | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(VerifiedPhone.from_dict, strict=strict), strict=strict)
