"""``cal.conferencing``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from calcom_api.operations.conferencing import connect as _connect
from calcom_api.operations.conferencing import disconnect as _disconnect
from calcom_api.operations.conferencing import get_default as _get_default
from calcom_api.operations.conferencing import list_ as _list
from calcom_api.operations.conferencing import set_default as _set_default
from calcom_api.pages import Pages

if TYPE_CHECKING:
    from calcom_api.models.conferencing_app import ConferencingApp
    from calcom_api.models.conferencing_app_slug import ConferencingAppSlug
    from calcom_api.models.connected_conferencing_app_slug import ConnectedConferencingAppSlug
    from calcom_api.models.default_conferencing_app import DefaultConferencingApp
    from calcom_api.request import Sender
    from calcom_api.resources.conferencing.oauth import ConferencingOauthResource
    from calcom_api.types import Undecoded


class ConferencingResource:
    """The video services that a user has connected."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def oauth(self) -> ConferencingOauthResource:
        """Connecting Zoom or Microsoft Teams to a user, with that person's consent in the browser."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.conferencing.oauth import ConferencingOauthResource

        return ConferencingOauthResource(self._sender)

    def list(
        self,
    ) -> Pages[ConferencingApp | Undecoded]:
        """List the video services that you have connected.

        All of them at once: the list has no pages. Cal Video is not in it, for it needs no connection. Those of your
        teams are not in it either.

        Any user may call it, for what is their own.

        Returns:
            What you have connected. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/conferencing``.
        """
        request = _list.request()
        return Pages(self._sender, request)

    async def connect(
        self,
        app: Literal["google-meet"],
    ) -> ConferencingApp:
        """Connect Google Meet.

        Google Meet is the only app that connects this way, over your Google Calendar: 400 without a working Google
        Calendar, and 400 when it is connected already. So after a lost answer, look into the list. For Zoom and
        Microsoft Teams, send the person to the URL from `conferencing.oauth.get_auth_url`.

        Any user may call it, for what is their own.

        Args:
            app: The app to connect: `google-meet`.

        Returns:
            The new connection. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/conferencing/{app}/connect``.
        """
        request = _connect.request(
            app,
        )
        return (await self._sender.send(request)).data

    async def get_default(
        self,
    ) -> DefaultConferencingApp | None:
        """Get the video service that you use by default.

        Null, not Cal Video, for a user who has not chosen one.

        Any user may call it, for what is their own.

        Returns:
            The chosen app, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/conferencing/default``.
        """
        request = _get_default.request()
        return (await self._sender.send(request)).data

    async def set_default(
        self,
        app: ConferencingAppSlug | str,
    ) -> None:
        """Choose the video service that you use by default.

        Cal Video (`daily-video`) can always be chosen; any other must be connected (else 400). A second call does no
        harm.

        Any user may call it, for what is their own.

        Args:
            app: The app to use. One of google-meet, zoom, msteams, daily-video.

        Returns:
            None. It is the default now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/conferencing/{app}/default``.
        """
        request = _set_default.request(
            app,
        )
        return (await self._sender.send(request)).data

    async def disconnect(
        self,
        app: ConnectedConferencingAppSlug | str,
    ) -> None:
        """Disconnect a video service.

        Your event types that take place there are changed to Cal Video, and your default is cleared if it was this app.

        An app that is not connected is 400, so a second call is one too.

        Any user may call it, for what is their own.

        Args:
            app: The app to disconnect. One of google-meet, zoom, msteams.

        Returns:
            None. It is no longer connected. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/conferencing/{app}/disconnect``.
        """
        request = _disconnect.request(
            app,
        )
        return (await self._sender.send(request)).data
