"""``cal.organizations.users.ooo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.users.ooo import create as _create
from calcom_api.operations.organizations.users.ooo import delete as _delete
from calcom_api.operations.organizations.users.ooo import list_ as _list
from calcom_api.operations.organizations.users.ooo import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt

    from calcom_api.models.out_of_office import OutOfOffice
    from calcom_api.models.out_of_office_reason import OutOfOfficeReason
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.request import Sender


class OrganizationsUsersOooResource:
    """The days on which one member of an organization is out of office."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        user_id: int,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[OutOfOffice | Undecoded]:
        """List a user's out-of-office entries.

        Without an order given the server promises none.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            sort_start: Order by first day. Does not count beside `sort_end`. One of asc, desc.
            sort_end: Order by last day. Goes before `sort_start`. One of asc, desc.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            The entries. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/users/{userId}/ooo``.
        """
        request = _list.request(
            org_id,
            user_id,
            sort_start=sort_start,
            sort_end=sort_end,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        start: dt.datetime,
        end: dt.datetime,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: OutOfOfficeReason | str | Unset = UNSET,
    ) -> OutOfOffice:
        """Create an out-of-office entry of a user.

        The server widens the time to whole days in UTC: from 00:00:00.000 of the first to 23:59:59.999 of the last.
        Entries may overlap, but a second one for exactly the same days is 409: after a lost answer, send it again and
        read a 409 as "the first one arrived".

        Refused with 400: an end before the start; a stand-in who is the user, or who shares no team or organization
        with the user; and a user who stands in for someone else in these days, since a booking could then be sent
        around in a circle. Naming a stand-in lifts the last one, unless it is that very person.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            start: The first day, as a time in UTC of whole milliseconds; its whole day counts. Any other time zone is
                refused with 400, even if it is the same moment.
            end: The last day, as a time in UTC of whole milliseconds; its whole day counts.
            notes: Notes on it.
            to_user_id: Number of a user who stands in, to be booked instead. It must be somebody else who is in a team
                or the organization of the user who is away.
            reason: Why; `unspecified` if left out. One of unspecified, vacation, travel, sick, public_holiday.

        Returns:
            The new entry. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/users/{userId}/ooo``.
        """
        request = _create.request(
            org_id,
            user_id,
            start=start,
            end=end,
            notes=notes,
            to_user_id=to_user_id,
            reason=reason,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
        ooo_id: int,
    ) -> OutOfOffice:
        """Delete one of a user's out-of-office entries.

        Deleting it twice is 403 the second time.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization, and the entry this user's (else 403, also for an unknown entry).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            ooo_id: Number of the entry.

        Returns:
            The entry as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}``.
        """
        request = _delete.request(
            org_id,
            user_id,
            ooo_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        user_id: int,
        ooo_id: int,
        *,
        start: dt.datetime | Unset = UNSET,
        end: dt.datetime | Unset = UNSET,
        notes: str | Unset | None = UNSET,
        to_user_id: int | Unset | None = UNSET,
        reason: OutOfOfficeReason | str | Unset = UNSET,
    ) -> OutOfOffice:
        """Change one of a user's out-of-office entries.

        Give both `start` and `end` or neither (400). They must differ from every entry that the user has, this one too:
        unchanged days are 409, so send them only to change them. The same call sent twice is 409 the second time.

        The rules for a stand-in are those of a new entry. With new days the circle is looked for as if the entry named
        nobody, unless `to_user_id` is sent too.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization, and the entry this user's (else 403, also for an unknown entry).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            ooo_id: Number of the entry.
            start: The first day, as a time in UTC of whole milliseconds. Only together with `end`.
            end: The last day, as a time in UTC of whole milliseconds. Only together with `start`.
            notes: Notes on it; null removes them.
            to_user_id: Number of the user who stands in; null if nobody does any more.
            reason: Why. One of unspecified, vacation, travel, sick, public_holiday.

        Returns:
            The entry as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}``.
        """
        request = _update.request(
            org_id,
            user_id,
            ooo_id,
            start=start,
            end=end,
            notes=notes,
            to_user_id=to_user_id,
            reason=reason,
        )
        return (await self._sender.send(request)).data
