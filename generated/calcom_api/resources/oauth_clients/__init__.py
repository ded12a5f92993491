"""``cal.oauth_clients``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.oauth_clients import create as _create
from calcom_api.operations.oauth_clients import delete as _delete
from calcom_api.operations.oauth_clients import get as _get
from calcom_api.operations.oauth_clients import list_ as _list
from calcom_api.operations.oauth_clients import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.platform_oauth_client import PlatformOAuthClient
    from calcom_api.models.platform_oauth_client_credentials import PlatformOAuthClientCredentials
    from calcom_api.models.platform_permission import PlatformPermission
    from calcom_api.request import Sender
    from calcom_api.resources.oauth_clients.users import OauthClientsUsersResource
    from calcom_api.resources.oauth_clients.webhooks import OauthClientsWebhooksResource


class OauthClientsResource:
    """A platform customer's OAuth clients, to which managed users belong.

    Deprecated.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> OauthClientsUsersResource:
        """The users that a platform customer's OAuth client manages.

        Deprecated.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.oauth_clients.users import OauthClientsUsersResource

        return OauthClientsUsersResource(self._sender)

    @cached_property
    def webhooks(self) -> OauthClientsWebhooksResource:
        """URLs that Cal.com calls when something happens to an OAuth client's managed users.

        Deprecated.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.oauth_clients.webhooks import OauthClientsWebhooksResource

        return OauthClientsWebhooksResource(self._sender)

    def list(
        self,
    ) -> Pages[PlatformOAuthClient | Undecoded]:
        """List the OAuth clients of your organization.

        Deprecated. Register an OAuth2 application on Cal.com's website instead, for users to authorize.

        Cal.com means to remove the endpoints of its platform. The answer contains the secrets.

        Needs a member of a platform customer's organization (else 403).

        Returns:
            The OAuth clients, all of them. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/oauth-clients``.
        """
        request = _list.request()
        return Pages(self._sender, request)

    async def create(
        self,
        *,
        name: str,
        redirect_uris: Sequence[str],
        permissions: Sequence[PlatformPermission | str],
        logo: str | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
    ) -> PlatformOAuthClientCredentials:
        """Create an OAuth client in your organization.

        Deprecated. Register an OAuth2 application on Cal.com's website instead, for users to authorize.

        Cal.com means to remove the endpoints of its platform.

        Not idempotent: after a lost answer, list the clients before you send it again.

        Needs an API key that belongs to a platform customer's organization, of an admin there: another role is 403,
        other credentials are 401. Without a subscription to the platform it is 400.

        Args:
            name: What to call it.
            redirect_uris: From where browsers may use its managed users' tokens: origins such as
                `https://app.acme.com`, also with `*` for any subdomain. With a path, an address admits nobody. Programs
                on servers need none.
            permissions: What its managed users' tokens may do, for good; `*` for everything. One of EVENT_TYPE_READ,
                EVENT_TYPE_WRITE, BOOKING_READ, BOOKING_WRITE, SCHEDULE_READ, SCHEDULE_WRITE, APPS_READ, APPS_WRITE,
                PROFILE_READ, PROFILE_WRITE, *.
            logo: URL of its picture.
            booking_redirect_uri: Where mails are to link to for a booking, if not to Cal.com.
            booking_cancel_redirect_uri: Where mails are to link to for cancelling, if not to Cal.com.
            booking_reschedule_redirect_uri: Where mails are to link to for another time, if not to Cal.com.
            are_emails_enabled: Whether Cal.com is to mail about its managed users' bookings.
            are_default_event_types_enabled: Whether to give new managed users event types of 30 and 60 minutes, each
                with and without Cal Video.
            are_calendar_events_enabled: Whether to write bookings to the calendars that managed users connect.

        Returns:
            The new client's id and secret. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/oauth-clients``.
        """
        request = _create.request(
            name=name,
            redirect_uris=redirect_uris,
            permissions=permissions,
            logo=logo,
            booking_redirect_uri=booking_redirect_uri,
            booking_cancel_redirect_uri=booking_cancel_redirect_uri,
            booking_reschedule_redirect_uri=booking_reschedule_redirect_uri,
            are_emails_enabled=are_emails_enabled,
            are_default_event_types_enabled=are_default_event_types_enabled,
            are_calendar_events_enabled=are_calendar_events_enabled,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        client_id: str,
    ) -> PlatformOAuthClient:
        """Get an OAuth client.

        Deprecated. Register an OAuth2 application on Cal.com's website instead, for users to authorize.

        Cal.com means to remove the endpoints of its platform. The answer contains the secret.

        Needs a member of the organization that the client belongs to (else 403). An unknown client is 404.

        Args:
            client_id: Id of the OAuth client.

        Returns:
            The OAuth client. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/oauth-clients/{clientId}``.
        """
        request = _get.request(
            client_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        client_id: str,
    ) -> PlatformOAuthClient:
        """Delete an OAuth client.

        Deprecated. Register an OAuth2 application on Cal.com's website instead, for users to authorize.

        Cal.com means to remove the endpoints of its platform.

        All tokens of its managed users end with it.

        Needs an admin of the organization that the client belongs to (else 403). An unknown client is 404, also one
        that was deleted before.

        Args:
            client_id: Id of the OAuth client.

        Returns:
            The OAuth client as it was, with its secret. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/oauth-clients/{clientId}``.
        """
        request = _delete.request(
            client_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        client_id: str,
        *,
        name: str | Unset = UNSET,
        redirect_uris: Sequence[str] | Unset = UNSET,
        logo: str | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
    ) -> PlatformOAuthClient:
        """Change an OAuth client.

        Deprecated. Register an OAuth2 application on Cal.com's website instead, for users to authorize.

        Cal.com means to remove the endpoints of its platform.

        `redirect_uris` are replaced as a whole. Permissions and secret stay as they were made.

        Needs an admin of the organization that the client belongs to (else 403). An unknown client is 404.

        Args:
            client_id: Id of the OAuth client.
            name: What to call it.
            redirect_uris: From where browsers may use its managed users' tokens: origins such as
                `https://app.acme.com`, also with `*` for any subdomain. With a path, an address admits nobody. Programs
                on servers need none.
            logo: URL of its picture.
            booking_redirect_uri: Where mails are to link to for a booking, if not to Cal.com.
            booking_cancel_redirect_uri: Where mails are to link to for cancelling, if not to Cal.com.
            booking_reschedule_redirect_uri: Where mails are to link to for another time, if not to Cal.com.
            are_emails_enabled: Whether Cal.com is to mail about its managed users' bookings.
            are_default_event_types_enabled: Whether to give new managed users event types of 30 and 60 minutes, each
                with and without Cal Video.
            are_calendar_events_enabled: Whether to write bookings to the calendars that managed users connect.

        Returns:
            The OAuth client as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/oauth-clients/{clientId}``.
        """
        request = _update.request(
            client_id,
            name=name,
            redirect_uris=redirect_uris,
            logo=logo,
            booking_redirect_uri=booking_redirect_uri,
            booking_cancel_redirect_uri=booking_cancel_redirect_uri,
            booking_reschedule_redirect_uri=booking_reschedule_redirect_uri,
            are_emails_enabled=are_emails_enabled,
            are_default_event_types_enabled=are_default_event_types_enabled,
            are_calendar_events_enabled=are_calendar_events_enabled,
        )
        return (await self._sender.send(request)).data
