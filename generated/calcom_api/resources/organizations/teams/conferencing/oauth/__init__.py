"""``cal.organizations.teams.conferencing.oauth``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.conferencing.oauth import callback as _callback
from calcom_api.operations.organizations.teams.conferencing.oauth import get_auth_url as _get_auth_url
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.conferencing_auth_url import ConferencingAuthUrl
    from calcom_api.models.oauth_conferencing_app_slug import OauthConferencingAppSlug
    from calcom_api.request import Sender


class OrganizationsTeamsConferencingOauthResource:
    """Connecting Zoom or Microsoft Teams to a team, with a person's consent in the browser."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get_auth_url(
        self,
        org_id: int,
        team_id: int,
        app: OauthConferencingAppSlug | str,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
    ) -> ConferencingAuthUrl:
        """Get the URL at which a person connects Zoom or Microsoft Teams to a team.

        Open the URL in that person's browser. When access is granted Cal.com saves the connection, in place of an older
        one of the same app, and sends the browser to `return_to`, or to `on_error_return_to` when anything failed.

        Call it with an access token, a managed user's to be sure. The URL carries the credential of this call, so show
        it to nobody else; and the last step knows access tokens only: with an API key the URL looks right but ends at
        `on_error_return_to`. With the id and secret of an OAuth client the server fails with 500.

        Look into the list of the team's apps to see whether it worked: by the server's source, success can end at
        `on_error_return_to` too.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            app: The app to connect. One of zoom, msteams.
            return_to: URL at which the browser ends when the app is connected. Without it, the `Origin` header of this
                call is used, which only browsers send.
            on_error_return_to: URL at which the browser ends when the app could not be connected. Without it, as for
                `return_to`.

        Returns:
            Where to send the person. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url``.
        """
        request = _get_auth_url.request(
            org_id,
            team_id,
            app,
            return_to=return_to,
            on_error_return_to=on_error_return_to,
        )
        return (await self._sender.send(request)).data

    async def callback(
        self,
        org_id: int,
        team_id: int,
        app: OauthConferencingAppSlug | str,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Save the connection that a person has granted in the browser.

        Programs seldom need it: the service sends the browser to Cal.com's callback without organization and team,
        which calls this one with the access token out of `state`.

        A failure is no error status but a redirect to `on_error_return_to` of `state`. The exceptions: 400 without
        `state`, 500 when `state` is not JSON. A code counts once, so do not send it again.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            app: The app that was connected. One of zoom, msteams.
            state: The `state` of the authorization URL, unchanged: JSON with the credential of the call that made it,
                and with the two URLs to return to.
            code: The code from the service; absent when access was refused.
            error: The service's reason, when access was refused.
            error_description: The same reason, for people.

        Returns:
            Where the browser goes next. (301)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback``.
        """
        request = _callback.request(
            org_id,
            team_id,
            app,
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        return (await self._sender.send(request)).data
