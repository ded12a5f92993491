"""``cal.schedules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.schedules import create as _create
from calcom_api.operations.schedules import delete as _delete
from calcom_api.operations.schedules import get as _get
from calcom_api.operations.schedules import get_default as _get_default
from calcom_api.operations.schedules import list_ as _list
from calcom_api.operations.schedules import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.schedule import Schedule
    from calcom_api.models.schedule_availability import ScheduleAvailability
    from calcom_api.models.schedule_override import ScheduleOverride
    from calcom_api.request import Sender


class SchedulesResource:
    """Your own schedules, the hours in which you can be booked.

    You are the user whose credentials are sent; with those of an OAuth client, an owner or admin of its organization.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Pages[Schedule | Undecoded]:
        """List your schedules.

        All of them at once: the list has no pages. The server promises no order.

        Needs credentials; access tokens and OAuth clients need the permission `SCHEDULE_READ` (else 403).

        Returns:
            Your schedules. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/schedules``.
        """
        request = _list.request()
        return Pages(self._sender, request)

    async def create(
        self,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: Sequence[ScheduleAvailability] | Unset = UNSET,
        overrides: Sequence[ScheduleOverride] | Unset = UNSET,
    ) -> Schedule:
        """Create a schedule for yourself.

        The default schedule counts for all your event types that name no schedule of their own. Any other counts only
        for the event types that name it: give them its number as `schedule_id`.

        Two schedules may have the same name: sending it again makes another one.

        Needs credentials; access tokens and OAuth clients need the permission `SCHEDULE_WRITE` (else 403).

        Args:
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

        Source: ``POST /v2/schedules``.
        """
        request = _create.request(
            name=name,
            time_zone=time_zone,
            is_default=is_default,
            availability=availability,
            overrides=overrides,
        )
        return (await self._sender.send(request)).data

    async def get_default(
        self,
    ) -> Schedule | None:
        """Get your default schedule.

        Null if you have none: no schedule was made the default yet, or the one that was is deleted.

        Needs credentials; access tokens and OAuth clients need the permission `SCHEDULE_READ` (else 403).

        Returns:
            The default schedule, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/schedules/default``.
        """
        request = _get_default.request()
        return (await self._sender.send(request)).data

    async def get(
        self,
        schedule_id: int,
    ) -> Schedule:
        """Get one of your schedules.

        An unknown schedule is 404, another user's 403, even for an admin: those are in `organizations.users.schedules`.

        Needs credentials; access tokens and OAuth clients need the permission `SCHEDULE_READ` (else 403).

        Args:
            schedule_id: Number of the schedule.

        Returns:
            The schedule. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/schedules/{scheduleId}``.
        """
        request = _get.request(
            schedule_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        schedule_id: int,
    ) -> None:
        """Delete one of your schedules.

        The default one can be deleted too: you are then without a default until another is made it.

        Needs credentials; access tokens and OAuth clients need the permission `SCHEDULE_WRITE` (else 403). An unknown
        schedule is 400 here, not 404; another user's is 403.

        Args:
            schedule_id: Number of the schedule.

        Returns:
            None. The schedule is gone. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/schedules/{scheduleId}``.
        """
        request = _delete.request(
            schedule_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        availability: Sequence[ScheduleAvailability] | Unset = UNSET,
        overrides: Sequence[ScheduleOverride] | Unset = UNSET,
    ) -> Schedule:
        """Change one of your schedules.

        `availability` and `overrides` each replace the whole list: to add one override, send the others too.

        Needs credentials; access tokens and OAuth clients need the permission `SCHEDULE_WRITE` (else 403). An unknown
        schedule is 404, another user's 403.

        Args:
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

        Source: ``PATCH /v2/schedules/{scheduleId}``.
        """
        request = _update.request(
            schedule_id,
            name=name,
            time_zone=time_zone,
            is_default=is_default,
            availability=availability,
            overrides=overrides,
        )
        return (await self._sender.send(request)).data
