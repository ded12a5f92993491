"""``cal.stripe``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.stripe import check as _check
from calcom_api.operations.stripe import get_connect_url as _get_connect_url
from calcom_api.operations.stripe import save as _save
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.stripe_connect_url import StripeConnectUrl
    from calcom_api.request import Sender


class StripeResource:
    """The Stripe account that payments for a user's bookings go to."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get_connect_url(
        self,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
    ) -> StripeConnectUrl:
        """Get the URL at which you connect a Stripe account.

        Open it in the browser of the person who owns the account. The URL contains the credential of this call, so show
        it to nobody else and keep it out of logs.

        Call it with an access token: when Stripe comes back, the server looks the credential up among access tokens,
        and by its source everything else, an API key too, ends at `on_error_return_to`. Without an `Authorization`
        header, with an OAuth client only, it fails.

        Any user may call it, for an account of their own.

        Args:
            return_to: Where the browser goes in the end. Without it, the `Origin` of the request.
            on_error_return_to: Where the browser goes when it fails or is called off. Without it, the `Origin` of the
                request.

        Returns:
            The URL. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/stripe/connect``.
        """
        request = _get_connect_url.request(
            return_to=return_to,
            on_error_return_to=on_error_return_to,
        )
        return (await self._sender.send(request)).data

    async def check(
        self,
    ) -> None:
        """Check that your Stripe account can take payments.

        Nothing is answered when it can. A user without Stripe account is 404; an account that Stripe does not let
        charge or pay out, or whose connection was marked as broken, is 400.

        Any user may call it, for an account of their own.

        Returns:
            None. The account can take payments. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/stripe/check``.
        """
        request = _check.request()
        return (await self._sender.send(request)).data

    async def save(
        self,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Save the Stripe account that someone has just connected.

        Stripe sends the browser here after the person's consent; a client hardly ever has to call it. An account that
        the user had before is replaced. With a team and its organization in `state`, the account becomes the team's.

        Never send it again after a lost answer: the code is spent by then. `stripe.check` tells whether it worked.

        It redirects: to `return_to` of `state` after success, to `on_error_return_to` after nearly any failure. Errors
        are only a missing `state` (400) and one that is not JSON (500).

        It works without credentials: those in `state` count.

        Args:
            state: What Cal.com gave to Stripe and gets back: JSON text, with the credential of who asked for the URL.
            code: Stripe's one-time code; absent when Stripe reports an error.
            error: Why the account was not connected, such as `access_denied`.
            error_description: The same in words.

        Returns:
            Where the browser goes next. (301)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/stripe/save``.
        """
        request = _save.request(
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        return (await self._sender.send(request)).data
