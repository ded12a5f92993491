"""``PATCH /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.out_of_office import OutOfOffice
from calcom_api.models.out_of_office_reason import OutOfOfficeReason
from calcom_api.models.out_of_office_update import OutOfOfficeUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


def request(
    org_id: int,
    user_id: int,
    ooo_id: int,
    *,
    start: dt.datetime | Unset = UNSET,
    end: dt.datetime | Unset = UNSET,
    notes: str | Unset | None = UNSET,
    to_user_id: int | Unset | None = UNSET,
    reason: OutOfOfficeReason | str | Unset = UNSET,
) -> Request[OutOfOffice]:
    """Build the request of ``cal.organizations.users.ooo.update``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    ooo_id_segment = arguments.segment("ooo_id", ooo_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.ooo.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/users/{user_id_segment}/ooo/{ooo_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            OutOfOfficeUpdate(
                start=start,
                end=end,
                notes=notes,
                to_user_id=to_user_id,
                reason=arguments.known("reason", reason, codec.known_member(OutOfOfficeReason)),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> OutOfOffice:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OutOfOffice.from_dict, strict=strict)
