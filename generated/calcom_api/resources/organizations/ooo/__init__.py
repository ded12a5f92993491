"""``cal.organizations.ooo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.ooo import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.out_of_office import OutOfOffice
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.request import Sender


class OrganizationsOooResource:
    """The days on which members of an organization are out of office."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        *,
        email: str | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[OutOfOffice | Undecoded]:
        """List the out-of-office entries of all members.

        `user_id` tells whose each is. Without an order given the server promises none.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            email: Only entries of the member with exactly this e-mail address. An unknown one gives an empty list.
            sort_start: Order by first day. Does not count beside `sort_end`. One of asc, desc.
            sort_end: Order by last day. Goes before `sort_start`. One of asc, desc.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            The entries. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/ooo``.
        """
        request = _list.request(
            org_id,
            email=email,
            sort_start=sort_start,
            sort_end=sort_end,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)
