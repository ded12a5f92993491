"""``cal.organizations.teams.stripe``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.stripe import check as _check
from calcom_api.operations.organizations.teams.stripe import get_connect_url as _get_connect_url
from calcom_api.operations.organizations.teams.stripe import save as _save
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.stripe_connect_url import StripeConnectUrl
    from calcom_api.request import Sender


class OrganizationsTeamsStripeResource:
    """The Stripe account that payments for a team's bookings go to."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get_connect_url(
        self,
        org_id: int,
        team_id: int,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
    ) -> StripeConnectUrl:
        """Get the URL at which a Stripe account is connected to a team.

        Open it in the browser of the person who owns the account. The URL contains the credential of this call, so show
        it to nobody else and keep it out of logs.

        Call it with an access token: when Stripe comes back, the server looks the credential up among access tokens,
        and by its source everything else, an API key too, ends at `on_error_return_to`. Without an `Authorization`
        header, with an OAuth client only, it fails.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            return_to: Where the browser goes in the end. Without it, the `Origin` of the request.
            on_error_return_to: Where the browser goes when it fails or is called off. Without it, the `Origin` of the
                request.

        Returns:
            The URL. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/stripe/connect``.
        """
        request = _get_connect_url.request(
            org_id,
            team_id,
            return_to=return_to,
            on_error_return_to=on_error_return_to,
        )
        return (await self._sender.send(request)).data

    async def check(
        self,
        org_id: int,
        team_id: int,
    ) -> None:
        """Check that a team's Stripe account can take payments.

        Nothing is answered when it can. A team without Stripe account is 404; an account that Stripe does not let
        charge or pay out, or whose connection was marked as broken, is 400.

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.

        Returns:
            None. The account can take payments. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/stripe/check``.
        """
        request = _check.request(
            org_id,
            team_id,
        )
        return (await self._sender.send(request)).data

    async def save(
        self,
        org_id: int,
        team_id: int,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Save the Stripe account that someone has just connected.

        Cal.com's own landing page calls it when Stripe sends the browser back; a client hardly ever has to. The code
        counts once, and an account that the team had before is replaced.

        It always redirects: to `return_to` of `state` after success, to `on_error_return_to` after any failure. Only a
        missing `state` is an error (400).

        Needs an admin of the team or of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            state: What Cal.com gave to Stripe and gets back: JSON text, with the credential of who asked for the URL.
            code: Stripe's one-time code; absent when Stripe reports an error.
            error: Why the account was not connected, such as `access_denied`.
            error_description: The same in words.

        Returns:
            Where the browser goes next. (301)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/stripe/save``.
        """
        request = _save.request(
            org_id,
            team_id,
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        return (await self._sender.send(request)).data
