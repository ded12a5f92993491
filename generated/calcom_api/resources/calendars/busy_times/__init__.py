"""``cal.calendars.busy_times``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.calendars.busy_times import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from calcom_api.models.calendar_busy_time import CalendarBusyTime
    from calcom_api.models.calendar_to_load import CalendarToLoad
    from calcom_api.request import Sender


class CalendarsBusyTimesResource:
    """When a user's calendars are busy."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        date_from: dt.date,
        date_to: dt.date,
        calendars_to_load: Sequence[CalendarToLoad],
        time_zone: str | Unset = UNSET,
        logged_in_users_tz: str | Unset = UNSET,
    ) -> Pages[CalendarBusyTime | Undecoded]:
        """List when some of your calendars are busy.

        All at once: the list has no pages. Cal.com asks each service while you wait. The days are meant generously: by
        the server's source it looks from 11 hours before the first day begins until 14 hours after the last day begins,
        in its own time zone. So the afternoon of the last day can be missing, and there can be times outside the days:
        ask for a day more than you need.

        Give `time_zone`. Servers of 2025 do not know it, and insist on `logged_in_users_tz` in its place (else 400).

        Any user may call it, for calendars of their own: somebody else's connection is 401.

        Args:
            date_from: The first day.
            date_to: The last day.
            calendars_to_load: The calendars to look into, at most 20.
            time_zone: Your time zone, as its IANA name. The times come in UTC all the same.
            logged_in_users_tz: The older name of `time_zone`, which servers of 2025 insist on. Deprecated. Give
                `time_zone`; only servers of 2025 need this one.

        Returns:
            The busy times of all the calendars together. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/calendars/busy-times``.
        """
        request = _list.request(
            date_from=date_from,
            date_to=date_to,
            calendars_to_load=calendars_to_load,
            time_zone=time_zone,
            logged_in_users_tz=logged_in_users_tz,
        )
        return Pages(self._sender, request)
