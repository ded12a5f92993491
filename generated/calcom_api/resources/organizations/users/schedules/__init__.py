"""``cal.organizations.users.schedules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.users.schedules import create as _create
from calcom_api.operations.organizations.users.schedules import delete as _delete
from calcom_api.operations.organizations.users.schedules import get as _get
from calcom_api.operations.organizations.users.schedules import list_ as _list
from calcom_api.operations.organizations.users.schedules import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.schedule import Schedule
    from calcom_api.models.schedule_availability import ScheduleAvailability
    from calcom_api.models.schedule_override import ScheduleOverride
    from calcom_api.request import Sender


class OrganizationsUsersSchedulesResource:
    """The schedules of one member of an organization."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        user_id: int,
    ) -> Pages[Schedule | Undecoded]:
        """List a user's schedules.

        All of them at once: the list has no pages.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.

        Returns:
            The user's schedules. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/users/{userId}/schedules``.
        """
        request = _list.request(
            org_id,
            user_id,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: Sequence[ScheduleAvailability] | Unset = UNSET,
        overrides: Sequence[ScheduleOverride] | Unset = UNSET,
    ) -> Schedule:
        """Create a schedule for a user.

        Two schedules of a user may have the same name: sending it again makes another one.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            name: What to call it.
            time_zone: Time zone of its times, by IANA name; another text is refused.
            is_default: True to make it the owner's default in place of the present one. False changes nothing, not even
                for an owner without a default.
            availability: The hours of every week. Left out, they are 09:00 to 17:00 on Monday to Friday; an empty list
                is none.
            overrides: Days with hours of their own.

        Returns:
            The new schedule. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/users/{userId}/schedules``.
        """
        request = _create.request(
            org_id,
            user_id,
            name=name,
            time_zone=time_zone,
            is_default=is_default,
            availability=availability,
            overrides=overrides,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
    ) -> Schedule:
        """Get one of a user's schedules.

        An unknown schedule is 404, another user's 403.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            schedule_id: Number of the schedule.

        Returns:
            The schedule. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}``.
        """
        request = _get.request(
            org_id,
            user_id,
            schedule_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
    ) -> None:
        """Delete one of a user's schedules.

        The default one can be deleted too: the user is then without a default until another is made it.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403). An unknown schedule is 400 here, not 404; another user's is 403.

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            schedule_id: Number of the schedule.

        Returns:
            None. The schedule is gone. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}``.
        """
        request = _delete.request(
            org_id,
            user_id,
            schedule_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        availability: Sequence[ScheduleAvailability] | Unset = UNSET,
        overrides: Sequence[ScheduleOverride] | Unset = UNSET,
    ) -> Schedule:
        """Change one of a user's schedules.

        `availability` and `overrides` each replace the whole list: to add one override, send the others too.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan; the user must be a member
        of the organization (else 403). An unknown schedule is 404, another user's 403.

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            schedule_id: Number of the schedule.
            name: What to call it.
            time_zone: Time zone of its times, by IANA name; another text is refused.
            is_default: True to make it the owner's default. False changes nothing: make another schedule the default
                instead.
            availability: The hours of every week. They replace all present ones; an empty list leaves none.
            overrides: Days with hours of their own. They replace all present ones; an empty list leaves none.

        Returns:
            The schedule as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}``.
        """
        request = _update.request(
            org_id,
            user_id,
            schedule_id,
            name=name,
            time_zone=time_zone,
            is_default=is_default,
            availability=availability,
            overrides=overrides,
        )
        return (await self._sender.send(request)).data
