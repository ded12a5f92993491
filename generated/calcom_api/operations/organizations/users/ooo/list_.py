"""``GET /v2/organizations/{orgId}/users/{userId}/ooo``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.out_of_office import OutOfOffice
from calcom_api.models.sort_order import SortOrder
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    org_id: int,
    user_id: int,
    *,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Request[list[OutOfOffice | Undecoded]]:
    """Build the request of ``cal.organizations.users.ooo.list``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.ooo.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/users/{user_id_segment}/ooo",
        query=(
            *arguments.query("sort_start", "sortStart", sort_start, codec.known_member(SortOrder)),
            *arguments.query("sort_end", "sortEnd", sort_end, codec.known_member(SortOrder)),
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[OutOfOffice | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(OutOfOffice.from_dict, strict=strict), strict=strict)
