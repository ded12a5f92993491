"""Model ``ManagedUserCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.locale import Locale
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ManagedUserCreate:
    """An address and a name, and what else is known of the user.

    Attributes:
        email: E-mail address, as the person has it. The server hardly checks it.
        name: What the user is called, in mails too.
        time_format: Whether to show times with 12 or 24 hours.
        week_start: The day that weeks begin with; Sunday if left out.
        time_zone: Time zone, by IANA name; the server mends upper and lower case. With it the user gets a schedule,
            Monday to Friday from 9 to 17. Without it they are in Europe/London and cannot be booked until they have a
            schedule.
        locale: Language of the application and of mails to the user.
        avatar_url: URL of the user's picture.
        bio: What the user says about themselves.
        metadata: Notes of your own on the user, by name. At most 50, with names of at most 40 characters and texts of
            at most 500.
    """

    email: str
    name: str
    time_format: UserTimeFormat | Unset = UNSET
    week_start: Weekday | Unset = UNSET
    time_zone: str | Unset = UNSET
    locale: Locale | Unset = UNSET
    avatar_url: str | Unset = UNSET
    bio: str | Unset = UNSET
    metadata: dict[str, str | float | bool] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            email=codec.take(fields, "email", codec.string),
            name=codec.take(fields, "name", codec.string),
            time_format=codec.take_optional(fields, "timeFormat", codec.member(UserTimeFormat)),
            week_start=codec.take_optional(fields, "weekStart", codec.member(Weekday)),
            time_zone=codec.take_optional(fields, "timeZone", codec.string),
            locale=codec.take_optional(fields, "locale", codec.member(Locale)),
            avatar_url=codec.take_optional(fields, "avatarUrl", codec.string),
            bio=codec.take_optional(fields, "bio", codec.string),
            metadata=codec.take_optional(
                fields,
                "metadata",
                codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string)),
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "email": self.email,
                "name": self.name,
                "timeFormat": self.time_format,
                "weekStart": self.week_start,
                "timeZone": self.time_zone,
                "locale": self.locale,
                "avatarUrl": self.avatar_url,
                "bio": self.bio,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
