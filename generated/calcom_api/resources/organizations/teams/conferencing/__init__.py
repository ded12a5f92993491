"""``cal.organizations.teams.conferencing``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from calcom_api.operations.organizations.teams.conferencing import connect as _connect
from calcom_api.operations.organizations.teams.conferencing import disconnect as _disconnect
from calcom_api.operations.organizations.teams.conferencing import get_default as _get_default
from calcom_api.operations.organizations.teams.conferencing import list_ as _list
from calcom_api.operations.organizations.teams.conferencing import set_default as _set_default
from calcom_api.pages import Pages

if TYPE_CHECKING:
    from calcom_api.models.conferencing_app import ConferencingApp
    from calcom_api.models.conferencing_app_slug import ConferencingAppSlug
    from calcom_api.models.connected_conferencing_app_slug import ConnectedConferencingAppSlug
    from calcom_api.models.default_conferencing_app import DefaultConferencingApp
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.conferencing.oauth import OrganizationsTeamsConferencingOauthResource
    from calcom_api.types import Undecoded


class OrganizationsTeamsConferencingResource:
    """The video services that a team has connected."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def oauth(self) -> OrganizationsTeamsConferencingOauthResource:
        """Connecting Zoom or Microsoft Teams to a team, with a person's consent in the browser."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.conferencing.oauth import (
            OrganizationsTeamsConferencingOauthResource,
        )

        return OrganizationsTeamsConferencingOauthResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
    ) -> Pages[ConferencingApp | Undecoded]:
        """List the video services that a team has connected.

        All of them at once: the list has no pages. Cal Video is not in it, for it needs no connection. Those of the
        members themselves are not in it either.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.

        Returns:
            What the team has connected. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/conferencing``.
        """
        request = _list.request(
            org_id,
            team_id,
        )
        return Pages(self._sender, request)

    async def connect(
        self,
        org_id: int,
        team_id: int,
        app: Literal["google-meet"],
    ) -> ConferencingApp:
        """Connect Google Meet to a team.

        Google Meet is the only app that connects this way, over the team's Google Calendar: 400 without a working
        Google Calendar of the team, and 400 when it is connected already. For Zoom and Microsoft Teams, send a person
        to the URL from `organizations.teams.conferencing.oauth.get_auth_url`.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            app: The app to connect: `google-meet`.

        Returns:
            The new connection. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect``.
        """
        request = _connect.request(
            org_id,
            team_id,
            app,
        )
        return (await self._sender.send(request)).data

    async def get_default(
        self,
        org_id: int,
        team_id: int,
    ) -> DefaultConferencingApp | None:
        """Get the video service that a team uses by default.

        Null, not Cal Video, for a team that has not chosen one.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.

        Returns:
            The chosen app, or null. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/default``.
        """
        request = _get_default.request(
            org_id,
            team_id,
        )
        return (await self._sender.send(request)).data

    async def set_default(
        self,
        org_id: int,
        team_id: int,
        app: ConferencingAppSlug | str,
    ) -> None:
        """Choose the video service that a team uses by default.

        Cal Video (`daily-video`) can always be chosen; any other must be connected to the team (else 400).

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            app: The app to use. One of google-meet, zoom, msteams, daily-video.

        Returns:
            None. It is the default now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default``.
        """
        request = _set_default.request(
            org_id,
            team_id,
            app,
        )
        return (await self._sender.send(request)).data

    async def disconnect(
        self,
        org_id: int,
        team_id: int,
        app: ConnectedConferencingAppSlug | str,
    ) -> None:
        """Disconnect a video service from a team.

        Event types of the team that take place there are changed to Cal Video. The team's default stays what it was:
        choose another if it was this app. The caller's own default is cleared if it was this app.

        An app that is not connected is 400, so a second call is one too.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            app: The app to disconnect. One of google-meet, zoom, msteams.

        Returns:
            None. It is no longer connected. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect``.
        """
        request = _disconnect.request(
            org_id,
            team_id,
            app,
        )
        return (await self._sender.send(request)).data
