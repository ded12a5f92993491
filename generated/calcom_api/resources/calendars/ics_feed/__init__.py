"""``cal.calendars.ics_feed``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.calendars.ics_feed import check as _check
from calcom_api.operations.calendars.ics_feed import save as _save
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.calendar_credential import CalendarCredential
    from calcom_api.request import Sender


class CalendarsIcsFeedResource:
    """Calendars that are published as ICS files."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def save(
        self,
        *,
        urls: Sequence[str],
        read_only: bool | Unset = UNSET,
    ) -> CalendarCredential:
        """Connect calendars that are published as ICS files.

        Cal.com reads all of them at once: if one cannot be read, none is saved and the answer is 400, which does not
        tell which. To have them looked into for conflicts, add each with `selected_calendars.create`.

        Each call makes a connection of its own, also for the same addresses. So after a lost answer, look into
        `calendars.list` before you send it again.

        Any user may call it, for what is their own.

        Args:
            urls: Where the files are: `http` or `https`, with a path that ends in `.ics` (else 400). Who knows a
                private address can read the calendar.
            read_only: Whether bookings are kept from being written to them. By the server's source they are only read
                either way.

        Returns:
            The new connection. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/calendars/ics-feed/save``.
        """
        request = _save.request(
            urls=urls,
            read_only=read_only,
        )
        return (await self._sender.send(request)).data

    async def check(
        self,
    ) -> None:
        """Check that the ICS files can be read.

        Nothing is answered when all is well. Without connection, or with one that was marked as broken, it is 400.

        **A 401 can mean the calendar here, not your key**: the files could not be read. The message tells.

        Any user may call it, for what is their own.

        Returns:
            None. The files can be read. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/calendars/ics-feed/check``.
        """
        request = _check.request()
        return (await self._sender.send(request)).data
