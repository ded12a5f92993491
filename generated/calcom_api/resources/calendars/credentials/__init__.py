"""``cal.calendars.credentials``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from calcom_api.operations.calendars.credentials import create as _create

if TYPE_CHECKING:
    from calcom_api.request import Sender


class CalendarsCredentialsResource:
    """The names and passwords of calendar services that need them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def create(
        self,
        calendar: Literal["apple"],
        *,
        username: str,
        password: str,
    ) -> None:
        """Connect an Apple calendar.

        Cal.com tries a new account at once, and answers 400 when Apple refuses it or cannot be reached. By the server's
        source, another password for a known name takes the place of the old one without being tried, and a pair that is
        known changes nothing: so a second call does no harm. Use `calendars.check` to see whether it works.

        Any user may call it, for an account of their own.

        Args:
            calendar: The service: `apple`.
            username: The e-mail address of the Apple account.
            password: An app-specific password, made at appleid.apple.com: Apple does not take the account's own one
                here.

        Returns:
            None. The account is connected. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/calendars/{calendar}/credentials``.
        """
        request = _create.request(
            calendar,
            username=username,
            password=password,
        )
        return (await self._sender.send(request)).data
