"""``cal.destination_calendars``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.destination_calendars import replace as _replace
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.destination_calendar_choice import DestinationCalendarChoice
    from calcom_api.models.destination_calendar_integration import DestinationCalendarIntegration
    from calcom_api.request import Sender


class DestinationCalendarsResource:
    """The calendar that a user's new bookings are written to."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def replace(
        self,
        *,
        integration: DestinationCalendarIntegration | str,
        external_id: str,
        delegation_credential_id: str | Unset = UNSET,
    ) -> DestinationCalendarChoice:
        """Choose the calendar that your new bookings are written to.

        It must be one of the calendars that `calendars.list` shows as yours, of the same `integration`, and not a
        read-only one (else 404). Event types that name a calendar of their own keep it. A second call does no harm.

        Any user may call it, for a calendar of their own.

        Args:
            integration: The `integration` of the calendar. One of apple_calendar, google_calendar, office365_calendar.
            external_id: The `external_id` of the calendar.
            delegation_credential_id: The `delegation_credential_id` of the calendar, where it has one: it is then
                reached through the organization's delegation credential.

        Returns:
            The choice as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PUT /v2/destination-calendars``.
        """
        request = _replace.request(
            integration=integration,
            external_id=external_id,
            delegation_credential_id=delegation_credential_id,
        )
        return (await self._sender.send(request)).data
