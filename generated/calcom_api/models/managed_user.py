"""Model ``ManagedUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.locale import Locale
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_time_format = codec.member(UserTimeFormat)
_decode_locale = codec.member(Locale)


@attrs.define(kw_only=True, eq=False, repr=False)
class ManagedUser(fields.Model):
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
    _names_in_json = (
        "id email username name bio timeZone weekStart createdDate timeFormat defaultScheduleId locale avatarUrl "
        "metadata"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.email = fields.text(src, "email")
        self.username = fields.text_or_null(src, "username")
        self.name = fields.text_or_null(src, "name")
        self.bio = fields.text_or_null(src, "bio")
        self.time_zone = fields.text(src, "timeZone")
        self.week_start = fields.member(src, "weekStart", Weekday)
        self.created_date = fields.date_time(src, "createdDate")
        self.time_format = fields.take_or_null(src, "timeFormat", _decode_time_format)
        self.default_schedule_id = fields.integer_or_null(src, "defaultScheduleId")
        self.locale = fields.take_or_null(src, "locale", _decode_locale) if "locale" in src else UNSET
        self.avatar_url = fields.text_or_null(src, "avatarUrl") if "avatarUrl" in src else UNSET
        self.metadata = fields.mapping(src, "metadata") if "metadata" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "email": self.email,
            "username": self.username,
            "name": self.name,
            "bio": self.bio,
            "timeZone": self.time_zone,
            "weekStart": codec.encode(self.week_start),
            "createdDate": codec.encode(self.created_date),
            "timeFormat": codec.encode(self.time_format),
            "defaultScheduleId": self.default_schedule_id,
        }
        if self.locale is not UNSET:
            document["locale"] = codec.encode(self.locale)
        if self.avatar_url is not UNSET:
            document["avatarUrl"] = self.avatar_url
        if self.metadata is not UNSET:
            document["metadata"] = codec.encode(self.metadata)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
