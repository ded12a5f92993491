"""``cal.calendars``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.calendars import check as _check
from calcom_api.operations.calendars import disconnect as _disconnect
from calcom_api.operations.calendars import get_connect_url as _get_connect_url
from calcom_api.operations.calendars import list_ as _list
from calcom_api.operations.calendars import save as _save
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.calendar_connect_url import CalendarConnectUrl
    from calcom_api.models.calendar_credential import CalendarCredential
    from calcom_api.models.calendar_service import CalendarService
    from calcom_api.models.calendars import Calendars
    from calcom_api.models.oauth_calendar_service import OauthCalendarService
    from calcom_api.request import Sender
    from calcom_api.resources.calendars.busy_times import CalendarsBusyTimesResource
    from calcom_api.resources.calendars.credentials import CalendarsCredentialsResource
    from calcom_api.resources.calendars.events import CalendarsEventsResource
    from calcom_api.resources.calendars.ics_feed import CalendarsIcsFeedResource


class CalendarsResource:
    """A user's connections to calendar services, and the calendars behind them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def busy_times(self) -> CalendarsBusyTimesResource:
        """When a user's calendars are busy."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.calendars.busy_times import CalendarsBusyTimesResource

        return CalendarsBusyTimesResource(self._sender)

    @cached_property
    def credentials(self) -> CalendarsCredentialsResource:
        """The names and passwords of calendar services that need them."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.calendars.credentials import CalendarsCredentialsResource

        return CalendarsCredentialsResource(self._sender)

    @cached_property
    def events(self) -> CalendarsEventsResource:
        """The events that bookings made in a Google calendar."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.calendars.events import CalendarsEventsResource

        return CalendarsEventsResource(self._sender)

    @cached_property
    def ics_feed(self) -> CalendarsIcsFeedResource:
        """Calendars that are published as ICS files."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.calendars.ics_feed import CalendarsIcsFeedResource

        return CalendarsIcsFeedResource(self._sender)

    async def list(
        self,
    ) -> Calendars:
        """List your calendars, by the connection through which Cal.com reaches them.

        Cal.com asks each service while you wait. A service that does not answer is no failure of the call: its
        connection then has `error` and no `calendars`.

        The list settles which calendar bookings are written to: the first connection's main one, for a user who has
        connections but no such calendar, or one that is no longer there.

        Any user may call it, for what is their own.

        Returns:
            All connections, and the calendar that bookings are written to. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/calendars``.
        """
        request = _list.request()
        return (await self._sender.send(request)).data

    async def get_connect_url(
        self,
        calendar: OauthCalendarService | str,
        *,
        is_dry_run: bool | Unset = UNSET,
        redir: str | Unset = UNSET,
    ) -> CalendarConnectUrl:
        """Get the URL at which a person connects Google Calendar or Outlook.

        Open the URL in that person's browser. Once access is granted Cal.com saves the connection, lets their main
        calendar be looked into for conflicts, and sends the browser to `redir`; also when access was refused. Use
        `calendars.check` to see whether it worked.

        Call it with an access token, a managed user's to be sure. The URL carries the credential of this call, so show
        it to nobody else and keep it out of logs; and the last step knows access tokens only: with an API key the URL
        looks right but ends with 401.

        Any user may call it, for a calendar of their own. The id and secret of an OAuth client are not enough.

        Args:
            calendar: The service to connect. One of google, office365.
            is_dry_run: True to try the way through the browser: it ends at `redir` without anything having been saved.
            redir: URL at which the browser ends. Without it, the `Origin` header of this call is used, which only
                browsers send, and without that the bare name of Cal.com's server, which leads nowhere. So give one.

        Returns:
            Where to send the person. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/calendars/{calendar}/connect``.
        """
        request = _get_connect_url.request(
            calendar,
            is_dry_run=is_dry_run,
            redir=redir,
        )
        return (await self._sender.send(request)).data

    async def save(
        self,
        calendar: OauthCalendarService | str,
        *,
        state: str,
        code: str | Unset = UNSET,
    ) -> str:
        """Save the calendar connection that a person has granted in the browser.

        Programs seldom need it: Microsoft sends the person's browser here, Google to a place of Cal.com's that does the
        same. An account that is connected already stays as it is, unless its connection was broken: that is mended.

        It redirects to `redir` of `state`, or to its `origin`, without telling whether anything was saved. Errors are:
        500 when `state` is not what the authorization URL had, 401 when its token is no valid access token. Never send
        it again after a lost answer: the code is spent by then. Use `calendars.check`.

        It works without credentials: those in `state` count.

        Args:
            calendar: The service that was connected. One of google, office365.
            state: The `state` of the authorization URL, unchanged: JSON with the credential of the call that made it,
                and with the place to return to.
            code: The code from the service; absent when access was refused.

        Returns:
            Where the browser goes next. (301)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/calendars/{calendar}/save``.
        """
        request = _save.request(
            calendar,
            state=state,
            code=code,
        )
        return (await self._sender.send(request)).data

    async def check(
        self,
        calendar: CalendarService | str,
    ) -> None:
        """Check that a calendar service is connected and answers.

        Nothing is answered when all is well. Without connection, or with one that was marked as broken, it is 400.

        **A 401 can mean the calendar here, not your key**: the service does not let Cal.com in any more, or could not
        be reached. The message tells.

        Any user may call it, for what is their own. An access token needs its client's permission to read apps.

        Args:
            calendar: The service to check. One of apple, google, office365.

        Returns:
            None. It is connected and answers. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/calendars/{calendar}/check``.
        """
        request = _check.request(
            calendar,
        )
        return (await self._sender.send(request)).data

    async def disconnect(
        self,
        calendar: CalendarService | str,
        *,
        id: int,
    ) -> CalendarCredential:
        """Disconnect a calendar service.

        Which connection goes is told by `id` alone. By the server's source neither its kind nor the service in the path
        is compared, so that the number of a video service's connection removes that one.

        A connection that does not exist, or is somebody else's, is 404; so a second call is one too.

        Any user may call it, for a connection of their own.

        Args:
            calendar: The service to disconnect. One of apple, google, office365.
            id: Number of the connection: the `credential_id` of the list.

        Returns:
            The connection that was removed. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/calendars/{calendar}/disconnect``.
        """
        request = _disconnect.request(
            calendar,
            id=id,
        )
        return (await self._sender.send(request)).data
