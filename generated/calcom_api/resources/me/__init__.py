"""``cal.me``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.me import get as _get
from calcom_api.operations.me import update as _update
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api.models.locale import Locale
    from calcom_api.models.my_profile import MyProfile
    from calcom_api.models.user_time_format import UserTimeFormat
    from calcom_api.models.weekday import Weekday
    from calcom_api.request import Sender


class MeResource:
    """The profile of the user whose credentials are used."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def get(
        self,
    ) -> MyProfile:
        """Get your own profile.

        It tells whose credentials are in use. An OAuth client is seen as the owner of its organization, else as an
        admin.

        Needs any credentials; access tokens and OAuth clients need the permission `PROFILE_READ` besides (else 403).

        Returns:
            The profile. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/me``.
        """
        request = _get.request()
        return (await self._sender.send(request)).data

    async def update(
        self,
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
    ) -> MyProfile:
        """Change your own profile and settings.

        A new `time_zone` becomes that of the default schedule too. `metadata` is replaced as a whole. The answer shows
        neither metadata nor language, and leaves out the `organization`.

        A new `email` waits until someone follows the link that is mailed to it, and the answer still has the old one.
        It counts at once for managed users, on servers that do not verify addresses, and if it is a verified secondary
        address of yours; by the source the other fields of that call are then not saved, so send them in another.

        Needs any credentials; access tokens and OAuth clients need the permission `PROFILE_WRITE` besides (else 403).

        Args:
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
            The profile as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/me``.
        """
        request = _update.request(
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
