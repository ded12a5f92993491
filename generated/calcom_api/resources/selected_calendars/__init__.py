"""``cal.selected_calendars``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.selected_calendars import create as _create
from calcom_api.operations.selected_calendars import delete as _delete
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.selected_calendar import SelectedCalendar
    from calcom_api.request import Sender


class SelectedCalendarsResource:
    """The calendars in which Cal.com looks for conflicts before it offers a slot."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int,
        delegation_credential_id: str | Unset = UNSET,
    ) -> SelectedCalendar | None:
        """Let Cal.com look for conflicts in one of your calendars.

        What is busy there is then offered to nobody. Take the three ids from `calendars.list`: of these only the
        connection is checked (404 if it is not yours), so a wrong `external_id` is saved and blocks nothing.

        A calendar that is selected already stays as it is, and nothing is answered. So a second call does no harm.

        Any user may call it, for a calendar of their own. A delegated calendar needs a member of the organization that
        the delegation credential belongs to (else 404).

        Args:
            integration: The calendar service, such as `google_calendar`: the `type_` of the connected calendar's app.
            external_id: What the service calls the calendar.
            credential_id: Number of the connection through which Cal.com reaches it. It must be yours.
            delegation_credential_id: Id of the delegation credential that opens the calendar, where the list shows one.

        Returns:
            The calendar that was added, or nothing if it was selected already. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/selected-calendars``.
        """
        request = _create.request(
            integration=integration,
            external_id=external_id,
            credential_id=credential_id,
            delegation_credential_id=delegation_credential_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int,
        delegation_credential_id: str | Unset = UNSET,
    ) -> SelectedCalendar | None:
        """Stop looking for conflicts in one of your calendars.

        The calendar stays connected. One that is not selected is 404, so a second call is one too.

        Any user may call it, for a calendar of their own. A delegated calendar needs a member of the organization that
        the delegation credential belongs to (else 404).

        Args:
            integration: The calendar service, such as `google_calendar`: the `type_` of the connected calendar's app.
            external_id: What the service calls the calendar.
            credential_id: Number of the connection through which Cal.com reaches it. It must be yours. At most
                2,147,483,647.
            delegation_credential_id: Id of the delegation credential, for a calendar that was selected with one.

        Returns:
            The calendar that is no longer selected. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/selected-calendars``.
        """
        request = _delete.request(
            integration=integration,
            external_id=external_id,
            credential_id=credential_id,
            delegation_credential_id=delegation_credential_id,
        )
        return (await self._sender.send(request)).data
