"""``cal.conferencing.oauth``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.conferencing.oauth import callback as _callback
from calcom_api.operations.conferencing.oauth import get_auth_url as _get_auth_url
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.conferencing_auth_url import ConferencingAuthUrl
    from calcom_api.models.oauth_conferencing_app_slug import OauthConferencingAppSlug
    from calcom_api.request import Sender


class ConferencingOauthResource:
    """Connecting Zoom or Microsoft Teams to a user, with that person's consent in the browser."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get_auth_url(
        self,
        app: OauthConferencingAppSlug | str,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
    ) -> ConferencingAuthUrl:
        """Get the URL at which a person connects Zoom or Microsoft Teams.

        Open the URL in that person's browser. When access is granted Cal.com saves the connection, in place of an older
        one of the same app, and sends the browser to `return_to`; when it was refused, to `on_error_return_to`. Other
        failures end on an error of Cal.com's API, so look into the list of apps to see whether it worked.

        Call it with an access token, a managed user's to be sure. The URL carries the credential of this call, so show
        it to nobody else; and the last step knows access tokens only: with an API key the URL looks right but ends with
        401. With the id and secret of an OAuth client the server fails with 500.

        Any user may call it, to connect an app of their own.

        Args:
            app: The app to connect. One of zoom, msteams.
            return_to: URL at which the browser ends when the app is connected. Without it, the `Origin` header of this
                call is used, which only browsers send.
            on_error_return_to: URL at which the browser ends when access was refused. Without it, as for `return_to`.

        Returns:
            Where to send the person. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/conferencing/{app}/oauth/auth-url``.
        """
        request = _get_auth_url.request(
            app,
            return_to=return_to,
            on_error_return_to=on_error_return_to,
        )
        return (await self._sender.send(request)).data

    async def callback(
        self,
        app: OauthConferencingAppSlug | str,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Save the connection that a person has granted in the browser.

        Programs seldom need it: the service sends the person's browser here. With a team and its organization in
        `state`, the connection becomes the team's.

        A refused access is no error status but a redirect to `on_error_return_to` of `state`. Errors are: 400 without
        `state`, 500 when `state` is not JSON, 401 when its token is no valid access token, and what goes wrong with the
        service afterwards. Never send it again after a lost answer: the code is spent by then. Look into the list of
        apps.

        It works without credentials: those in `state` count.

        Args:
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

        Source: ``GET /v2/conferencing/{app}/oauth/callback``.
        """
        request = _callback.request(
            app,
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        return (await self._sender.send(request)).data
