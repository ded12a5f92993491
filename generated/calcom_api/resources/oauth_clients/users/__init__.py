"""``cal.oauth_clients.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.oauth_clients.users import create as _create
from calcom_api.operations.oauth_clients.users import delete as _delete
from calcom_api.operations.oauth_clients.users import force_refresh as _force_refresh
from calcom_api.operations.oauth_clients.users import get as _get
from calcom_api.operations.oauth_clients.users import list_ as _list
from calcom_api.operations.oauth_clients.users import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calcom_api.models.locale import Locale
    from calcom_api.models.managed_user import ManagedUser
    from calcom_api.models.managed_user_tokens import ManagedUserTokens
    from calcom_api.models.new_managed_user import NewManagedUser
    from calcom_api.models.user_time_format import UserTimeFormat
    from calcom_api.models.weekday import Weekday
    from calcom_api.request import Sender


class OauthClientsUsersResource:
    """The users that a platform customer's OAuth client manages.

    Deprecated.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        client_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
    ) -> Pages[ManagedUser | Undecoded]:
        """List the managed users of an OAuth client.

        Deprecated. Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.

        Cal.com means to remove the endpoints of its platform.

        The server takes no `offset` over 250, so the 501st user and all after are out of reach, and going on past the
        500th ends in a 400; `emails` finds them. It promises no order.

        Needs the client's own secret, or an admin of the organization that it belongs to (else 403).

        Args:
            client_id: Id of the OAuth client.
            limit: Users of one page. From 1 to 250.
            offset: Users to leave out before the first. From 0 to 250.
            emails: Only users with these e-mail addresses, as you gave them or as the server has them.

        Returns:
            One page of managed users. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/oauth-clients/{clientId}/users``.
        """
        request = _list.request(
            client_id,
            limit=limit,
            offset=offset,
            emails=emails,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        client_id: str,
        *,
        email: str,
        name: str,
        time_format: UserTimeFormat | int | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Locale | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> NewManagedUser:
        """Create a managed user.

        Deprecated. Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.

        Cal.com means to remove the endpoints of its platform.

        The server puts the client's id into the address, `ann+…@acme.com`, so that the same person can have an account
        with each client and one of their own. Store the tokens; the answer shows them this one time.

        An address that the client has a user for already is 409, with the user's number in the message. After a lost
        answer send it again: that 409 tells that the first arrived, and `force_refresh` gives tokens for that number.

        Needs the client's own secret, or an admin of the organization that it belongs to (else 403).

        Args:
            client_id: Id of the OAuth client.
            email: E-mail address, as the person has it. The server hardly checks it.
            name: What the user is called, in mails too.
            time_format: Whether to show times with 12 or 24 hours. One of 12, 24.
            week_start: The day that weeks begin with; Sunday if left out. One of Monday, Tuesday, Wednesday, Thursday,
                Friday, Saturday, Sunday.
            time_zone: Time zone, by IANA name; the server mends upper and lower case. With it the user gets a schedule,
                Monday to Friday from 9 to 17. Without it they are in Europe/London and cannot be booked until they have
                a schedule.
            locale: Language of the application and of mails to the user. One of the 43 values of Locale.
            avatar_url: URL of the user's picture.
            bio: What the user says about themselves.
            metadata: Notes of your own on the user, by name. At most 50, with names of at most 40 characters and texts
                of at most 500.

        Returns:
            The new user and their tokens. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/oauth-clients/{clientId}/users``.
        """
        request = _create.request(
            client_id,
            email=email,
            name=name,
            time_format=time_format,
            week_start=week_start,
            time_zone=time_zone,
            locale=locale,
            avatar_url=avatar_url,
            bio=bio,
            metadata=metadata,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        client_id: str,
        user_id: int,
    ) -> ManagedUser:
        """Get a managed user.

        Deprecated. Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.

        Cal.com means to remove the endpoints of its platform. The answer contains no tokens.

        Needs the client's own secret, or an admin of the organization that it belongs to (else 403). Someone whom the
        client does not manage is 404.

        Args:
            client_id: Id of the OAuth client.
            user_id: Number of the user.

        Returns:
            The managed user. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/oauth-clients/{clientId}/users/{userId}``.
        """
        request = _get.request(
            client_id,
            user_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        client_id: str,
        user_id: int,
    ) -> ManagedUser:
        """Delete a managed user's account.

        Deprecated. Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.

        Cal.com means to remove the endpoints of its platform. The account goes with its tokens and cannot be brought
        back.

        Needs the client's own secret, or an admin of the organization that it belongs to (else 403). Someone whom the
        client does not manage is 404, also one who was deleted before.

        Args:
            client_id: Id of the OAuth client.
            user_id: Number of the user.

        Returns:
            The managed user as they were. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/oauth-clients/{clientId}/users/{userId}``.
        """
        request = _delete.request(
            client_id,
            user_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        client_id: str,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: UserTimeFormat | int | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Locale | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> ManagedUser:
        """Change a managed user.

        Deprecated. Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.

        Cal.com means to remove the endpoints of its platform.

        A new `email` counts at once, gets the client's id put in, and makes a new username. `metadata` is replaced as a
        whole. A new `time_zone` leaves that of the schedules as it is.

        Needs the client's own secret, or an admin of the organization that it belongs to (else 403). Someone whom the
        client does not manage is 404.

        Args:
            client_id: Id of the OAuth client.
            user_id: Number of the user.
            email: New e-mail address. Not each one counts at once, see the operation.
            name: What the user is called.
            time_format: Whether to show times with 12 or 24 hours. One of 12, 24.
            default_schedule_id: Number of the schedule that applies where none is chosen.
            week_start: The day that weeks begin with. One of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday,
                Sunday.
            time_zone: Time zone, by IANA name; the server mends upper and lower case, and refuses another text.
            locale: Language of the application and of mails to the user. One of the 43 values of Locale.
            avatar_url: URL of the user's picture.
            bio: What the user says about themselves.
            metadata: Notes of your own on the user, by name. At most 50, with names of at most 40 characters and texts
                of at most 500.

        Returns:
            The managed user as they are now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/oauth-clients/{clientId}/users/{userId}``.
        """
        request = _update.request(
            client_id,
            user_id,
            email=email,
            name=name,
            time_format=time_format,
            default_schedule_id=default_schedule_id,
            week_start=week_start,
            time_zone=time_zone,
            locale=locale,
            avatar_url=avatar_url,
            bio=bio,
            metadata=metadata,
        )
        return (await self._sender.send(request)).data

    async def force_refresh(
        self,
        client_id: str,
        user_id: int,
    ) -> ManagedUserTokens:
        """Replace all tokens of a managed user with a new pair.

        Deprecated. Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.

        Cal.com means to remove the endpoints of its platform.

        For lost tokens, as no refresh token is asked for. All access and refresh tokens that the user had end with it,
        those that other programs hold included, though an access token may go on working for a while. Where a refresh
        token is at hand, `oauth.refresh` ends only that one. After a lost answer it can be sent again, which ends the
        lost pair.

        Needs the client's own secret, or an admin of the organization that it belongs to (else 403). Someone whom the
        client does not manage is 404.

        Args:
            client_id: Id of the OAuth client.
            user_id: Number of the user.

        Returns:
            The new pair of tokens. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/oauth-clients/{clientId}/users/{userId}/force-refresh``.
        """
        request = _force_refresh.request(
            client_id,
            user_id,
        )
        return (await self._sender.send(request)).data
