"""Model ``ManagedUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.locale import Locale
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ManagedUser:
    """A user whose account a platform customer made.

    Attributes:
        id: Number of the user.
        email: E-mail address, with the client's id put in: `ann+…@acme.com`.
        username: Name in links to the user's booking page.
        name: What the user is called.
        bio: What the user says about themselves.
        time_zone: Time zone, by IANA name.
        week_start: The day that weeks begin with.
        created_date: When the account was made.
        time_format: Whether times are shown with 12 or 24 hours.
        default_schedule_id: Number of the schedule that applies where none is chosen.
        locale: Language of the application and of mails to the user; null if none was chosen.
        avatar_url: URL of the user's picture.
        metadata: Notes on the user, by name. Cal.com can keep some of its own here, lists and objects among them.
    """

    id: int
    email: str
    username: str | None
    name: str | None
    bio: str | None
    time_zone: str
    week_start: Weekday
    created_date: dt.datetime
    time_format: UserTimeFormat | None
    default_schedule_id: int | None
    locale: Locale | Unset | None = UNSET
    avatar_url: str | Unset | None = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            email=codec.take(fields, "email", codec.string),
            username=codec.take(fields, "username", codec.nullable(codec.string)),
            name=codec.take(fields, "name", codec.nullable(codec.string)),
            bio=codec.take(fields, "bio", codec.nullable(codec.string)),
            time_zone=codec.take(fields, "timeZone", codec.string),
            week_start=codec.take(fields, "weekStart", codec.member(Weekday)),
            created_date=codec.take(fields, "createdDate", codec.date_time),
            time_format=codec.take(fields, "timeFormat", codec.nullable(codec.member(UserTimeFormat))),
            default_schedule_id=codec.take(fields, "defaultScheduleId", codec.nullable(codec.integer)),
            locale=codec.take_optional(fields, "locale", codec.nullable(codec.member(Locale))),
            avatar_url=codec.take_optional(fields, "avatarUrl", codec.nullable(codec.string)),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.anything)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "email": self.email,
                "username": self.username,
                "name": self.name,
                "bio": self.bio,
                "timeZone": self.time_zone,
                "weekStart": self.week_start,
                "createdDate": self.created_date,
                "timeFormat": self.time_format,
                "defaultScheduleId": self.default_schedule_id,
                "locale": self.locale,
                "avatarUrl": self.avatar_url,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
